#include "domain/activity/assignment.h"
#include "domain/activity/evidence.h"
#include "domain/office/authority.h"

namespace {
bool isMoved(const Assignment& now, const std::optional<Assignment>& before)
{
    return before && ((before->dueOn.isValid() && before->dueOn != now.dueOn) || before->author != now.author);
}
} // namespace

std::optional<Refusal> RecordRules<Assignment>::whyNot(
    const Assignment& assignment, const RecordChange<Assignment>& change)
{
    const auto& before = change.stored;
    const bool moved = isMoved(assignment, before);
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

void RecordRules<Assignment>::follow(const Assignment& assignment, const RecordChange<Assignment>& change)
{
    if (!isMoved(assignment, change.stored))
        return;
    AssignmentMove move{.id = change.ports.ids.make<AssignmentMove>(),
        .assignment = assignment.id,
        .movedOn = change.by.day,
        .dueBefore = change.stored->dueOn,
        .authorBefore = change.stored->author,
        .reason = assignment.movedBecause};
    change.ports.of<AssignmentMove>().save(move);
}

void RecordRules<Assignment>::removeParts(const Assignment& assignment, const Ports& ports)
{
    for (const auto& move : ports.of<AssignmentMove>().where({{&AssignmentMove::assignment, assignment.id}}))
        ports.of<AssignmentMove>().remove(move);
}

std::optional<Refusal> RecordRules<AssignmentMove>::whyNot(const AssignmentMove&, const RecordChange<AssignmentMove>&)
{
    return Refusal{Rule::NoRight};
}

Subject RecordRules<AssignmentMove>::subject(const AssignmentMove& move, const Ports& ports, QDate day)
{
    const auto assignment = ports.of<Assignment>().find(move.assignment);
    return assignment ? Authority(ports).subject(assignment->association, day) : Subject{};
}

std::optional<Refusal> RecordRules<AssignmentMove>::whyNotRemove(
    const AssignmentMove&, const RecordChange<AssignmentMove>&)
{
    return Refusal{Rule::NoRight};
}
