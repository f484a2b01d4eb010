#include "domain/association/associationrules.h"
#include "domain/activity/meeting.h"
#include "domain/hangson.h"
#include "domain/overlap.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"

std::optional<Refusal> RecordRules<Association>::whyNot(const Association& association, const Ports& ports)
{
    if (const auto no = firstOf(whyNotText(association.name, "name", true),
            whyNotText(association.subjects, "subjects", false), whyNotSpan(association.span)))
        return no;
    const auto name = association.name.simplified();
    for (const auto& other : ports.of<Association>().all())
        if (other.id != association.id && other.name.compare(name, Qt::CaseInsensitive) == 0
            && other.span.overlaps(association.span))
            return Refusal{Rule::Duplicate, {name}, QStringLiteral("name")};
    return std::nullopt;
}

std::optional<Refusal> RecordRules<Association>::whyNotRemove(const Association& association, const Ports& ports)
{
    if (anyOf(ports, association.id, &Membership::association, &Supervision::association, &Appointment::association,
            &Plan::association, &Report::association))
        return Refusal{Rule::StillInUse};
    if (!ports.of<Meeting>().where({{&Meeting::association, std::optional(association.id)}}).empty())
        return Refusal{Rule::StillInUse};
    return std::nullopt;
}

std::optional<Refusal> RecordRules<Supervision>::whyNot(const Supervision& supervision, const Ports& ports)
{
    if (const auto no = whyNotSpan(supervision.span))
        return no;
    return whyNotOverlapping(supervision,
        ports.of<Supervision>().where({{&Supervision::association, supervision.association}}),
        [&](const Supervision& other) { return other.deputy == supervision.deputy; });
}

std::optional<Refusal> RecordRules<Membership>::whyNot(const Membership& membership, const Ports& ports)
{
    if (const auto no = whyNotSpan(membership.span))
        return no;
    return whyNotOverlapping(membership,
        ports.of<Membership>().where({{&Membership::association, membership.association}}),
        [&](const Membership& other) { return other.person == membership.person; });
}
