#include "domain/activity/proposal.h"
#include "domain/activity/evidence.h"
#include "domain/material/project.h"
#include "domain/office/authority.h"

using namespace Qt::StringLiterals;

namespace {
bool isOfProject(ProposalKind kind)
{
    return kind == ProposalKind::StartProject || kind == ProposalKind::SuspendProject
        || kind == ProposalKind::StopProject;
}

/// 4.3: the management answers. Whoever may not, enters and corrects what is proposed only.
std::optional<Refusal> whyNotAnswered(const Proposal& proposal, const RecordChange<Proposal>& change)
{
    const auto before = change.stored.value_or(Proposal{});
    if (before.outcome == proposal.outcome && before.answer == proposal.answer
        && before.answeredOn == proposal.answeredOn)
        return std::nullopt;
    const auto subject = Authority(change.ports).subject(proposal.association, change.by.day);
    return whyNot(Act::AnswerLeader, change.by, subject)
        ? std::optional(Refusal{Rule::AnswerIsManagements, {}, u"outcome"_s})
        : std::nullopt;
}

std::optional<Refusal> whyNotProject(const Proposal& proposal, const Ports& ports)
{
    if (!proposal.project)
        return isOfProject(proposal.kind) ? std::optional(Refusal{Rule::Required, {}, u"project_id"_s}) : std::nullopt;
    const auto project = ports.of<Project>().find(*proposal.project);
    return project && project->association == proposal.association
        ? std::nullopt
        : std::optional(Refusal{Rule::RecordGone, {}, u"project_id"_s});
}
} // namespace

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
        whyNotAnswered(proposal, change), whyNotProject(proposal, change.ports),
        !answered && proposal.answeredOn.isValid() ? std::optional(Refusal{Rule::Required, {}, u"outcome"_s})
                                                   : std::nullopt);
}

void RecordRules<Proposal>::complete(Proposal& proposal, const RecordChange<Proposal>& change)
{
    if (proposal.number == 0)
        proposal.number = nextNumber(proposal, &Proposal::number, change.ports);
}

void RecordRules<Proposal>::follow(const Proposal& proposal, const RecordChange<Proposal>& change)
{
    auto touched = {proposal.project, change.stored ? change.stored->project : std::nullopt};
    for (const auto& id : touched) {
        const auto project = id ? change.ports.of<Project>().find(*id) : std::nullopt;
        if (!project)
            continue;
        auto after = decided(*project, change.ports);
        if (after.state != project->state || after.changedOn != project->changedOn || after.endedOn != project->endedOn)
            change.ports.of<Project>().save(after);
    }
}

std::optional<Refusal> RecordRules<Proposal>::whyNotRemove(const Proposal&, const RecordChange<Proposal>& change)
{
    return change.stored->project && change.stored->outcome == ManagementAnswer::Granted
        ? std::optional(Refusal{Rule::StillInUse})
        : std::nullopt;
}

void RecordRules<Proposal>::takeAnswer(Proposal& proposal, const Proposal& given, QDate day)
{
    proposal.outcome = given.outcome;
    proposal.answer = given.answer;
    proposal.answeredOn = day;
}
