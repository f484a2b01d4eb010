#include "clauseproof.h"
#include "domain/activity/membercard.h"

using namespace Qt::StringLiterals;

namespace {
/// The leader came in at that minute of a lesson that began at eight.
Visit entered(ClauseSchool& s, int minute, LateEntry late = LateEntry::NotStated)
{
    auto visit = s.good<Visit>();
    visit.startsAt = QTime(8, 0);
    visit.enteredAt = QTime(8, minute);
    visit.lateEntry = late;
    if (late == LateEntry::Necessity)
        visit.necessity = u"Өрт коопсуздугу"_s;
    return visit;
}

std::optional<Refusal> visitToStranger(ClauseSchool& s, VisitKind kind)
{
    auto visit = s.good<Visit>();
    visit.kind = kind;
    visit.teacher = s.stranger;
    return s.refusalOf(visit);
}

bool isBreach(ClauseSchool& s, LateEntry late)
{
    const auto visit = s.kept(entered(s, 1, late));
    return s.waits(s.school.deputy, OpenMatterKind::Breach, visit.id.value);
}

void takePart(ClauseSchool& s, ParticipationKind kind)
{
    auto participation = s.good<Participation>();
    participation.kind = kind;
    participation.teacher = s.school.member;
    s.kept(participation);
}

Proposal proposed(ClauseSchool& s, ProposalKind kind)
{
    auto proposal = s.good<Proposal>();
    proposal.kind = kind;
    proposal.project = s.kept(s.good<Project>()).id;
    return s.kept(proposal);
}

/// The project is put down as running, after that proposal was granted.
std::optional<Refusal> runs(ClauseSchool& s, ProposalKind granted)
{
    const auto proposal = s.grant(proposed(s, granted));
    auto project = s.stored(*proposal.project);
    EXPECT_EQ(project.state == ProjectState::Running, granted == ProposalKind::StartProject);
    project.state = ProjectState::Running;
    return s.refusalOf(project);
}

/// The same while the proposal to begin it waits.
std::optional<Refusal> runsUndecided(ClauseSchool& s)
{
    auto project = s.stored(*proposed(s, ProposalKind::StartProject).project);
    project.state = ProjectState::Running;
    return s.refusalOf(project);
}

std::vector<RefusalProof> undecidedBy(ProposalKind kind)
{
    return {{u"a project changing state without a decision"_s, Rule::ProjectNeedsDecision, u"state"_s,
        [kind](auto& s) { return kind == ProposalKind::StartProject ? runsUndecided(s) : runs(s, kind); },
        [](auto& s) { return runs(s, ProposalKind::StartProject); }}};
}

/// With the one who asked as with the one who answers.
bool isUnanswered(ClauseSchool& s, QUuid record)
{
    const bool open = s.waits(s.school.leader, OpenMatterKind::Unanswered, record);
    EXPECT_EQ(s.waits(s.school.deputy, OpenMatterKind::ToDecide, record), open);
    return open;
}

std::vector<FlagProof> unanswered(ProposalKind kind)
{
    return {{u"unanswered"_s, [kind](auto& s) { return isUnanswered(s, proposed(s, kind).id.value); },
        [kind](auto& s) { return isUnanswered(s, s.grant(proposed(s, kind)).id.value); }}};
}

ClauseProof proposing(const QString& clause, ProposalKind kind)
{
    return {clause, [kind](auto& s) { proposed(s, kind); }, undecidedBy(kind), unanswered(kind)};
}

ClauseProof takingPart(const QString& clause, ParticipationKind kind)
{
    return {clause, [kind](auto& s) { takePart(s, kind); }};
}

Demand demand(ClauseSchool& s, DemandKind kind, Id<Person> member)
{
    auto demand = s.good<Demand>();
    demand.kind = kind;
    demand.member = member;
    demand.adoptedAct = u"Окуу планы, 12-буйрук"_s;
    return demand;
}

bool isUnanswered(ClauseSchool& s, const Demand& demand)
{
    const bool open = s.waits(s.school.leader, OpenMatterKind::Unanswered, demand.id.value);
    EXPECT_EQ(s.waits(s.school.member, OpenMatterKind::ToAnswer, demand.id.value), open);
    return open;
}

ClauseProof demanding(const QString& clause, DemandKind kind)
{
    return {clause, [kind](auto& s) { s.kept(demand(s, kind, s.school.member)); },
        {{u"a demand to a non-member"_s, Rule::NotAMember, u"member_id"_s,
            [kind](auto& s) { return s.refusalOf(demand(s, kind, s.stranger)); },
            [kind](auto& s) { return s.refusalOf(demand(s, kind, s.school.member)); }}},
        {{u"unanswered"_s, [kind](auto& s) { return isUnanswered(s, s.kept(demand(s, kind, s.school.member))); },
            [kind](ClauseSchool& s) {
                auto made = s.kept(demand(s, kind, s.school.member));
                made.answer = u"Тапшырылды"_s;
                return isUnanswered(s, s.answer(made, s.school.member));
            }}}};
}

/// 4.4: the visit stands on the member's card.
void visitMember(ClauseSchool& s)
{
    const auto visit = s.kept(s.good<Visit>());
    const auto card = s.done(memberCard(s.ports, s.school.member, 2022, s.leader));
    const auto section = std::ranges::find(card.sections, u"visits"_s, &CardSection::key);
    ASSERT_NE(section, card.sections.end());
    ASSERT_EQ(section->records.size(), 1u);
    EXPECT_EQ(section->records.front().id, visit.id.value);
}
} // namespace

ClauseProofs rightsProofs()
{
    return {
        {u"4.1"_s, [](auto& s) { s.kept(entered(s, 0)); },
            {{u"an entry after the start that states neither"_s, Rule::EntryNeedsReason, u"late_entry"_s,
                 [](auto& s) { return s.refusalOf(entered(s, 1)); },
                 [](auto& s) { return s.refusalOf(entered(s, 0)); }},
                {u"a late entry, not one that tells"_s, Rule::EntryNeedsReason, u"late_entry"_s,
                    [](auto& s) { return s.refusalOf(entered(s, 1)); },
                    [](auto& s) { return s.refusalOf(entered(s, 1, LateEntry::Breach)); }},
                {u"a leader's visit to a non-member"_s, Rule::NotAMember, u"teacher_id"_s,
                    [](auto& s) { return visitToStranger(s, VisitKind::Leader); },
                    [](auto& s) { return visitToStranger(s, VisitKind::OnRequest); }}},
            {{u"a breach, to the deputy"_s, [](auto& s) { return isBreach(s, LateEntry::Breach); },
                [](auto& s) { return isBreach(s, LateEntry::Necessity); }}}},
        takingPart(u"4.2.a"_s, ParticipationKind::Strategy),
        takingPart(u"4.2.b"_s, ParticipationKind::Attestation),
        takingPart(u"4.2.c"_s, ParticipationKind::PedagogicalCouncil),
        takingPart(u"4.2.d"_s, ParticipationKind::Placement),
        proposing(u"4.3.a"_s, ProposalKind::StartProject),
        proposing(u"4.3.b"_s, ProposalKind::Support),
        proposing(u"4.3.c"_s, ProposalKind::Improvement),
        {u"4.4"_s, visitMember},
        demanding(u"4.5.a"_s, DemandKind::WorkingPapers),
        {u"4.5.b"_s, [](auto& s) { s.kept(s.template good<InfoRequest>()); }, {},
            {{u"unanswered"_s, [](auto& s) { return isUnanswered(s, s.kept(s.template good<InfoRequest>()).id.value); },
                [](ClauseSchool& s) {
                    auto request = s.kept(s.good<InfoRequest>());
                    request.given = u"Стандарттын көчүрмөсү"_s;
                    return isUnanswered(s, s.answer(request, s.school.deputy).id.value);
                }}}},
        demanding(u"4.6"_s, DemandKind::AdoptedPlans),
    };
}
