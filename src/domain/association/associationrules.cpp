#include "domain/association/associationrules.h"
#include "domain/overlap.h"

std::optional<Refusal> RecordRules<Association>::whyNot(
    const Association& association, const RecordChange<Association>& change)
{
    if (const auto no = firstOf(whyNotText(association.name, "name", true),
            whyNotText(association.subjects, "subjects", false), whyNotSpan(association.span)))
        return no;
    const auto name = association.name.simplified();
    for (const auto& other : change.ports.of<Association>().all())
        if (other.id != association.id && other.name.compare(name, Qt::CaseInsensitive) == 0
            && other.span.overlaps(association.span))
            return Refusal{Rule::Duplicate, {name}, QStringLiteral("name")};
    return std::nullopt;
}

std::optional<Refusal> RecordRules<Supervision>::whyNot(
    const Supervision& supervision, const RecordChange<Supervision>& change)
{
    if (const auto no = whyNotSpan(supervision.span))
        return no;
    return whyNotOverlapping(supervision,
        change.ports.of<Supervision>().where({{&Supervision::association, supervision.association}}),
        [&](const Supervision& other) { return other.deputy == supervision.deputy; });
}

std::optional<Refusal> RecordRules<Membership>::whyNot(
    const Membership& membership, const RecordChange<Membership>& change)
{
    if (const auto no = whyNotSpan(membership.span))
        return no;
    return whyNotOverlapping(membership,
        change.ports.of<Membership>().where({{&Membership::association, membership.association}}),
        [&](const Membership& other) { return other.person == membership.person; });
}
