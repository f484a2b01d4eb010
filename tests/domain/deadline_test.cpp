#include "domain/calendar/deadline.h"
#include "domain/calendar/holidayfile.h"
#include "support/dates.h"
#include <gtest/gtest.h>

namespace {
const DayCount calendarDays{};
const DayCount workingDays{.days = DayCount::Days::Working};

SchoolCalendar weekendsOnly(WeekKind week)
{
    return SchoolCalendar(week);
}

struct Row {
    const char* event;
    const char* calendarFive;
    const char* workingFive;
    const char* workingSix;
};
class DueDateTable : public testing::TestWithParam<Row> { };
} // namespace

TEST_P(DueDateTable, CountsCalendarDaysAndRolls)
{
    EXPECT_EQ(
        dueDate(day(GetParam().event), calendarDays, weekendsOnly(WeekKind::FiveDay)), day(GetParam().calendarFive));
}

TEST_P(DueDateTable, CountsWorkingDaysOfAFiveDayWeek)
{
    EXPECT_EQ(
        dueDate(day(GetParam().event), workingDays, weekendsOnly(WeekKind::FiveDay)), day(GetParam().workingFive));
}

TEST_P(DueDateTable, CountsWorkingDaysOfASixDayWeek)
{
    EXPECT_EQ(dueDate(day(GetParam().event), workingDays, weekendsOnly(WeekKind::SixDay)), day(GetParam().workingSix));
}

INSTANTIATE_TEST_SUITE_P(Product, DueDateTable,
    testing::Values(Row{"2022-09-01", "2022-09-06", "2022-09-08", "2022-09-07"},
        Row{"2023-05-25", "2023-05-30", "2023-06-01", "2023-05-31"},
        Row{"2025-05-26", "2025-06-02", "2025-06-02", "2025-05-31"},
        Row{"2026-05-29", "2026-06-03", "2026-06-05", "2026-06-04"}));

TEST(DueDate, OnASaturdayStaysInASixDayWeek)
{
    EXPECT_EQ(dueDate(day("2025-05-26"), calendarDays, weekendsOnly(WeekKind::SixDay)), day("2025-05-31"));
}

TEST(DueDate, RollsOffASundayInASixDayWeek)
{
    EXPECT_EQ(dueDate(day("2022-09-06"), calendarDays, weekendsOnly(WeekKind::SixDay)), day("2022-09-12"));
}

TEST(DueDate, ComesADayEarlierWhenTheEventDayCounts)
{
    const DayCount calendarFirst{.firstDayCounts = true};
    const DayCount workingFirst{.days = DayCount::Days::Working, .firstDayCounts = true};
    EXPECT_EQ(dueDate(day("2022-09-01"), calendarFirst, weekendsOnly(WeekKind::FiveDay)), day("2022-09-05"));
    EXPECT_EQ(dueDate(day("2022-09-01"), workingFirst, weekendsOnly(WeekKind::FiveDay)), day("2022-09-07"));
    EXPECT_EQ(dueDate(day("2022-09-01"), workingFirst, weekendsOnly(WeekKind::SixDay)), day("2022-09-06"));
}

TEST(DueDate, DoesNotCountAnEventDayThatIsNotWorkingAmongWorkingDays)
{
    const DayCount workingFirst{.days = DayCount::Days::Working, .firstDayCounts = true};
    EXPECT_EQ(dueDate(day("2024-09-01"), workingFirst, weekendsOnly(WeekKind::FiveDay)), day("2024-09-06"));
}

TEST(DueDate, CountsOtherNumbersOfDays)
{
    EXPECT_EQ(dueDate(day("2022-09-01"), calendarDays, weekendsOnly(WeekKind::FiveDay), 1), day("2022-09-02"));
    EXPECT_EQ(dueDate(day("2022-09-02"), calendarDays, weekendsOnly(WeekKind::FiveDay), 1), day("2022-09-05"));
    EXPECT_EQ(dueDate(day("2022-09-02"), workingDays, weekendsOnly(WeekKind::FiveDay), 1), day("2022-09-05"));
}

TEST(DueDate, InMayStepsOverTheHolidaysBefore2025)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, builtinHolidays());
    EXPECT_EQ(dueDate(day("2024-05-04"), calendarDays, calendar), day("2024-05-10")); // the 9th is a holiday
    EXPECT_EQ(dueDate(day("2024-04-30"), workingDays, calendar), day("2024-05-10")); // without 1, 5→6 and 9 May
}

TEST(DueDate, InMayStepsOverTheNineDaysSince2025)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, builtinHolidays());
    EXPECT_EQ(dueDate(day("2025-04-30"), calendarDays, calendar), day("2025-05-12"));
    EXPECT_EQ(dueDate(day("2025-04-30"), workingDays, calendar), day("2025-05-16"));
    EXPECT_EQ(dueDate(day("2025-04-26"), calendarDays, SchoolCalendar(WeekKind::SixDay, builtinHolidays())),
        day("2025-05-10")); // a Saturday
}

TEST(DueDate, CrossesTheNewYear)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, builtinHolidays());
    EXPECT_EQ(dueDate(day("2025-12-29"), calendarDays, calendar), day("2026-01-08")); // 1–7 January
    EXPECT_EQ(
        dueDate(day("2022-12-27"), calendarDays, calendar), day("2023-01-03")); // Sunday 1 January moved to the 2nd
}

TEST(DueDate, CountsTheTwentyNinthOfFebruary)
{
    const auto calendar = weekendsOnly(WeekKind::FiveDay);
    EXPECT_EQ(dueDate(day("2024-02-24"), calendarDays, calendar), day("2024-02-29"));
    EXPECT_EQ(dueDate(day("2024-02-29"), calendarDays, calendar), day("2024-03-05"));
    EXPECT_EQ(dueDate(day("2023-02-24"), calendarDays, calendar), day("2023-03-01"));
}

TEST(DueDate, FallsOnAWorkingSaturdayAndStepsOverADayOffByDecree)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, {},
        {{.day = day("2025-05-31"), .kind = DayKind::WorkingSaturday},
            {.day = day("2025-05-29"), .kind = DayKind::DayOff}});
    EXPECT_EQ(dueDate(day("2025-05-26"), calendarDays, calendar), day("2025-05-31"));
    EXPECT_EQ(dueDate(day("2025-05-26"), workingDays, calendar), day("2025-06-02")); // 27, 28, 30, 31, 2
    EXPECT_EQ(dueDate(day("2025-05-24"), calendarDays, calendar), day("2025-05-30"));
}

TEST(DueDate, CountsVacationDaysAsWorkingDays)
{
    const SchoolCalendar calendar(WeekKind::FiveDay, builtinHolidays()); // 31 Oct – 6 Nov 2022 is a vacation
    EXPECT_EQ(dueDate(day("2022-10-28"), workingDays, calendar), day("2022-11-04"));
}

TEST(StrictestDate, IsInTimeByEveryReading)
{
    const auto calendar = weekendsOnly(WeekKind::FiveDay);
    EXPECT_EQ(strictestDate(day("2022-09-01"), calendarDays, calendar), day("2022-09-05"));
    EXPECT_EQ(strictestDate(day("2022-09-01"), workingDays, calendar), day("2022-09-05"));
    EXPECT_EQ(strictestDate(day("2025-05-27"), calendarDays, calendar), day("2025-05-31")); // a Saturday, not rolled
}

TEST(StrictestDate, IsNeverLaterThanTheDueDate)
{
    for (const auto week : {WeekKind::FiveDay, WeekKind::SixDay}) {
        const SchoolCalendar calendar(week, builtinHolidays());
        for (const auto days : {DayCount::Days::Calendar, DayCount::Days::Working})
            for (const auto first : {false, true})
                for (auto event = day("2024-04-01"); event < day("2025-07-01"); event = event.addDays(1)) {
                    const DayCount count{days, first};
                    const auto strictest = strictestDate(event, count, calendar);
                    ASSERT_LE(strictest, dueDate(event, count, calendar));
                    ASSERT_EQ(event.daysTo(strictest), 4);
                }
    }
}

TEST(DaysLate, IsNothingOnTheDueDayAndOneOnTheNext)
{
    EXPECT_EQ(daysLate(day("2022-09-06"), day("2022-09-01")), 0);
    EXPECT_EQ(daysLate(day("2022-09-06"), day("2022-09-06")), 0);
    EXPECT_EQ(daysLate(day("2022-09-06"), day("2022-09-07")), 1);
    EXPECT_EQ(daysLate(day("2022-09-06"), day("2022-09-12")), 6);
}

TEST(StepTargets, LieBeforeTheDueDayOnWorkingDays)
{
    const auto calendar = weekendsOnly(WeekKind::FiveDay);
    const auto targets = stepTargets(day("2022-09-06"), {.submitBefore = 3, .agreeBefore = 1}, calendar);
    EXPECT_EQ(targets.submit, day("2022-09-02")); // the 3rd is a Saturday
    EXPECT_EQ(targets.agree, day("2022-09-05"));
}

TEST(DeadlineSettings, RefuseAMarginThatCannotBe)
{
    EXPECT_FALSE(whyNotSettings({}));
    EXPECT_FALSE(whyNotSettings({.submitBefore = 0, .agreeBefore = 0}));
    EXPECT_EQ(whyNotSettings({.agreeBefore = -1})->rule, Rule::MarginNegative);
    EXPECT_EQ(whyNotSettings({.submitBefore = 1, .agreeBefore = 2})->rule, Rule::SpanBackwards);
}
