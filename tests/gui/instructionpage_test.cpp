#include "domain/association/association.h"
#include "domain/instruction/instructioncanon.h"
#include "domain/staff/rolespan.h"
#include "gui/instruction/instructionpage.h"
#include "gui/language/languageswitch.h"
#include "gui/theme/theme.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

class InstructionPageTest : public testing::Test {
protected:
    InstructionPageTest()
    {
        const auto deputy = office.school.as(office.school.deputy);
        EXPECT_TRUE(office.services.instruction.life.installBuiltIn(deputy).ok());
    }
    ~InstructionPageTest() override { delete page; }

    EditionView newest() { return office.services.instruction.reading.editions().front(); }
    void putInForce()
    {
        const auto& life = office.services.instruction.life;
        const auto deputy = office.school.as(office.school.deputy);
        auto paper = office.school.signingOf(office.school.deputy);
        paper.paper = PaperAct{.signer = office.school.chair, .day = deputy.day};
        EXPECT_TRUE(life.agree(newest().edition.id, newest().digest, deputy, paper).ok());
        EXPECT_TRUE(life.putInForce(newest().edition.id, {}, newest().digest, deputy,
                            office.school.signingOf(office.school.deputy))
                        .ok());
    }
    void open(Id<Person> person)
    {
        delete page;
        office.sit(person);
        page = new InstructionPage(office.context);
        page->resize(1100, 700);
        page->show();
        page->enter({});
        settle();
    }
    QString note() { return child<QLabel>(page, u"instructionNote"_s)->text(); }
    QTableView* answers() { return child<QTableView>(page, u"answersTable"_s); }
    QString cell(int row, int column) { return answers()->model()->index(row, column).data().toString(); }

    SeatedSchool office;
    InstructionPage* page = nullptr;
};

} // namespace

TEST_F(InstructionPageTest, IsAcknowledgedByTheLeaderWithThePassword)
{
    putInForce();
    const auto password = office.passwordOf(office.school.leader);
    open(office.school.leader);
    ASSERT_TRUE(page->primaryAction());
    EXPECT_EQ(page->primaryAction()->objectName(), u"acknowledgeInstruction"_s);
    EXPECT_TRUE(note().contains(u"Математика"_s)) << note().toStdString();
    office.prompts.setNextAnswer(u"wrong"_s);
    office.prompts.setNextAnswer(password);
    page->nextStep();
    settle();
    office.prompts.expectAllAsked();
    const auto answers = office.services.ports.of<Acknowledgement>().all();
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_EQ(answers.front().person, office.school.leader);
    EXPECT_EQ(answers.front().association, office.school.association);
    EXPECT_EQ(answers.front().textDigest, digestOf(builtInInstruction()));
    EXPECT_EQ(page->primaryAction(), nullptr) << "nothing is asked twice";
    EXPECT_TRUE(note().contains(u"01.09.2022"_s));
}

TEST_F(InstructionPageTest, AsksALeaderOfSeveralAssociationsForWhichOne)
{
    const auto second = office.school.put(Association{.name = u"Физика"_s, .span = {day("2020-09-01"), {}}}).id;
    office.school.put(Appointment{.association = second,
        .person = office.school.leader,
        .orderNumber = u"14"_s,
        .orderedOn = day("2022-08-20"),
        .span = {day("2022-09-01"), {}}});
    putInForce();
    const auto password = office.passwordOf(office.school.leader);
    open(office.school.leader);
    auto* own = child<QComboBox>(page, u"ownCopy"_s);
    ASSERT_TRUE(own->isVisible());
    ASSERT_EQ(own->count(), 2);
    own->setFocus();
    pressKey(own, Qt::Key_Down);
    EXPECT_EQ(own->currentText(), u"Физика"_s);
    office.prompts.setNextAnswer(password);
    page->nextStep();
    settle();
    EXPECT_EQ(office.services.ports.of<Acknowledgement>().all().front().association, second);
    EXPECT_FALSE(own->isVisible()) << "one copy is left";
    EXPECT_EQ(own->currentText(), u"Математика"_s);
}

TEST_F(InstructionPageTest, ShowsATeacherTheTextAndNothingOfTheOffice)
{
    putInForce();
    open(office.school.member);
    auto* tabs = child<QTabBar>(page, u"instructionViews"_s);
    for (const auto view : {InstructionPage::Draft, InstructionPage::Answers, InstructionPage::Sheet,
             InstructionPage::Copies, InstructionPage::Changes})
        EXPECT_FALSE(tabs->isTabVisible(view)) << view;
    EXPECT_TRUE(tabs->isTabVisible(InstructionPage::Text));
    EXPECT_EQ(page->primaryAction()->objectName(), u"acknowledgeInstruction"_s);
}

TEST_F(InstructionPageTest, IsAgreedOnPaperAndPutInForceByTheDeputy)
{
    const auto password = office.passwordOf(office.school.deputy);
    open(office.school.deputy);
    ASSERT_EQ(page->primaryAction()->objectName(), u"agreeInstructionOnPaper"_s);
    page->nextStep();
    settle();
    typeText(child<QLineEdit>(page, u"paperDialog/paperPassword"_s), password);
    pressKey(child<QLineEdit>(page, u"paperDialog/paperPassword"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(newest().state, DocumentState::Agreed);
    EXPECT_EQ(newest().agreed->person, office.school.chair);
    ASSERT_EQ(page->primaryAction()->objectName(), u"putInstructionInForce"_s);
    office.prompts.setNextAnswer(password);
    page->nextStep();
    settle();
    EXPECT_EQ(child<QLineEdit>(page, u"fieldDialog/in_force_on"_s)->text(), u"01.09.2022"_s) << "today at first";
    child<QPushButton>(page, u"fieldDialog/dialogVerb"_s)->click();
    settle();
    EXPECT_EQ(newest().state, DocumentState::InForce);
    EXPECT_EQ(newest().version.inForceOn, day("2022-09-01"));
    EXPECT_EQ(page->primaryAction(), nullptr) << "the deputy neither leads nor teaches";
}

TEST_F(InstructionPageTest, AsksForTheDayFromWhichItIsInForceNotBeforeTheAgreement)
{
    const auto deputy = office.school.as(office.school.deputy);
    auto paper = office.school.signingOf(office.school.deputy);
    paper.paper = PaperAct{.signer = office.school.chair, .day = day("2022-08-29")};
    ASSERT_TRUE(office.services.instruction.life.agree(newest().edition.id, newest().digest, deputy, paper).ok());
    const auto password = office.passwordOf(office.school.deputy);
    open(office.school.deputy);
    page->nextStep();
    settle();
    auto* dayField = child<QLineEdit>(page, u"fieldDialog/in_force_on"_s);
    auto* refusal = child<QLabel>(page, u"fieldDialog/in_force_on-refusal"_s);
    auto* verb = child<QPushButton>(page, u"fieldDialog/dialogVerb"_s);
    for (const auto& wrong : {u"28.08.2022"_s, u"02.09.2022"_s, u""_s}) {
        retypeText(dayField, wrong);
        verb->click();
        settle();
        EXPECT_FALSE(refusal->text().isEmpty()) << wrong.toStdString();
    }
    EXPECT_TRUE(office.prompts.asked().isEmpty()) << "no password is asked for a day that is refused";
    retypeText(dayField, u"29.08.2022"_s);
    office.prompts.setNextAnswer(password);
    verb->click();
    settle();
    EXPECT_EQ(newest().state, DocumentState::InForce);
    EXPECT_EQ(newest().version.inForceOn, day("2022-08-29"));
    EXPECT_FALSE(page->findChild<QDialog*>(u"fieldDialog"_s));
}

TEST_F(InstructionPageTest, AddsMovesAndRemovesPartsOfADraft)
{
    putInForce();
    open(office.school.deputy);
    page->createNew();
    settle();
    auto* clauses = child<QListWidget>(page, u"draftClauses"_s);
    const auto act = [&](const QString& name) {
        child<QAction>(page, name)->trigger();
        settle();
    };
    const auto rowOf = [&](const QString& title) {
        const auto found = clauses->findItems(title, Qt::MatchStartsWith);
        return found.isEmpty() ? -1 : clauses->row(found.first());
    };
    clauses->setCurrentRow(0);
    EXPECT_FALSE(child<QAction>(page, u"removePart"_s)->isEnabled()) << "the title stays";
    EXPECT_FALSE(child<QAction>(page, u"addItem"_s)->isEnabled());
    clauses->setCurrentRow(rowOf(u"3.1 "_s));
    act(u"addClause"_s);
    EXPECT_EQ(child<QLineEdit>(page, u"draftLabel"_s)->text(), u"3.2"_s);
    child<QPushButton>(page, u"saveDraft"_s)->click();
    settle();
    EXPECT_FALSE(child<QLabel>(page, u"draftRefusal"_s)->text().isEmpty()) << "a part without words is refused";
    EXPECT_FALSE(newest().text.part(u"3.11"_s));
    typeText(child<QPlainTextEdit>(page, u"draftText"_s), u"Жаңы милдет"_s);
    act(u"renumberParts"_s);
    act(u"partDown"_s);
    clauses->setCurrentRow(rowOf(u"2.1 "_s));
    act(u"removePart"_s);
    child<QPushButton>(page, u"saveDraft"_s)->click();
    settle();
    ASSERT_TRUE(newest().text.part(u"3.11"_s));
    EXPECT_EQ(newest().text.part(u"3.11"_s)->text, u"Жаңы милдет"_s);
    EXPECT_EQ(newest().text.part(u"3.2"_s)->label, u"3.3"_s) << "numbered anew before it was moved down";
    EXPECT_FALSE(newest().text.part(u"2.1"_s));
    const auto ids = newest().text.clausesAndItems();
    EXPECT_LT(ids.indexOf(u"3.2"_s), ids.indexOf(u"3.11"_s));
    page->showView(InstructionPage::Changes);
    const auto changes = child<QTextBrowser>(page, u"instructionChanges"_s)->toPlainText();
    EXPECT_TRUE(changes.contains(u"Жаңы милдет"_s));
}

TEST_F(InstructionPageTest, ACorrectionOffersWordsOnly)
{
    putInForce();
    EXPECT_TRUE(office.services.instruction.life.beginCorrection(office.school.as(office.school.deputy)).ok());
    open(office.school.deputy);
    page->showView(InstructionPage::Draft);
    for (const auto& name :
        {u"addClause"_s, u"addItem"_s, u"addSection"_s, u"removePart"_s, u"partUp"_s, u"partDown"_s})
        EXPECT_FALSE(child<QAction>(page, name)->isVisible()) << name.toStdString();
    EXPECT_TRUE(child<QLineEdit>(page, u"draftLabel"_s));
}

TEST_F(InstructionPageTest, IsAgreedByTheChairWithThePassword)
{
    const auto password = office.passwordOf(office.school.chair);
    open(office.school.chair);
    ASSERT_EQ(page->primaryAction()->objectName(), u"agreeInstruction"_s);
    office.prompts.setNextAnswer(password);
    page->nextStep();
    settle();
    EXPECT_EQ(newest().state, DocumentState::Agreed);
    EXPECT_FALSE(newest().agreed->onPaper);
}

TEST_F(InstructionPageTest, ListsWhoHasNotFirstAndRecordsSignaturesOnPaper)
{
    putInForce();
    const auto password = office.passwordOf(office.school.deputy);
    EXPECT_TRUE(office.services.instruction.acknowledgements
                    .acknowledge(newest().edition.id, {}, newest().digest, office.school.as(office.school.leader),
                        office.school.signingOf(office.school.leader))
                    .ok());
    open(office.school.deputy);
    page->showView(InstructionPage::Answers);
    ASSERT_EQ(answers()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 0), u"Үсөнова Айжан"_s) << "has not, so stands first";
    EXPECT_EQ(cell(1, 0), u"Бекова Нурзат"_s);
    EXPECT_EQ(cell(1, 3), u"01.09.2022"_s);
    auto* record = child<QPushButton>(page, u"recordSigned"_s);
    EXPECT_FALSE(record->isEnabled());
    answers()->selectRow(1);
    EXPECT_FALSE(record->isEnabled()) << "has acknowledged already";
    answers()->setFocus();
    answers()->selectRow(0);
    ASSERT_TRUE(record->isEnabled());
    record->setFocus();
    pressKey(record, Qt::Key_Space);
    settle();
    auto* field = child<QLineEdit>(page, u"answerDialog/answerPassword"_s);
    retypeText(child<QLineEdit>(page, u"answerDialog/answerDay"_s), u"02.09.2022"_s);
    typeText(field, password);
    pressKey(field, Qt::Key_Return);
    settle();
    ASSERT_TRUE(page->findChild<QDialog*>(u"answerDialog"_s)) << "a day to come is refused, the dialog stays";
    retypeText(child<QLineEdit>(page, u"answerDialog/answerDay"_s), u"31.08.2022"_s);
    pressKey(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(cell(1, 3), u"31.08.2022"_s) << "both have acknowledged";
    const auto all = office.services.instruction.reading.asked(newest(), day("2022-09-01"));
    EXPECT_TRUE(std::ranges::all_of(all, &AskedCopy::isSigned));
}

TEST_F(InstructionPageTest, RecordsARefusalOfSeveralPeopleWithoutAPassword)
{
    putInForce();
    open(office.school.deputy);
    page->showView(InstructionPage::Answers);
    answers()->setFocus();
    answers()->selectAll();
    child<QPushButton>(page, u"recordRefused"_s)->click();
    settle();
    pressKey(child<QLineEdit>(page, u"answerDialog/answerDay"_s), Qt::Key_Return);
    settle();
    for (const auto& copy : office.services.instruction.reading.asked(newest(), day("2022-09-01")))
        EXPECT_EQ(copy.state, AcknowledgementState::Refused);
}

TEST_F(InstructionPageTest, EditsANewVersionAndMarksTheDifferenceWithWords)
{
    putInForce();
    open(office.school.deputy);
    page->createNew();
    settle();
    auto* tabs = child<QTabBar>(page, u"instructionViews"_s);
    EXPECT_EQ(tabs->currentIndex(), InstructionPage::Draft);
    auto* clauses = child<QListWidget>(page, u"draftClauses"_s);
    ASSERT_EQ(clauses->count(), int(builtInInstruction().parts().size()));
    clauses->setFocus();
    pressKey(clauses, Qt::Key_End);
    auto* text = child<QPlainTextEdit>(page, u"draftText"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    typeText(text, u" Жаңысөз"_s);
    child<QPushButton>(page, u"saveDraft"_s)->click();
    settle();
    EXPECT_TRUE(newest().text.part(u"5.5"_s)->text.endsWith(u"Жаңысөз"_s));
    page->showView(InstructionPage::Changes);
    const auto changes = child<QTextBrowser>(page, u"instructionChanges"_s)->toPlainText();
    EXPECT_TRUE(changes.contains(u"added: Жаңысөз"_s) || changes.contains(u"Жаңысөз]"_s)) << changes.toStdString();
    EXPECT_TRUE(changes.contains(u"5.5"_s));
}

TEST_F(InstructionPageTest, ComparesTheSixCopiesAndKeepsACorrectedName)
{
    putInForce();
    open(office.school.deputy);
    page->showView(InstructionPage::Copies);
    QStringList paths;
    for (int number = 1; number <= 6; ++number)
        paths << u"%1/instruction-copies/instruction-copy-%2.txt"_s.arg(QStringLiteral(BIRIKME_TEST_DATA)).arg(number);
    office.prompts.setNextAnswer(paths);
    child<QPushButton>(page, u"compareCopies"_s)->click();
    settle();
    auto* list = child<QListWidget>(page, u"copiesList"_s);
    ASSERT_EQ(list->count(), 6);
    const QList<QStringList> changed{
        {u"4.1"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"4.2"_s, u"4.6"_s}, {u"3.7.b"_s}};
    auto* findings = child<QTextBrowser>(page, u"copyFindings"_s);
    for (int row = 0; row < 6; ++row) {
        list->setCurrentRow(row);
        const auto words = findings->toPlainText();
        EXPECT_EQ(words.count(u"Changed"_s), changed[row].size()) << row << words.toStdString();
        for (const auto& clause : changed[row])
            EXPECT_TRUE(words.contains(clause + u" · Changed · perhaps the scanner's mistake"_s))
                << row << words.toStdString();
        EXPECT_EQ(words.contains(u"Page missing from the scan?"_s), row == 1);
        EXPECT_EQ(words.contains(u"Missing:"_s), row == 1);
    }
    list->setCurrentRow(0);
    auto* signer = child<QComboBox>(page, u"copySigner"_s);
    EXPECT_TRUE(signer->currentText().isEmpty()) << "a name from the tail is never trusted";
    retypeText(signer->lineEdit(), u"Бекова Нурзат"_s);
    child<QPushButton>(page, u"saveCopy"_s)->click();
    settle();
    const auto kept = office.services.ports.of<SignedCopy>().all();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().signer, u"Бекова Нурзат"_s);
    EXPECT_EQ(list->count(), 6);
}

TEST_F(InstructionPageTest, ShowsTheWholePaperInEveryLanguageAndPalette)
{
    putInForce();
    open(office.school.deputy);
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    Theme theme(*qApp);
    LanguageSwitch language(Language::English);
    for (const auto& [view, name] :
        {std::pair{InstructionPage::Text, u"text"_s}, {InstructionPage::Answers, u"answers"_s},
            {InstructionPage::Sheet, u"sheet"_s}, {InstructionPage::Copies, u"copies"_s}}) {
        page->showView(view);
        EXPECT_EQ(child<QTabBar>(page, u"instructionViews"_s)->currentIndex(), view);
        if (folder.isEmpty())
            continue;
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark})
            for (const auto in : {Language::Kyrgyz, Language::Russian, Language::English}) {
                theme.choose(choice);
                language.choose(in);
                settle();
                shoot(page, u"%1/instruction-%2-%3-%4.png"_s.arg(folder, name, languageCode(in), Theme::code(choice)));
            }
        theme.choose(Theme::Choice::Light);
        language.choose(Language::English);
    }
}
