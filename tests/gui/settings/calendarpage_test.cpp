#include "gui/record/dateedit.h"
#include "gui/settings/calendarpage.h"
#include "gui/settings/monthgrid.h"
#include "support/gui/settingsschool.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

class CalendarPageTest : public testing::Test, protected SettingsSchool {
protected:
    CalendarPageTest() { calendar = open<CalendarPage>(); }
    void retype(const QString& field, const QString& text)
    {
        retypeText(child<QLineEdit>(page.get(), field), text);
        settle();
    }
    void save()
    {
        page->nextStep();
        settle();
    }
    QString text(const QString& field) { return child<QLineEdit>(page.get(), field)->text(); }
    QDialog* newRecord(CalendarPage::Tab tab)
    {
        calendar->goTo(tab);
        settle();
        page->createNew();
        settle();
        return child<QDialog>(page.get(), u"recordDialog"_s);
    }

    CalendarPage* calendar = nullptr;
};

} // namespace

TEST_F(CalendarPageTest, MovesTheEndByOrderAndNamesTheDueDatesThatMove)
{
    retype(u"ends_on"_s, u"29.05.2023"_s);
    EXPECT_EQ(text(u"quarter4Last"_s), u"29.05.2023"_s) << "the last quarter follows";
    retype(u"end_order"_s, u"№ 45, 12.03.2023"_s);
    save();
    const auto moved = services.calendar.shapeOf(2022);
    EXPECT_EQ(moved->year.endsOn, QDate(2023, 5, 29));
    EXPECT_EQ(moved->year.endOrder, u"№ 45, 12.03.2023"_s);
    EXPECT_TRUE(messages.message().text.contains(u"30.05.2023 → 05.06.2023 (Математика)"_s))
        << messages.message().text.toStdString();
    EXPECT_FALSE(messages.message().text.contains(u"06.09.2022"_s)) << "the plan's due date stays";
}

TEST_F(CalendarPageTest, RefusesAYearThatEndsBeforeItStarts)
{
    retype(u"ends_on"_s, u"25.08.2022"_s);
    save();
    EXPECT_EQ(child<QLabel>(page.get(), u"ends_on-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::SpanBackwards)));
    EXPECT_EQ(services.calendar.shapeOf(2022)->year.endsOn, QDate(2023, 5, 25));
}

TEST_F(CalendarPageTest, AddsAndRemovesAVacation)
{
    const auto before = services.calendar.shapeOf(2022)->parts.size();
    retype(u"vacation3From"_s, {});
    retype(u"vacation3Last"_s, {});
    save();
    EXPECT_EQ(services.calendar.shapeOf(2022)->parts.size(), before - 1);
    child<QAbstractButton>(page.get(), u"addVacation"_s)->click();
    retype(u"vacation3From"_s, u"20.03.2023"_s);
    retype(u"vacation3Last"_s, u"30.03.2023"_s);
    save();
    EXPECT_EQ(services.calendar.shapeOf(2022)->parts.size(), before - 1) << "it shares days with the last quarter";
    retype(u"vacation3Last"_s, u"29.03.2023"_s);
    save();
    EXPECT_EQ(services.calendar.shapeOf(2022)->parts.size(), before);
}

TEST_F(CalendarPageTest, AddsAHolidayByKeys)
{
    auto* dialog = newRecord(CalendarPage::Holidays);
    auto* name = child<QLineEdit>(dialog, u"name"_s);
    typeText(name, u"Нооруз"_s);
    auto* day = child<QSpinBox>(dialog, u"day"_s);
    day->selectAll();
    typeText(day, u"21"_s);
    pressKey(child<QComboBox>(dialog, u"month"_s), Qt::Key_Down);
    pressKey(child<QComboBox>(dialog, u"month"_s), Qt::Key_Down);
    pressKey(name, Qt::Key_Return);
    settle();
    const auto holidays = services.ports.of<Holiday>().all();
    ASSERT_EQ(holidays.size(), 1u);
    EXPECT_EQ(holidays.front().name, u"Нооруз"_s);
    EXPECT_EQ(holidays.front().month, 3);
    EXPECT_EQ(holidays.front().day, 21);
    EXPECT_EQ(services.calendar.calendar().kindOf(QDate(2023, 3, 21)), DayKind::Holiday);
}

TEST_F(CalendarPageTest, RefusesASecondExceptionForADay)
{
    school.put(DayException{.day = QDate(2023, 4, 21), .kind = DayKind::Holiday, .name = u"Орозо айт"_s});
    auto* dialog = newRecord(CalendarPage::SingleDays);
    typeText(child<QLineEdit>(dialog, u"day"_s), u"21.04.2023"_s);
    pressKey(child<QLineEdit>(dialog, u"day"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(child<QLabel>(dialog, u"day-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::DayTwice)));
    EXPECT_EQ(services.ports.of<DayException>().all().size(), 1u);
}

TEST_F(CalendarPageTest, ShowsEachDayOfAMonthWithItsKindInWordsAndALetter)
{
    school.put(DayException{.day = QDate(2022, 9, 2), .kind = DayKind::DayOff, .name = u"Буйрук 7"_s});
    calendar->goTo(CalendarPage::Months);
    settle();
    const auto* grid = child<MonthGrid>(page.get(), u"monthGrid"_s);
    EXPECT_EQ(grid->item(0, 4)->data(Qt::AccessibleTextRole).toString(), u"02.09.2022, Day off by order, Буйрук 7"_s);
    EXPECT_EQ(grid->item(0, 5)->data(Qt::AccessibleTextRole).toString(), u"03.09.2022, Weekend"_s);
    EXPECT_EQ(grid->item(0, 3)->data(Qt::AccessibleTextRole).toString(), u"01.09.2022, Working day"_s);
    child<QAbstractButton>(page.get(), u"monthForth"_s)->click();
    EXPECT_EQ(child<QLabel>(page.get(), u"monthName"_s)->text(), u"October 2022"_s);
    EXPECT_TRUE(grid->item(5, 0)->data(Qt::AccessibleTextRole).toString().contains(u"vacation"_s)) << "31 October";
}
