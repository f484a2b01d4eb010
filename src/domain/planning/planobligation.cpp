#include "domain/planning/planobligation.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/command.h"
#include <algorithm>
#include <QStringList>

namespace {
std::optional<StepDay::Kind> stepKind(const DocumentStep& step)
{
    const auto* command = commandNamed(step.act);
    if (!command || !command->to)
        return std::nullopt;
    switch (*command->to) {
    case DocumentState::Submitted:
        return StepDay::Kind::Submitted;
    case DocumentState::Agreed:
        return StepDay::Kind::Agreed;
    case DocumentState::Approved:
        return StepDay::Kind::Approved;
    case DocumentState::Accepted:
        return StepDay::Kind::Accepted;
    case DocumentState::Returned:
        return StepDay::Kind::Returned;
    default:
        return std::nullopt;
    }
}
} // namespace

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

ClosedDeadline closedFrom(const KeptDeadline& kept)
{
    ClosedDeadline closed{.event = kept.event, .due = kept.due, .count = kept.count, .week = kept.week};
    for (const auto& iso : kept.daysOff.split(u' ', Qt::SkipEmptyParts))
        closed.daysOff << QDate::fromString(iso, Qt::ISODate);
    return closed;
}

KeptDeadline keptFrom(const ClosedDeadline& closed, DocumentKind kind, QUuid subject)
{
    QStringList days;
    for (const auto day : closed.daysOff)
        days << day.toString(Qt::ISODate);
    return {.kind = kind,
        .subject = subject,
        .event = closed.event,
        .due = closed.due,
        .count = closed.count,
        .week = closed.week,
        .daysOff = days.join(u' ')};
}

QList<StepDay> stepDaysOf(const std::vector<DocumentStep>& steps)
{
    QList<StepDay> days;
    for (const auto& step : steps)
        if (const auto kind = stepKind(step))
            days.append({*kind, step.day});
    return days;
}

Holder reviewerOf(const Authority& authority, Id<Association> association, QDate day)
{
    return authority.subject(association, day).supervisorLeads ? Holder::Director : Holder::Deputy;
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
