#include "gui/record/stores.h"
#include "gui/report/reportpage.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// The report page of the test school on the day after its school year 2022/23 ended, worked by real keys.
class ReportPageTest : public testing::Test {
protected:
    ReportPageTest()
    {
        year = office.school
                   .put(SchoolYear{.firstYear = 2022, .startsOn = QDate(2022, 9, 1), .endsOn = QDate(2023, 5, 25)})
                   .id.value;
        office.school.clock.setDay("2023-05-26");
        openFor(office.school.leader);
    }
    void openFor(Id<Person> person)
    {
        page.reset();
        office.sit(person);
        page = std::make_unique<ReportPage>(office.context, drafts);
        QObject::connect(page.get(), &Page::recordWanted, page.get(), [this](const QString& kind, const QUuid& id) {
            wanted = {kind, id};
        });
        page->resize(1150, 640);
        page->show();
        page->activateWindow();
        page->enter({year, office.school.association.value});
        settle();
    }
    template <class T>
    T* part(const QString& name)
    {
        return child<T>(page.get(), name);
    }
    void begin()
    {
        part<QPushButton>(u"reportStartButton"_s)->click();
        settle();
    }
    void write(const QString& section, const QString& words)
    {
        typeText(part<QPlainTextEdit>(u"section-"_s + section + u"/words"_s), words);
        settle();
    }
    void step(Id<Person> person)
    {
        office.prompts.setNextAnswer(office.passwordOf(person));
        page->nextStep();
        settle();
    }
    Report stored() { return office.services.ports.of<Report>().all().front(); }
    ReportSheet sheet()
    {
        return office.services.reports.reading.sheet(stored().id, office.school.as(office.school.deputy)).value();
    }
    /// The row of a figure by what stands in it.
    int rowOf(QTableWidget& table, const QString& label)
    {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.item(row, 0)->text() == label)
                return row;
        return -1;
    }
    QStringList missing()
    {
        QStringList words;
        auto* list = part<QListWidget>(u"missing"_s);
        for (int i = 0; i < list->count(); ++i)
            words << list->item(i)->text();
        return words;
    }

    SeatedSchool office;
    MemoryDraftStore drafts;
    QUuid year;
    std::unique_ptr<ReportPage> page;
    std::pair<QString, QUuid> wanted;
};

} // namespace

TEST_F(ReportPageTest, IsBegunFromTheEmptyPageAndFilledFromTheRecords)
{
    begin();
    EXPECT_EQ(stored().author, office.school.leader);
    auto* figures = part<QTableWidget>(u"section-staff/figures"_s);
    const int row = rowOf(*figures, u"Members"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(figures->item(row, 1)->text(),
        QString::number(sheet().section(ReportSection::Staff).evidence.figures.front().records.size()));
}

TEST_F(ReportPageTest, LeadsFromAFigureToTheRecordsBehindIt)
{
    begin();
    auto* figures = part<QTableWidget>(u"section-staff/figures"_s);
    figures->setFocus();
    figures->setCurrentCell(rowOf(*figures, u"Members"_s), 0);
    settle();
    auto* records = part<QListWidget>(u"figureRecords"_s);
    ASSERT_TRUE(records->isVisible());
    ASSERT_EQ(records->count(), int(sheet().section(ReportSection::Staff).evidence.figures.front().records.size()));
    records->setFocus();
    records->setCurrentRow(0);
    pressKey(records, Qt::Key_Return);
    EXPECT_EQ(wanted.first, u"person"_s);
    EXPECT_TRUE(office.services.ports.of<Person>().find({wanted.second}));
}

TEST_F(ReportPageTest, ListsWhatIsMissingAndLeadsThere)
{
    begin();
    const auto before = missing();
    const auto problems = before.indexOf(u"Problems: write it in your own words."_s);
    ASSERT_GE(problems, 0) << before.join(u'\n').toStdString();
    EXPECT_TRUE(before.contains(u"Fulfilment of the plan: the year has no approved plan (5.1)."_s));
    auto* list = part<QListWidget>(u"missing"_s);
    list->setFocus();
    list->setCurrentRow(int(problems));
    pressKey(list, Qt::Key_Return);
    settle();
    EXPECT_TRUE(part<QPlainTextEdit>(u"section-problems/words"_s)->hasFocus());
    write(u"problems"_s, u"Сааттар жетишсиз"_s);
    ASSERT_TRUE(waitFor([&] { return sheet().section(ReportSection::Problems).words == u"Сааттар жетишсиз"_s; }));
    settle();
    EXPECT_FALSE(missing().contains(u"Problems: write it in your own words."_s));
}

TEST_F(ReportPageTest, RefreshesFiguresAndKeepsTheWords)
{
    begin();
    write(u"staff"_s, u"Курам туруктуу"_s);
    ASSERT_TRUE(waitFor([&] { return sheet().section(ReportSection::Staff).words == u"Курам туруктуу"_s; }));
    settle();
    auto* figures = part<QTableWidget>(u"section-staff/figures"_s);
    const auto before = figures->item(rowOf(*figures, u"Members"_s), 1)->text().toInt();
    office.school.put(Membership{
        .association = office.school.association, .person = office.school.chair, .span = {QDate(2023, 1, 10), {}}});
    page->refresh();
    settle();
    EXPECT_EQ(figures->item(rowOf(*figures, u"Members"_s), 1)->text().toInt(), before + 1);
    EXPECT_EQ(part<QPlainTextEdit>(u"section-staff/words"_s)->toPlainText(), u"Курам туруктуу"_s);
}

TEST_F(ReportPageTest, IsSubmittedReturnedMendedAndAccepted)
{
    begin();
    write(u"problems"_s, u"Сааттар жетишсиз"_s);
    step(office.school.leader); // also saves what was just typed
    EXPECT_EQ(stored().state, DocumentState::Submitted);
    EXPECT_TRUE(part<QPlainTextEdit>(u"section-problems/words"_s)->isReadOnly());

    openFor(office.school.deputy);
    office.prompts.setNextAnswer(u"Кийинки жылдын милдеттерин жазыңыз"_s);
    part<QPushButton>(u"reportReturnButton"_s)->click();
    settle();
    EXPECT_EQ(stored().state, DocumentState::Returned);
    EXPECT_TRUE(part<QListWidget>(u"reportHistory"_s)->item(1)->text().contains(u"милдеттерин"_s));

    openFor(office.school.leader);
    write(u"next-tasks"_s, u"Ачык сабактар"_s);
    step(office.school.leader);
    openFor(office.school.deputy);
    step(office.school.deputy);
    EXPECT_EQ(stored().state, DocumentState::Accepted);
    EXPECT_EQ(sheet().obligation.daysLate, 0) << "the first submission counts (5.3)";

    part<QTabBar>(u"reportViews"_s)->setCurrentIndex(1);
    settle();
    const auto path = office.school.folder.filePath(u"report.pdf"_s);
    office.prompts.setNextAnswer(path);
    part<QPushButton>(u"savePdf"_s)->click();
    settle();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Сааттар жетишсиз"_s));
    EXPECT_TRUE(text.contains(u"2022–2023-окуу жылындагы ишмердиги жөнүндө"_s)) << text.toStdString();
}

TEST_F(ReportPageTest, IsAcceptedOnPaperWithTheRecordersPassword)
{
    begin();
    step(office.school.leader);
    openFor(office.school.deputy);
    part<QPushButton>(u"reportPaperStepButton"_s)->click();
    settle();
    typeText(part<QLineEdit>(u"paperPassword"_s), office.passwordOf(office.school.deputy));
    part<QPushButton>(u"paperVerb"_s)->click();
    settle();
    EXPECT_EQ(stored().state, DocumentState::Accepted);
    EXPECT_TRUE(sheet().steps.back().onPaper);
}

TEST_F(ReportPageTest, IsTypedByTheDeputyOnlyWhenAsked)
{
    begin();
    openFor(office.school.deputy);
    EXPECT_TRUE(part<QPlainTextEdit>(u"section-problems/words"_s)->isReadOnly()) << "not by a slip of the hand";
    part<QPushButton>(u"reportTypeButton"_s)->click();
    settle();
    write(u"problems"_s, u"Кагаздан"_s);
    ASSERT_TRUE(waitFor([&] { return sheet().section(ReportSection::Problems).words == u"Кагаздан"_s; }));
    EXPECT_EQ(stored().author, office.school.leader);
}

TEST_F(ReportPageTest, IsBegunByTheDeputyForALeaderWhoNeverSignsIn)
{
    openFor(office.school.deputy);
    part<QPushButton>(u"reportStartButton"_s)->click();
    settle();
    EXPECT_EQ(stored().author, office.school.leader);
    EXPECT_FALSE(part<QPlainTextEdit>(u"section-problems/words"_s)->isReadOnly());
}

TEST_F(ReportPageTest, TellsTheLeaderThatAcceptingIsTheDeputys)
{
    begin();
    step(office.school.leader);
    EXPECT_FALSE(part<QPushButton>(u"reportStepButton"_s)->isEnabled());
    EXPECT_EQ(part<QLabel>(u"nextStepReason"_s)->text(), u"The report is with the academic deputy."_s);
}

TEST_F(ReportPageTest, KeepsTheTextThatCouldNotBeSaved)
{
    begin();
    const QString tooLong(4'001, u'я');
    part<QPlainTextEdit>(u"section-results/words"_s)->setPlainText(tooLong);
    ASSERT_TRUE(waitFor([&] { return !part<QLabel>(u"section-results/refusal"_s)->text().isEmpty(); }));
    EXPECT_EQ(part<QPlainTextEdit>(u"section-results/words"_s)->toPlainText(), tooLong);
    EXPECT_TRUE(sheet().section(ReportSection::Results).words.isEmpty());
    page->keepDrafts();
    openFor(office.school.leader);
    EXPECT_EQ(part<QPlainTextEdit>(u"section-results/words"_s)->toPlainText(), tooLong)
        << "kept when the page was left";
}

TEST_F(ReportPageTest, TellsThatAnotherWindowChangedTheReport)
{
    begin();
    const auto mine = stored();
    ASSERT_TRUE(office.services.reports
                    .save({mine.id, mine.revision, {{ReportSection::Visits, u"Башка"_s}}},
                        office.school.as(office.school.leader))
                    .ok());
    write(u"visits"_s, u"Менин сөзүм"_s);
    ASSERT_TRUE(waitFor([&] {
        const auto bars = page->findChildren<MessageBar*>();
        return std::ranges::any_of(bars, [](const MessageBar* bar) { return bar->isShown(); });
    }));
    EXPECT_EQ(part<QPlainTextEdit>(u"section-visits/words"_s)->toPlainText(), u"Менин сөзүм"_s);
    EXPECT_EQ(sheet().section(ReportSection::Visits).words, u"Башка"_s);
}

TEST_F(ReportPageTest, ShowsTheDeputyTheReportsOfAllAssociations)
{
    office.school.put(Association{.name = u"Физика"_s, .span = {QDate(2020, 9, 1), {}}});
    begin();
    openFor(office.school.deputy);
    page->enter({year, {}});
    settle();
    auto* table = part<QTableWidget>(u"reportTable"_s);
    ASSERT_TRUE(table->isVisible());
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 1)->text(), u"Draft"_s);
    EXPECT_EQ(table->item(1, 1)->text(), u"Not begun"_s);
    EXPECT_EQ(table->item(0, 2)->text(), u"30.05.2023"_s);
    table->setCurrentCell(0, 0);
    pressKey(table, Qt::Key_Return);
    settle();
    EXPECT_TRUE(page->title().contains(u"Математика"_s));
    page->refresh();
    settle();
    EXPECT_TRUE(page->title().contains(u"Математика"_s)) << "what is open stays open";
    part<QAction>(u"reportAll"_s)->trigger();
    settle();
    EXPECT_TRUE(table->isVisible());
}
