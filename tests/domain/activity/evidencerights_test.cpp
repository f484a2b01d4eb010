#include "evidenceschool.h"

using namespace Qt::StringLiterals;

// What of section IV is refused and what is only flagged, clause by clause.

TEST_F(EvidenceSchool, Clause41_ALateEntryStatesTheNecessityOrTheBreach)
{
    auto visit = good<Visit>();
    visit.startsAt = QTime(8, 0);
    visit.endsAt = QTime(8, 45);
    visit.enteredAt = QTime(8, 0);
    EXPECT_FALSE(refusalOf(visit)) << "at the very start";
    visit.enteredAt = QTime(8, 1);
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::EntryNeedsReason, {}, u"late_entry"_s}));
    visit.lateEntry = LateEntry::Necessity;
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::Required, {}, u"necessity"_s}));
    visit.necessity = u"Өрт коопсуздугу"_s;
    EXPECT_FALSE(refusalOf(visit));
    EXPECT_FALSE(visit.isBreach());
    visit.lateEntry = LateEntry::Breach;
    visit.necessity.clear();
    EXPECT_FALSE(refusalOf(visit)) << "recorded, not forbidden";
    EXPECT_TRUE(visit.isBreach()) << "and flagged";
    visit.enteredAt = {};
    EXPECT_FALSE(visit.isBreach());
}

TEST_F(EvidenceSchool, Clause41_ALeadersVisitIsToAMember)
{
    auto visit = good<Visit>();
    visit.teacher = stranger;
    EXPECT_EQ(refusalOf(visit)->rule, Rule::NotAMember);
    for (const auto kind : {VisitKind::Mutual, VisitKind::OpenLesson, VisitKind::OnRequest, VisitKind::Deputy}) {
        visit.kind = kind;
        EXPECT_FALSE(refusalOf(visit)) << "the other kinds may";
    }
    visit.kind = VisitKind::Leader;
    school.put(Membership{
        .association = school.association, .person = stranger, .span = Span::through(day("2022-09-01"), visit.heldOn)});
    EXPECT_FALSE(refusalOf(visit)) << "on the last day of the membership";
    visit.heldOn = visit.heldOn.addDays(1);
    EXPECT_EQ(refusalOf(visit)->rule, Rule::NotAMember);
}

TEST_F(EvidenceSchool, Clause41_AVisitAheadIsPlannedAndHasNoAnalysis)
{
    auto visit = good<Visit>();
    visit.heldOn = day("2022-10-04");
    visit.topic.clear();
    const auto planned = kept(visit);
    EXPECT_TRUE(planned.planned);
    visit.advice = u"Топтук иш"_s;
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::DateInFuture, {day("2022-10-04")}, u"held_on"_s}));
    visit.heldOn = day("2022-10-03");
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::Required, {}, u"topic"_s})) << "today it is no plan any more";
    visit.topic = u"Бөлчөктөр"_s;
    EXPECT_FALSE(kept(visit).planned) << "entered on its day";
}

TEST_F(EvidenceSchool, Clause41_APlannedVisitThatBroughtNothingIsMissedTheDayAfter)
{
    auto visit = good<Visit>();
    visit.heldOn = day("2022-10-04");
    visit.topic.clear();
    visit = kept(visit);
    EXPECT_FALSE(visit.isMissed(day("2022-10-04")));
    EXPECT_TRUE(visit.isMissed(day("2022-10-05")));
    school.clock.setDay("2022-10-05");
    leader = school.as(school.leader);
    visit.followUpOn = day("2022-10-10");
    visit = kept(visit);
    EXPECT_TRUE(visit.planned) << "that it was planned stays";
    visit.form = u"Топтук иш"_s;
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::Required, {}, u"topic"_s})) << "an analysis names the lesson";
    visit.topic = u"Бөлчөктөр"_s;
    EXPECT_FALSE(kept(visit).isMissed(day("2022-10-05")));
}

TEST_F(EvidenceSchool, Clause42_AnOpinionNamesItsTeacher)
{
    auto participation = good<Participation>();
    EXPECT_FALSE(refusalOf(participation)) << "a council is about nobody";
    for (const auto kind : {ParticipationKind::Attestation, ParticipationKind::Placement}) {
        participation.kind = kind;
        participation.teacher = {};
        EXPECT_EQ(*refusalOf(participation), (Refusal{Rule::Required, {}, u"teacher_id"_s}));
        participation.teacher = school.member;
        EXPECT_FALSE(refusalOf(participation));
    }
}

TEST_F(EvidenceSchool, Clause43_IsNumberedWithinTheSchoolYear)
{
    const auto numberOn = [this](const char* on) {
        school.clock.setDay(on);
        auto proposal = good<Proposal>();
        proposal.madeOn = day(on);
        return records.save(proposal, school.as(school.leader)).value().number;
    };
    EXPECT_EQ(numberOn("2022-10-03"), 1);
    EXPECT_EQ(numberOn("2023-07-31"), 2);
    EXPECT_EQ(numberOn("2023-08-01"), 1);
}

TEST_F(EvidenceSchool, Clause43_IsAnsweredWithADayAndAReason)
{
    auto proposal = kept(good<Proposal>());
    const int number = proposal.number;
    proposal.outcome = ManagementAnswer::Refused;
    EXPECT_EQ(*refusalOf(proposal, deputy), (Refusal{Rule::Required, {}, u"answer"_s}));
    proposal.answer = u"Каражат жок"_s;
    EXPECT_EQ(*refusalOf(proposal, deputy), (Refusal{Rule::Required, {}, u"answered_on"_s}));
    proposal.answeredOn = proposal.madeOn.addDays(-1);
    EXPECT_EQ(*refusalOf(proposal, deputy), (Refusal{Rule::SpanBackwards, {}, u"answered_on"_s}));
    proposal.answeredOn = proposal.madeOn;
    const auto answered = records.save(proposal, deputy);
    ASSERT_TRUE(answered.ok());
    EXPECT_EQ(answered->number, number) << "the number stays";
    proposal = *answered;
    proposal.outcome = ManagementAnswer::Open;
    EXPECT_EQ(*refusalOf(proposal, deputy), (Refusal{Rule::Required, {}, u"outcome"_s}));
}

TEST_F(EvidenceSchool, Clause43_IsNotAnsweredByTheLeaderWhoMadeIt)
{
    auto proposal = kept(good<Proposal>());
    const auto open = proposal;
    proposal.outcome = ManagementAnswer::Granted;
    proposal.answer = u"Макул"_s;
    proposal.answeredOn = day("2022-10-03");
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::AnswerIsManagements, {}, u"outcome"_s}));
    proposal.id = {};
    proposal.revision = 0;
    EXPECT_EQ(refusalOf(proposal)->rule, Rule::AnswerIsManagements) << "nor in a new one";
    proposal.id = open.id;
    proposal.revision = open.revision;
    auto answered = records.save(proposal, deputy).value();
    answered.matter = u"Эки эксперимент"_s;
    const auto corrected = records.save(answered, leader);
    ASSERT_TRUE(corrected.ok()) << "what is proposed stays the leader's";
    answered = *corrected;
    answered.answer = u"Сөзсүз макул"_s;
    EXPECT_EQ(refusalOf(answered)->rule, Rule::AnswerIsManagements) << "the words of the answer are not";
}

TEST_F(EvidenceSchool, Clause43a_AProposalAboutAProjectNamesOneOfTheAssociation)
{
    auto proposal = good<Proposal>();
    for (const auto kind : {ProposalKind::StartProject, ProposalKind::SuspendProject, ProposalKind::StopProject}) {
        proposal.kind = kind;
        EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::Required, {}, u"project_id"_s}));
    }
    auto foreign = good<Project>();
    foreign.association = other;
    proposal.project = school.put(foreign).id;
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::RecordGone, {}, u"project_id"_s}));
    proposal.project = kept(good<Project>()).id;
    EXPECT_FALSE(refusalOf(proposal));
}

TEST_F(EvidenceSchool, Clause45a_ADemandIsToAnOwnMember)
{
    auto demand = good<Demand>();
    demand.member = stranger;
    EXPECT_EQ(refusalOf(demand)->rule, Rule::NotAMember);
    EXPECT_EQ(refusalOf(demand)->field, u"member_id"_s);
    EXPECT_FALSE(refusalOf(good<Demand>()));
}

TEST_F(EvidenceSchool, Clause46_ADemandToFulfilCitesTheAct)
{
    auto demand = good<Demand>();
    demand.kind = DemandKind::AdoptedPlans;
    EXPECT_EQ(*refusalOf(demand), (Refusal{Rule::Required, {}, u"adopted_act"_s}));
    demand.adoptedAct = u"Окуу планы, 12-буйрук"_s;
    EXPECT_FALSE(refusalOf(demand));
    demand.acceptedOn = demand.madeOn;
    EXPECT_EQ(*refusalOf(demand), (Refusal{Rule::Required, {}, u"answered_on"_s})) << "nothing to accept yet";
    demand.answeredOn = demand.madeOn;
    demand.answer = u"Аткарылды"_s;
    EXPECT_FALSE(refusalOf(demand));
}

TEST_F(EvidenceSchool, Clause45b_ARequestIsAnsweredWithWhatWasGiven)
{
    auto request = good<InfoRequest>();
    request.answeredOn = request.madeOn;
    EXPECT_EQ(*refusalOf(request), (Refusal{Rule::Required, {}, u"given"_s}));
    request.given = u"Стандарттын көчүрмөсү"_s;
    EXPECT_FALSE(refusalOf(request));
}
