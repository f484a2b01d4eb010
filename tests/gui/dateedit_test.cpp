#include "domain/calendar/calendarservice.h"
#include "domain/calendar/holiday.h"
#include "gui/record/dateedit.h"
#include "gui/record/daycalendar.h"
#include "gui/window/mainwindow.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QCalendarWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace {

/// A date field in a window that may know the school's days.
class DateCalendarTest : public testing::Test {
protected:
    DateCalendarTest()
        : field(new DateEdit(&window))
    {
        office.school.put(Holiday{.month = 3, .day = 8, .name = u"Аялдар күнү"_s});
        office.sit(office.school.deputy);
        window.showPages();
        window.show();
        field->show();
        field->setDate(day("2023-03-08"));
    }
    void knowTheSchool()
    {
        window.setCalendar([this]() -> std::optional<QFuture<SchoolCalendar>> {
            return office.context.ask([](Services& services) { return services.calendar.calendar(); });
        });
    }
    QCalendarWidget* openCalendar()
    {
        pressKey(field, Qt::Key_Down, Qt::AltModifier);
        settle();
        return field->findChild<DayCalendar*>()->findChild<QCalendarWidget*>();
    }

    SeatedSchool office;
    MainWindow window;
    DateEdit* field;
};

} // namespace

TEST_F(DateCalendarTest, NamesHolidaysAndWeekendsOfTheSchool)
{
    knowTheSchool();
    auto* month = openCalendar();
    EXPECT_EQ(month->dateTextFormat(day("2023-03-08")).toolTip(), u"Holiday: Аялдар күнү"_s);
    EXPECT_TRUE(month->dateTextFormat(day("2023-03-08")).fontUnderline()) << "not by colour alone";
    EXPECT_EQ(month->dateTextFormat(day("2023-03-11")).toolTip(), u"Weekend"_s) << "a Saturday of a five-day week";
    EXPECT_TRUE(month->dateTextFormat(day("2023-03-10")).toolTip().isEmpty());
    auto* name = child<QLabel>(field, u"dayName"_s);
    EXPECT_EQ(name->text(), u"08.03.2023 · Holiday: Аялдар күнү"_s);
    month->setSelectedDate(day("2023-03-10"));
    EXPECT_EQ(name->text(), u"10.03.2023 · Working day"_s);
    month->setCurrentPage(2024, 3);
    EXPECT_FALSE(month->dateTextFormat(day("2024-03-08")).toolTip().isEmpty()) << "another month is marked too";
}

TEST_F(DateCalendarTest, IsAPlainCalendarWhereNoSchoolIsKnown)
{
    auto* month = openCalendar();
    EXPECT_TRUE(month->dateTextFormat(day("2023-03-08")).toolTip().isEmpty());
    EXPECT_FALSE(child<QLabel>(field, u"dayName"_s)->isVisible());
}

TEST_F(DateCalendarTest, TakesTheChosenDayAsTyped)
{
    knowTheSchool();
    QSignalSpy edited(field, &QLineEdit::textEdited);
    Q_EMIT openCalendar()->activated(day("2023-03-14"));
    settle();
    EXPECT_EQ(field->text(), u"14.03.2023"_s);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(field->findChild<DayCalendar*>(), nullptr) << "the calendar closes";
}
