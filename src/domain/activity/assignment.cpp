#include "domain/activity/assignment.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Assignment>::whyNot(
    const Assignment& assignment, const RecordChange<Assignment>& change)
{
    const auto& before = change.stored;
    const bool moved = before
        && ((before->dueOn.isValid() && before->dueOn != assignment.dueOn) || before->author != assignment.author);
    const bool explained = before && before->movedBecause != assignment.movedBecause;
    return firstOf(whyNotReference(assignment.association, "association_id"),
        whyNotReference(assignment.author, "author_id"), whyNotText(assignment.title, "title", true),
        whyNotHappened(assignment.assignedOn, "assigned_on", change.by),
        whyNotAfter(assignment.dueOn, assignment.assignedOn, "due_on"),
        assignment.finishedOn.isValid() ? whyNotHappened(assignment.finishedOn, "finished_on", change.by)
                                        : std::nullopt,
        whyNotAfter(assignment.finishedOn, assignment.assignedOn, "finished_on"),
        whyNotText(assignment.movedBecause, "moved_because", false, longestText),
        moved && !explained ? std::optional(Refusal{Rule::Required, {}, QStringLiteral("moved_because")})
                            : std::nullopt,
        whyNotText(assignment.remark, "remark", false, longestText));
}
