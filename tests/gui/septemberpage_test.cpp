#include "gui/planning/septemberpage.h"
#include "gui/record/dateedit.h"
#include "gui/record/stores.h"
#include "gui/session/refusallabel.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Two associations with submitted plans and a third without one, before the deputy.
class SeptemberPageTest : public testing::Test {
protected:
    SeptemberPageTest()
    {
        office.school.clock.setDay("2022-09-02");
        language = found(u"Тил"_s, office.school.member);
        empty = found(u"Табият"_s, {});
        first = submit(office.school.association, office.school.leader);
        second = submit(language, office.school.member);
        office.sit(office.school.deputy);
        page = std::make_unique<SeptemberPage>(office.context, views);
        page->resize(1150, 640);
        page->show();
        page->enter({});
        settle();
    }
    Id<Association> found(const QString& name, Id<Person> leader)
    {
        auto& school = office.school;
        const auto made = school.put(Association{.name = name, .span = {day("2020-09-01"), {}}}).id;
        school.put(Supervision{.association = made, .deputy = school.deputy, .span = {day("2020-09-01"), {}}});
        if (!leader.isNull())
            school.put(Appointment{.association = made,
                .person = leader,
                .orderNumber = u"13"_s,
                .orderedOn = day("2020-08-25"),
                .span = {day("2020-09-01"), {}}});
        return made;
    }
    Id<Plan> submit(Id<Association> association, Id<Person> leader)
    {
        const auto by = office.school.as(leader);
        const auto& plans = office.services.plans;
        const PlanPeriod year{PeriodKind::Year, 0, day("2022-09-01"), day("2023-05-25")};
        const LineDraft line{
            .activity = u"Биринчи отурум"_s, .kind = LineKind::Meeting, .term = {day("2022-09-01"), day("2022-10-01")}};
        auto plan
            = plans.drafting.start({.association = association, .firstYear = 2022, .period = year, .lines = {line}}, by)
                  .value();
        auto draft = draftOf(plans.reading.sheet(plan.id, by).value());
        draft.forecast = u"Сапат өсөт"_s;
        plan = plans.drafting.save(draft, by).value();
        EXPECT_TRUE(plans.review.submit(plan.id, plan.revision, by, office.school.signingOf(leader)).ok());
        return plan.id;
    }
    void agree(const std::vector<Id<Plan>>& plans)
    {
        const auto by = office.school.as(office.school.deputy);
        const auto signing = office.school.signingOf(office.school.deputy);
        for (const auto plan : plans) {
            const ShownPlan shown{plan, office.services.plans.reading.sheet(plan, by)->digest()};
            EXPECT_TRUE(office.services.plans.review.agree(shown, by, signing).ok());
        }
        page->refresh();
        settle();
    }
    /// Of all plans, as one paper of that date says.
    void recordOnPaper(const QString& action, QDate on)
    {
        page->table().selectAll();
        settle();
        child<QAction>(page.get(), action)->trigger();
        settle();
        child<DateEdit>(page.get(), u"paperDay"_s)->setDate(on);
        settle();
        typeText(child<QLineEdit>(page.get(), u"paperPassword"_s), office.passwordOf(office.school.deputy));
        child<QPushButton>(page.get(), u"paperVerb"_s)->click();
        settle();
    }
    DocumentStep lastStep(Id<Plan> plan) { return office.services.documents.stepsOf(plan.value).back(); }
    DocumentState state(Id<Plan> plan) { return office.services.ports.of<Plan>().find(plan)->state; }
    QStringList column(int at)
    {
        QStringList cells;
        for (int row = 0; row < page->table().model()->rowCount(); ++row)
            cells << page->table().model()->index(row, at).data().toString();
        return cells;
    }

    SeatedSchool office;
    MemoryViewStore views;
    Id<Association> language, empty;
    Id<Plan> first, second;
    std::unique_ptr<SeptemberPage> page;
};

} // namespace

TEST_F(SeptemberPageTest, ShowsEveryAssociationAlsoWithoutAPlan)
{
    EXPECT_EQ(column(0), (QStringList{u"Математика"_s, u"Табият"_s, u"Тил"_s}));
    EXPECT_EQ(column(2), (QStringList{u"Submitted"_s, u"Not begun"_s, u"Submitted"_s}));
    EXPECT_EQ(column(7).first(), u"1"_s) << "lines without an expected result";
}

TEST_F(SeptemberPageTest, AgreesSeveralPlansWithOnePassword)
{
    page->table().selectAll();
    settle();
    office.prompts.setNextAnswer(office.passwordOf(office.school.deputy));
    page->nextStep();
    settle();
    EXPECT_EQ(state(first), DocumentState::Agreed);
    EXPECT_EQ(state(second), DocumentState::Agreed);
    office.prompts.expectAllAsked();
}

TEST_F(SeptemberPageTest, OffersNoStepOnAPlanThatIsNotSubmitted)
{
    page->table().selectRow(1);
    settle();
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    EXPECT_FALSE(page->primaryAction()->toolTip().isEmpty());
}

TEST_F(SeptemberPageTest, RecordsThatTheDirectorApprovedSeveralPlansOnPaper)
{
    agree({first, second});
    office.school.clock.setDay("2022-09-06");
    recordOnPaper(u"approveAllOnPaper"_s, day("2022-09-05"));
    for (const auto plan : {first, second}) {
        EXPECT_EQ(state(plan), DocumentState::Approved);
        const auto step = lastStep(plan);
        EXPECT_TRUE(step.onPaper);
        EXPECT_EQ(step.person, office.school.director);
        EXPECT_EQ(step.recorder, office.school.deputy);
        EXPECT_EQ(step.day, day("2022-09-05"));
    }
    EXPECT_EQ(column(2), (QStringList{u"Approved"_s, u"Not begun"_s, u"Approved"_s}));
}

TEST_F(SeptemberPageTest, RecordsThatTheDeputyAgreedSeveralPlansOnPaper)
{
    recordOnPaper(u"agreeAllOnPaper"_s, day("2022-09-02"));
    for (const auto plan : {first, second}) {
        EXPECT_EQ(state(plan), DocumentState::Agreed);
        EXPECT_TRUE(lastStep(plan).onPaper);
        EXPECT_EQ(lastStep(plan).person, office.school.deputy);
    }
}

TEST_F(SeptemberPageTest, RecordsTheOtherPlansWhereOneIsTheSignersOwn)
{
    const auto own = submit(found(u"Физика"_s, office.school.director), office.school.director);
    agree({first, second, own});
    Message told;
    QObject::connect(page.get(), &Page::message, page.get(), [&](const Message& message) { told = message; });
    recordOnPaper(u"approveAllOnPaper"_s, day("2022-09-02"));
    EXPECT_EQ(state(first), DocumentState::Approved);
    EXPECT_EQ(state(second), DocumentState::Approved);
    EXPECT_EQ(state(own), DocumentState::Agreed);
    EXPECT_EQ(told.kind, Message::Kind::Caution);
    EXPECT_TRUE(told.text.contains(u"Физика: rule %1"_s.arg(int(Rule::OwnDocument)))) << told.text.toStdString();
}

TEST_F(SeptemberPageTest, SaysWhyNothingIsRecordedFromPaper)
{
    page->table().selectAll();
    settle();
    auto* agreed = child<QPushButton>(page.get(), u"agreeAllOnPaperButton"_s);
    auto* approved = child<QPushButton>(page.get(), u"approveAllOnPaperButton"_s);
    EXPECT_TRUE(agreed->isEnabled());
    EXPECT_FALSE(approved->isEnabled()) << "nothing is agreed yet";
    EXPECT_EQ(approved->toolTip(), u"Choose plans that are agreed already."_s);
    office.sit(office.school.director);
    page->refresh();
    settle();
    page->table().selectAll();
    EXPECT_FALSE(agreed->isEnabled()) << "the director records nothing from paper";
    EXPECT_EQ(agreed->toolTip(), u"rule %1"_s.arg(int(Rule::NoRight)));
}

TEST_F(SeptemberPageTest, RefusesAPaperOfTomorrowInItsDialog)
{
    agree({first, second});
    recordOnPaper(u"approveAllOnPaper"_s, day("2022-09-03"));
    auto* dialog = child<PaperDialog>(page.get(), u"paperDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    QStringList shown;
    for (const auto* label : dialog->findChildren<RefusalLabel*>())
        if (label->isVisible())
            shown << label->text();
    EXPECT_EQ(shown, QStringList{u"rule %1"_s.arg(int(Rule::PaperDateInFuture))});
    EXPECT_EQ(state(first), DocumentState::Agreed);
    EXPECT_EQ(state(second), DocumentState::Agreed);
}

TEST_F(SeptemberPageTest, OpensThePlanOfARow)
{
    QUuid opened;
    QObject::connect(
        page.get(), &Page::recordWanted, page.get(), [&](const QString&, const QUuid& id) { opened = id; });
    page->table().selectRow(0);
    settle();
    pressKey(&page->table(), Qt::Key_Return);
    EXPECT_EQ(opened, first.value);
}

TEST_F(SeptemberPageTest, PrintsAllPlansAfterOneAnother)
{
    page->table().selectRow(0);
    page->printPage();
    settle();
    auto* window = child<QDialog>(page.get(), u"paperWindow"_s);
    ASSERT_TRUE(window);
    EXPECT_TRUE(window->isVisible());
    const auto path = office.school.folder.filePath(u"all.pdf"_s);
    office.prompts.setNextAnswer(path);
    child<QPushButton>(window, u"savePdf"_s)->click();
    settle();
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(SeptemberPageTest, PrintsTheSlipsOfTheChosenPlansThatHaveRemarks)
{
    const auto deputy = office.school.as(office.school.deputy);
    const auto& review = office.services.plans.review;
    ASSERT_TRUE(review.remark({second, {}, u"Күтүлгөн натыйжасы жок"_s}, deputy).ok());
    page->refresh();
    settle();
    auto* slips = child<QAction>(page.get(), u"printSlips"_s);
    page->table().selectRow(0);
    EXPECT_FALSE(slips->isEnabled()) << "no remark on that plan";
    page->table().selectAll();
    ASSERT_TRUE(slips->isEnabled());
    slips->trigger();
    settle();
    auto* window = child<QDialog>(page.get(), u"paperWindow"_s);
    ASSERT_TRUE(window);
    EXPECT_EQ(window->windowTitle(), u"Иш планга эскертүүлөр: Тил"_s) << "one slip, of the plan with a remark";
}
