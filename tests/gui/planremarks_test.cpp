#include "gui/papers/paperpanel.h"
#include "gui/record/dateedit.h"
#include "planpagefixture.h"
#include <QComboBox>
#include <QProcess>
#include <QTabWidget>

namespace {

/// Remarks and returns of a submitted plan: on the screen, from papers, and as a slip.
struct PlanRemarksTest : PlanPageFixture {
    PlanRemarksTest()
    {
        ledTo(DocumentState::Submitted);
        office.school.clock.setDay("2022-09-05");
    }
    void showRemarks(Id<Person> person)
    {
        openFor(person);
        part<QTabWidget>("planSide")->setCurrentIndex(1);
        settle();
    }
    void record(Id<Person> recorder, QDate day)
    {
        part<DateEdit>("paperDay")->setDate(day);
        settle();
        typeText(part<QLineEdit>("paperPassword"), office.passwordOf(recorder));
        press("paperVerb");
    }
    QString textOfPdf(QWidget* window)
    {
        const auto path = office.school.folder.filePath(u"slip.pdf"_s);
        office.prompts.setNextAnswer(path);
        child<QPushButton>(window, u"savePdf"_s)->click();
        settle();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

} // namespace

TEST_F(PlanRemarksTest, TheLeaderEntersARemarkWrittenOnPaper)
{
    showRemarks(office.school.leader);
    choose(1);
    EXPECT_FALSE(part<QPushButton>("addRemark")->isVisible()) << "the leader writes none on the own plan";
    auto* paper = part<QPushButton>("addPaperRemark");
    ASSERT_TRUE(paper->isVisible());
    EXPECT_FALSE(paper->isEnabled());
    typeText(part<QPlainTextEdit>("remarkText"), u"Мөөнөтү так эмес"_s);
    paper->click();
    settle();
    auto* signer = part<QComboBox>("paperSigner");
    signer->setCurrentIndex(signer->findData(office.school.deputy.value));
    record(office.school.leader, QDate(2022, 9, 3));
    const auto sheet = stored();
    ASSERT_EQ(sheet.remarks.size(), 1u);
    EXPECT_EQ(sheet.remarks.front().line, sheet.lines[1].line.id);
    EXPECT_EQ(sheet.remarks.front().author, office.school.deputy);
    EXPECT_TRUE(sheet.remarks.front().onPaper);
    EXPECT_EQ(sheet.stepOf(sheet.remarks.front().id)->day, QDate(2022, 9, 3));
    const auto shown = part<QListWidget>("remarks")->item(0)->text();
    EXPECT_TRUE(shown.contains(u"Асанова А., 03.09.2022, on paper, entered by Бекова Н."_s)) << shown.toStdString();
    EXPECT_TRUE(part<QPlainTextEdit>("remarkText")->toPlainText().isEmpty());
}

TEST_F(PlanRemarksTest, AMemberEntersNone)
{
    showRemarks(office.school.member);
    EXPECT_FALSE(part<QPlainTextEdit>("remarkText")->isVisible());
    EXPECT_FALSE(part<QPushButton>("addPaperRemark")->isVisible());
    EXPECT_FALSE(part<QPushButton>("printSlip")->isVisible()) << "there is nothing to print";
}

TEST_F(PlanRemarksTest, TheOpenOnesPrintAsASlip)
{
    const auto& review = office.services.plans.review;
    const auto deputy = office.school.as(office.school.deputy);
    const auto second = stored().lines[1].line.id;
    ASSERT_TRUE(review.remark({plan(), second, u"Мөөнөтү так эмес"_s}, deputy).ok());
    const auto settled = review.remark({plan(), {}, u"Чечилген"_s}, deputy);
    ASSERT_TRUE(review.settle(*settled, deputy).ok());
    showRemarks(office.school.deputy);
    press("printSlip");
    auto* window = part<QDialog>("paperWindow");
    ASSERT_TRUE(window);
    const auto text = textOfPdf(window);
    EXPECT_TRUE(text.contains(u"Иш планга эскертүүлөр"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Мөөнөтү так эмес"_s));
    EXPECT_TRUE(text.contains(u"Ачык сабак"_s));
    EXPECT_FALSE(text.contains(u"Чечилген"_s));
}

TEST_F(PlanRemarksTest, TheDeputyRecordsAReturnOnPaper)
{
    openFor(office.school.deputy);
    press("planPaperReturnButton");
    typeText(part<QPlainTextEdit>("paperReason"), u"Күтүлгөн натыйжаларды жазыңыз"_s);
    record(office.school.deputy, QDate(2022, 9, 2));
    const auto sheet = stored();
    EXPECT_EQ(sheet.plan.state, DocumentState::Returned);
    EXPECT_EQ(sheet.steps.back().day, QDate(2022, 9, 2));
    EXPECT_TRUE(sheet.steps.back().onPaper);
    EXPECT_EQ(sheet.steps.back().reason, u"Күтүлгөн натыйжаларды жазыңыз"_s);
    EXPECT_FALSE(part<QAction>("planPaperReturn")->isVisible());
}

TEST_F(PlanRemarksTest, TheLeaderRecordsNoReturn)
{
    openFor(office.school.leader);
    EXPECT_FALSE(part<QAction>("planPaperReturn")->isVisible());
    EXPECT_FALSE(part<QAction>("planReturn")->isVisible());
}

TEST_F(PlanRemarksTest, OffersTheDirectorAsSignerWhereTheDeputyLeads)
{
    for (auto& old : office.services.ports.of<Appointment>().all()) {
        auto ended = old;
        ended.span.until = day("2022-09-01");
        office.school.put(ended);
    }
    office.school.put(Appointment{.association = office.school.association,
        .person = office.school.deputy,
        .orderNumber = u"20"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}}});
    openFor(office.school.deputy);
    press("planPaperStepButton");
    auto* signer = part<QComboBox>("paperSigner");
    EXPECT_GE(signer->findData(office.school.director.value), 0);
}
