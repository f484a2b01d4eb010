#include "domain/activity/proposal.h"
#include "domain/office/modules.h"
#include "gui/officewindow.h"
#include "gui/settings/modulespage.h"
#include "gui/wholeprogram.h"
#include "gui/window/navigation.h"
#include "support/gui/settingsschool.h"
#include "support/support.h"
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {
class ModulesPageTest : public testing::Test, protected SettingsSchool {
protected:
    QCheckBox* box(const QString& module) { return child<QCheckBox>(page.get(), module); }
    QStringList stored() { return switchedOff(schoolOf(services.ports)); }
    void save()
    {
        page->nextStep();
        settle();
    }
};

/// Pages of the office, some of them switched off.
class SwitchedOffPages : public OfficeWindow {
protected:
    void switchOff(const QStringList& modules)
    {
        ASSERT_TRUE(switchModules(office.services.ports, modules, office.school.as(office.school.deputy)).ok());
        window.setSwitchedOff(switchedOff(schoolOf(office.services.ports)));
        settle();
    }
    Proposal proposed()
    {
        return office.school.put(Proposal{.association = office.school.association,
            .number = 1,
            .madeOn = day("2022-09-01"),
            .matter = u"Эксперимент баштоо"_s});
    }
};

/// The wizard's school in the real program.
class ModulesInTheProgram : public testing::Test, public WholeProgram { };
} // namespace

TEST_F(ModulesPageTest, ShowsAllPagesOnInANewSchoolAndHasNothingToSave)
{
    open<ModulesPage>();
    for (const auto& module : optionalModules()) {
        EXPECT_TRUE(box(module)->isChecked()) << module.toStdString();
        EXPECT_FALSE(box(module)->text().isEmpty());
        EXPECT_FALSE(box(module)->accessibleDescription().isEmpty());
    }
    EXPECT_FALSE(page->primaryAction()->isEnabled());
}

TEST_F(ModulesPageTest, SavesWhatIsUnticked)
{
    open<ModulesPage>();
    pressKey(box(u"claims"_s), Qt::Key_Space);
    EXPECT_TRUE(page->primaryAction()->isEnabled());
    save();
    EXPECT_EQ(stored(), QStringList{u"claims"_s});
    EXPECT_EQ(saves, 1);
    EXPECT_FALSE(page->primaryAction()->isEnabled()) << "nothing is left to save";
    pressKey(box(u"claims"_s), Qt::Key_Space);
    save();
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(ModulesPageTest, KeepsWhatIsTickedAndNotSavedWhenItIsReadAgain)
{
    open<ModulesPage>();
    box(u"claims"_s)->setChecked(false);
    page->refresh();
    settle();
    EXPECT_FALSE(box(u"claims"_s)->isChecked());
}

TEST_F(ModulesPageTest, IsNotToBeSavedByALeader)
{
    sit(school.leader);
    open<ModulesPage>();
    box(u"claims"_s)->setChecked(false);
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    save();
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(SwitchedOffPages, AllOptionalOnesAreInTheWindowAndHaveTheirRecordsWhereTheDomainThinks)
{
    const auto pages = pagesOf(context, preferences);
    for (const auto& module : optionalModules()) {
        const auto page = std::ranges::find(pages, module, &PageEntry::id);
        ASSERT_NE(page, pages.end()) << module.toStdString();
        EXPECT_TRUE(page->optional);
    }
    for (const auto& page : pages)
        for (const auto& kind : page.kinds) {
            const auto module = moduleOf(kind);
            EXPECT_TRUE(module.isEmpty() || module == page.id) << kind.toStdString();
        }
}

TEST_F(SwitchedOffPages, LeaveNoTraceInTheNavigation)
{
    sit(office.school.deputy);
    ASSERT_TRUE(window.pageIds().contains(u"claims"_s));
    switchOff({u"claims"_s, u"dutymap"_s});
    EXPECT_FALSE(window.pageIds().contains(u"claims"_s));
    EXPECT_FALSE(window.pageIds().contains(u"dutymap"_s));
    EXPECT_EQ(window.findChild<NavigationButton*>(u"go-claims"_s), nullptr);
    EXPECT_FALSE(window.goTo(u"claims"_s));
    for (const auto& always : {u"home"_s, u"plan"_s, u"report"_s, u"visits"_s, u"instruction"_s, u"calendar"_s})
        EXPECT_TRUE(window.pageIds().contains(always)) << always.toStdString();
    window.refreshNavigation();
    EXPECT_FALSE(window.pageIds().contains(u"claims"_s)) << "not after the next act either";
}

TEST_F(SwitchedOffPages, KeepTheirRecords)
{
    sit(office.school.deputy);
    const auto proposal = proposed();
    switchOff({u"claims"_s});
    EXPECT_TRUE(office.services.ports.of<Proposal>().find(proposal.id));
    switchOff({});
    EXPECT_TRUE(window.pageIds().contains(u"claims"_s));
    EXPECT_TRUE(window.openRecord(u"proposal"_s, proposal.id.value));
    EXPECT_EQ(window.currentPageId(), u"claims"_s);
}

TEST_F(SwitchedOffPages, ALinkToARecordSaysThatItsPageIsOff)
{
    sit(office.school.deputy);
    const auto proposal = proposed();
    window.goTo(u"home"_s);
    switchOff({u"claims"_s});
    window.messages().clear();
    EXPECT_FALSE(window.openRecord(u"proposal"_s, proposal.id.value));
    EXPECT_EQ(window.currentPageId(), u"home"_s);
    EXPECT_TRUE(window.messages().isShown());
    const auto pages = pagesOf(context, preferences);
    const auto page = std::ranges::find(pages, u"claims"_s, &PageEntry::id);
    ASSERT_NE(page, pages.end());
    EXPECT_TRUE(window.messages().message().text.contains(page->title()));
    window.messages().clear();
    EXPECT_FALSE(window.openRecord(u"no-such-kind"_s, proposal.id.value));
    EXPECT_FALSE(window.messages().isShown()) << "what is of no page is not of one that is off";
}

TEST_F(SwitchedOffPages, TheOneInFrontGivesWayToTheFirst)
{
    sit(office.school.deputy);
    ASSERT_TRUE(window.goTo(u"claims"_s));
    switchOff({u"claims"_s});
    EXPECT_EQ(window.currentPageId(), window.pageIds().first());
}

TEST_F(ModulesInTheProgram, AreOffAtOnceAndWhenTheFileIsOpenedAgain)
{
    open();
    goThroughTheWizard();
    const auto deputy = u"Асанова Айгүл Бековна"_s;
    signIn(deputy, password);
    ASSERT_TRUE(birikme->window().pageIds().contains(u"claims"_s));
    go(u"modules"_s);
    press(on<QCheckBox>(u"claims"_s));
    birikme->window().currentPage()->nextStep();
    calm();
    EXPECT_FALSE(birikme->window().pageIds().contains(u"claims"_s));
    shut();
    open();
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    signIn(deputy, password);
    EXPECT_FALSE(birikme->window().pageIds().contains(u"claims"_s));
    EXPECT_TRUE(birikme->window().pageIds().contains(u"contacts"_s));
}
