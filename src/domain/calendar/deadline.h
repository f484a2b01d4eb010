#pragma once
#include "domain/calendar/schoolcalendar.h"

/// Clauses 5.1 and 5.3 of the instruction both give five days.
constexpr int daysGiven = 5;

/// How the school counts the days of one deadline.
struct DayCount {
    enum class Days {
        Calendar, ///< every day counts; a last day that is not working rolls forward
        Working, ///< only working days count
    };
    Days days = Days::Calendar;
    bool firstDayCounts = false; ///< the event's own day is day 1 («…тартып» in 5.1 can be read so)

    friend bool operator==(const DayCount&, const DayCount&) = default;
};

/// The school's deadlines: 5.1 (plan approved) and 5.3 (year report submitted), and how many days before the plan's
/// due date its earlier steps are expected.
struct DeadlineSettings {
    DayCount plan = {};
    DayCount report = {};
    int submitBefore = 3; ///< calendar days from submission to the plan's due date
    int agreeBefore = 1; ///< calendar days from agreement to the plan's due date

    friend bool operator==(const DeadlineSettings&, const DeadlineSettings&) = default;
};

/// A negative margin, or an agreement expected before the submission.
std::optional<Refusal> whyNotSettings(const DeadlineSettings& settings);

/// The last day of the deadline by the school's rule.
QDate dueDate(QDate event, const DayCount& count, const SchoolCalendar& calendar, int days = daysGiven);

/// The day that is in time by every reading of the clause («ишенимдүү күн»): calendar days, the event's own day
/// counted, not rolled forward. Never later than dueDate().
QDate strictestDate(QDate event, const DayCount& count, const SchoolCalendar& calendar, int days = daysGiven);

/// Calendar days by which an act came too late; 0 when in time.
int daysLate(QDate due, QDate actDay);

/// When the plan's earlier steps are expected: advice, never a lateness. Each is a working day.
struct StepTargets {
    QDate submit = {};
    QDate agree = {};

    friend bool operator==(const StepTargets&, const StepTargets&) = default;
};
StepTargets stepTargets(QDate due, const DeadlineSettings& settings, const SchoolCalendar& calendar);
