#pragma once
#include "domain/calendar/holiday.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/school.h"
#include "domain/services.h"
#include "gui/window/page.h"

/// What the settings pages compute days from without asking the desk again: school, holidays, single days and the
/// years.
struct CalendarSheet {
    School school;
    QList<Holiday> holidays;
    QList<DayException> exceptions;
    std::vector<YearShape> years;
    QDate today;

    /// The working days under another kind of week, as it is being edited.
    SchoolCalendar calendar(WeekKind week) const { return SchoolCalendar(week, holidays, exceptions); }
    SchoolCalendar calendar() const { return calendar(school.week); }
    /// The year chosen on top of the window, else today's, else the newest one.
    const YearShape* yearOf(const Scope& scope) const;
};

/// Called on the desk.
CalendarSheet calendarSheet(Services& services);
