#include "domain/calendar/holidayfile.h"
#include "domain/calendar/schoolcalendar.h"
#include "support/dates.h"
#include <gtest/gtest.h>

namespace {
SchoolCalendar fiveDays(const QList<DayException>& exceptions = {})
{
    return SchoolCalendar(WeekKind::FiveDay, builtinHolidays(), exceptions);
}

SchoolCalendar sixDays()
{
    return SchoolCalendar(WeekKind::SixDay, builtinHolidays());
}

QList<QDate> daysOffOfWeekdays(const SchoolCalendar& calendar, QDate from, QDate until)
{
    QList<QDate> days;
    for (const auto& each : calendar.daysOff(from, until))
        if (each.dayOfWeek() < Qt::Saturday)
            days.append(each);
    return days;
}
} // namespace

TEST(SchoolCalendar, KnowsTheWeekendOfItsWeek)
{
    EXPECT_EQ(SchoolCalendar(WeekKind::FiveDay).kindOf(day("2022-09-03")), DayKind::Weekend);
    EXPECT_EQ(SchoolCalendar(WeekKind::SixDay).kindOf(day("2022-09-03")), DayKind::Working);
    EXPECT_EQ(SchoolCalendar(WeekKind::SixDay).kindOf(day("2022-09-04")), DayKind::Weekend);
}

TEST(Holidays, Before2025AreThoseOfTheOldLaw)
{
    const auto calendar = fiveDays();
    // 2024: 7 Jan, 7 Apr, 5 May were Sundays, 31 Aug a Saturday
    const QList<QDate> expected{day("2024-01-01"), day("2024-01-08"), day("2024-02-23"), day("2024-03-08"),
        day("2024-03-21"), day("2024-04-08"), day("2024-05-01"), day("2024-05-06"), day("2024-05-09"),
        day("2024-09-02"), day("2024-11-07"), day("2024-11-08")};
    EXPECT_EQ(daysOffOfWeekdays(calendar, day("2024-01-01"), day("2024-12-31")), expected);
}

TEST(Holidays, Since2025AreThoseOfTheNewLaw)
{
    const auto calendar = fiveDays();
    // 8 Mar was a Saturday, 31 Aug a Sunday: nothing is moved; 23 Feb, 7 Apr and 7–8 Nov are ordinary days
    const QList<QDate> expected{day("2025-01-01"), day("2025-01-02"), day("2025-01-03"), day("2025-01-06"),
        day("2025-01-07"), day("2025-03-21"), day("2025-05-01"), day("2025-05-02"), day("2025-05-05"),
        day("2025-05-06"), day("2025-05-07"), day("2025-05-08"), day("2025-05-09")};
    EXPECT_EQ(daysOffOfWeekdays(calendar, day("2025-01-01"), day("2025-12-31")), expected);
    EXPECT_EQ(calendar.kindOf(day("2026-02-23")), DayKind::Working);
    EXPECT_EQ(calendar.kindOf(day("2025-05-03")), DayKind::Holiday); // also on a weekend
}

TEST(MovedHolidays, OfOneWeekendTakeConsecutiveWorkingDays)
{
    const auto calendar = fiveDays(); // 7 and 8 November 2020 were Saturday and Sunday
    EXPECT_EQ(calendar.kindOf(day("2020-11-09")), DayKind::Holiday);
    EXPECT_EQ(calendar.factOf(day("2020-11-09")).movedFrom, day("2020-11-07"));
    EXPECT_EQ(calendar.factOf(day("2020-11-10")).movedFrom, day("2020-11-08"));
    EXPECT_EQ(calendar.factOf(day("2020-11-10")).name, calendar.factOf(day("2020-11-08")).name);
    EXPECT_EQ(calendar.kindOf(day("2020-11-11")), DayKind::Working);
}

TEST(MovedHolidays, LeaveOnlySundaysInASixDayWeek)
{
    EXPECT_EQ(sixDays().factOf(day("2020-11-09")).movedFrom, day("2020-11-08"));
    EXPECT_EQ(sixDays().kindOf(day("2020-11-07")), DayKind::Holiday);
    EXPECT_EQ(sixDays().kindOf(day("2020-11-10")), DayKind::Working);
}

TEST(MovedHolidays, NeverLandOnAnotherHoliday)
{
    // 7 November 2021 was a Sunday, and the 8th is itself a holiday
    EXPECT_EQ(fiveDays().factOf(day("2021-11-08")).movedFrom, QDate());
    EXPECT_EQ(fiveDays().factOf(day("2021-11-09")).movedFrom, day("2021-11-07"));
    EXPECT_EQ(fiveDays().kindOf(day("2021-11-10")), DayKind::Working);
}

TEST(MovedHolidays, NeverLandOnADayOffByDecree)
{
    const auto calendar = fiveDays({{.day = day("2020-11-09"), .kind = DayKind::DayOff}});
    EXPECT_EQ(calendar.kindOf(day("2020-11-09")), DayKind::DayOff);
    EXPECT_EQ(calendar.factOf(day("2020-11-10")).movedFrom, day("2020-11-07"));
    EXPECT_EQ(calendar.factOf(day("2020-11-11")).movedFrom, day("2020-11-08"));
}

TEST(MovedHolidays, CrossTheNewYear)
{
    const Holiday lastOfYear{.month = 12, .day = 31, .name = QStringLiteral("x"), .moves = true};
    const SchoolCalendar calendar(WeekKind::FiveDay, builtinHolidays() << lastOfYear);
    // Saturday 31 December 2022 and Sunday 1 January 2023
    EXPECT_EQ(calendar.factOf(day("2023-01-02")).movedFrom, day("2022-12-31"));
    EXPECT_EQ(calendar.factOf(day("2023-01-03")).movedFrom, day("2023-01-01"));
    EXPECT_EQ(calendar.kindOf(day("2023-01-04")), DayKind::Working);
}

TEST(MovedHolidays, EndWithTheOldLaw)
{
    const auto calendar = fiveDays();
    EXPECT_EQ(calendar.kindOf(day("2025-11-08")), DayKind::Weekend); // no holiday any more
    EXPECT_EQ(calendar.kindOf(day("2025-11-10")), DayKind::Working);
    EXPECT_EQ(calendar.kindOf(day("2026-03-09")), DayKind::Working); // Sunday 8 March stays where it is
}

TEST(DayException, IsTheLastWordOnItsDay)
{
    const auto calendar = fiveDays({{.day = day("2022-09-03"), .kind = DayKind::WorkingSaturday},
        {.day = day("2022-09-05"), .kind = DayKind::DayOff, .name = QStringLiteral("decree")},
        {.day = day("2024-05-01"), .kind = DayKind::Working},
        {.day = day("2024-04-10"), .kind = DayKind::Holiday, .name = QStringLiteral("Орозо Айт")}});
    EXPECT_TRUE(calendar.isWorking(day("2022-09-03")));
    EXPECT_FALSE(calendar.isWorking(day("2022-09-05")));
    EXPECT_EQ(calendar.factOf(day("2022-09-05")).name, QStringLiteral("decree"));
    EXPECT_TRUE(calendar.isWorking(day("2024-05-01")));
    EXPECT_EQ(calendar.kindOf(day("2024-04-10")), DayKind::Holiday);
}

TEST(DayException, DeclaringAMovedHolidayWorkingCancelsTheMove)
{
    const auto calendar = fiveDays({{.day = day("2024-05-06"), .kind = DayKind::Working}});
    EXPECT_TRUE(calendar.isWorking(day("2024-05-06")));
    EXPECT_TRUE(calendar.isWorking(day("2024-05-07")));
}

TEST(DayException, KeepsTheHolidayOfAWorkingSaturdayFromMoving)
{
    const auto calendar = fiveDays({{.day = day("2020-11-07"), .kind = DayKind::WorkingSaturday}});
    EXPECT_EQ(calendar.factOf(day("2020-11-09")).movedFrom, day("2020-11-08"));
    EXPECT_TRUE(calendar.isWorking(day("2020-11-10")));
}

TEST(SchoolCalendar, FindsTheNearestWorkingDayOnBothSides)
{
    const auto calendar = fiveDays();
    EXPECT_EQ(calendar.workingDayFrom(day("2025-04-30")), day("2025-04-30"));
    EXPECT_EQ(calendar.workingDayFrom(day("2025-05-01")), day("2025-05-12"));
    EXPECT_EQ(calendar.workingDayUntil(day("2025-05-11")), day("2025-04-30"));
}

TEST(SchoolCalendar, WithoutAnyWorkingDayStillAnswers)
{
    QList<Holiday> all;
    for (auto each = day("2024-01-01"); each.year() == 2024; each = each.addDays(1))
        all.append({.month = each.month(), .day = each.day(), .name = QStringLiteral("x"), .moves = true});
    const SchoolCalendar calendar(WeekKind::FiveDay, all);
    EXPECT_EQ(calendar.workingDayFrom(day("2022-09-01")), day("2022-09-01"));
}

TEST(Holiday, IsRefusedForADayThatNoYearHas)
{
    EXPECT_FALSE(whyNotHoliday({.month = 2, .day = 29, .name = QStringLiteral("x")}));
    EXPECT_EQ(whyNotHoliday({.month = 2, .day = 30, .name = QStringLiteral("x")})->rule, Rule::NotADate);
    EXPECT_EQ(whyNotHoliday({.month = 13, .day = 1, .name = QStringLiteral("x")})->rule, Rule::NotADate);
    EXPECT_EQ(whyNotHoliday({.month = 1, .day = 1, .name = QStringLiteral(" ")})->rule, Rule::Required);
    EXPECT_EQ(
        whyNotHoliday({.month = 1, .day = 1, .name = QStringLiteral("x"), .fromYear = 2025, .untilYear = 2024})->rule,
        Rule::SpanBackwards);
}

TEST(Holiday, OfTheTwentyNinthOfFebruaryExistsInLeapYearsOnly)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, {{.month = 2, .day = 29, .name = QStringLiteral("x")}});
    EXPECT_EQ(calendar.kindOf(day("2024-02-29")), DayKind::Holiday);
    EXPECT_EQ(calendar.kindOf(day("2023-03-01")), DayKind::Working);
}

TEST(DayException, IsRefusedWhenItCannotBe)
{
    const DayException saturday{.day = day("2022-09-03"), .kind = DayKind::WorkingSaturday};
    EXPECT_FALSE(whyNotException(saturday, {}));
    EXPECT_EQ(whyNotException(saturday, {saturday})->rule, Rule::DayTwice);
    EXPECT_EQ(
        whyNotException({.day = day("2022-09-02"), .kind = DayKind::WorkingSaturday}, {})->rule, Rule::NotASaturday);
    EXPECT_EQ(whyNotException({}, {})->rule, Rule::Required);
}

TEST(DayException, MayBeSavedAgainUnderItsOwnId)
{
    const DayException saved{
        .id = Id<DayException>{QUuid::createUuid()}, .day = day("2022-09-05"), .kind = DayKind::DayOff};
    EXPECT_FALSE(whyNotException(saved, {saved}));
}
