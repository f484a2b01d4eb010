#include "domain/calendar/documentdeadline.h"
#include "domain/office/command.h"
#include <QStringList>

namespace {
std::optional<StepDay::Kind> kindLeadingTo(DocumentState state)
{
    switch (state) {
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

std::optional<StepDay> stepDayOf(QStringView act, QDate day)
{
    const auto* command = commandNamed(act);
    const auto kind = command && command->to ? kindLeadingTo(*command->to) : std::nullopt;
    return kind ? std::optional(StepDay{*kind, day}) : std::nullopt;
}

QList<StepDay> stepDaysOf(const std::vector<DocumentStep>& steps)
{
    QList<StepDay> days;
    for (const auto& step : steps)
        if (const auto stepDay = stepDayOf(step.act, step.day))
            days.append(*stepDay);
    return days;
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

Holder reviewerOf(const AssociationPosts& posts, Id<Association> association, QDate day)
{
    return posts.subject(association, day).supervisorLeads ? Holder::Director : Holder::Deputy;
}
