#include "domain/office/authority.h"
#include "domain/association/association.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include <stdexcept>

namespace {
template <class T>
auto onDay(std::vector<T> records, QDate day)
{
    std::erase_if(records, [day](const T& record) { return !record.span.contains(day); });
    return records;
}
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
    std::vector<Id<Person>> holders;
    for (const auto& span : onDay(m_ports.of<RoleSpan>().where({{&RoleSpan::role, role}}), day))
        addOnce(holders, span.person);
    return holders;
}

std::vector<Id<Person>> Authority::supervisorsOf(Id<Association> association, QDate day) const
{
    std::vector<Id<Person>> deputies;
    for (const auto& span : onDay(m_ports.of<Supervision>().where({{&Supervision::association, association}}), day))
        addOnce(deputies, span.deputy);
    return deputies.empty() ? holdersOf(Role::AcademicDeputy, day) : deputies;
}

std::vector<Id<Person>> Authority::leadersOf(Id<Association> association, QDate day) const
{
    std::vector<Id<Person>> leaders;
    for (const auto& span : onDay(m_ports.of<Appointment>().where({{&Appointment::association, association}}), day))
        addOnce(leaders, span.person);
    return leaders;
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
    std::vector<Id<Person>> members;
    for (const auto& span : onDay(m_ports.of<Membership>().where({{&Membership::association, association}}), day))
        addOnce(members, span.person);
    return members;
}

Actor Authority::actor(Id<Person> person, QDate day) const
{
    Actor actor{.person = person, .day = day};
    const auto record = m_ports.of<Person>().find(person);
    if (!record || (record->leftOn.isValid() && record->leftOn <= day))
        return actor;

    for (const auto& span : onDay(m_ports.of<RoleSpan>().where({{&RoleSpan::person, person}}), day))
        addOnce(actor.roles, span.role);
    auto deputyFor = actor.holds(Role::AcademicDeputy) ? std::vector{person} : std::vector<Id<Person>>{};
    for (const auto& substitution : onDay(m_ports.of<Substitution>().where({{&Substitution::standIn, person}}), day)) {
        const auto holders = holdersOf(substitution.role, day);
        if (std::ranges::find(holders, substitution.absent) == holders.end())
            continue;
        if (!actor.holds(substitution.role))
            addOnce(actor.standsInAs, substitution.role);
        addOnce(actor.roles, substitution.role);
        if (substitution.role == Role::AcademicDeputy)
            addOnce(deputyFor, substitution.absent);
    }
    for (const auto& span : onDay(m_ports.of<Appointment>().where({{&Appointment::person, person}}), day))
        addOnce(actor.leads, span.association);
    for (const auto& span : onDay(m_ports.of<Membership>().where({{&Membership::person, person}}), day))
        addOnce(actor.memberOf, span.association);
    if (deputyFor.empty())
        return actor;
    for (const auto& association : onDay(m_ports.of<Association>().all(), day)) {
        const auto supervisors = supervisorsOf(association.id, day);
        if (std::ranges::find_first_of(deputyFor, supervisors) != deputyFor.end())
            actor.supervises.push_back(association.id);
    }
    return actor;
}

Subject Authority::subject(
    Id<Association> association, QDate day, std::optional<Id<Person>> author, std::optional<DocumentState> state) const
{
    const auto leaders = leadersOf(association, day);
    const auto supervisors = supervisorsOf(association, day);
    const bool allLead = !supervisors.empty() && std::ranges::all_of(supervisors, [&](Id<Person> deputy) {
        return std::ranges::find(leaders, deputy) != leaders.end();
    });
    return {association, author, state, allLead};
}
