#include "domain/activity/consultation.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Consultation>::whyNot(
    const Consultation& consultation, const RecordChange<Consultation>& change)
{
    return firstOf(whyNotReference(consultation.association, "association_id"),
        whyNotReference(consultation.teacher, "teacher_id"), whyNotHappened(consultation.heldOn, "held_on", change.by),
        whyNotText(consultation.topic, "topic", true), whyNotText(consultation.advice, "advice", false, longestText),
        whyNotAfter(consultation.followUpOn, consultation.heldOn, "follow_up_on"),
        whyNotText(consultation.followUp, "follow_up", false, longestText));
}
