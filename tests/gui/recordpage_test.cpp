#include "gui/papers/paperpanel.h"
#include "gui/papers/paperwindow.h"
#include "gui/record/recordpage.h"
#include "gui/record/stores.h"
#include "gui/window/messagebar.h"
#include "support/gui/hands.h"
#include "support/gui/scriptedprompts.h"
#include "support/gui/talk.h"
#include "support/support.h"
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class RecordPageTest : public testing::Test {
protected:
    RecordPageTest()
    {
        state->talks = someTalks();
        page = std::make_unique<RecordPage<Talk>>(
            u"report"_s, talkSpec, std::make_unique<TalkSource>(state), tools, nullptr);
        QObject::connect(page.get(), &Page::message, &bar, qOverload<const Message&>(&MessageBar::show));
        QObject::connect(page.get(), &Page::undoOffered, &bar,
            qOverload<const Message&, const QString&, std::function<void()>>(&MessageBar::show));
        page->resize(1100, 640);
        page->show();
        page->activateWindow();
        enter();
    }
    void enter()
    {
        page->enter(scope);
        settle();
    }
    QLineEdit* topic() { return child<QLineEdit>(page.get(), u"topic"_s); }
    QPushButton* save() { return child<QPushButton>(page.get(), u"saveDetail"_s); }
    QString chosenTopic() { return page->table().currentIndex().siblingAtColumn(0).data().toString(); }
    QWidget* openDialog()
    {
        page->createNew();
        settle();
        return child<QWidget>(page.get(), u"recordDialog"_s);
    }

    std::shared_ptr<TalkSource::State> state = std::make_shared<TalkSource::State>();
    MessageBar bar;
    ActionRunner actions{bar, [](const Refusal& refusal) { return u"rule %1"_s.arg(int(refusal.rule)); }};
    ScriptedPrompts prompts;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    PageTools tools{actions, prompts, drafts, views};
    Scope scope{QUuid::createUuid(), QUuid::createUuid()};
    std::unique_ptr<RecordPage<Talk>> page;
};

} // namespace

TEST_F(RecordPageTest, ShowsTheRecordsOfItsScopeAndTheFirstInDetail)
{
    EXPECT_EQ(state->scope, scope);
    EXPECT_EQ(page->table().model()->rowCount(), 5);
    EXPECT_EQ(topic()->text(), chosenTopic());
    EXPECT_FALSE(save()->isVisible());
}

TEST_F(RecordPageTest, SavesTheDetailByCtrlEnter)
{
    retypeText(topic(), u"Жаңы тема"_s);
    EXPECT_TRUE(save()->isVisible());
    page->nextStep();
    settle();
    EXPECT_EQ(state->talks.front().topic, u"Жаңы тема"_s);
    EXPECT_EQ(state->saves, 1);
    EXPECT_FALSE(save()->isVisible());
    EXPECT_EQ(chosenTopic(), u"Жаңы тема"_s);
}

TEST_F(RecordPageTest, KeepsWhatWasTypedWhenSavingIsRefused)
{
    state->nextRefusal = Refusal{Rule::Duplicate, {}, u"topic"_s};
    retypeText(topic(), u"Өз алдынча иш"_s);
    page->nextStep();
    settle();
    EXPECT_EQ(topic()->text(), u"Өз алдынча иш"_s);
    EXPECT_EQ(child<QLabel>(page.get(), u"topic-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::Duplicate)));
    EXPECT_TRUE(save()->isEnabled());
}

TEST_F(RecordPageTest, AsksNobodyWhenARequiredFieldIsEmpty)
{
    retypeText(topic(), QString());
    page->nextStep();
    settle();
    EXPECT_EQ(state->saves, 0);
    EXPECT_EQ(child<QLabel>(page.get(), u"topic-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::Required)));
}

TEST_F(RecordPageTest, BringsTheUnsavedTextBackToItsRecord)
{
    retypeText(topic(), u"Чала жазылган"_s);
    page->table().selectRow(1);
    EXPECT_NE(topic()->text(), u"Чала жазылган"_s);
    page->table().selectRow(0);
    EXPECT_EQ(topic()->text(), u"Чала жазылган"_s);
    EXPECT_TRUE(bar.isShown());
    child<QPushButton>(page.get(), u"dropDetail"_s)->click();
    EXPECT_EQ(topic()->text(), state->talks.front().topic);
    page->table().selectRow(1);
    page->table().selectRow(0);
    EXPECT_EQ(topic()->text(), state->talks.front().topic);
}

TEST_F(RecordPageTest, MakesARecordInADialogWithKeysAlone)
{
    auto* dialog = openDialog();
    typeText(child<QLineEdit>(dialog, u"topic"_s), u"Ачык сабакты талдоо"_s);
    pressKey(child<QLineEdit>(dialog, u"topic"_s), Qt::Key_Return);
    settle();
    ASSERT_EQ(state->talks.size(), 6u);
    EXPECT_EQ(state->talks.back().topic, u"Ачык сабакты талдоо"_s);
    EXPECT_EQ(state->talks.back().heldOn, QDate(2022, 9, 1));
    EXPECT_EQ(chosenTopic(), u"Ачык сабакты талдоо"_s);
    EXPECT_EQ(page->findChild<QWidget*>(u"recordDialog"_s), nullptr);
}

TEST_F(RecordPageTest, DialogShowsARefusalAndKeepsTheText)
{
    auto* dialog = openDialog();
    state->nextRefusal = Refusal{Rule::NoRight};
    typeText(child<QLineEdit>(dialog, u"topic"_s), u"Тема"_s);
    child<QPushButton>(dialog, u"saveButton"_s)->click();
    settle();
    EXPECT_EQ(child<QLabel>(dialog, u"messageBar/messageText"_s)->text(), u"rule %1"_s.arg(int(Rule::NoRight)));
    EXPECT_EQ(child<QLineEdit>(dialog, u"topic"_s)->text(), u"Тема"_s);
    EXPECT_FALSE(bar.isShown());
}

TEST_F(RecordPageTest, EscKeepsADraftThatTheNextDialogShows)
{
    auto* dialog = openDialog();
    typeText(child<QLineEdit>(dialog, u"topic"_s), u"Чала тема"_s);
    pressKey(dialog, Qt::Key_Escape);
    settle();
    dialog = openDialog();
    EXPECT_EQ(child<QLineEdit>(dialog, u"topic"_s)->text(), u"Чала тема"_s);
    child<QPushButton>(dialog, u"discardButton"_s)->click();
    EXPECT_EQ(child<QLineEdit>(dialog, u"topic"_s)->text(), QString());
    pressKey(dialog, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(drafts.find(u"talk/new"_s).has_value());
}

TEST_F(RecordPageTest, RemovesTheChosenRowsAfterAsking)
{
    page->table().selectAll();
    prompts.setNextAnswer(false);
    child<QAction>(page.get(), u"removeRecord"_s)->trigger();
    settle();
    EXPECT_EQ(state->talks.size(), 5u);
    prompts.setNextAnswer(true);
    child<QAction>(page.get(), u"removeRecord"_s)->trigger();
    settle();
    EXPECT_TRUE(state->talks.empty());
    EXPECT_EQ(state->removals, 1) << "one act for all of them";
}

TEST_F(RecordPageTest, SavesOnceHoweverOftenTheKeysArePressed)
{
    retypeText(topic(), u"Жаңы тема"_s);
    page->nextStep();
    page->nextStep();
    settle();
    EXPECT_EQ(state->saves, 1);
}

TEST_F(RecordPageTest, KeepsWhatIsTypedWhileItSaves)
{
    retypeText(topic(), u"Жаңы тема"_s);
    page->nextStep();
    retypeText(topic(), u"Жаңы тема, улантуу"_s);
    settle();
    EXPECT_EQ(state->talks.front().topic, u"Жаңы тема"_s);
    EXPECT_EQ(topic()->text(), u"Жаңы тема, улантуу"_s);
    EXPECT_TRUE(save()->isVisible());
}

TEST_F(RecordPageTest, SaysWhenARecordIsNotInItsList)
{
    EXPECT_TRUE(page->openRecord(u"talk"_s, QUuid::createUuid()));
    enter();
    EXPECT_TRUE(bar.isShown());
    EXPECT_EQ(bar.message().kind, Message::Kind::Note);
}

TEST_F(RecordPageTest, TakesARemovalBack)
{
    const auto topicBefore = chosenTopic();
    prompts.setNextAnswer(true);
    child<QAction>(page.get(), u"removeRecord"_s)->trigger();
    settle();
    ASSERT_EQ(state->talks.size(), 4u);
    EXPECT_TRUE(bar.message().text.contains(topicBefore));
    child<QPushButton>(&bar, u"messageVerb"_s)->click();
    settle();
    EXPECT_EQ(state->talks.size(), 5u);
    EXPECT_EQ(chosenTopic(), topicBefore);
}

TEST_F(RecordPageTest, PrintsTheListAsItStands)
{
    page->table().setColumnHidden(1, true);
    page->printPage();
    settle();
    auto* window = page->findChild<PaperWindow*>();
    ASSERT_NE(window, nullptr);
    const auto& paper = window->panel().view().paper();
    EXPECT_EQ(paper.title, talkSpec().words.title);
    for (const auto& block : paper.blocks)
        if (const auto* table = std::get_if<Table>(&block)) {
            EXPECT_EQ(table->rows.size(), 5);
            EXPECT_EQ(table->columns.size(), 5) << "the number and the four columns shown";
            EXPECT_EQ(table->rows.front().cells.at(1).runs.front().text, page->table().model()->index(0, 0).data());
            return;
        }
    ADD_FAILURE() << "no table";
}

TEST_F(RecordPageTest, ShowsTheFirstStepWhenThereIsNothing)
{
    state->talks.clear();
    enter();
    EXPECT_FALSE(page->table().isVisible());
    EXPECT_TRUE(child<QPushButton>(page.get(), u"addRecordButton"_s)->isVisible());
}

TEST_F(RecordPageTest, ExplainsWhatMayNotBeDone)
{
    state->whyNot = Refusal{Rule::NoRight};
    enter();
    auto* add = page->primaryAction();
    page->openRecord(u"talk"_s, state->talks[2].id.value);
    page->table().selectRow(0);
    EXPECT_TRUE(topic()->isReadOnly());
    EXPECT_EQ(child<QAction>(page.get(), u"removeRecord"_s)->toolTip(), u"rule %1"_s.arg(int(Rule::NoRight)));
    EXPECT_FALSE(child<QAction>(page.get(), u"removeRecord"_s)->isEnabled());
    EXPECT_FALSE(add->isEnabled());
    page->createNew();
    EXPECT_EQ(page->findChild<QWidget*>(u"recordDialog"_s), nullptr);
}

TEST_F(RecordPageTest, FiltersByCtrlFAndOpensARecordTheFilterHides)
{
    page->showFilter();
    typeText(child<QLineEdit>(page.get(), u"filterField"_s), u"озалдынча"_s);
    EXPECT_EQ(page->table().model()->rowCount(), 0);
    EXPECT_TRUE(page->openRecord(u"talk"_s, state->talks[3].id.value));
    EXPECT_EQ(chosenTopic(), state->talks[3].topic);
    EXPECT_FALSE(page->openRecord(u"plan"_s, state->talks[3].id.value));
}

TEST_F(RecordPageTest, CopiesTheShownColumnsAsATable)
{
    page->table().setColumnHidden(2, true);
    page->table().selectRow(0);
    page->copyRows();
    const auto lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines.front(), u"Темасы\tКүнү\tСаны\tАбалы"_s);
    EXPECT_EQ(lines[1], u"Үй тапшырмасын текшерүү\t14.10.2022\t4\tАткарылды"_s);
}

TEST_F(RecordPageTest, RemembersWidthsAndHiddenColumns)
{
    page->table().setColumnWidth(0, 333);
    page->table().setColumnHidden(3, true);
    page->table().sortByColumn(1, Qt::DescendingOrder);
    RecordPage<Talk> again(u"report"_s, talkSpec, std::make_unique<TalkSource>(state), tools, nullptr);
    EXPECT_EQ(again.table().columnWidth(0), 333);
    EXPECT_TRUE(again.table().isColumnHidden(3));
    again.enter(scope);
    settle();
    EXPECT_EQ(again.table().model()->index(0, 1).data().toString(), u"08.02.2023"_s);
}

TEST_F(RecordPageTest, KeepsTypedTextThroughAChangeOfLanguage)
{
    retypeText(topic(), u"Чала"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    settle();
    EXPECT_EQ(topic()->text(), u"Чала"_s);
    EXPECT_TRUE(save()->isVisible());
}
