#include "planpagefixture.h"
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>

namespace {
struct PlanPageTest : PlanPageFixture { };
} // namespace

TEST_F(PlanPageTest, LeaderWritesByKeyboardAndSubmits)
{
    submitted();
    const auto sheet = stored();
    EXPECT_EQ(sheet.plan.state, DocumentState::Submitted);
    EXPECT_EQ(sheet.plan.theme, u"Окуунун сапатын жогорулатуу"_s);
    ASSERT_EQ(sheet.lines.size(), 1u);
    const auto& line = sheet.lines.front().line;
    EXPECT_EQ(line.activity, u"Биринчи отурум"_s);
    EXPECT_EQ(line.kind, LineKind::Meeting);
    EXPECT_EQ(line.term.from, QDate(2022, 9, 1));
    EXPECT_EQ(line.term.lastDay(), QDate(2022, 9, 30));
    EXPECT_EQ(line.expected, u"План кабыл алынды"_s);
    EXPECT_FALSE(page->lines().isEditable());
}

TEST_F(PlanPageTest, RefusesToSubmitWithoutForecastUnderTheFieldAndKeepsTheText)
{
    begin();
    fillFront({});
    typeLine(u"Биринчи отурум"_s, u"сентябрь"_s, u"План кабыл алынды"_s);
    page->nextStep();
    settle();
    EXPECT_EQ(part<QTabBar>("planViews")->currentIndex(), 0);
    EXPECT_FALSE(part<QLabel>("forecast-refusal")->text().isEmpty());
    EXPECT_EQ(part<QLineEdit>("themeEdit")->text(), u"Окуунун сапатын жогорулатуу"_s);
    EXPECT_EQ(stored().plan.state, DocumentState::Draft);
}

TEST_F(PlanPageTest, PastesAWordTableAndUndoesIt)
{
    begin();
    view(1);
    auto* mime = new QMimeData;
    mime->setHtml(u"<table><tr><td>№</td><td>Иш-чара</td><td>Мөөнөтү</td><td>Жооптуу</td></tr>"
                  "<tr><td>1</td><td>Ачык сабак</td><td>октябрь</td><td>Бекова Н.</td></tr>"
                  "<tr><td>2</td><td>Олимпиада</td><td>ноябрь</td><td>Белгисиз Б.</td></tr></table>"_s);
    QApplication::clipboard()->setMimeData(mime);
    pressKey(table(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(part<QLabel>("pasteSummary")->text().contains(u"Белгисиз"_s));
    part<QPushButton>("dialogVerb")->click();
    settle();
    ASSERT_EQ(page->lines().lineCount(), 2);
    EXPECT_EQ(cell(0, PlanLinesModel::Activity), u"Ачык сабак"_s);
    EXPECT_EQ(cell(0, PlanLinesModel::Responsible), u"Бекова Н."_s);
    table()->setFocus();
    pressKey(table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page->lines().lineCount(), 0);
    pressKey(table(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(page->lines().lineCount(), 2);
}

TEST_F(PlanPageTest, SavesByItselfAndKeepsTheSameLines)
{
    begin();
    typeLine(u"Биринчи отурум"_s, u"сентябрь"_s, u"a"_s);
    ASSERT_TRUE(waitFor([&] { return !stored().lines.empty(); }));
    settle();
    EXPECT_TRUE(part<QLabel>("planSaved")->text().startsWith(u"Saved"_s));
    const auto id = stored().lines.front().line.id;
    typeLine(u"Экинчи отурум"_s, u"ноябрь"_s, u"b"_s);
    ASSERT_TRUE(waitFor([&] { return stored().lines.size() == 2; }));
    EXPECT_EQ(stored().lines.front().line.id, id) << "the first line stays the same record";
}

TEST_F(PlanPageTest, ReturnedPlanIsMendedAgreedAndApprovedOnPaper)
{
    submitted();
    openFor(office.school.deputy);
    office.prompts.setNextAnswer(u"Экинчи жарым жылдыкты толуктаңыз"_s);
    part<QPushButton>("planReturnButton")->click();
    settle();
    EXPECT_EQ(stored().plan.state, DocumentState::Returned);
    EXPECT_TRUE(part<QListWidget>("planHistory")->item(1)->text().contains(u"толуктаңыз"_s));
    openFor(office.school.leader);
    typeLine(u"Экинчи отурум"_s, u"февраль"_s, u"Иштелди"_s);
    step(office.school.leader);
    openFor(office.school.deputy);
    step(office.school.deputy);
    EXPECT_EQ(stored().plan.state, DocumentState::Agreed);
    part<QPushButton>("planPaperStepButton")->click();
    settle();
    typeText(part<QLineEdit>("paperPassword"), office.passwordOf(office.school.deputy));
    part<QPushButton>("paperVerb")->click();
    settle();
    const auto sheet = stored();
    EXPECT_EQ(sheet.plan.state, DocumentState::Approved);
    EXPECT_TRUE(sheet.steps.back().onPaper);
    EXPECT_EQ(sheet.steps.back().person, office.school.director);
}

TEST_F(PlanPageTest, IsTypedByTheDeputyOnlyWhenAsked)
{
    begin();
    openFor(office.school.deputy);
    EXPECT_FALSE(page->lines().isEditable()) << "not by a slip of the hand";
    part<QPushButton>("planTypeButton")->click();
    settle();
    EXPECT_TRUE(page->lines().isEditable());
    typeLine(u"Биринчи отурум"_s, u"сентябрь"_s, u"a"_s);
    ASSERT_TRUE(waitFor([&] { return stored().lines.size() == 1; }));
    EXPECT_EQ(stored().plan.author, office.school.leader) << "it stays the leader's";
}

TEST_F(PlanPageTest, IsBegunByTheDeputyForALeaderWhoNeverSignsIn)
{
    openFor(office.school.deputy);
    begin();
    EXPECT_EQ(stored().plan.author, office.school.leader);
    EXPECT_TRUE(page->lines().isEditable());
}

TEST_F(PlanPageTest, OpensALineOfAPlanOfAnotherYearAndStaysThereUntilAYearIsChosen)
{
    submitted();
    const auto line = stored().lines.front().line.id;
    const auto next
        = office.school.put(SchoolYear{.firstYear = 2023, .startsOn = QDate(2023, 9, 1), .endsOn = QDate(2024, 5, 25)});
    openFor(office.school.leader);
    page->enter({next.id.value, office.school.association.value});
    settle();
    EXPECT_EQ(page->title(), u"Plan"_s) << "the next year has none";
    EXPECT_TRUE(page->openRecord(kindOf<PlanLine>(), line.value));
    page->enter({next.id.value, office.school.association.value});
    settle();
    EXPECT_TRUE(page->title().contains(u"2022–2023"_s)) << page->title().toStdString();
    EXPECT_EQ(table()->currentIndex().row(), 0);
    page->enter({{}, office.school.association.value});
    settle();
    page->enter({next.id.value, office.school.association.value});
    settle();
    EXPECT_EQ(page->title(), u"Plan"_s);
}

TEST_F(PlanPageTest, WritesAPdfInKyrgyz)
{
    submitted();
    view(2);
    const auto path = office.school.folder.filePath(u"plan.pdf"_s);
    office.prompts.setNextAnswer(path);
    part<QPushButton>("savePdf")->click();
    settle();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Биринчи отурум"_s));
    EXPECT_TRUE(text.contains(u"МАКУЛДАШЫЛДЫ"_s));
    EXPECT_TRUE(text.contains(u"2022–2023-окуу жылына карата иш планы"_s));
}

TEST_F(PlanPageTest, TellsThatAnotherWindowChangedThePlanAndKeepsTheText)
{
    begin();
    PlanPage other(office.context, drafts, views);
    other.enter({{}, office.school.association.value});
    settle();
    fillFront(u"Биринчи"_s);
    ASSERT_TRUE(waitFor([&] { return stored().plan.forecast == u"Биринчи"_s; }));
    auto* late = child<QPlainTextEdit>(&other, u"forecastEdit"_s);
    typeText(late, u"Кечиккен"_s);
    ASSERT_TRUE(waitFor([&] {
        const auto bars = other.findChildren<MessageBar*>();
        return std::ranges::any_of(bars, [](const MessageBar* bar) { return bar->isShown(); });
    }));
    EXPECT_EQ(late->toPlainText(), u"Кечиккен"_s);
    EXPECT_EQ(stored().plan.forecast, u"Биринчи"_s);
}

TEST_F(PlanPageTest, MemberProposesALineAndTheLeaderTakesIt)
{
    begin();
    openFor(office.school.member);
    EXPECT_FALSE(page->lines().isEditable());
    part<QPushButton>("proposeLine")->click();
    settle();
    typeText(child<QLineEdit>(page.get(), u"fieldDialog/activity"_s), u"Математика жумалыгы"_s);
    part<QPushButton>("dialogVerb")->click();
    settle();
    openFor(office.school.leader);
    part<QListWidget>("proposals")->setCurrentRow(0);
    part<QPushButton>("takeProposal")->click();
    settle();
    ASSERT_EQ(page->lines().lineCount(), 1);
    EXPECT_EQ(cell(0, PlanLinesModel::Activity), u"Математика жумалыгы"_s);
}

TEST_F(PlanPageTest, RemarkOnALineReachesTheLeader)
{
    submitted();
    openFor(office.school.deputy);
    view(1);
    table()->setCurrentIndex(page->lines().index(0, PlanLinesModel::Activity));
    typeText(part<QPlainTextEdit>("remarkText"), u"Күнүн тактаңыз"_s);
    part<QPushButton>("addRemark")->click();
    settle();
    ASSERT_EQ(stored().remarks.size(), 1u);
    EXPECT_EQ(stored().remarks.front().line, stored().lines.front().line.id);
    openFor(office.school.leader);
    EXPECT_TRUE(part<QListWidget>("remarks")->item(0)->text().contains(u"Күнүн тактаңыз"_s));
}
