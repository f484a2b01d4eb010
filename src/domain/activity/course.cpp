#include "domain/activity/course.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Course>::whyNot(const Course& course, const RecordChange<Course>& change)
{
    return firstOf(whyNotAfter(course.validUntil, course.finishedOn, "valid_until"),
        whyNotReference(course.association, "association_id"), whyNotReference(course.person, "person_id"),
        whyNotHappened(course.finishedOn, "finished_on", change.by), whyNotText(course.title, "title", true),
        whyNotCount(course.hours, "hours", 2000), whyNotText(course.place, "place", false),
        whyNotText(course.certificate, "certificate", false));
}
