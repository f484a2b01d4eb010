#include "domain/activity/evidence.h"
#include "domain/association/association.h"
#include "domain/staff/person.h"
#include <algorithm>

std::optional<Refusal> whyNotAnswer(
    const QString& answer, const char* answerField, QDate answeredOn, QDate asked, const Actor& by)
{
    constexpr auto dayField = "answered_on";
    if (answer.trimmed().isEmpty() && !answeredOn.isValid())
        return std::nullopt;
    return firstOf(whyNotHappened(answeredOn, dayField, by), whyNotAfter(answeredOn, asked, dayField),
        whyNotText(answer, answerField, true, longestText));
}

std::optional<Refusal> whyNotCount(int count, const char* field, int most)
{
    if (count < 0 || count > most)
        return Refusal{Rule::OutOfRange, {0, most}, QString::fromLatin1(field)};
    return std::nullopt;
}

std::optional<Refusal> whyNotMember(
    Id<Association> association, Id<Person> person, QDate day, const char* field, const Ports& ports)
{
    const auto memberships
        = ports.of<Membership>().where({{&Membership::association, association}, {&Membership::person, person}});
    if (std::ranges::any_of(memberships, [day](const Membership& each) { return each.span.contains(day); }))
        return std::nullopt;
    const auto found = ports.of<Person>().find(person);
    return Refusal{Rule::NotAMember, {found ? found->nameWithInitials() : QString(), day}, QString::fromLatin1(field)};
}
