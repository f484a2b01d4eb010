#include "domain/activity/coverage.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Coverage>::whyNot(const Coverage& coverage, const RecordChange<Coverage>& change)
{
    return firstOf(whyNotReference(coverage.association, "association_id"),
        whyNotReference(coverage.teacher, "teacher_id"), whyNotText(coverage.className, "class_name", true),
        whyNotText(coverage.subject, "subject", true), whyNotHappened(coverage.countedOn, "counted_on", change.by),
        whyNotCount(coverage.planned, "planned", 1000), whyNotCount(coverage.given, "given", 1000),
        whyNotText(coverage.reason, "reason", false, longestText),
        whyNotText(coverage.correction, "correction", false, longestText));
}
