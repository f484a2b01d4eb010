#pragma once
#include "domain/id.h"
#include "domain/office/role.h"
#include <algorithm>
#include <QDate>
#include <vector>

struct Association;
struct Person;

/// A signed-in person with what the person may be on one day; made by Authority, never kept over midnight.
struct Actor {
    Id<Person> person;
    QDate day;
    std::vector<Role> roles; ///< own roles and those held by substitution
    std::vector<Role> standsInAs; ///< the ones of them held by substitution
    std::vector<Id<Association>> leads; ///< as leader or acting leader
    std::vector<Id<Association>> supervises; ///< as the academic deputy, or the deputy's substitute
    std::vector<Id<Association>> memberOf;

    bool holds(Role role) const { return std::ranges::find(roles, role) != roles.end(); }
    bool isLeaderOf(Id<Association> id) const { return std::ranges::find(leads, id) != leads.end(); }
    bool isSupervisorOf(Id<Association> id) const { return std::ranges::find(supervises, id) != supervises.end(); }
    bool isMemberOf(Id<Association> id) const { return std::ranges::find(memberOf, id) != memberOf.end(); }
};
