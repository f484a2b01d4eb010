#include "domain/activity/openmatters.h"
#include "domain/information/informationservice.h"
#include "domain/meeting/agenda.h"
#include "evidenceschool.h"
#include "support/statementcounter.h"

using namespace Qt::StringLiterals;

namespace {
using Kinds = std::vector<OpenMatterKind>;

/// On 3 October 2022, before noon at the school. Records are put past the services: what is told is the matter here.
class OpenMatters : public EvidenceSchool {
protected:
    std::vector<OpenMatter> of(Id<Person> person) { return openMattersOf(ports, school.as(person)); }
    /// What concerns the record, as that person sees it.
    std::vector<OpenMatter> about(const QUuid& record, Id<Person> person)
    {
        auto all = of(person);
        std::erase_if(all, [&](const OpenMatter& open) { return open.record.id != record; });
        return all;
    }
    Kinds kinds(const QUuid& record, Id<Person> person)
    {
        Kinds found;
        for (const auto& open : about(record, person))
            found.push_back(open.matter);
        return found;
    }
    template <class T>
    Kinds kinds(const T& record, Id<Person> person)
    {
        return kinds(record.id.value, person);
    }
    template <class T>
    bool isLate(const T& record, Id<Person> person)
    {
        const auto found = about(record.id.value, person);
        EXPECT_EQ(found.size(), 1u);
        return !found.empty() && found.front().late;
    }
    Visit visited()
    {
        auto visit = good<Visit>();
        visit.advice = u"Топтордо иштетиңиз"_s;
        return visit;
    }
    int m_meetings = 0;
    Meeting met(const char* heldOn)
    {
        return school.put(
            Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day(heldOn)});
    }
};

const Kinds nothing;
} // namespace

TEST_F(OpenMatters, AreNoneInANewSchool)
{
    for (const auto person : {school.director, school.deputy, school.leader, school.member, stranger})
        EXPECT_TRUE(of(person).empty());
}

TEST_F(OpenMatters, Clause41_RemarksWaitForTheTeacherUntilAnswered)
{
    auto visit = school.put(visited());
    const auto found = about(visit.id.value, school.member);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().matter, OpenMatterKind::ToAnswer);
    EXPECT_EQ(found.front().record.kind, u"visit"_s);
    EXPECT_EQ(found.front().associationName, u"Математика"_s);
    EXPECT_EQ(found.front().since, visit.heldOn);
    EXPECT_FALSE(found.front().late) << "silence blocks nothing";
    EXPECT_EQ(kinds(visit, school.leader), nothing);
    EXPECT_EQ(kinds(visit, stranger), nothing);
    visit.answerKind = VisitAnswer::Acknowledged;
    visit.answeredOn = day("2022-10-02");
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), nothing);
}

TEST_F(OpenMatters, Clause41_RemarksReachTheTeacherAtTheLessonsEnd)
{
    auto visit = visited();
    visit.heldOn = day("2022-10-03");
    visit.startsAt = QTime(11, 15);
    visit.endsAt = QTime(12, 0); // it is noon at the school
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), Kinds{OpenMatterKind::ToAnswer});
    visit.endsAt = QTime(12, 1);
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), nothing);
    visit.endsAt = {};
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), nothing) << "without an end noted it is over on the next day";
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(kinds(visit, school.member), Kinds{OpenMatterKind::ToAnswer});
}

TEST_F(OpenMatters, AVisitWithoutRemarksAsksForNothing)
{
    const auto visit = school.put(good<Visit>());
    EXPECT_EQ(kinds(visit, school.member), nothing);
}

TEST_F(OpenMatters, RemarksOfTwoYearsAgoAreLeftAlone)
{
    auto visit = visited();
    visit.heldOn = day("2021-08-01");
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), Kinds{OpenMatterKind::ToAnswer}) << "the first day of the year before";
    visit.heldOn = day("2021-07-31");
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.member), nothing);
}

TEST_F(OpenMatters, ADemandWaitsForTheMemberAndIsUnansweredForTheLeader)
{
    auto demand = good<Demand>();
    demand.dueOn = day("2022-10-03");
    demand = school.put(demand);
    EXPECT_EQ(kinds(demand, school.member), Kinds{OpenMatterKind::ToAnswer});
    EXPECT_EQ(kinds(demand, school.leader), Kinds{OpenMatterKind::Unanswered});
    EXPECT_EQ(kinds(demand, school.deputy), nothing);
    EXPECT_EQ(kinds(demand, stranger), nothing);
    EXPECT_FALSE(isLate(demand, school.member)) << "on its due day";
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(isLate(demand, school.member));
    EXPECT_TRUE(isLate(demand, school.leader));
    demand.answer = u"Тапшырдым"_s;
    demand.answeredOn = day("2022-10-04");
    demand = school.put(demand);
    EXPECT_EQ(kinds(demand, school.member), nothing);
    EXPECT_EQ(kinds(demand, school.leader), Kinds{OpenMatterKind::ToAccept});
    EXPECT_FALSE(isLate(demand, school.leader)) << "the answer came";
    demand.acceptedOn = day("2022-10-04");
    demand = school.put(demand);
    EXPECT_EQ(kinds(demand, school.leader), nothing);
}

TEST_F(OpenMatters, Clause37b_ACorrectionWaitsForItsTeacherUntilAnswered)
{
    auto correction = school.put(Correction{.association = school.association,
        .teacher = school.member,
        .correctedOn = day("2022-09-20"),
        .paper = u"Календардык план, 7-Б"_s});
    EXPECT_EQ(kinds(correction, school.member), Kinds{OpenMatterKind::ToAnswer});
    EXPECT_EQ(kinds(correction, school.leader), nothing);
    correction.answer = u"Макулмун"_s;
    correction.answeredOn = day("2022-09-21");
    correction = school.put(correction);
    EXPECT_EQ(kinds(correction, school.member), nothing);
}

TEST_F(OpenMatters, Clause43_BothSidesSeeAnUnansweredProposal)
{
    auto proposal = good<Proposal>();
    proposal.dueOn = day("2022-10-03");
    proposal = school.put(proposal);
    EXPECT_EQ(kinds(proposal, school.leader), Kinds{OpenMatterKind::Unanswered});
    EXPECT_EQ(kinds(proposal, school.deputy), Kinds{OpenMatterKind::ToDecide});
    EXPECT_EQ(kinds(proposal, school.director), Kinds{OpenMatterKind::ToDecide});
    for (const auto person : {school.member, school.chair, school.administrator, stranger})
        EXPECT_EQ(kinds(proposal, person), nothing);
    EXPECT_FALSE(isLate(proposal, school.deputy)) << "on its due day";
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(isLate(proposal, school.deputy));
    EXPECT_TRUE(isLate(proposal, school.leader));
    proposal.outcome = ManagementAnswer::Refused;
    proposal.answer = u"Каражат жок"_s;
    proposal.answeredOn = day("2022-10-04");
    proposal = school.put(proposal);
    for (const auto person : {school.leader, school.deputy, school.director})
        EXPECT_EQ(kinds(proposal, person), nothing);
}

TEST_F(OpenMatters, Clause45b_BothSidesSeeAnUnansweredRequestOfEarlierYears)
{
    auto request = good<InfoRequest>();
    request.madeOn = day("2019-10-01");
    request = school.put(request);
    EXPECT_EQ(kinds(request, school.leader), Kinds{OpenMatterKind::Unanswered});
    EXPECT_EQ(kinds(request, school.deputy), Kinds{OpenMatterKind::ToDecide});
    EXPECT_FALSE(isLate(request, school.deputy)) << "no day was set";
    request.given = u"Берилди"_s;
    request.answeredOn = day("2022-10-03");
    request = school.put(request);
    EXPECT_EQ(kinds(request, school.leader), nothing);
    EXPECT_EQ(kinds(request, school.deputy), nothing);
}

TEST_F(OpenMatters, NobodyIsAskedToDecideTheOwnProposal)
{
    school.put(Appointment{.association = school.association,
        .person = school.deputy,
        .kind = AppointmentKind::Acting,
        .orderNumber = u"3"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}}});
    const auto proposal = school.put(good<Proposal>());
    EXPECT_EQ(kinds(proposal, school.deputy), Kinds{OpenMatterKind::Unanswered}) << "the deputy leads";
    EXPECT_EQ(kinds(proposal, school.director), Kinds{OpenMatterKind::ToDecide});
}

TEST_F(OpenMatters, ADeputyIsAskedForTheAssociationsSupervised)
{
    school.put(Supervision{.association = other, .deputy = school.chair, .span = {day("2020-09-01"), {}}});
    auto foreign = good<Proposal>();
    foreign.association = other;
    foreign = school.put(foreign);
    EXPECT_EQ(kinds(foreign, school.deputy), nothing);
    EXPECT_EQ(kinds(foreign, school.director), Kinds{OpenMatterKind::ToDecide});
}

TEST_F(OpenMatters, Clause34a_ADocumentIsOverdueFromTheDayAfterItsDueDay)
{
    auto assignment = good<Assignment>();
    assignment.dueOn = day("2022-10-03");
    assignment = school.put(assignment);
    for (const auto person : {school.member, school.leader, school.deputy})
        EXPECT_EQ(kinds(assignment, person), nothing) << "on its due day";
    school.clock.setDay("2022-10-04");
    for (const auto person : {school.member, school.leader, school.deputy}) {
        EXPECT_EQ(kinds(assignment, person), Kinds{OpenMatterKind::Overdue});
        EXPECT_TRUE(isLate(assignment, person));
    }
    EXPECT_EQ(kinds(assignment, stranger), nothing);
    EXPECT_EQ(kinds(assignment, school.director), nothing);
    assignment.finishedOn = day("2022-10-04");
    assignment = school.put(assignment);
    EXPECT_EQ(kinds(assignment, school.member), nothing);
}

TEST_F(OpenMatters, ADocumentOfTheLeaderStandsThereOnce)
{
    auto assignment = good<Assignment>();
    assignment.author = school.leader;
    assignment.dueOn = day("2022-10-01");
    assignment = school.put(assignment);
    EXPECT_EQ(kinds(assignment, school.leader).size(), 1u);
    EXPECT_EQ(kinds(assignment, school.member), nothing);
}

TEST_F(OpenMatters, Clause37c_ADecisionIsOverdueFromTheDayAfterItsDueDay)
{
    const auto meeting = met("2022-09-26");
    auto decision = school.put(Decision{
        .meeting = meeting.id, .text = u"Тест даярдоо"_s, .responsible = school.member, .dueOn = day("2022-10-03")});
    EXPECT_EQ(kinds(decision, school.member), nothing) << "on its due day";
    school.clock.setDay("2022-10-04");
    for (const auto person : {school.member, school.leader, school.deputy})
        EXPECT_EQ(kinds(decision, person), Kinds{OpenMatterKind::Overdue});
    const auto found = about(decision.id.value, school.member);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().record.kind, u"decision"_s);
    EXPECT_EQ(found.front().record.text, u"Тест даярдоо"_s);
    EXPECT_EQ(found.front().due, day("2022-10-03"));
    EXPECT_EQ(kinds(decision, stranger), nothing);
    decision.responsible.reset(); // of all members: their leader is reminded
    decision = school.put(decision);
    EXPECT_EQ(kinds(decision, school.member), nothing);
    EXPECT_EQ(kinds(decision, school.leader), Kinds{OpenMatterKind::Overdue});
    decision.doneOn = day("2022-10-04");
    decision = school.put(decision);
    EXPECT_EQ(kinds(decision, school.leader), nothing);
}

TEST_F(OpenMatters, Clause41_TheSupervisingDeputySeesABreachForSixtyDays)
{
    auto visit = good<Visit>();
    visit.heldOn = day("2022-08-04"); // sixty days ago
    visit.startsAt = QTime(9, 0);
    visit.enteredAt = QTime(9, 10);
    visit.lateEntry = LateEntry::Breach;
    visit = school.put(visit);
    const auto found = about(visit.id.value, school.deputy);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().matter, OpenMatterKind::Breach);
    EXPECT_TRUE(found.front().record.text.startsWith(u"Үсөнова А."_s)) << "whose lesson it was";
    for (const auto person : {school.leader, school.member, school.director})
        EXPECT_EQ(kinds(visit, person), nothing);
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(kinds(visit, school.deputy), nothing);
}

TEST_F(OpenMatters, Clause41_AnEntryOfNecessityIsNoBreach)
{
    auto visit = good<Visit>();
    visit.startsAt = QTime(9, 0);
    visit.enteredAt = QTime(9, 10);
    visit.lateEntry = LateEntry::Necessity;
    EXPECT_EQ(kinds(school.put(visit), school.deputy), nothing);
}

TEST_F(OpenMatters, Clause54_WhatWasSentWaitsForItsReceiverUntilSeen)
{
    const auto document = school.put(NormativeDocument{.title = u"Буйрук № 7"_s, .receivedOn = day("2022-09-30")});
    auto sent = school.put(Delivery{.document = document.id, .person = school.member, .sentOn = day("2022-10-01")});
    const auto found = about(sent.id.value, school.member);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().matter, OpenMatterKind::ToAcknowledge);
    EXPECT_EQ(found.front().record.kind, u"delivery"_s) << "the line where it is acknowledged";
    EXPECT_EQ(found.front().record.text, u"Буйрук № 7"_s);
    EXPECT_EQ(found.front().since, day("2022-10-01"));
    EXPECT_EQ(kinds(sent, school.leader), nothing);
    sent.seenOn = day("2022-10-03");
    sent = school.put(sent);
    EXPECT_EQ(kinds(sent, school.member), nothing);
}

TEST_F(OpenMatters, Clause55_ANoticeIsUnreadAndAMaterialIsAcknowledged)
{
    const auto notice
        = school.put(Notice{.author = school.deputy, .writtenOn = day("2022-10-01"), .text = u"Отурум жылды"_s});
    const auto read = school.put(Delivery{.notice = notice.id, .person = school.member, .sentOn = day("2022-10-01")});
    EXPECT_EQ(kinds(read, school.member), Kinds{OpenMatterKind::Unread});
    const auto material = school.put(Material{.association = school.association,
        .title = u"Суроолор"_s,
        .author = school.leader,
        .begunOn = day("2022-09-10")});
    const auto given
        = school.put(Delivery{.material = material.id, .person = school.member, .sentOn = day("2022-10-01")});
    EXPECT_EQ(kinds(given, school.member), Kinds{OpenMatterKind::ToAcknowledge});
}

TEST_F(OpenMatters, Clause37c_MinutesAreRemarkedFromTheFifteenthDayOn)
{
    auto meeting = met("2022-09-19"); // fourteen days ago
    EXPECT_EQ(kinds(meeting, school.leader), nothing);
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(kinds(meeting, school.leader), Kinds{OpenMatterKind::MinutesUnsigned});
    EXPECT_TRUE(isLate(meeting, school.leader));
    for (const auto person : {school.member, school.deputy, stranger})
        EXPECT_EQ(kinds(meeting, person), nothing);
    meeting.signedOn = day("2022-10-04");
    meeting = school.put(meeting);
    EXPECT_EQ(kinds(meeting, school.leader), nothing);
}

TEST_F(OpenMatters, Clause37c_UnsignedMinutesOfTheCouncilAreTheDeputys)
{
    auto meeting = school.put(Meeting{.kind = MeetingKind::MethodicalCouncil,
        .firstYear = 2022,
        .number = 1,
        .heldOn = day("2022-09-18"),
        .topic = u"Жылдык план"_s});
    EXPECT_EQ(kinds(meeting, school.deputy), Kinds{OpenMatterKind::MinutesUnsigned});
    for (const auto person : {school.leader, school.member, school.director, stranger})
        EXPECT_EQ(kinds(meeting, person), nothing);
    meeting.signedOn = day("2022-10-03");
    meeting = school.put(meeting);
    EXPECT_EQ(kinds(meeting, school.deputy), nothing);
}

TEST_F(OpenMatters, APlannedVisitIsMissedFromTheDayAfterUntilItIsAnalysed)
{
    auto visit = good<Visit>();
    visit.heldOn = day("2022-10-03");
    visit.planned = true;
    visit.topic.clear();
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.leader), nothing) << "its day is not over";
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(kinds(visit, school.leader), Kinds{OpenMatterKind::VisitMissed}) << "visitor and leader, told once";
    EXPECT_EQ(kinds(visit, school.member), nothing);
    EXPECT_EQ(kinds(visit, school.deputy), nothing);
    visit.visitor = school.deputy;
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.deputy), Kinds{OpenMatterKind::VisitMissed});
    EXPECT_EQ(kinds(visit, school.leader), Kinds{OpenMatterKind::VisitMissed});
    visit.topic = u"Бөлчөктөр"_s;
    visit = school.put(visit);
    EXPECT_EQ(kinds(visit, school.deputy), nothing);
}

TEST_F(OpenMatters, CostTheSameReadsHoweverManyThereAre)
{
    const auto fill = [&](int count) {
        for (int i = 0; i < count; ++i) {
            auto visit = visited();
            visit.planned = true;
            school.put(visit);
            visit.topic.clear();
            school.put(visit);
            school.put(good<Proposal>());
            school.put(good<Demand>());
            school.put(good<InfoRequest>());
            auto assignment = good<Assignment>();
            assignment.dueOn = day("2022-09-25");
            school.put(assignment);
            const auto meeting = school.put(Meeting{.association = school.association,
                .firstYear = 2022,
                .number = ++m_meetings,
                .heldOn = day("2022-09-02")});
            school.put(Decision{.meeting = meeting.id, .text = u"Тест"_s, .dueOn = day("2022-09-25")});
        }
    };
    const auto reads = [&](Id<Person> person) {
        const auto by = school.as(person);
        return readsOf(school.file->database(), [&] { (void)openMattersOf(ports, by); });
    };
    fill(1);
    std::vector<int> few;
    for (const auto person : {school.leader, school.deputy, school.member, school.director})
        few.push_back(reads(person));
    const auto before = of(school.leader).size();
    fill(10);
    EXPECT_GT(of(school.leader).size(), before + 9) << "the records are told of";
    size_t at = 0;
    for (const auto person : {school.leader, school.deputy, school.member, school.director})
        EXPECT_EQ(reads(person), few[at++]);
}
