#include "domain/planning/plandrafting.h"
#include "domain/planning/planlines.h"
#include "domain/planning/plansheets.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// 5.1: the plan is made together with the teachers. Members propose lines, the leader answers each.

namespace {
/// The proposal as stored and its plan, when the actor may answer it and it is still open.
struct Answerable {
    LineProposal proposal;
    Plan plan;
};

Result<Answerable> answerable(
    const Ports& ports, const Authority& authority, const LineProposal& shown, const Actor& by)
{
    const auto proposal = ports.of<LineProposal>().find(shown.id);
    const auto plan = proposal ? ports.of<Plan>().find(proposal->plan) : std::nullopt;
    if (!plan)
        return Refusal{Rule::RecordGone};
    if (const auto no
        = whyNot(Act::AnswerProposal, by, authority.subject(plan->association, by.day, plan->author, plan->state)))
        return *no;
    if (proposal->revision != shown.revision)
        return Refusal{Rule::Stale};
    if (proposal->outcome != ProposalOutcome::Open)
        return Refusal{Rule::WrongState, {QString(code(proposal->outcome))}};
    return Answerable{*proposal, *plan};
}
} // namespace

Result<LineProposal> PlanDrafting::propose(const ProposalDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::ProposeLine, [&]() -> Result<LineProposal> {
        const auto plan = m_ports.of<Plan>().find(draft.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no
            = whyNot(Act::ProposeLine, by, m_authority.subject(plan->association, by.day, plan->author, plan->state)))
            return *no;
        const auto line = tidied({.activity = draft.activity, .term = draft.term, .expected = draft.expected});
        if (const auto no = whyNotLines({line}, *plan, m_ports))
            return *no;
        LineProposal proposal{.id = m_ports.ids.make<LineProposal>(),
            .plan = plan->id,
            .proposer = by.person,
            .activity = line.activity,
            .term = line.term,
            .expected = line.expected};
        m_ports.of<LineProposal>().save(proposal);
        return proposal;
    });
}

Result<LineProposal> PlanDrafting::take(const LineProposal& shown, const QString& answer, const Actor& by) const
{
    return change(m_ports, by, Act::AnswerProposal, [&]() -> Result<LineProposal> {
        const auto found = answerable(m_ports, m_authority, shown, by);
        if (!found)
            return found.refusal();
        auto [proposal, plan] = *found;
        if (const auto no = whyNotText(answer, "answer", false, longestText))
            return *no;
        auto lines = draftOf({.plan = plan, .lines = PlanSheets(m_ports, by.day).linesOf(plan)}).lines;
        lines.push_back({.activity = proposal.activity,
            .term = proposal.term,
            .expected = proposal.expected,
            .everyone = false,
            .responsible = {proposal.proposer}});
        if (const auto no = whyNotLines(lines, plan, m_ports))
            return *no;
        StoredLines(m_ports, plan).store(lines.back(), static_cast<int>(lines.size()));
        m_ports.of<Plan>().save(plan);
        proposal.outcome = ProposalOutcome::Taken;
        proposal.answer = answer.trimmed();
        m_ports.of<LineProposal>().save(proposal);
        return proposal;
    });
}

Result<LineProposal> PlanDrafting::decline(const LineProposal& shown, const QString& answer, const Actor& by) const
{
    return change(m_ports, by, Act::AnswerProposal, [&]() -> Result<LineProposal> {
        const auto found = answerable(m_ports, m_authority, shown, by);
        if (!found)
            return found.refusal();
        if (const auto no = whyNotText(answer, "answer", true, longestText))
            return *no;
        auto proposal = found->proposal;
        proposal.outcome = ProposalOutcome::Declined;
        proposal.answer = answer.trimmed();
        m_ports.of<LineProposal>().save(proposal);
        return proposal;
    });
}
