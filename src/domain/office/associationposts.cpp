#include "domain/office/associationposts.h"
#include "domain/onday.h"

AssociationPosts::AssociationPosts(const Ports& ports, const std::vector<Id<Association>>& associations)
    : m_appointments(ports, &Appointment::association, associations)
    , m_supervisions(ports, &Supervision::association, associations)
    , m_deputies(ports.of<RoleSpan>().where({{&RoleSpan::role, Role::AcademicDeputy}}))
{
}

std::vector<Id<Person>> AssociationPosts::leadersOf(Id<Association> association, QDate day) const
{
    return onDay(m_appointments[association], &Appointment::person, day);
}

std::vector<Id<Person>> AssociationPosts::supervisorsOf(Id<Association> association, QDate day) const
{
    const auto assigned = onDay(m_supervisions[association], &Supervision::deputy, day);
    return assigned.empty() ? onDay(m_deputies, &RoleSpan::person, day) : assigned;
}

Subject AssociationPosts::subject(
    Id<Association> association, QDate day, std::optional<Id<Person>> author, std::optional<DocumentState> state) const
{
    const auto leaders = leadersOf(association, day);
    const auto supervisors = supervisorsOf(association, day);
    const bool allLead = !supervisors.empty() && std::ranges::all_of(supervisors, [&](Id<Person> deputy) {
        return std::ranges::find(leaders, deputy) != leaders.end();
    });
    return {association, author, state, allLead};
}
