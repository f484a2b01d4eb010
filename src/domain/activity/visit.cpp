#include "domain/activity/visit.h"
#include "domain/activity/evidence.h"
#include "domain/material/criterion.h"
#include "domain/office/authority.h"
#include "domain/office/school.h"

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

/// A day ahead is a planned visit, without analysis; on its day at the latest the topic is entered, unless it was
/// planned and did not take place.
std::optional<Refusal> whyNotReached(const Visit& visit, const Actor& by)
{
    if (!visit.heldOn.isValid())
        return Refusal{Rule::Required, {}, u"held_on"_s};
    const bool analysed = !visit.form.trimmed().isEmpty() || !visit.content.trimmed().isEmpty()
        || !visit.conclusions.trimmed().isEmpty() || !visit.advice.trimmed().isEmpty();
    if (visit.isAhead(by.day) && analysed)
        return Refusal{Rule::DateInFuture, {visit.heldOn}, u"held_on"_s};
    return whyNotText(visit.topic, "topic", !visit.isAhead(by.day) && (!visit.planned || analysed));
}

/// Acknowledging needs no words.
std::optional<Refusal> whyNotReply(const Visit& visit, const Actor& by)
{
    if (visit.answerKind == VisitAnswer::Answered || visit.answerKind == VisitAnswer::Objected)
        return firstOf(whyNotText(visit.answer, "answer", true, longestText),
            whyNotAnswer(visit.answer, "answer", visit.answeredOn, visit.heldOn, by));
    if (visit.answerKind != VisitAnswer::Acknowledged || !visit.answer.trimmed().isEmpty())
        return whyNotAnswer(visit.answer, "answer", visit.answeredOn, visit.heldOn, by);
    return firstOf(whyNotHappened(visit.answeredOn, "answered_on", by),
        whyNotAfter(visit.answeredOn, visit.heldOn, "answered_on"));
}
} // namespace

QStringList RecordRules<Visit>::clauses(const Visit& visit)
{
    if (visit.topic.trimmed().isEmpty())
        return {}; // planned, not held
    QStringList found{u"3.1.b"_s, u"4.4"_s};
    if (visit.kind == VisitKind::Leader)
        found << u"4.1"_s;
    return found;
}

std::optional<Refusal> RecordRules<Visit>::whyNot(const Visit& visit, const RecordChange<Visit>& change)
{
    if (const auto no = firstOf(whyNotReference(visit.association, "association_id"),
            whyNotReference(visit.visitor, "visitor_id"), whyNotReference(visit.teacher, "teacher_id"),
            whyNotReached(visit, change.by), whyNotTimes(visit), whyNotText(visit.className, "class_name", false),
            whyNotText(visit.subject, "subject", false), whyNotText(visit.aim, "aim", false, longestText),
            whyNotText(visit.lessonType, "lesson_type", false), whyNotText(visit.form, "form", false, longestText),
            whyNotText(visit.content, "content", false, longestText),
            whyNotText(visit.conclusions, "conclusions", false, longestText),
            whyNotText(visit.advice, "advice", false, longestText),
            whyNotText(visit.facts, "facts", false, longestText),
            whyNotAfter(visit.followUpOn, visit.heldOn, "follow_up_on"),
            whyNotText(visit.followUp, "follow_up", false, longestText), whyNotReply(visit, change.by)))
        return no;
    if (visit.visitor == visit.teacher)
        return Refusal{Rule::SamePerson, {}, u"visitor_id"_s};
    if (visit.kind == VisitKind::Leader)
        return whyNotMember(visit.association, visit.teacher, visit.heldOn, "teacher_id", change.ports);
    return std::nullopt;
}

void RecordRules<Visit>::complete(Visit& visit, const RecordChange<Visit>& change)
{
    if (!change.stored)
        visit.planned = visit.isAhead(change.by.day);
    const bool answered = visit.answeredOn.isValid();
    if (answered && visit.answerKind == VisitAnswer::None)
        visit.answerKind = VisitAnswer::Answered; // typed from the sheet
}

void RecordRules<Visit>::follow(const Visit& visit, const RecordChange<Visit>& change)
{
    if (!change.stored)
        freezeCriteria(change.ports, CriterionUse::Lesson, {.visit = visit.id});
}

void RecordRules<Visit>::removeParts(const Visit& visit, const Ports& ports)
{
    removeUnscored(ports, ports.of<Score>().where({{&Score::visit, std::optional(visit.id)}}));
}

void RecordRules<Visit>::hideFrom(const Actor& reader, Visit& visit, const Ports& ports)
{
    const bool concernsOnly = visit.teacher == reader.person && visit.visitor != reader.person
        && ::whyNot(Act::ReadRecords, reader, Authority(ports).subject(visit.association, reader.day));
    if (!concernsOnly)
        return;
    const auto now = ports.clock.nowUtc().toTimeZone(schoolOf(ports).zone());
    const auto end = visit.endsAt.isValid() ? visit.endsAt : QTime(23, 59);
    if (now.date() > visit.heldOn || (now.date() == visit.heldOn && now.time() >= end))
        return;
    visit.facts.clear();
    visit.form.clear();
    visit.content.clear();
    visit.conclusions.clear();
    visit.advice.clear();
}

void RecordRules<Visit>::takeAnswer(Visit& visit, const Visit& given, QDate day)
{
    visit.answerKind = given.answerKind == VisitAnswer::None ? VisitAnswer::Answered : given.answerKind;
    visit.answer = given.answer;
    visit.answeredOn = day;
}
