#include "domain/calendar/calendarrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/calendar/holidayfile.h"
#include "domain/recordservice.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class OpenCalendar : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    CalendarService service{ports};
    RecordService records{ports};
    Actor deputy = school.as(school.deputy);

    YearShape opened(int firstYear = 2022)
    {
        const auto made = service.openYear(builtinYear(firstYear), deputy);
        EXPECT_TRUE(made.ok());
        return *made;
    }
};
} // namespace

TEST_F(OpenCalendar, OpensAYearOnce)
{
    const auto made = opened();
    EXPECT_EQ(service.shapeOf(2022), made);
    EXPECT_EQ(made.parts.size(), 7);
    EXPECT_EQ(
        service.openYear(builtinYear(2022), deputy).refusal(), (Refusal{Rule::YearIsThere, {2022}, u"first_year"_s}));
}

TEST_F(OpenCalendar, IsForTheDeputyOnly)
{
    EXPECT_EQ(service.openYear(builtinYear(2022), school.as(school.leader)).refusal().rule, Rule::NoRight);
    const auto made = opened();
    EXPECT_EQ(service.changeYear(made, school.as(school.director)).refusal().rule, Rule::NoRight);
    EXPECT_EQ(service.moveEnd(2022, day("2023-05-31"), {}, school.as(school.leader)).refusal().rule, Rule::NoRight);
}

TEST_F(OpenCalendar, KnowsTheYearOfADay)
{
    opened();
    EXPECT_FALSE(service.yearOn(day("2022-07-31")));
    EXPECT_EQ(service.yearOn(day("2022-08-01"))->year.firstYear, 2022);
    EXPECT_EQ(service.yearOn(day("2023-07-31"))->year.firstYear, 2022);
}

TEST_F(OpenCalendar, ProposesTheYearAfterTheNewest)
{
    EXPECT_EQ(service.proposedNext(), builtinYear(2022));
    opened(2022);
    EXPECT_EQ(service.proposedNext(), builtinYear(2023));
}

TEST_F(OpenCalendar, MovesTheEndByAnOrder)
{
    opened();
    const auto moved = service.moveEnd(2022, day("2023-05-31"), u"№ 17, 10.05.2023"_s, deputy);
    ASSERT_TRUE(moved.ok());
    const auto stored = *service.shapeOf(2022);
    EXPECT_EQ(stored.year.endsOn, day("2023-05-31"));
    EXPECT_EQ(stored.year.endOrder, u"№ 17, 10.05.2023"_s);
    EXPECT_EQ(stored.parts.last().lastDay(), day("2023-05-31"));
    EXPECT_EQ(service.moveEnd(2022, day("2023-08-01"), {}, deputy).refusal().rule, Rule::DateOutsideYear);
    EXPECT_EQ(service.moveEnd(2022, {}, {}, deputy).refusal().rule, Rule::Required);
    EXPECT_EQ(service.moveEnd(2030, day("2031-05-25"), {}, deputy).refusal().rule, Rule::RecordGone);
    EXPECT_EQ(*service.shapeOf(2022), stored);
}

TEST_F(OpenCalendar, ChangesAddsAndRemovesParts)
{
    auto shape = opened();
    shape.parts.removeIf(
        [](const YearPart& part) { return part.kind == YearPart::Kind::Vacation && part.number == 2; });
    auto& last = shape.parts.last();
    last.until = day("2023-05-20");
    shape.parts.append(
        {.kind = YearPart::Kind::Vacation, .number = 2, .from = day("2023-05-20"), .until = day("2023-05-26")});
    const auto eventsBefore = ports.events.lastNumber();
    const auto changed = service.changeYear(shape, deputy);
    ASSERT_TRUE(changed.ok());
    EXPECT_EQ(*service.shapeOf(2022), *changed);
    EXPECT_EQ(ports.events.lastNumber() - eventsBefore, 3); // one gone, one changed, one new
}

TEST_F(OpenCalendar, RefusesAnImpossibleYearAndChangesNothing)
{
    const auto stored = opened();
    auto shape = stored;
    shape.parts[2].from = day("2022-10-01"); // into the first quarter
    EXPECT_EQ(service.changeYear(shape, deputy).refusal().rule, Rule::PartsOverlap);
    shape = stored;
    shape.year.endOrder = QString(10000, u'5');
    EXPECT_EQ(service.changeYear(shape, deputy).refusal().rule, Rule::TooLong);
    EXPECT_EQ(*service.shapeOf(2022), stored);
}

TEST_F(OpenCalendar, RefusesAStaleEditOfTheYear)
{
    auto mine = opened();
    ASSERT_TRUE(service.moveEnd(2022, day("2023-05-31"), {}, deputy).ok());
    mine.year.endOrder = u"5"_s;
    EXPECT_EQ(service.changeYear(mine, deputy).refusal().rule, Rule::Stale);
}

TEST_F(OpenCalendar, ReadsHolidaysAndSingleDays)
{
    EXPECT_TRUE(service.calendar().isWorking(day("2022-12-07")));
    ASSERT_TRUE(
        records.save(DayException{.day = day("2022-12-07"), .kind = DayKind::DayOff, .name = u"кар"_s}, deputy).ok());
    ASSERT_TRUE(records.save(Holiday{.month = 12, .day = 8, .name = u"Майрам"_s}, deputy).ok());
    EXPECT_EQ(service.calendar().kindOf(day("2022-12-07")), DayKind::DayOff);
    EXPECT_EQ(service.calendar().kindOf(day("2022-12-08")), DayKind::Holiday);
    EXPECT_EQ(service.calendar().week(), WeekKind::FiveDay);
}

TEST_F(OpenCalendar, RefusesADayTwiceAndAHolidayTwice)
{
    ASSERT_TRUE(records.save(DayException{.day = day("2022-12-07")}, deputy).ok());
    EXPECT_EQ(records.save(DayException{.day = day("2022-12-07")}, deputy).refusal().rule, Rule::DayTwice);
    ASSERT_TRUE(records.save(Holiday{.month = 3, .day = 8, .name = u"8-март"_s, .untilYear = 2024}, deputy).ok());
    EXPECT_EQ(records.save(Holiday{.month = 3, .day = 8, .name = u"Башка"_s, .fromYear = 2024}, deputy).refusal().rule,
        Rule::Duplicate);
    EXPECT_TRUE(records.save(Holiday{.month = 3, .day = 8, .name = u"8-март"_s, .fromYear = 2025}, deputy).ok());
    EXPECT_EQ(records.save(Holiday{.month = 2, .day = 30, .name = u"Жок"_s}, deputy).refusal().rule, Rule::NotADate);
    EXPECT_EQ(records.save(Holiday{.month = 2, .day = 1, .name = QString(10000, u'а')}, deputy).refusal().rule,
        Rule::TooLong);
}

TEST_F(OpenCalendar, TakesBuiltinHolidaysWithoutARefusal)
{
    for (const auto& holiday : builtinHolidays())
        EXPECT_TRUE(records.save(holiday, deputy).ok()) << holiday.name.toStdString();
}

TEST_F(OpenCalendar, ChangesTheSchoolsSettings)
{
    auto changed = schoolOf(ports);
    changed.week = WeekKind::SixDay;
    changed.planCount.days = DayCount::Days::Working;
    ASSERT_TRUE(records.save(changed, school.as(school.administrator)).ok());
    EXPECT_EQ(service.calendar().week(), WeekKind::SixDay);
    auto wrong = schoolOf(ports);
    wrong.agreeBefore = 4; // later than the submission it follows
    EXPECT_EQ(records.save(wrong, deputy).refusal().field, u"submit_before"_s);
    wrong = schoolOf(ports);
    wrong.timeZone = u"Ай/Луна"_s;
    EXPECT_EQ(records.save(wrong, deputy).refusal().field, u"time_zone"_s);
    wrong = schoolOf(ports);
    wrong.name = u" "_s;
    EXPECT_EQ(records.save(wrong, deputy).refusal(), (Refusal{Rule::Required, {}, u"name"_s}));
    EXPECT_EQ(records.save(schoolOf(ports), school.as(school.leader)).refusal().rule, Rule::NoRight);
    EXPECT_EQ(records.remove(schoolOf(ports), deputy).refusal().rule, Rule::StillInUse);
}

TEST(SchoolSettings, Clause36b_GapAndSmallClassAreFromOneToAHundred)
{
    for (const auto& [member, field] :
        {std::pair(&School::objectivityGap, u"objectivity_gap"_s), std::pair(&School::smallClass, u"small_class"_s)}) {
        School school{.name = u"№5 мектеп"_s};
        for (const int value : {1, 100}) {
            school.*member = value;
            EXPECT_FALSE(whyNotSchool(school)) << value;
        }
        for (const int value : {0, 101}) {
            school.*member = value;
            EXPECT_EQ(whyNotSchool(school), (Refusal{Rule::OutOfRange, {1, 100}, field})) << value;
        }
    }
}
