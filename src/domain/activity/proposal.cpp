#include "domain/activity/proposal.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

QStringList RecordRules<Proposal>::clauses(const Proposal& proposal)
{
    switch (proposal.kind) {
    case ProposalKind::StartProject:
    case ProposalKind::SuspendProject:
    case ProposalKind::StopProject:
        return {u"4.3.a"_s};
    case ProposalKind::Support:
    case ProposalKind::MaterialIncentive:
    case ProposalKind::MoralIncentive:
        return {u"4.3.b"_s};
    case ProposalKind::Improvement:
        return {u"4.3.c"_s};
    }
    Q_UNREACHABLE();
}

std::optional<Refusal> RecordRules<Proposal>::whyNot(const Proposal& proposal, const RecordChange<Proposal>& change)
{
    const bool answered = proposal.outcome != ManagementAnswer::Open;
    return firstOf(whyNotReference(proposal.association, "association_id"),
        whyNotHappened(proposal.madeOn, "made_on", change.by), whyNotText(proposal.matter, "matter", true, longestText),
        whyNotAfter(proposal.dueOn, proposal.madeOn, "due_on"),
        whyNotAnswer(proposal.answer, "answer", proposal.answeredOn, proposal.madeOn, change.by),
        answered ? whyNotText(proposal.answer, "answer", true, longestText) : std::nullopt,
        !answered && proposal.answeredOn.isValid() ? std::optional(Refusal{Rule::Required, {}, u"outcome"_s})
                                                   : std::nullopt);
}

void RecordRules<Proposal>::complete(Proposal& proposal, const RecordChange<Proposal>& change)
{
    if (proposal.number == 0)
        proposal.number = nextNumber(proposal, &Proposal::number, change.ports);
}
