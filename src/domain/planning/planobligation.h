#pragma once
#include "domain/calendar/documentdeadline.h"
#include "domain/planning/plan.h"

/// The school's calendar as it is entered now.
SchoolCalendar calendarOf(const Ports& ports);

/// The first day of the plan's period as the year stands in today's calendar, or of the association when that was
/// founded later: the event of 5.1. A period that the calendar does not know begins as it was planned.
QDate eventOf(const Plan& plan, const std::optional<YearShape>& year, const Association& association);

/// What is known of the plan of 5.1, its event as planned: see eventOf(). `kept` once it was approved.
ObligationFacts planFacts(
    const Plan& plan, const std::vector<DocumentStep>& steps, const std::optional<KeptDeadline>& kept, Holder reviewer);
/// Of a plan that was not begun.
ObligationFacts missingPlanFacts(QDate periodStart, Holder reviewer);
