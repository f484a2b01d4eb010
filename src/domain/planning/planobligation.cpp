#include "domain/planning/planobligation.h"
#include "domain/calendar/calendarservice.h"
#include <algorithm>

SchoolCalendar calendarOf(const Ports& ports)
{
    return CalendarService(ports).calendar();
}

QDate eventOf(const Plan& plan, const std::optional<YearShape>& year, const Association& association)
{
    auto event = plan.span.from;
    if (year)
        for (const auto& period : planPeriods(*year))
            if (period.kind == plan.period && (period.kind == PeriodKind::Year || period.number == plan.number))
                event = period.startsOn;
    return association.span.from.isValid() ? std::max(event, association.span.from) : event;
}

ObligationFacts planFacts(
    const Plan& plan, const std::vector<DocumentStep>& steps, const std::optional<KeptDeadline>& kept, Holder reviewer)
{
    ObligationFacts facts{.kind = ObligationKind::Plan,
        .event = plan.span.from,
        .draftedOn = plan.begunOn,
        .steps = stepDaysOf(steps),
        .reviewer = reviewer};
    if (kept)
        facts.closed = closedFrom(*kept);
    return facts;
}

ObligationFacts missingPlanFacts(QDate periodStart, Holder reviewer)
{
    return {.kind = ObligationKind::Plan, .event = periodStart, .reviewer = reviewer};
}
