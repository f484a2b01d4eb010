#include "domain/material/project.h"
#include "domain/activity/proposal.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::optional<ProjectState> stateAfter(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::StartProject:
        return ProjectState::Running;
    case ProposalKind::SuspendProject:
        return ProjectState::Suspended;
    case ProposalKind::StopProject:
        return ProjectState::Stopped;
    default:
        return std::nullopt;
    }
}
} // namespace

Project decided(Project project, const Ports& ports)
{
    project.state = ProjectState::Planned;
    project.changedOn = project.endedOn = {};
    if (project.id.isNull())
        return project;
    auto proposals = ports.of<Proposal>().where(
        {{&Proposal::project, std::optional(project.id)}, {&Proposal::outcome, ManagementAnswer::Granted}});
    std::ranges::stable_sort(proposals, {}, &Proposal::answeredOn);
    for (const auto& proposal : proposals)
        if (const auto state = stateAfter(proposal.kind)) {
            project.state = *state;
            project.changedOn = proposal.answeredOn;
            project.endedOn = *state == ProjectState::Stopped ? proposal.answeredOn : QDate();
        }
    return project;
}

std::optional<Refusal> RecordRules<Project>::whyNot(const Project& project, const RecordChange<Project>& change)
{
    if (const auto no
        = firstOf(whyNotReference(project.association, "association_id"), whyNotText(project.title, "title", true),
            whyNotText(project.aim, "aim", false, longestText), whyNotHappened(project.namedOn, "named_on", change.by),
            whyNotText(project.outcome, "outcome", false, longestText)))
        return no;
    const auto after = decided(project, change.ports);
    if (project.state != after.state || project.changedOn != after.changedOn || project.endedOn != after.endedOn)
        return Refusal{Rule::ProjectNeedsDecision, {}, u"state"_s};
    return std::nullopt;
}
