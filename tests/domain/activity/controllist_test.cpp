#include "domain/activity/controllist.h"
#include "domain/meeting/agenda.h"
#include "domain/planning/plan.h"
#include "evidenceschool.h"
#include "support/statementcounter.h"

using namespace Qt::StringLiterals;

namespace {
/// The control list of the mathematics association on 3 October 2022.
class ControlListTest : public EvidenceSchool {
protected:
    std::vector<ControlLine> list(int firstYear = 2022)
    {
        const auto lines = controlList(ports, school.association, firstYear, school.as(school.leader));
        EXPECT_TRUE(lines.ok());
        return lines.ok() ? lines.value() : std::vector<ControlLine>();
    }
    /// The only line there is.
    ControlLine only(int firstYear = 2022)
    {
        const auto lines = list(firstYear);
        EXPECT_EQ(lines.size(), 1u);
        return lines.empty() ? ControlLine{} : lines.front();
    }
    Plan plan(DocumentState state = DocumentState::Approved, int firstYear = 2022)
    {
        return school.put(Plan{.association = school.association,
            .firstYear = firstYear,
            .number = ++m_plans,
            .span = {QDate(firstYear, 9, 1), QDate(firstYear + 1, 5, 26)},
            .state = state,
            .author = school.leader,
            .begunOn = QDate(firstYear, 8, 25)});
    }
    PlanLine line(const Plan& of, const char* first, const char* until)
    {
        return school.put(PlanLine{.plan = of.id, .activity = u"Ачык сабак"_s, .term = {day(first), day(until)}});
    }
    LineProgress mark(const PlanLine& line, LineOutcome outcome, const char* on)
    {
        return school.put(
            LineProgress{.plan = line.plan, .line = line.id, .outcome = outcome, .day = day(on), .by = school.leader});
    }
    Assignment assignment(const char* due, const char* finished = nullptr)
    {
        auto record = good<Assignment>();
        record.assignedOn = day("2022-09-05");
        record.dueOn = due ? day(due) : QDate();
        record.finishedOn = finished ? day(finished) : QDate();
        return school.put(record);
    }
    Meeting meeting(const char* on, int firstYear = 2022, std::optional<Id<Association>> of = {})
    {
        return school.put(Meeting{.association = of ? of : school.association,
            .firstYear = firstYear,
            .number = 1,
            .heldOn = day(on),
            .topic = u"Пландын аткарылышы"_s});
    }
    Decision decision(const Meeting& of, const char* due, const char* done = nullptr)
    {
        return school.put(Decision{.meeting = of.id,
            .text = u"Портфолиону толтуруу"_s,
            .responsible = school.member,
            .dueOn = day(due),
            .doneOn = done ? day(done) : QDate()});
    }

private:
    int m_plans = 0;
};
} // namespace

TEST_F(ControlListTest, Clause36a_AnApprovedLineIsDueOnTheLastDayOfItsTermAndOverdueOnTheNext)
{
    const auto stored = line(plan(), "2022-09-01", "2022-10-04"); // through 3 October
    const auto due = only();
    EXPECT_EQ(due.kind, ControlKind::PlanLine);
    EXPECT_EQ(due.record, (FigureRecord{u"plan_line"_s, stored.id.value, u"Ачык сабак"_s, day("2022-10-03")}));
    EXPECT_EQ(due.due, day("2022-10-03"));
    EXPECT_EQ(due.state, ControlState::Due) << "the last day is not over";
    EXPECT_EQ(due.daysLate, 0);
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(only().state, ControlState::Overdue);
    EXPECT_EQ(only().daysLate, 1);
}

TEST_F(ControlListTest, ALineWithoutATermHasNoDate)
{
    school.put(PlanLine{.plan = plan().id, .activity = u"Кеңеш берүү"_s});
    EXPECT_EQ(only().state, ControlState::NoDate);
    EXPECT_FALSE(only().due.isValid());
}

TEST_F(ControlListTest, OnlyApprovedAndClosedPlansAreControlled)
{
    for (const auto state :
        {DocumentState::Draft, DocumentState::Submitted, DocumentState::Agreed, DocumentState::Returned})
        line(plan(state), "2022-09-01", "2022-10-01");
    EXPECT_TRUE(list().empty());
    line(plan(DocumentState::Closed), "2022-09-01", "2022-10-01");
    EXPECT_EQ(list().size(), 1u);
}

TEST_F(ControlListTest, ALineIsOfThoseNamedElseOfAllMembers)
{
    const auto of = plan();
    const auto common = line(of, "2022-09-01", "2022-10-01");
    EXPECT_EQ(only().party, ControlParty::AllMembers);
    EXPECT_TRUE(only().people.empty());
    school.put(LineResponsible{.plan = of.id, .line = common.id, .person = school.member});
    EXPECT_EQ(only().party, ControlParty::Named);
    EXPECT_EQ(only().people, std::vector{school.member});
}

TEST_F(ControlListTest, AMovedLineGoesByItsNewTermAndPerson)
{
    const auto of = plan();
    const auto moved = line(of, "2022-09-01", "2022-10-01");
    school.put(LineResponsible{.plan = of.id, .line = moved.id, .person = school.member});
    school.put(LineProgress{.plan = of.id,
        .line = moved.id,
        .outcome = LineOutcome::Moved,
        .day = day("2022-09-28"),
        .newTerm = {day("2022-10-01"), day("2022-11-01")},
        .newResponsible = school.leader,
        .by = school.leader});
    EXPECT_EQ(only().due, day("2022-10-31"));
    EXPECT_EQ(only().state, ControlState::Due);
    EXPECT_EQ(only().people, std::vector{school.leader});
}

TEST_F(ControlListTest, ADoneLineSaysHowLateItWas)
{
    const auto done = line(plan(), "2022-09-01", "2022-09-21"); // through the 20th
    mark(done, LineOutcome::Done, "2022-09-20");
    EXPECT_EQ(only().state, ControlState::Done);
    EXPECT_EQ(only().done, day("2022-09-20"));
    EXPECT_EQ(only().daysLate, 0);
    mark(done, LineOutcome::Reopened, "2022-09-21");
    EXPECT_EQ(only().state, ControlState::Overdue) << "the newest mark counts";
    mark(done, LineOutcome::Done, "2022-09-23");
    EXPECT_EQ(only().state, ControlState::Done);
    EXPECT_EQ(only().daysLate, 3);
}

TEST_F(ControlListTest, ACancelledLineIsDroppedNotDone)
{
    mark(line(plan(), "2022-09-01", "2022-09-21"), LineOutcome::Cancelled, "2022-09-25");
    EXPECT_EQ(only().state, ControlState::Dropped);
    EXPECT_FALSE(only().isOpen());
    EXPECT_EQ(only().daysLate, 0);
}

TEST_F(ControlListTest, ALineStruckByAnAmendmentIsGone)
{
    const auto of = plan();
    auto struck = line(of, "2022-09-01", "2022-10-01");
    struck.removedBy = school.put(PlanAmendment{.plan = of.id, .author = school.leader, .reason = u"Буйрук"_s}).id;
    school.put(struck);
    EXPECT_TRUE(list().empty());
}

TEST_F(ControlListTest, AProspectivePlanGivesTheYearTheLinesWhoseTermTouchesIt)
{
    const auto longTerm = school.put(Plan{.association = school.association,
        .firstYear = 2021,
        .period = PeriodKind::Prospective,
        .span = {day("2021-09-01"), day("2024-06-01")},
        .state = DocumentState::Approved,
        .author = school.leader,
        .begunOn = day("2021-08-25")});
    line(longTerm, "2021-09-01", "2022-08-01"); // through 31 July, the last day of the year before
    const auto touching = line(longTerm, "2022-05-01", "2022-08-02");
    line(longTerm, "2023-08-01", "2023-10-01");
    EXPECT_EQ(only().record.id, touching.id.value);
}

TEST_F(ControlListTest, Clause37c_ADecisionIsControlledAndOpensItsMeeting)
{
    const auto of = meeting("2022-09-10");
    decision(of, "2022-10-02");
    const auto found = only();
    EXPECT_EQ(found.kind, ControlKind::Decision);
    EXPECT_EQ(found.record, (FigureRecord{u"meeting"_s, of.id.value, u"Портфолиону толтуруу"_s, day("2022-10-02")}));
    EXPECT_EQ(found.people, std::vector{school.member});
    EXPECT_EQ(found.since, day("2022-09-10"));
    EXPECT_EQ(found.state, ControlState::Overdue);
}

TEST_F(ControlListTest, Clause33b_AnAssignmentIsItsAuthors)
{
    assignment("2022-10-03");
    EXPECT_EQ(only().kind, ControlKind::Assignment);
    EXPECT_EQ(only().people, std::vector{school.member});
    EXPECT_EQ(only().state, ControlState::Due) << "the day itself";
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(only().state, ControlState::Overdue);
}

TEST_F(ControlListTest, WhatWasDoneOnItsDayIsInTimeAndADayLaterLate)
{
    assignment("2022-09-20", "2022-09-20");
    EXPECT_EQ(only().state, ControlState::Done);
    EXPECT_EQ(only().daysLate, 0);
    assignment("2022-09-20", "2022-09-21");
    const auto lines = list();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.front().daysLate, 1) << "what was done last stands first";
}

TEST_F(ControlListTest, Clause45a_ADemandIsDoneByItsAnswer)
{
    auto demand = good<Demand>();
    demand.dueOn = day("2022-10-02");
    demand = school.put(demand);
    EXPECT_EQ(only().people, std::vector{school.member});
    EXPECT_EQ(only().state, ControlState::Overdue);
    demand.answeredOn = day("2022-10-02");
    school.put(demand);
    EXPECT_EQ(only().state, ControlState::Done) << "accepting it is the leader's";
}

TEST_F(ControlListTest, Clause43_And45b_ProposalsAndRequestsWaitForTheManagement)
{
    auto proposal = good<Proposal>();
    proposal.dueOn = day("2022-10-01");
    school.put(proposal);
    auto request = good<InfoRequest>();
    request.answeredOn = day("2022-09-30");
    school.put(request);
    const auto lines = list();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].kind, ControlKind::Proposal);
    EXPECT_EQ(lines[0].party, ControlParty::Management);
    EXPECT_TRUE(lines[0].people.empty());
    EXPECT_EQ(lines[0].state, ControlState::Overdue);
    EXPECT_EQ(lines[1].kind, ControlKind::InfoRequest);
    EXPECT_EQ(lines[1].state, ControlState::Done);
}

TEST_F(ControlListTest, StartsWithWhatWaitsLongest)
{
    const auto done = assignment("2022-09-10", "2022-09-10");
    const auto undated = assignment(nullptr);
    const auto later = assignment("2022-12-01");
    const auto overdue = assignment("2022-09-15");
    std::vector<QUuid> order;
    for (const auto& line : list())
        order.push_back(line.record.id);
    EXPECT_EQ(order, (std::vector{overdue.id.value, later.id.value, undated.id.value, done.id.value}));
}

TEST_F(ControlListTest, WhatAnEarlierYearLeftOpenBelongsToThisOneToo)
{
    auto open = good<Assignment>();
    open.assignedOn = day("2022-03-01");
    open = school.put(open);
    auto closed = open;
    closed.id = {};
    closed.revision = 0;
    closed.finishedOn = day("2022-07-31"); // the last day of the year before
    school.put(closed);
    EXPECT_EQ(only().record.id, open.id.value);
    open = *ports.of<Assignment>().find(open.id);
    open.finishedOn = day("2022-08-01");
    school.put(open);
    EXPECT_EQ(only().state, ControlState::Done) << "finished in this year";

    const auto earlier = meeting("2022-03-10", 2021);
    decision(earlier, "2022-05-01");
    decision(earlier, "2022-05-01", "2022-05-10");
    EXPECT_EQ(list().size(), 2u) << "the undone one alone";
    EXPECT_EQ(list(2021).size(), 4u) << "the year itself holds both, and both documents";
}

TEST_F(ControlListTest, Clause21_RecordsOfAnotherAssociationAreAbsent)
{
    auto foreign = good<Assignment>();
    foreign.association = other;
    school.put(foreign);
    decision(meeting("2022-09-10", 2022, other), "2022-10-01");
    decision(meeting("2022-03-10", 2021, other), "2022-04-01");
    auto of = plan();
    of.association = other;
    school.put(of);
    line(of, "2022-09-01", "2022-10-01");
    EXPECT_TRUE(list().empty());
    EXPECT_EQ(controlList(ports, {}, 2022, deputy)->size(), 4u) << "the deputy reads all associations at once";
    EXPECT_TRUE(controlList(ports, {}, 2022, leader)->empty()) << "a leader the own one";
}

TEST_F(ControlListTest, IsReadByTheLeaderAndTheManagementOnly)
{
    for (const auto may : {school.leader, school.deputy, school.director})
        EXPECT_TRUE(controlList(ports, school.association, 2022, school.as(may)).ok());
    for (const auto none : {school.member, school.chair, school.administrator}) {
        EXPECT_EQ(controlList(ports, school.association, 2022, school.as(none)).refusal().rule, Rule::NoRight);
        EXPECT_EQ(controlList(ports, {}, 2022, school.as(none)).refusal().rule, Rule::NoRight);
    }
    EXPECT_EQ(controlList(ports, other, 2022, leader).refusal().rule, Rule::NoRight);
}

TEST_F(ControlListTest, TakesNoMoreReadsForManyThanForFew)
{
    const auto fill = [&] {
        const auto of = plan();
        for (int i = 0; i < 5; ++i) {
            mark(line(of, "2022-09-01", "2022-10-01"), LineOutcome::Done, "2022-09-10");
            decision(meeting("2022-09-10"), "2022-10-01");
            assignment("2022-10-01");
        }
    };
    const auto reads
        = [&] { return readsOf(school.file->database(), [&] { (void)controlList(ports, {}, 2022, deputy); }); };
    fill();
    const int few = reads();
    fill();
    fill();
    EXPECT_EQ(reads(), few);
}

TEST_F(ControlListTest, CountsPerMemberAndALineOfAllForEach)
{
    const auto memberships = ports.of<Membership>().where({{&Membership::association, school.association}});
    const auto put = [this](ControlState state, ControlParty party, std::vector<Id<Person>> people) {
        return ControlLine{.association = school.association,
            .record = {},
            .party = party,
            .people = std::move(people),
            .state = state};
    };
    const std::vector lines{put(ControlState::Overdue, ControlParty::Named, {school.member}),
        put(ControlState::NoDate, ControlParty::Named, {school.member}),
        put(ControlState::Due, ControlParty::AllMembers, {}), put(ControlState::Done, ControlParty::AllMembers, {}),
        put(ControlState::Dropped, ControlParty::AllMembers, {}),
        put(ControlState::Overdue, ControlParty::Management, {}),
        put(ControlState::Done, ControlParty::Named, {stranger})};
    EXPECT_EQ(controlCounts(lines, memberships),
        (std::vector{ControlCount{school.leader, 1, 0, 1}, ControlCount{school.member, 2, 1, 1},
            ControlCount{stranger, 0, 0, 1}}));
}

TEST_F(ControlListTest, AMemberOfTwoAssociationsHasTheCommonLinesOfBothOnceEach)
{
    auto memberships = ports.of<Membership>().where({{&Membership::person, school.member}});
    memberships.push_back(memberships.front()); // left and came back
    memberships.push_back({.association = other, .person = school.member, .span = {day("2020-09-01"), {}}});
    const auto common = [](Id<Association> of) {
        return ControlLine{
            .association = of, .record = {}, .party = ControlParty::AllMembers, .state = ControlState::Due};
    };
    EXPECT_EQ(controlCounts({common(school.association), common(other)}, memberships),
        (std::vector{ControlCount{school.member, 2, 0, 0}}));
}
