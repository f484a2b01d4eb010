#include "gui/planning/septemberpage.h"
#include "gui/record/stores.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QAction>
#include <QDialog>
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
