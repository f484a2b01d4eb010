#include "domain/calendar/holidayfile.h"
#include "support/dates.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(BuiltinHolidays, AreAllPossibleAndNamed)
{
    const auto holidays = builtinHolidays();
    EXPECT_EQ(holidays.size(), 31); // 12 before 2025, 19 since
    for (const auto& holiday : holidays) {
        EXPECT_FALSE(whyNotHoliday(holiday)) << holiday.name.toStdString();
        EXPECT_EQ(holiday.moves, holiday.untilYear == 2024);
        EXPECT_TRUE(holiday.id.isNull());
    }
}

TEST(HolidayRules, AreReadFromTabSeparatedLines)
{
    const auto rules = parseHolidays(u"# head\n\n7\t8\t0\t2024\tyes\tА майрам\r\n"_s);
    ASSERT_TRUE(rules.ok());
    ASSERT_EQ(rules->size(), 1);
    EXPECT_EQ(rules->first(), (Holiday{.month = 7, .day = 8, .name = u"А майрам"_s, .untilYear = 2024, .moves = true}));
}

TEST(HolidayRules, AreRefusedWithTheNumberOfTheBadLine)
{
    for (const auto& line : {u"2\t30\t0\t0\tyes\tx"_s, u"1\t1\t0\t0\tperhaps\tx"_s, u"1\t1\t0\t0\tyes"_s,
             u"one\t1\t0\t0\tyes\tx"_s, u"1\t1\t2025\t2024\tno\tx"_s}) {
        const auto rules = parseHolidays(u"1\t1\t0\t0\tyes\tx\n"_s + line);
        ASSERT_FALSE(rules.ok()) << line.toStdString();
        EXPECT_EQ(rules.refusal(), (Refusal{Rule::BadLine, {2, line}}));
    }
}

TEST(DaysFile, GivesDaysKindsAndNames)
{
    const auto days = parseDays(u"\uFEFF2024-04-10\tholiday\tОрозо Айт\r\n"
                                "# days off by decree\n"
                                "2024-05-10 day-off эс алуу күнү # moved\n"
                                "2024-05-11 working-saturday\n"
                                "2024-06-17\n"
                                "2024-05-09  working"_s);
    ASSERT_TRUE(days.ok());
    ASSERT_EQ(days->size(), 5);
    EXPECT_EQ(days->at(0), (DayException{.day = day("2024-04-10"), .kind = DayKind::Holiday, .name = u"Орозо Айт"_s}));
    EXPECT_EQ(
        days->at(1), (DayException{.day = day("2024-05-10"), .kind = DayKind::DayOff, .name = u"эс алуу күнү"_s}));
    EXPECT_EQ(days->at(2), (DayException{.day = day("2024-05-11"), .kind = DayKind::WorkingSaturday}));
    EXPECT_EQ(days->at(3), (DayException{.day = day("2024-06-17"), .kind = DayKind::Holiday}));
    EXPECT_EQ(days->at(4), (DayException{.day = day("2024-05-09"), .kind = DayKind::Working}));
}

TEST(DaysFile, MayBeEmpty)
{
    EXPECT_TRUE(parseDays(QString())->isEmpty());
    EXPECT_TRUE(parseDays(u"# nothing\n\n"_s)->isEmpty());
}

TEST(DaysFile, IsRefusedWithTheNumberOfTheBadLine)
{
    for (const auto& line : {u"2024-02-30 holiday"_s, u"10.04.2024 holiday"_s, u"2024-04-10 feast"_s, u"holiday"_s,
             u"2024-05-10 working-saturday"_s /* a Friday */, u"2024-04-10,holiday"_s}) {
        const auto days = parseDays(u"# head\n2024-01-01 holiday\n"_s + line + u"\n2024-01-02 holiday\n"_s);
        ASSERT_FALSE(days.ok()) << line.toStdString();
        EXPECT_EQ(days.refusal(), (Refusal{Rule::BadLine, {3, line}}));
    }
}

TEST(DaysFile, IsRefusedForADayGivenTwice)
{
    const auto days = parseDays(u"2024-04-10 holiday\n\n2024-04-10 working\n"_s);
    ASSERT_FALSE(days.ok());
    EXPECT_EQ(days.refusal(), (Refusal{Rule::LineRepeatsDay, {3, day("2024-04-10"), 1}}));
}
