#include "domain/calendar/holidayfile.h"
#include "domain/staff/rolespan.h"
#include "gui/language/languageswitch.h"
#include "gui/settings/calendarpage.h"
#include "gui/settings/settingspages.h"
#include "gui/theme/theme.h"
#include "gui/window/mainwindow.h"
#include "support/gui/settingsschool.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Pictures go to the folder named by BIRIKME_SHOTS; without it the same windows are only measured.
QString shot(const QString& name)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    return folder.isEmpty() ? QString() : folder + u"/settings-"_s + name + u".png"_s;
}

class SettingsLookTest : public testing::Test, protected SettingsSchool {
protected:
    SettingsLookTest()
    {
        for (const auto& holiday : builtinHolidays())
            school.put(holiday);
        school.put(DayException{.day = QDate(2023, 3, 20), .kind = DayKind::DayOff, .name = u"Буйрук № 12"_s});
        school.put(DayException{.day = QDate(2023, 4, 21), .kind = DayKind::Holiday, .name = u"Орозо айт"_s});
        school.put(RoleSpan{.person = school.deputy, .role = Role::Administrator, .span = {QDate(2015, 9, 1), {}}});
        passwordOf(school.deputy);
        (void)services.accounts.handOutCode(school.leader, school.as(school.deputy));
        sit(school.deputy);
        window.setPages(settingsPages(context));
        window.refreshNavigation();
        window.resize(1366, 768);
        window.showPages();
        window.show();
        settle();
    }
    ~SettingsLookTest() override
    {
        language.choose(Language::English);
        theme.choose(Theme::Choice::Light);
    }
    void goTo(const QString& id)
    {
        ASSERT_TRUE(window.goTo(id)) << id.toStdString();
        settle();
    }
    void shootAll(const QString& ending)
    {
        for (const auto& id : {u"school"_s, u"accounts"_s, u"password"_s, u"log"_s}) {
            goTo(id);
            shoot(&window, shot(id + ending));
            EXPECT_LE(window.width(), 1366) << id.toStdString();
        }
        goTo(u"calendar"_s);
        auto* calendar = static_cast<CalendarPage*>(window.currentPage());
        for (const auto tab : {CalendarPage::Years, CalendarPage::Months, CalendarPage::Holidays}) {
            calendar->goTo(tab);
            settle();
            if (tab == CalendarPage::Months)
                for (int i = 0; i < 6; ++i)
                    child<QAbstractButton>(calendar, u"monthForth"_s)->click();
            shoot(&window, shot(u"calendar%1"_s.arg(int(tab)) + ending));
            EXPECT_LE(window.width(), 1366) << int(tab);
        }
    }

    Theme theme{*qApp};
    LanguageSwitch language{Language::Kyrgyz};
    MainWindow window;
};

} // namespace

TEST_F(SettingsLookTest, FitsTheSmallScreenInKyrgyz)
{
    theme.choose(Theme::Choice::Light);
    shootAll(u"-ky-light"_s);
}

TEST_F(SettingsLookTest, FitsTheSmallScreenInRussianAndDark)
{
    language.choose(Language::Russian);
    theme.choose(Theme::Choice::Dark);
    shootAll(u"-ru-dark"_s);
}

TEST_F(SettingsLookTest, FormsNeedNoHorizontalScrolling)
{
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        for (const auto& id : {u"school"_s, u"password"_s}) {
            goTo(id);
            expectNoSidewaysScrolling(&window, id + u' ' + code(spoken));
        }
        goTo(u"calendar"_s);
        auto* calendar = static_cast<CalendarPage*>(window.currentPage());
        for (const auto tab : {CalendarPage::Years, CalendarPage::Holidays, CalendarPage::SingleDays}) {
            calendar->goTo(tab);
            settle();
            if (auto* table = calendar->current()->findChild<QTableView*>())
                table->selectRow(0);
            expectNoSidewaysScrolling(&window, u"calendar %1 "_s.arg(int(tab)) + code(spoken));
        }
    }
}
