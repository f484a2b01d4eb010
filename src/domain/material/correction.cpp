#include "domain/material/correction.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Correction>::whyNot(
    const Correction& correction, const RecordChange<Correction>& change)
{
    return firstOf(whyNotReference(correction.association, "association_id"),
        whyNotReference(correction.teacher, "teacher_id"),
        whyNotHappened(correction.correctedOn, "corrected_on", change.by), whyNotText(correction.paper, "paper", true),
        whyNotText(correction.before, "before", false, longestText),
        whyNotText(correction.after, "after", true, longestText),
        whyNotText(correction.reason, "reason", true, longestText),
        whyNotAnswer(correction.answer, "answer", correction.answeredOn, correction.correctedOn, change.by),
        whyNotMember(correction.association, correction.teacher, correction.correctedOn, "teacher_id", change.ports));
}

void RecordRules<Correction>::takeAnswer(Correction& correction, const Correction& given, QDate day)
{
    correction.answer = given.answer;
    correction.answeredOn = day;
}
