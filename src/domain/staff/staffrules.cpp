#include "domain/staff/staffrules.h"
#include "domain/office/kyrgyz.h"
#include "domain/overlap.h"

std::optional<Refusal> RecordRules<Person>::whyNot(const Person& person, const RecordChange<Person>& change)
{
    if (const auto no = firstOf(whyNotText(person.familyName, "family_name", true),
            whyNotText(person.givenName, "given_name", true), whyNotText(person.patronymic, "patronymic", false),
            whyNotText(person.speciality, "speciality", false), whyNotText(person.post, "post", false),
            whyNotText(person.awards, "awards", false, longestText), whyNotText(person.phone, "phone", false)))
        return no;
    const int thisYear = change.by.day.year();
    if (person.birthYear && (*person.birthYear < thisYear - 100 || *person.birthYear > thisYear - 16))
        return Refusal{Rule::OutOfRange, {thisYear - 100, thisYear - 16}, QStringLiteral("birth_year")};
    for (const auto& other : change.ports.of<Person>().where({{&Person::sortKey, sortKey(person.fullName())}}))
        if (other.id != person.id && other.birthYear == person.birthYear && other.fullName() == person.fullName())
            return Refusal{Rule::Duplicate, {person.fullName()}, QStringLiteral("family_name")};
    return std::nullopt;
}

void RecordRules<Person>::complete(Person& person)
{
    person.familyName = person.familyName.simplified();
    person.givenName = person.givenName.simplified();
    person.patronymic = person.patronymic.simplified();
    person.sortKey = ::sortKey(person.fullName());
}

std::optional<Refusal> RecordRules<ServicePeriod>::whyNot(
    const ServicePeriod& period, const RecordChange<ServicePeriod>& change)
{
    if (const auto no = firstOf(whyNotSpan(period.span), whyNotText(period.place, "place", false)))
        return no;
    return whyNotOverlapping(period, change.ports.of<ServicePeriod>().where({{&ServicePeriod::person, period.person}}),
        [](const ServicePeriod&) { return true; });
}

std::optional<Refusal> RecordRules<RoleSpan>::whyNot(const RoleSpan& span, const RecordChange<RoleSpan>& change)
{
    if (const auto no = whyNotSpan(span.span))
        return no;
    return whyNotOverlapping(span, change.ports.of<RoleSpan>().where({{&RoleSpan::person, span.person}}),
        [&span](const RoleSpan& other) { return other.role == span.role; });
}

std::optional<Refusal> RecordRules<Substitution>::whyNot(
    const Substitution& substitution, const RecordChange<Substitution>& change)
{
    if (const auto no
        = firstOf(whyNotSpan(substitution.span), whyNotText(substitution.orderNumber, "order_number", true)))
        return no;
    if (!substitution.orderedOn.isValid())
        return Refusal{Rule::Required, {}, QStringLiteral("ordered_on")};
    if (substitution.absent == substitution.standIn)
        return Refusal{Rule::SamePerson, {}, QStringLiteral("stand_in_id")};
    return whyNotOverlapping(substitution,
        change.ports.of<Substitution>().where({{&Substitution::absent, substitution.absent}}),
        [&](const Substitution& other) { return other.role == substitution.role; });
}
