#include "domain/report/evidencefigures.h"
#include "domain/activity/evidencetypes.h"
#include "domain/calendar/schoolyear.h"
#include <functional>

using namespace Qt::StringLiterals;

namespace {
template <class T>
std::vector<T> recordsOf(const ReportScope& scope)
{
    return evidenceOf<T>(scope.ports, scope.association.id, schoolYearDays(scope.firstYear));
}

template <class T, class Wanted>
ReportFigure count(const QString& key, const std::vector<T>& records, Wanted wanted)
{
    ReportFigure figure{.key = key};
    for (const auto& record : records)
        if (std::invoke(wanted, record))
            figure.records.push_back(figureRecordOf(record));
    figure.number = double(figure.records.size());
    return figure;
}
template <class T>
ReportFigure count(const QString& key, const std::vector<T>& records)
{
    return count(key, records, [](const T&) { return true; });
}

/// Of all classes together; nothing where nobody wrote.
ReportFigure share(
    const QString& key, const std::vector<CheckTest>& tests, std::optional<double> (MarkCounts::*figure)() const)
{
    auto found = count(key, tests);
    MarkCounts all;
    for (const auto& test : tests) {
        const auto marks = test.marks();
        all.fives += marks.fives;
        all.fours += marks.fours;
        all.threes += marks.threes;
        all.twos += marks.twos;
        all.unattested += marks.unattested;
    }
    found.number = (all.*figure)();
    return found;
}
} // namespace

void collectResults(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto tests = recordsOf<CheckTest>(scope);
    const auto hours = recordsOf<Coverage>(scope);
    evidence.figures.push_back(count(u"check-tests"_s, tests));
    evidence.figures.push_back(share(u"progress"_s, tests, &MarkCounts::progress));
    evidence.figures.push_back(share(u"quality"_s, tests, &MarkCounts::quality));
    evidence.figures.push_back(count(u"coverage-lags"_s, hours, [](const Coverage& each) { return each.lag() > 0; }));
    evidence.figures.push_back(count(u"coverage-uncorrected"_s, hours, &Coverage::isUncorrected));
}

void collectVisits(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto visits = recordsOf<Visit>(scope);
    evidence.figures.push_back(count(u"visits"_s, visits));
    evidence.figures.push_back(
        count(u"open-lessons"_s, visits, [](const Visit& each) { return each.kind == VisitKind::OpenLesson; }));
    evidence.figures.push_back(count(u"visit-breaches"_s, visits, &Visit::isBreach));
    evidence.figures.push_back(count(u"consultations"_s, recordsOf<Consultation>(scope)));
}

void collectDevelopment(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto courses = recordsOf<Course>(scope);
    auto hours = count(u"course-hours"_s, courses);
    hours.number = 0;
    for (const auto& course : courses)
        *hours.number += course.hours;
    evidence.figures.push_back(count(u"courses"_s, courses));
    evidence.figures.push_back(std::move(hours));
    evidence.figures.push_back(count(u"categories"_s, recordsOf<Attestation>(scope)));
}

void collectMaterials(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto assigned = recordsOf<Assignment>(scope);
    evidence.figures.push_back(count(u"assignments"_s, assigned));
    evidence.figures.push_back(
        count(u"assignments-finished"_s, assigned, [](const Assignment& each) { return each.finishedOn.isValid(); }));
    evidence.figures.push_back(count(
        u"assignments-overdue"_s, assigned, [&scope](const Assignment& each) { return each.isOverdue(scope.asOf); }));
}
