#include "domain/activity/selfeducation.h"

std::optional<Refusal> RecordRules<SelfEducation>::whyNot(
    const SelfEducation& work, const RecordChange<SelfEducation>& change)
{
    return firstOf(whyNotReference(work.association, "association_id"), whyNotReference(work.person, "person_id"),
        whyNotText(work.topic, "topic", true), whyNotHappened(work.begunOn, "begun_on", change.by),
        work.finishedOn.isValid() ? whyNotHappened(work.finishedOn, "finished_on", change.by) : std::nullopt,
        whyNotAfter(work.finishedOn, work.begunOn, "finished_on"),
        whyNotText(work.outcome, "outcome", false, longestText));
}
