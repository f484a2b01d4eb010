#include "domain/activity/dutymap.h"
#include "domain/information/delivery.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "domain/planning/plan.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
class DutyMap : public EvidenceSchool {
protected:
    std::vector<DutyLine> map()
    {
        const auto lines = dutyMap(ports, school.association, 2022, leader);
        EXPECT_TRUE(lines.ok());
        return lines.ok() ? lines.value() : std::vector<DutyLine>();
    }
    size_t countOf(const QString& clause)
    {
        for (const auto& line : map())
            if (line.clause == clause)
                return line.records.size();
        ADD_FAILURE() << "no leaf " << clause.toStdString();
        return 0;
    }
    /// Keeps the record through its service and sees its leaves rise, each by one.
    template <class T>
    void expectRise(const T& record)
    {
        const auto clauses = RecordRules<T>::clauses(record);
        ASSERT_FALSE(clauses.isEmpty());
        QHash<QString, size_t> before;
        for (const auto& clause : clauses)
            before[clause] = countOf(clause);
        const auto stored = records.save(record, leader);
        ASSERT_TRUE(stored.ok()) << T::recordKind;
        for (const auto& clause : clauses)
            EXPECT_EQ(countOf(clause), before[clause] + 1) << T::recordKind << ' ' << clause.toStdString();
    }
    template <class... T>
    void expectEveryTypeToRise(TypeList<T...>)
    {
        (expectRise(good<T>()), ...);
    }
};
} // namespace

TEST_F(DutyMap, HoldsTheFortyThreeLeavesThirteenOfThemRights)
{
    const auto lines = map();
    EXPECT_EQ(lines.size(), 43u);
    EXPECT_EQ(std::ranges::count_if(lines, &DutyLine::isRight), 13);
}

TEST_F(DutyMap, RisesWithEveryKindOfEvidence)
{
    expectEveryTypeToRise(EvidenceTypes());
}

TEST_F(DutyMap, Clause42_AndClause43_AndClause52_GoByTheKindOfTheRecord)
{
    auto participation = good<Participation>();
    participation.teacher = school.member;
    for (const auto& [kind, clause] :
        {std::pair(ParticipationKind::Strategy, u"4.2.a"_s), {ParticipationKind::Attestation, u"4.2.b"_s},
            {ParticipationKind::PedagogicalCouncil, u"4.2.c"_s}, {ParticipationKind::Placement, u"4.2.d"_s}}) {
        participation.kind = kind;
        EXPECT_EQ(RecordRules<Participation>::clauses(participation), QStringList{clause});
        expectRise(participation);
    }
    auto proposal = good<Proposal>();
    proposal.project = kept(good<Project>()).id;
    for (const auto& [kind, clause] : {std::pair(ProposalKind::StartProject, u"4.3.a"_s),
             {ProposalKind::SuspendProject, u"4.3.a"_s}, {ProposalKind::StopProject, u"4.3.a"_s},
             {ProposalKind::Support, u"4.3.b"_s}, {ProposalKind::MaterialIncentive, u"4.3.b"_s},
             {ProposalKind::MoralIncentive, u"4.3.b"_s}, {ProposalKind::Improvement, u"4.3.c"_s}}) {
        proposal.kind = kind;
        EXPECT_EQ(RecordRules<Proposal>::clauses(proposal), QStringList{clause});
        expectRise(proposal);
    }
    auto contact = good<Contact>();
    for (const auto& [kind, clause] : {std::pair(ContactKind::PedagogicalCouncil, u"5.2.a"_s),
             {ContactKind::DistrictAssociation, u"5.2.b"_s}, {ContactKind::ClassTeacher, u"5.2.c"_s}}) {
        contact.kind = kind;
        EXPECT_EQ(RecordRules<Contact>::clauses(contact), QStringList{clause});
        expectRise(contact);
    }
}

TEST_F(DutyMap, Clause41_IsUsedByALeadersVisitOnly)
{
    auto visit = good<Visit>();
    visit.kind = VisitKind::OpenLesson;
    ASSERT_TRUE(records.save(visit, leader).ok());
    EXPECT_EQ(countOf(u"4.1"_s), 0u);
    EXPECT_EQ(countOf(u"3.1.b"_s), 1u);
    EXPECT_EQ(countOf(u"4.4"_s), 1u);
}

TEST_F(DutyMap, LeavesOutOtherYearsAndAssociations)
{
    auto early = good<Contact>();
    early.heldOn = day("2022-07-31");
    school.put(early);
    auto foreign = good<Contact>();
    foreign.association = other;
    school.put(foreign);
    EXPECT_EQ(countOf(u"5.2.c"_s), 0u);
}

TEST_F(DutyMap, CountsThePlanItsForecastAndTheLinesThatWereDone)
{
    const auto plan = school.put(Plan{.association = school.association,
        .firstYear = 2022,
        .span = {day("2022-09-01"), day("2023-05-26")},
        .author = school.leader,
        .begunOn = day("2022-09-01")});
    const auto line = school.put(PlanLine{.plan = plan.id, .activity = u"Ачык сабак"_s, .clause = u"3.7.a"_s});
    EXPECT_EQ(countOf(u"5.1"_s), 1u);
    EXPECT_EQ(countOf(u"3.3.a"_s), 1u);
    EXPECT_EQ(countOf(u"3.2"_s), 0u) << "a plan without the forecast";
    EXPECT_EQ(countOf(u"3.7.a"_s), 0u) << "planned is not done";
    school.put(LineProgress{
        .plan = plan.id, .line = line.id, .outcome = LineOutcome::Done, .day = day("2022-09-20"), .by = school.leader});
    EXPECT_EQ(countOf(u"3.7.a"_s), 1u);
    EXPECT_EQ(countOf(u"3.6.a"_s), 1u);
    auto foreseen = *ports.of<Plan>().find(plan.id);
    foreseen.forecast = u"Сапат 60 %"_s;
    school.put(foreseen);
    EXPECT_EQ(countOf(u"3.2"_s), 1u);
}

TEST_F(DutyMap, ShowsWhoLedSupervisedAndBelonged)
{
    EXPECT_EQ(countOf(u"1.1"_s), 1u);
    EXPECT_EQ(countOf(u"1.2"_s), 1u);
    EXPECT_EQ(countOf(u"2.1"_s), 2u);
    EXPECT_EQ(countOf(u"3.5"_s), 1u);
}

TEST_F(DutyMap, CountsAPaperUnderTheLeafItIsNamedFor)
{
    auto paper = good<PaperEvidence>();
    for (const auto& clause : {u"1.3"_s, u"3.6.b"_s, u"5.5"_s}) {
        paper.clause = clause;
        expectRise(paper);
    }
    EXPECT_EQ(countOf(u"3.7.a"_s), 0u);
}

TEST_F(DutyMap, Clause41_IsNotUsedByAVisitThatIsOnlyPlanned)
{
    auto planned = good<Visit>();
    planned.heldOn = day("2022-10-10");
    planned.topic.clear();
    kept(planned);
    EXPECT_EQ(countOf(u"4.1"_s), 0u);
    EXPECT_EQ(countOf(u"3.1.b"_s), 0u);
}

TEST_F(DutyMap, Clause37c_CountsMeetingsFromTheDayTheyAreHeld)
{
    auto meeting = good<Meeting>();
    meeting.heldOn = day("2022-10-04");
    kept(meeting);
    EXPECT_EQ(countOf(u"3.7.c"_s), 0u) << "tomorrow";
    school.clock.setDay("2022-10-04");
    leader = school.as(school.leader);
    EXPECT_EQ(countOf(u"3.7.c"_s), 1u);
    EXPECT_EQ(countOf(u"5.2.a"_s), 0u) << "an own meeting is no work with the council";
}

TEST_F(DutyMap, Clause52a_CountsTheCouncilWhereTheLeaderWas)
{
    Meeting council;
    council.kind = MeetingKind::MethodicalCouncil;
    council.heldOn = day("2022-09-20");
    const auto held = records.save(council, deputy);
    ASSERT_TRUE(held.ok());
    school.put(Attendance{.meeting = held->id, .person = school.member});
    EXPECT_EQ(countOf(u"5.2.a"_s), 0u) << "somebody else was there";
    auto attendance = school.put(Attendance{.meeting = held->id, .person = school.leader, .present = false});
    EXPECT_EQ(countOf(u"5.2.a"_s), 0u) << "the leader was absent";
    attendance.present = true;
    school.put(attendance);
    EXPECT_EQ(countOf(u"5.2.a"_s), 1u);
    EXPECT_EQ(countOf(u"3.7.c"_s), 1u);
}

TEST_F(DutyMap, Clause13_AndClause54_CountTheDocumentsThatTheLeaderWasSent)
{
    const auto put = [&](NormativeKind kind) {
        return school.put(NormativeDocument{.kind = kind, .title = u"Документ"_s, .receivedOn = day("2022-09-01")}).id;
    };
    const auto law = put(NormativeKind::Law);
    const auto letter = put(NormativeKind::Letter);
    put(NormativeKind::Law); // nobody was sent it
    school.put(Delivery{.document = law, .person = school.member, .sentOn = day("2022-09-20")});
    EXPECT_EQ(countOf(u"5.4"_s), 0u) << "a member is not the leader";
    school.put(Delivery{.document = law, .person = school.leader, .sentOn = day("2022-07-31")});
    EXPECT_EQ(countOf(u"5.4"_s), 0u) << "a year earlier";
    school.put(Delivery{.document = law, .person = school.leader, .sentOn = day("2022-08-01")});
    school.put(Delivery{.document = letter, .person = school.leader, .sentOn = day("2022-09-20")});
    EXPECT_EQ(countOf(u"1.3"_s), 1u);
    EXPECT_EQ(countOf(u"5.4"_s), 2u);
}

TEST_F(DutyMap, Clause55_CountsTheNoticesAboutTheAssociation)
{
    Notice notice;
    notice.author = school.deputy;
    notice.writtenOn = day("2022-09-20");
    notice.text = u"Отурум"_s;
    school.put(notice);
    notice.association = other;
    school.put(notice);
    EXPECT_EQ(countOf(u"5.5"_s), 0u);
    notice.association = school.association;
    school.put(notice);
    EXPECT_EQ(countOf(u"5.5"_s), 1u);
}

TEST_F(DutyMap, IsReadByTheLeaderAndTheManagementOnly)
{
    for (const auto may : {school.leader, school.deputy, school.director})
        EXPECT_TRUE(dutyMap(ports, school.association, 2022, school.as(may)).ok());
    for (const auto none : {school.member, school.chair, school.administrator})
        EXPECT_EQ(dutyMap(ports, school.association, 2022, school.as(none)).refusal().rule, Rule::NoRight);
    EXPECT_EQ(dutyMap(ports, other, 2022, leader).refusal().rule, Rule::NoRight);
}
