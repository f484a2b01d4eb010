#include "gui/wholeyear/yearsdeeds.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// What the report must say, counted from the typed words alone: no record, no rule and no service is asked.

int YearsDeeds::visitsOf(const std::function<bool(const VisitTyped&)>& wanted) const
{
    return int(std::ranges::count_if(m_visits, [&](const VisitTyped& each) { return each.isHeld() && wanted(each); }));
}

QHash<QString, double> YearsDeeds::expectedFigures() const
{
    double wrote = 0, good = 0, passed = 0;
    for (const auto& test : m_tests) {
        wrote += test.wrote;
        good += test.fives + test.fours;
        passed += test.fives + test.fours + test.threes;
    }
    double hours = 0;
    for (const auto& course : m_courses)
        hours += course.hours;
    double expected = 0, present = 0, decisions = 0, carriedOut = 0;
    for (const auto& meeting : m_meetings) {
        expected += meeting.expected;
        present += meeting.present;
        decisions += meeting.decisions;
        carriedOut += meeting.carriedOut;
    }
    return {
        {u"members"_s, 2}, // the leader and the teacher
        {u"lines-total"_s, plannedLines},
        {u"lines-done"_s, doneLines},
        {u"lines-percent"_s, 100.0 * doneLines / plannedLines},
        {u"lines-not-done"_s, missedLines},
        {u"lines-no-entry"_s, plannedLines - doneLines - missedLines},
        {u"plan-days-late"_s, 0}, // due on 6 September, approved on the 2nd
        {u"check-tests"_s, double(m_tests.size())},
        {u"progress"_s, 100 * passed / wrote},
        {u"quality"_s, 100 * good / wrote},
        {u"quarter-marks"_s, 1},
        {u"coverage-lags"_s, 1},
        {u"coverage-uncorrected"_s, 1},
        {u"visits"_s, visitsOf([](const VisitTyped&) { return true; })},
        {u"mutual-visits"_s, visitsOf([](const VisitTyped& each) { return each.kind == VisitKind::Mutual; })},
        {u"open-lessons"_s, 0},
        {u"visit-breaches"_s, visitsOf([](const VisitTyped& each) { return each.isBreach(); })},
        {u"consultations"_s, double(m_consultations.size())},
        {u"meetings"_s, double(m_meetings.size())}, // not the one that is still ahead
        {u"attendance"_s, 100 * present / expected},
        {u"decisions"_s, decisions},
        {u"decisions-done"_s, carriedOut},
        {u"courses"_s, double(m_courses.size())},
        {u"course-hours"_s, hours},
        {u"categories"_s, 1},
        {u"assignments"_s, double(m_assignments.size())},
        {u"assignments-finished"_s, 1},
        {u"assignments-overdue"_s, double(m_assignments.size() - 1)},
        {u"materials-made"_s, double(m_materials.size())},
        {u"materials-assessed"_s, 1},
        {u"materials-published"_s, 1},
        {u"materials-distributed"_s, 1},
        {u"corrections"_s, 1},
        {u"projects"_s, 1},
    };
}

QHash<QString, int> YearsDeeds::expectedDuties() const
{
    const int held = visitsOf([](const VisitTyped&) { return true; });
    const int leaders = visitsOf([](const VisitTyped& each) { return each.kind == VisitKind::Leader; });
    const int courses = int(m_courses.size());
    return {
        {u"1.1"_s, 1},
        {u"2.1"_s, 2},
        {u"3.5"_s, 1}, // one appointment, two members
        {u"3.1.a"_s, 1},
        {u"5.3"_s, 1}, // the report
        {u"3.1.b"_s, held},
        {u"4.4"_s, held},
        {u"4.1"_s, leaders},
        {u"3.2"_s, 1},
        {u"3.3.a"_s, 1},
        {u"5.1"_s, 1}, // the plan with its forecast
        {u"3.3.b"_s, int(m_assignments.size())},
        {u"3.4.a"_s, int(m_assignments.size())},
        {u"3.3.c"_s, 1},
        {u"3.4.b"_s, 1}, // hours
        {u"3.3.d"_s, int(m_tests.size())},
        {u"3.3.e"_s, courses + 1},
        {u"4.7"_s, courses}, // and the category
        {u"3.6.a"_s, doneLines + missedLines},
        {u"3.6.b"_s, 1},
        {u"3.7.a"_s, int(m_materials.size())},
        {u"3.7.b"_s, 1},
        {u"3.7.c"_s, int(m_meetings.size())},
        {u"3.8"_s, int(m_consultations.size())},
        {u"3.9"_s, 1},
        {u"3.10"_s, 1},
        {u"4.2.a"_s, 0},
        {u"4.2.b"_s, 1},
        {u"4.3.a"_s, 2}, // the project and its proposal
        {u"4.3.b"_s, 1},
        {u"4.3.c"_s, 0},
        {u"4.5.a"_s, 1},
        {u"4.5.b"_s, 1},
        {u"4.6"_s, 0},
        {u"5.2.b"_s, 1},
        {u"5.5"_s, 0},
    };
}
