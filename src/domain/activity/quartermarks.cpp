#include "domain/activity/quartermarks.h"
#include "domain/activity/evidence.h"
#include "domain/office/kyrgyz.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Refusal> whyNotTwice(const QuarterMarks& marks, const Ports& ports)
{
    const auto year = schoolYearDays(schoolYearOf(marks.givenOn));
    for (const auto& other : ports.of<QuarterMarks>().where({{&QuarterMarks::teacher, marks.teacher},
             notBefore(&QuarterMarks::givenOn, year.from), before(&QuarterMarks::givenOn, year.until)}))
        if (other.id != marks.id && other.quarter == marks.quarter
            && fold(other.className.trimmed()) == fold(marks.className.trimmed())
            && fold(other.subject.trimmed()) == fold(marks.subject.trimmed()))
            return Refusal{Rule::Duplicate, {nameOf(other)}, u"quarter"_s};
    return std::nullopt;
}
} // namespace

std::optional<Refusal> RecordRules<QuarterMarks>::whyNot(
    const QuarterMarks& marks, const RecordChange<QuarterMarks>& change)
{
    constexpr int mostPupils = 200;
    constexpr int quarters = 4;
    if (const auto no = firstOf(whyNotReference(marks.association, "association_id"),
            whyNotReference(marks.teacher, "teacher_id"), whyNotText(marks.className, "class_name", true),
            whyNotText(marks.subject, "subject", true), whyNotHappened(marks.givenOn, "given_on", change.by),
            marks.quarter < 1 || marks.quarter > quarters
                ? std::optional(Refusal{Rule::OutOfRange, {1, quarters}, u"quarter"_s})
                : std::nullopt,
            whyNotCount(marks.fives, "fives", mostPupils), whyNotCount(marks.fours, "fours", mostPupils),
            whyNotCount(marks.threes, "threes", mostPupils), whyNotCount(marks.twos, "twos", mostPupils),
            whyNotCount(marks.unattested, "unattested", mostPupils)))
        return no;
    return whyNotTwice(marks, change.ports);
}
