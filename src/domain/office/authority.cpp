#include "domain/office/authority.h"
#include "domain/association/association.h"
#include "domain/office/associationposts.h"
#include "domain/office/school.h"
#include "domain/onday.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include <stdexcept>

namespace {
template <class T>
void addOnce(std::vector<T>& list, const T& value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}
} // namespace

School schoolOf(const Ports& ports)
{
    const auto schools = ports.of<School>().all();
    if (schools.empty())
        throw std::logic_error("the file has no school yet");
    return schools.front();
}

QDate Authority::today() const
{
    return dayIn(schoolOf(m_ports).zone(), m_ports.clock.nowUtc());
}

std::vector<Id<Person>> Authority::holdersOf(Role role, QDate day) const
{
    return onDay(m_ports.of<RoleSpan>().where({{&RoleSpan::role, role}}), &RoleSpan::person, day);
}

std::vector<Id<Person>> Authority::supervisorsOf(Id<Association> association, QDate day) const
{
    return AssociationPosts(m_ports, {association}).supervisorsOf(association, day);
}

std::vector<Id<Person>> Authority::leadersOf(Id<Association> association, QDate day) const
{
    return onDay(
        m_ports.of<Appointment>().where({{&Appointment::association, association}}), &Appointment::person, day);
}

Result<Id<Person>> Authority::authorFor(Id<Association> association, const Actor& by) const
{
    if (by.isLeaderOf(association))
        return by.person;
    const auto leaders = leadersOf(association, by.day);
    if (leaders.empty())
        return Refusal{Rule::NoLeaderOnThatDay, {by.day}};
    return leaders.front();
}

std::vector<Id<Person>> Authority::membersOf(Id<Association> association, QDate day) const
{
    return onDay(m_ports.of<Membership>().where({{&Membership::association, association}}), &Membership::person, day);
}

Actor Authority::actor(Id<Person> person, QDate day) const
{
    Actor actor{.person = person, .day = day};
    const auto record = m_ports.of<Person>().find(person);
    if (!record || (record->leftOn.isValid() && record->leftOn <= day))
        return actor;

    actor.roles = onDay(m_ports.of<RoleSpan>().where({{&RoleSpan::person, person}}), &RoleSpan::role, day);
    auto deputyFor = actor.holds(Role::AcademicDeputy) ? std::vector{person} : std::vector<Id<Person>>{};
    for (const auto& substitution : m_ports.of<Substitution>().where({{&Substitution::standIn, person}})) {
        if (!substitution.span.contains(day))
            continue;
        const auto holders = holdersOf(substitution.role, day);
        if (std::ranges::find(holders, substitution.absent) == holders.end())
            continue;
        if (!actor.holds(substitution.role))
            addOnce(actor.standsInAs, substitution.role);
        addOnce(actor.roles, substitution.role);
        if (substitution.role == Role::AcademicDeputy)
            addOnce(deputyFor, substitution.absent);
    }
    actor.leads
        = onDay(m_ports.of<Appointment>().where({{&Appointment::person, person}}), &Appointment::association, day);
    actor.memberOf
        = onDay(m_ports.of<Membership>().where({{&Membership::person, person}}), &Membership::association, day);
    if (deputyFor.empty())
        return actor;
    const auto associations = onDay(m_ports.of<Association>().all(), &Association::id, day);
    const AssociationPosts posts(m_ports, associations);
    for (const auto association : associations) {
        const auto supervisors = posts.supervisorsOf(association, day);
        if (std::ranges::find_first_of(deputyFor, supervisors) != deputyFor.end())
            actor.supervises.push_back(association);
    }
    return actor;
}

Subject Authority::subject(
    Id<Association> association, QDate day, std::optional<Id<Person>> author, std::optional<DocumentState> state) const
{
    return AssociationPosts(m_ports, {association}).subject(association, day, author, state);
}
