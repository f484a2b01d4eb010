#include "domain/report/evidencefigures.h"
#include "domain/calendar/schoolyear.h"
#include "domain/report/figurecount.h"

using namespace Qt::StringLiterals;

namespace {
template <class T>
std::vector<T> recordsOf(const ReportScope& scope)
{
    return evidenceOf<T>(scope.ports, scope.association.id, schoolYearDays(scope.firstYear));
}
} // namespace

void collectResults(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto tests = recordsOf<CheckTest>(scope);
    const auto hours = recordsOf<Coverage>(scope);
    evidence.figures.push_back(countOf(u"check-tests"_s, tests));
    evidence.figures.push_back(shareOf(u"progress"_s, tests, &MarkCounts::progress));
    evidence.figures.push_back(shareOf(u"quality"_s, tests, &MarkCounts::quality));
    evidence.figures.push_back(countOf(u"quarter-marks"_s, recordsOf<QuarterMarks>(scope)));
    evidence.figures.push_back(countOf(u"coverage-lags"_s, hours, [](const Coverage& each) { return each.lag() > 0; }));
    evidence.figures.push_back(countOf(u"coverage-uncorrected"_s, hours, &Coverage::isUncorrected));
}

void collectVisits(const ReportScope& scope, ReportEvidence& evidence)
{
    auto visits = recordsOf<Visit>(scope);
    std::erase_if(visits, [](const Visit& each) { return RecordRules<Visit>::clauses(each).isEmpty(); }); // not held
    evidence.figures.push_back(countOf(u"visits"_s, visits));
    evidence.figures.push_back(
        countOf(u"mutual-visits"_s, visits, [](const Visit& each) { return each.kind == VisitKind::Mutual; }));
    evidence.figures.push_back(
        countOf(u"open-lessons"_s, visits, [](const Visit& each) { return each.kind == VisitKind::OpenLesson; }));
    evidence.figures.push_back(countOf(u"visit-breaches"_s, visits, &Visit::isBreach));
    evidence.figures.push_back(countOf(u"consultations"_s, recordsOf<Consultation>(scope)));
}

void collectDevelopment(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto courses = recordsOf<Course>(scope);
    auto hours = countOf(u"course-hours"_s, courses);
    hours.number = 0;
    for (const auto& course : courses)
        *hours.number += course.hours;
    evidence.figures.push_back(countOf(u"courses"_s, courses));
    evidence.figures.push_back(std::move(hours));
    evidence.figures.push_back(countOf(u"categories"_s, recordsOf<Attestation>(scope)));
}

void collectMaterials(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto assigned = recordsOf<Assignment>(scope);
    evidence.figures.push_back(countOf(u"assignments"_s, assigned));
    evidence.figures.push_back(
        countOf(u"assignments-finished"_s, assigned, [](const Assignment& each) { return each.finishedOn.isValid(); }));
    evidence.figures.push_back(countOf(
        u"assignments-overdue"_s, assigned, [&scope](const Assignment& each) { return each.isOverdue(scope.asOf); }));
    const auto made = recordsOf<Material>(scope);
    const auto reached = [&](const QString& key, QDate Material::*day) {
        evidence.figures.push_back(countOf(key, made, [day](const Material& each) { return (each.*day).isValid(); }));
    };
    evidence.figures.push_back(countOf(u"materials-made"_s, made));
    reached(u"materials-assessed"_s, &Material::assessedOn);
    reached(u"materials-published"_s, &Material::publishedOn);
    reached(u"materials-distributed"_s, &Material::distributedOn);
    evidence.figures.push_back(countOf(u"corrections"_s, recordsOf<Correction>(scope)));
    evidence.figures.push_back(countOf(u"projects"_s, recordsOf<Project>(scope)));
}
