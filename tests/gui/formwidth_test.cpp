#include "app/window/pages.h"
#include "domain/planning/plan.h"
#include "gui/language/languageswitch.h"
#include "gui/window/mainwindow.h"
#include "support/gui/hands.h"
#include "support/gui/settingsschool.h"
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Every page of the window on the smallest screen.
class FormWidthTest : public testing::Test, protected SettingsSchool {
protected:
    FormWidthTest()
    {
        plan = school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .author = school.leader,
            .begunOn = day("2022-08-25")});
        (void)services.instruction.life.installBuiltIn(school.as(school.deputy));
        window.setPages(pagesOf(context, preferences));
        window.refreshNavigation();
        window.resize(1366, 768);
        window.showPages();
        window.show();
        settle();
    }
    ~FormWidthTest() override { language.choose(Language::English); }

    void measurePages()
    {
        for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
            language.choose(spoken);
            for (const auto& id : window.pageIds()) {
                ASSERT_TRUE(window.goTo(id));
                if (id == "plan"_L1)
                    window.openRecord(u"plan"_s, plan.id.value);
                settle();
                if (auto* table = window.currentPage()->findChild<QTableView*>())
                    table->selectRow(0);
                expectNoSidewaysScrolling(&window, id + u' ' + code(spoken));
            }
        }
    }

    QSettings settings{school.folder.filePath(u"birikme.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    LanguageSwitch language{Language::Kyrgyz};
    MainWindow window;
    Plan plan;
};

} // namespace

TEST_F(FormWidthTest, NoPageNeedsSidewaysScrolling)
{
    measurePages();
}

TEST_F(FormWidthTest, NoPageNeedsSidewaysScrollingWithLettersAQuarterLarger)
{
    const auto usual = QApplication::font();
    auto larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * 1.25);
    QApplication::setFont(larger);
    measurePages();
    QApplication::setFont(usual);
}

TEST_F(FormWidthTest, NoDialogOfARecordNeedsSidewaysScrolling)
{
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        for (const auto& id : {u"people"_s, u"associations"_s}) {
            ASSERT_TRUE(window.goTo(id));
            settle();
            window.currentPage()->createNew();
            settle();
            auto* dialog = child<QDialog>(window.currentPage(), u"recordDialog"_s);
            expectNoSidewaysScrolling(dialog, id + u' ' + code(spoken));
            dialog->reject();
            settle();
        }
    }
}
