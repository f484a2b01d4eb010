#include "domain/activity/checktest.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Refusal> whyNotCounts(const CheckTest& test)
{
    constexpr int mostPupils = 200;
    if (const auto no
        = firstOf(whyNotCount(test.enrolled, "enrolled", mostPupils), whyNotCount(test.wrote, "wrote", mostPupils),
            whyNotCount(test.fives, "fives", mostPupils), whyNotCount(test.fours, "fours", mostPupils),
            whyNotCount(test.threes, "threes", mostPupils), whyNotCount(test.twos, "twos", mostPupils)))
        return no;
    if (test.wrote > test.enrolled)
        return Refusal{Rule::WritersExceedEnrolled, {test.wrote, test.enrolled}, u"wrote"_s};
    const int marks = test.fives + test.fours + test.threes + test.twos;
    if (marks > test.wrote)
        return Refusal{Rule::MarksExceedWriters, {marks, test.wrote}, u"wrote"_s};
    return std::nullopt;
}
} // namespace

std::optional<Refusal> RecordRules<CheckTest>::whyNot(const CheckTest& test, const RecordChange<CheckTest>& change)
{
    return firstOf(whyNotReference(test.association, "association_id"), whyNotReference(test.teacher, "teacher_id"),
        whyNotText(test.className, "class_name", true), whyNotText(test.subject, "subject", true),
        whyNotHappened(test.heldOn, "held_on", change.by), whyNotText(test.task, "task", false, longestText),
        whyNotText(test.errors, "errors", false, longestText), whyNotText(test.remedy, "remedy", false, longestText),
        whyNotCounts(test));
}
