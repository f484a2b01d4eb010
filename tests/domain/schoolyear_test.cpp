#include "domain/calendar/schoolyear.h"
#include "support/dates.h"
#include <gtest/gtest.h>

namespace {
YearPart part(YearPart::Kind kind, int number, const char* from, const char* lastDay)
{
    return {.id = Id<YearPart>{QUuid::createUuid()},
        .kind = kind,
        .number = number,
        .from = day(from),
        .until = day(lastDay).addDays(1)};
}

const auto quarter = YearPart::Kind::Quarter;
const auto vacation = YearPart::Kind::Vacation;

SchoolYear year2022()
{
    return builtinYear(2022).year;
}
} // namespace

TEST(BuiltinYear, KnowsTheYearsOfTheMinistry)
{
    const auto ends = [](int firstYear) { return builtinYear(firstYear).year; };
    EXPECT_EQ(ends(2022).startsOn, day("2022-09-01"));
    EXPECT_EQ(ends(2022).endsOn, day("2023-05-25"));
    EXPECT_EQ(ends(2023).startsOn, day("2023-09-01"));
    EXPECT_EQ(ends(2023).endsOn, day("2024-05-25"));
    EXPECT_EQ(ends(2024).startsOn, day("2024-09-02"));
    EXPECT_EQ(ends(2024).endsOn, day("2025-05-26"));
    EXPECT_EQ(ends(2025).startsOn, day("2025-09-01"));
    EXPECT_EQ(ends(2025).endsOn, day("2026-05-29"));
}

TEST(BuiltinYear, HasTheVacationsOf2022)
{
    QList<std::pair<QDate, QDate>> vacations;
    for (const auto& each : builtinYear(2022).parts)
        if (each.kind == vacation)
            vacations.append({each.from, each.lastDay()});
    EXPECT_EQ(vacations,
        (QList<std::pair<QDate, QDate>>{{day("2022-10-31"), day("2022-11-06")}, {day("2022-12-30"), day("2023-01-10")},
            {day("2023-03-20"), day("2023-03-29")}}));
}

TEST(BuiltinYear, HasPartsThatFillTheYearWithoutAGap)
{
    for (int firstYear = 2015; firstYear < 2050; ++firstYear) {
        const auto shape = builtinYear(firstYear);
        ASSERT_FALSE(whyNotShape(shape)) << firstYear;
        ASSERT_EQ(shape.parts.size(), 7);
        auto next = shape.year.startsOn;
        for (const auto& each : shape.parts) {
            ASSERT_EQ(each.from, next) << firstYear;
            next = each.until;
        }
        ASSERT_EQ(next, shape.year.endsOn.addDays(1)) << firstYear;
        ASSERT_EQ(shape.parts.at(1).from.dayOfWeek(), Qt::Monday) << firstYear;
    }
}

TEST(BuiltinYear, ProposesAStartOnASchoolDay)
{
    EXPECT_EQ(builtinYear(2029, WeekKind::FiveDay).year.startsOn, day("2029-09-03")); // 1 September is a Saturday
    EXPECT_EQ(builtinYear(2029, WeekKind::SixDay).year.startsOn, day("2029-09-01"));
    EXPECT_EQ(builtinYear(2030, WeekKind::SixDay).year.startsOn, day("2030-09-02")); // a Sunday
    EXPECT_EQ(builtinYear(2026).year.startsOn, day("2026-09-01"));
    EXPECT_EQ(builtinYear(2026).year.endsOn, day("2027-05-25"));
}

TEST(SchoolYearOfADay, ChangesOnTheFirstOfAugust)
{
    EXPECT_EQ(schoolYearOf(day("2023-07-31")), 2022);
    EXPECT_EQ(schoolYearOf(day("2023-08-01")), 2023);
    EXPECT_EQ(schoolYearOf(day("2023-12-31")), 2023);
    EXPECT_EQ(schoolYearOf(day("2024-01-01")), 2023);
    EXPECT_EQ(schoolYearOf(day("2024-02-29")), 2023);
}

TEST(MovedYearEnd, TakesTheLastQuarterAlong)
{
    const auto moved = withEnd(builtinYear(2022), day("2023-05-31"), QStringLiteral("№ 14"));
    EXPECT_EQ(moved.year.endsOn, day("2023-05-31"));
    EXPECT_EQ(moved.year.endOrder, QStringLiteral("№ 14"));
    EXPECT_EQ(moved.parts.last().lastDay(), day("2023-05-31"));
    EXPECT_EQ(moved.parts.first(), builtinYear(2022).parts.first());
    EXPECT_FALSE(whyNotShape(moved));
}

TEST(MovedYearEnd, BeforeTheLastQuarterIsRefused)
{
    EXPECT_EQ(whyNotShape(withEnd(builtinYear(2022), day("2023-03-29"), {}))->rule, Rule::SpanBackwards);
    EXPECT_FALSE(whyNotShape(withEnd(builtinYear(2022), day("2023-03-30"), {}))); // a quarter of one day
}

TEST(SchoolYear, IsRefusedWithoutItsDaysOrBackwards)
{
    auto year = year2022();
    EXPECT_FALSE(whyNotYear(year));
    year.endsOn = year.startsOn;
    EXPECT_FALSE(whyNotYear(year));
    year.endsOn = year.startsOn.addDays(-1);
    EXPECT_EQ(whyNotYear(year), (Refusal{Rule::SpanBackwards, {}, QStringLiteral("ends_on")}));
    year.endsOn = QDate();
    EXPECT_EQ(whyNotYear(year), (Refusal{Rule::Required, {}, QStringLiteral("ends_on")}));
    year.startsOn = QDate();
    EXPECT_EQ(whyNotYear(year), (Refusal{Rule::Required, {}, QStringLiteral("starts_on")}));
}

TEST(SchoolYear, LiesBetweenAugustAndJuly)
{
    auto year = year2022();
    year.startsOn = day("2022-08-01");
    year.endsOn = day("2023-07-31");
    EXPECT_FALSE(whyNotYear(year));
    year.endsOn = day("2023-08-01");
    EXPECT_EQ(whyNotYear(year),
        (Refusal{Rule::DateOutsideYear, {day("2022-08-01"), day("2023-07-31")}, QStringLiteral("ends_on")}));
    year.startsOn = day("2022-07-31");
    EXPECT_EQ(whyNotYear(year)->field, QStringLiteral("starts_on"));
}

TEST(YearPart, IsRefusedOutsideTheYear)
{
    EXPECT_FALSE(whyNotPart(part(quarter, 1, "2022-09-01", "2022-10-30"), year2022(), {}));
    EXPECT_FALSE(whyNotPart(part(quarter, 4, "2023-03-30", "2023-05-25"), year2022(), {}));
    const auto early = whyNotPart(part(quarter, 1, "2022-08-31", "2022-10-30"), year2022(), {});
    EXPECT_EQ(early, (Refusal{Rule::DateOutsideYear, {day("2022-09-01"), day("2023-05-25")}, QStringLiteral("from")}));
    const auto late = whyNotPart(part(quarter, 4, "2023-03-30", "2023-05-26"), year2022(), {});
    EXPECT_EQ(late->field, QStringLiteral("until"));
}

TEST(YearPart, IsRefusedBackwardsOrWithoutDays)
{
    EXPECT_FALSE(whyNotPart(part(vacation, 1, "2022-10-31", "2022-10-31"), year2022(), {}));
    EXPECT_EQ(whyNotPart(part(vacation, 1, "2022-10-31", "2022-10-30"), year2022(), {})->rule, Rule::SpanBackwards);
    EXPECT_EQ(whyNotPart({}, year2022(), {})->rule, Rule::Required);
}

TEST(YearPart, IsRefusedWhenItSharesADayWithAnother)
{
    const auto first = part(quarter, 1, "2022-09-01", "2022-10-30");
    EXPECT_FALSE(whyNotPart(part(vacation, 1, "2022-10-31", "2022-11-06"), year2022(), {first}));
    EXPECT_EQ(whyNotPart(part(vacation, 1, "2022-10-30", "2022-11-06"), year2022(), {first}),
        (Refusal{Rule::PartsOverlap, {day("2022-09-01"), day("2022-10-30")}, QStringLiteral("from")}));
    EXPECT_FALSE(whyNotPart(
        part(vacation, 1, "2022-10-31", "2022-11-06"), year2022(), {part(quarter, 2, "2022-11-07", "2022-12-29")}));
    EXPECT_TRUE(whyNotPart(
        part(vacation, 1, "2022-10-31", "2022-11-07"), year2022(), {part(quarter, 2, "2022-11-07", "2022-12-29")}));
    EXPECT_FALSE(whyNotPart(first, year2022(), {first})); // saved again
}

TEST(YearPart, HasANumberOfItsOwn)
{
    const auto first = part(quarter, 1, "2022-09-01", "2022-10-30");
    EXPECT_EQ(whyNotPart(part(quarter, 1, "2022-11-07", "2022-12-29"), year2022(), {first})->rule, Rule::PartTwice);
    EXPECT_FALSE(whyNotPart(part(quarter, 2, "2022-11-07", "2022-12-29"), year2022(), {first}));
    EXPECT_EQ(whyNotPart(part(quarter, 0, "2022-11-07", "2022-12-29"), year2022(), {})->rule, Rule::QuarterNumber);
    EXPECT_EQ(whyNotPart(part(quarter, 5, "2022-11-07", "2022-12-29"), year2022(), {}),
        (Refusal{Rule::QuarterNumber, {1, 4}, QStringLiteral("number")}));
}

TEST(PlanPeriods, AreTheYearItsHalvesAndItsQuarters)
{
    const QList<PlanPeriod> expected{{PeriodKind::Year, 0, day("2022-09-01"), day("2023-05-25")},
        {PeriodKind::HalfYear, 1, day("2022-09-01"), day("2022-12-29")},
        {PeriodKind::HalfYear, 2, day("2023-01-11"), day("2023-05-25")},
        {PeriodKind::Quarter, 1, day("2022-09-01"), day("2022-10-30")},
        {PeriodKind::Quarter, 2, day("2022-11-07"), day("2022-12-29")},
        {PeriodKind::Quarter, 3, day("2023-01-11"), day("2023-03-19")},
        {PeriodKind::Quarter, 4, day("2023-03-30"), day("2023-05-25")}};
    EXPECT_EQ(planPeriods(builtinYear(2022)), expected);
}

TEST(PlanPeriods, LeaveOutWhatHasNoQuarters)
{
    auto shape = builtinYear(2022);
    shape.parts.removeLast(); // the fourth quarter
    const auto periods = planPeriods(shape);
    EXPECT_EQ(periods.size(), 5);
    shape.parts.clear();
    EXPECT_EQ(planPeriods(shape).size(), 1);
}

TEST(PlanPeriods, ProspectiveSpanSeveralYears)
{
    EXPECT_EQ(prospectivePeriod(builtinYear(2022).year, builtinYear(2024).year),
        (PlanPeriod{PeriodKind::Prospective, 0, day("2022-09-01"), day("2025-05-26")}));
}
