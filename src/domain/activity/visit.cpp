#include "domain/activity/visit.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Refusal> whyNotTimes(const Visit& visit)
{
    if (visit.startsAt.isValid() && visit.endsAt.isValid() && visit.endsAt <= visit.startsAt)
        return Refusal{Rule::TimeBackwards, {}, u"ends_at"_s};
    if (!visit.enteredLate())
        return std::nullopt;
    if (visit.lateEntry == LateEntry::NotStated)
        return Refusal{Rule::EntryNeedsReason, {}, u"late_entry"_s};
    return whyNotText(visit.necessity, "necessity", visit.lateEntry == LateEntry::Necessity, longestText);
}
} // namespace

QStringList RecordRules<Visit>::clauses(const Visit& visit)
{
    QStringList found{u"3.1.b"_s, u"4.4"_s};
    if (visit.kind == VisitKind::Leader)
        found << u"4.1"_s;
    return found;
}

std::optional<Refusal> RecordRules<Visit>::whyNot(const Visit& visit, const RecordChange<Visit>& change)
{
    if (const auto no = firstOf(whyNotReference(visit.association, "association_id"),
            whyNotReference(visit.visitor, "visitor_id"), whyNotReference(visit.teacher, "teacher_id"),
            whyNotHappened(visit.heldOn, "held_on", change.by), whyNotTimes(visit),
            whyNotText(visit.className, "class_name", false), whyNotText(visit.subject, "subject", false),
            whyNotText(visit.topic, "topic", true), whyNotText(visit.form, "form", false, longestText),
            whyNotText(visit.content, "content", false, longestText),
            whyNotText(visit.conclusions, "conclusions", false, longestText),
            whyNotText(visit.advice, "advice", false, longestText),
            whyNotAnswer(visit.answer, "answer", visit.answeredOn, visit.heldOn, change.by)))
        return no;
    if (visit.visitor == visit.teacher)
        return Refusal{Rule::SamePerson, {}, u"visitor_id"_s};
    if (visit.kind == VisitKind::Leader)
        return whyNotMember(visit.association, visit.teacher, visit.heldOn, "teacher_id", change.ports);
    return std::nullopt;
}
