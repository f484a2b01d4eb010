#include "domain/association/association.h"
#include "domain/calendar/calendarservice.h"
#include "domain/instruction/instructionservice.h"
#include "domain/office/document.h"
#include "domain/office/homeview.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class Home : public testing::Test {
protected:
    Home()
    {
        EXPECT_TRUE(CalendarService(ports).openYear(builtinYear(2022), school.as(school.deputy)).ok());
        school.clock.setDay("2022-09-02");
    }

    TestSchool school;
    Ports ports = school.ports();

    HomeView homeAs(Id<Person> person) { return homeOf(ports, school.as(person)); }
    Plan addPlan(DocumentState state)
    {
        return school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = state,
            .author = school.leader,
            .begunOn = day("2022-08-25")});
    }
    void submit(const Plan& plan, Act act, const char* on)
    {
        school.put(DocumentStep{.kind = DocumentKind::Plan,
            .subject = plan.id.value,
            .act = QString::fromLatin1(commandOf(act).name),
            .person = school.leader,
            .day = day(on),
            .recordedAt = school.clock.nowUtc(),
            .recorder = school.leader});
    }
    /// Another association that nobody in the test school leads or supervises but its own deputy.
    Id<Association> addForeign()
    {
        const auto other = school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}}).id;
        school.put(Supervision{.association = other, .deputy = school.chair, .span = {day("2020-09-01"), {}}});
        return other;
    }
};
} // namespace

TEST_F(Home, LeadsTheDeputyOfANewSchoolThroughTheFirstSteps)
{
    const auto first = [this] {
        std::vector<std::optional<Act>> acts;
        for (const auto& line : homeAs(school.deputy).waiting)
            acts.push_back(line.act);
        return acts;
    };
    EXPECT_TRUE(first().empty()) << "a file without any instruction asks for none";
    const InstructionService instruction(ports);
    ASSERT_TRUE(instruction.life.installBuiltIn(school.as(school.deputy)).ok());
    EXPECT_EQ(first(), (std::vector<std::optional<Act>>{Act::AgreeInstruction}));
    EXPECT_EQ(homeAs(school.leader).waiting.size(), 1u) << "only the plan";
    const auto edition = instruction.reading.editions().front();
    auto paper = school.signingOf(school.deputy);
    paper.paper = PaperAct{.signer = school.chair, .day = day("2022-09-02")};
    ASSERT_TRUE(instruction.life.agree(edition.edition.id, edition.digest, school.as(school.deputy), paper).ok());
    EXPECT_EQ(first(), (std::vector<std::optional<Act>>{Act::PutInstructionInForce}));

    auto association = ports.of<Association>().all().front();
    association.span.until = day("2022-09-02"); // the day before was its last
    school.put(association);
    EXPECT_EQ(first(), (std::vector<std::optional<Act>>{Act::ChangeAssociations, Act::PutInstructionInForce}));
    association = ports.of<Association>().all().front();
    association.span.until = day("2022-09-03");
    school.put(association);
    EXPECT_EQ(first(), (std::vector<std::optional<Act>>{Act::PutInstructionInForce}));
}

TEST_F(Home, AsksTheLeaderToBeginAMissingPlan)
{
    const auto home = homeAs(school.leader);
    ASSERT_EQ(home.waiting.size(), 1u);
    EXPECT_EQ(home.waiting[0].act, Act::DraftPlan);
    EXPECT_TRUE(home.waiting[0].record.isNull());
    EXPECT_EQ(home.waiting[0].association, school.association);
    EXPECT_EQ(home.waitingOf({HomeMatter::Plan}), 1);
    EXPECT_EQ(home.waitingOf({HomeMatter::Report, HomeMatter::Instruction}), 0);
}

TEST_F(Home, ShowsTheLeaderWhatIsDueSoonWithItsStrictestDay)
{
    const auto home = homeAs(school.leader);
    ASSERT_EQ(home.dueSoon.size(), 1u);
    EXPECT_EQ(home.dueSoon[0].due, day("2022-09-06"));
    EXPECT_EQ(home.dueSoon[0].daysLeft, 4);
    EXPECT_LE(home.dueSoon[0].strictest, home.dueSoon[0].due);
    EXPECT_EQ(home.dueSoon[0].people, QStringList{u"Бекова Н."_s});
    EXPECT_TRUE(home.overdue.empty());
}

TEST_F(Home, CallsAPlanOverdueFromTheDayAfterItsDueDay)
{
    school.clock.setDay("2022-09-06");
    EXPECT_TRUE(homeAs(school.leader).overdue.empty());
    school.clock.setDay("2022-09-07");
    const auto home = homeAs(school.leader);
    EXPECT_TRUE(home.dueSoon.empty());
    ASSERT_EQ(home.overdue.size(), 1u);
    EXPECT_EQ(home.overdue[0].daysLeft, -1);
    EXPECT_EQ(home.overdue[0].holder, Holder::Leader);
}

TEST_F(Home, ShowsTheReportFourteenDaysAheadAndNotFifteen)
{
    school.clock.setDay("2023-05-16"); // due 30.05.2023
    const auto reports
        = [this] { return std::ranges::count(homeAs(school.leader).dueSoon, HomeMatter::Report, &HomeLine::matter); };
    EXPECT_EQ(reports(), 1);
    school.clock.setDay("2023-05-15");
    EXPECT_EQ(reports(), 0);
}

TEST_F(Home, GivesASubmittedPlanToTheDeputyAndNotToTheLeaderOrDirector)
{
    const auto plan = addPlan(DocumentState::Submitted);
    submit(plan, Act::SubmitPlan, "2022-09-02");
    const auto home = homeAs(school.deputy);
    ASSERT_EQ(home.waiting.size(), 1u);
    EXPECT_EQ(home.waiting[0].act, Act::AgreePlan);
    EXPECT_EQ(home.waiting[0].record, plan.id.value);
    EXPECT_EQ(home.waiting[0].since, day("2022-09-02"));
    EXPECT_TRUE(homeAs(school.leader).waiting.empty());
    EXPECT_TRUE(homeAs(school.director).waiting.empty());
}

TEST_F(Home, GivesAnAgreedPlanToTheDirector)
{
    const auto plan = addPlan(DocumentState::Agreed);
    submit(plan, Act::SubmitPlan, "2022-09-01");
    submit(plan, Act::AgreePlan, "2022-09-02");
    const auto home = homeAs(school.director);
    ASSERT_EQ(home.waiting.size(), 1u);
    EXPECT_EQ(home.waiting[0].act, Act::ApprovePlan);
    EXPECT_TRUE(homeAs(school.deputy).waiting.empty());
}

TEST_F(Home, ShowsTheDirectorWhoHoldsWhatIsLate)
{
    const auto plan = addPlan(DocumentState::Submitted);
    submit(plan, Act::SubmitPlan, "2022-09-02");
    school.clock.setDay("2022-09-09");
    const auto home = homeAs(school.director);
    ASSERT_EQ(home.overdue.size(), 1u);
    EXPECT_EQ(home.overdue[0].daysLeft, -3);
    EXPECT_EQ(home.overdue[0].holder, Holder::Deputy);
    EXPECT_EQ(home.overdue[0].people, QStringList{u"Асанова А."_s});
    EXPECT_EQ(home.overdue[0].since, day("2022-09-02"));
}

TEST_F(Home, ShowsATeacherWhoLeadsNothingNoDeadlines)
{
    school.clock.setDay("2022-09-09");
    EXPECT_TRUE(homeAs(school.member).isEmpty());
}

TEST_F(Home, ShowsAnotherDeputysAssociationOnlyToThatDeputyAndTheDirector)
{
    school.put(RoleSpan{.person = school.chair, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}});
    const auto foreign = addForeign();
    const auto mentions = [&](Id<Person> person) {
        const auto home = homeAs(person);
        return std::ranges::count(home.dueSoon, foreign, &HomeLine::association)
            + std::ranges::count(home.marks, foreign, &HomeLine::association);
    };
    EXPECT_EQ(mentions(school.deputy), 0);
    EXPECT_EQ(mentions(school.leader), 0);
    EXPECT_EQ(mentions(school.chair), 2);
    EXPECT_EQ(mentions(school.director), 2);
}

TEST_F(Home, MarksAnAssociationWithoutALeaderSinceTheGapBegan)
{
    addForeign();
    const auto home = homeAs(school.director);
    ASSERT_EQ(home.marks.size(), 1u);
    EXPECT_EQ(home.marks[0].matter, HomeMatter::NoLeader);
    EXPECT_EQ(home.marks[0].since, day("2020-09-01"));
}

TEST_F(Home, MarksALeaderWhoIsAnExceptionToTheRuleOfClause11)
{
    const auto foreign = addForeign();
    const auto newcomer
        = school.put(Person{.familyName = u"Жаңыбаева"_s, .education = Education::HigherProfessional}).id;
    school.put(Appointment{.association = foreign,
        .person = newcomer,
        .orderNumber = u"7"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}},
        .exceptionGround = u"Башка адис жок"_s});
    const auto home = homeAs(school.director);
    ASSERT_EQ(home.marks.size(), 1u);
    EXPECT_EQ(home.marks[0].matter, HomeMatter::Exception);
    EXPECT_EQ(home.marks[0].people, QStringList{u"Жаңыбаева"_s});
    EXPECT_TRUE(homeAs(school.leader).marks.empty());
}

TEST_F(Home, AsksTheLeaderForTheReportFromTheYearsEndOn)
{
    const auto reportWaits = [this](Id<Person> person) { return homeAs(person).waitingOf({HomeMatter::Report}); };
    school.clock.setDay("2023-05-24");
    EXPECT_EQ(reportWaits(school.leader), 0);
    school.clock.setDay("2023-05-25");
    EXPECT_EQ(reportWaits(school.leader), 1);
    EXPECT_EQ(reportWaits(school.deputy), 0);
}

TEST_F(Home, GivesASubmittedReportToTheDeputy)
{
    school.clock.setDay("2023-05-27");
    const auto report = school.put(Report{.association = school.association,
        .firstYear = 2022,
        .state = DocumentState::Submitted,
        .author = school.leader,
        .begunOn = day("2023-05-20")});
    school.put(DocumentStep{.kind = DocumentKind::Report,
        .subject = report.id.value,
        .act = QString::fromLatin1(commandOf(Act::SubmitReport).name),
        .person = school.leader,
        .day = day("2023-05-27"),
        .recordedAt = school.clock.nowUtc(),
        .recorder = school.leader});
    const auto home = homeAs(school.deputy);
    EXPECT_EQ(home.waitingOf({HomeMatter::Report}), 1);
    EXPECT_EQ(home.waiting.back().act, Act::AcceptReport);
    EXPECT_EQ(homeAs(school.leader).waitingOf({HomeMatter::Report}), 0);
    EXPECT_EQ(std::ranges::count(home.dueSoon, HomeMatter::Report, &HomeLine::matter), 0) << "5.3 is met";
}

namespace {
class HomeChanges : public Home {
protected:
    void record(DocumentKind kind, QUuid subject, Act act)
    {
        school.put(DocumentStep{.kind = kind,
            .subject = subject,
            .act = QString::fromLatin1(commandOf(act).name),
            .person = school.deputy,
            .day = school.as(school.deputy).day,
            .recordedAt = school.clock.nowUtc(),
            .reason = act == Act::ReturnSubmittedPlan ? u"Күтүлгөн натыйжа жок"_s : QString(),
            .recorder = school.deputy});
    }
    Plan addPlanOf(Id<Association> association, Id<Person> author)
    {
        return school.put(Plan{.association = association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = DocumentState::Submitted,
            .author = author,
            .begunOn = day("2022-08-25")});
    }
    size_t changesFor(Id<Person> person) { return homeAs(person).changes.size(); }
};
} // namespace

TEST_F(HomeChanges, TellTheLeaderWhatBecameOfTheOwnPlan)
{
    const auto plan = addPlanOf(school.association, school.leader);
    record(DocumentKind::Plan, plan.id.value, Act::ReturnSubmittedPlan);
    const auto changes = homeAs(school.leader).changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].matter, HomeMatter::Plan);
    EXPECT_EQ(changes[0].taken, Act::ReturnSubmittedPlan);
    EXPECT_EQ(changes[0].record, plan.id.value);
    EXPECT_EQ(changes[0].associationName, u"Математика"_s);
    EXPECT_EQ(changes[0].firstYear, 2022);
    EXPECT_EQ(changes[0].since, day("2022-09-02"));
    EXPECT_EQ(changes[0].people, QStringList{u"Асанова А."_s});
    EXPECT_EQ(changes[0].reason, u"Күтүлгөн натыйжа жок"_s);
}

TEST_F(HomeChanges, ReachTheLeaderTheOwnDeputyAndTheDirectorOnly)
{
    school.put(RoleSpan{.person = school.chair, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}});
    const auto foreign = addForeign(); // supervised by the chair
    record(DocumentKind::Plan, addPlanOf(school.association, school.leader).id.value, Act::SubmitPlan);
    EXPECT_EQ(changesFor(school.leader), 1u);
    EXPECT_EQ(changesFor(school.deputy), 1u);
    EXPECT_EQ(changesFor(school.director), 1u);
    EXPECT_EQ(changesFor(school.chair), 0u) << "a deputy sees the associations supervised";
    EXPECT_EQ(changesFor(school.member), 0u) << "a teacher sees the own documents";
    record(DocumentKind::Plan, addPlanOf(foreign, school.chair).id.value, Act::SubmitPlan);
    EXPECT_EQ(changesFor(school.leader), 1u);
    EXPECT_EQ(changesFor(school.director), 2u);
}

TEST_F(HomeChanges, TellATeacherOfADocumentThatTheTeacherDraftedAndMayStillRead)
{
    record(DocumentKind::Plan, addPlanOf(school.association, school.member).id.value, Act::AgreePlan);
    EXPECT_EQ(changesFor(school.member), 1u);
    const auto elsewhere = addForeign(); // the teacher is no member there
    record(DocumentKind::Plan, addPlanOf(elsewhere, school.member).id.value, Act::AgreePlan);
    EXPECT_EQ(changesFor(school.member), 1u);
}

TEST_F(HomeChanges, TellOfAnAmendmentAndOpenItsPlan)
{
    const auto plan = addPlanOf(school.association, school.leader);
    const auto amendment = school.put(PlanAmendment{.plan = plan.id, .author = school.leader, .reason = u"Себеби"_s});
    record(DocumentKind::Amendment, amendment.id.value, Act::AgreeAmendment);
    const auto changes = homeAs(school.leader).changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].matter, HomeMatter::Amendment);
    EXPECT_EQ(changes[0].record, plan.id.value);
}

TEST_F(HomeChanges, TellOfTheReportWithItsYear)
{
    const auto report = school.put(Report{.association = school.association,
        .firstYear = 2021,
        .state = DocumentState::Accepted,
        .author = school.leader,
        .begunOn = day("2022-05-20")});
    record(DocumentKind::Report, report.id.value, Act::AcceptReport);
    const auto changes = homeAs(school.leader).changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].matter, HomeMatter::Report);
    EXPECT_EQ(changes[0].record, report.id.value);
    EXPECT_EQ(changes[0].firstYear, 2021);
    EXPECT_EQ(changesFor(school.member), 0u);
}

TEST_F(HomeChanges, TellEveryoneThatAnInstructionIsInForceButNotWhoAcknowledgedIt)
{
    const auto edition = QUuid::createUuid();
    record(DocumentKind::Instruction, edition, Act::PutInstructionInForce);
    record(DocumentKind::Instruction, edition, Act::AcknowledgeInstruction);
    for (const auto person : {school.member, school.leader, school.deputy, school.director}) {
        const auto changes = homeAs(person).changes;
        ASSERT_EQ(changes.size(), 1u);
        EXPECT_EQ(changes[0].taken, Act::PutInstructionInForce);
        EXPECT_EQ(changes[0].record, edition);
    }
}

TEST_F(HomeChanges, StandForFourteenDaysOfTheSchoolAndNotForFifteen)
{
    // Half past midnight in Bishkek, still the day before in UTC.
    school.clock.set(QDateTime(day("2022-09-01"), QTime(18, 30), Qt::UTC));
    record(DocumentKind::Plan, addPlanOf(school.association, school.leader).id.value, Act::SubmitPlan);
    school.clock.setDay("2022-09-16");
    EXPECT_EQ(changesFor(school.leader), 1u);
    school.clock.setDay("2022-09-17");
    EXPECT_EQ(changesFor(school.leader), 0u);
}

TEST_F(HomeChanges, AreTheNewestEightNewestFirst)
{
    const auto plan = addPlanOf(school.association, school.leader);
    for (int i = 0; i < 9; ++i) {
        school.clock.set(school.clock.nowUtc().addSecs(3600));
        record(DocumentKind::Plan, plan.id.value, i % 2 ? Act::ReturnSubmittedPlan : Act::SubmitPlan);
    }
    const auto changes = homeAs(school.leader).changes;
    ASSERT_EQ(changes.size(), 8u);
    EXPECT_EQ(changes[0].taken, Act::SubmitPlan) << "the ninth";
    EXPECT_EQ(changes[1].taken, Act::ReturnSubmittedPlan);
    EXPECT_EQ(changes[7].taken, Act::ReturnSubmittedPlan) << "the second; the first is left out";
}
