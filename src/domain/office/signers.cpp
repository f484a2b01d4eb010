#include "domain/office/signers.h"
#include "domain/office/authority.h"
#include "domain/staff/person.h"
#include <set>

namespace {
std::set<Id<Person>> holdersOfRights(const Ports& ports, Rights rights, const Subject& subject, QDate day)
{
    const Authority authority(ports);
    std::set<Id<Person>> holders;
    const auto add = [&](Right right, const auto& people) {
        if (rights.testFlag(right))
            for (const auto& person : people())
                holders.insert(person);
    };
    const auto ofRole = [&](Role role) { return [&authority, role, day] { return authority.holdersOf(role, day); }; };
    add(Right::Administrator, ofRole(Role::Administrator));
    add(Right::Deputy, ofRole(Role::AcademicDeputy));
    add(Right::Director, ofRole(Role::Director));
    add(Right::UnionChair, ofRole(Role::UnionChair));
    if (const auto& association = subject.association) {
        add(Right::Supervisor, [&] { return authority.supervisorsOf(*association, day); });
        if (subject.supervisorLeads)
            add(Right::Supervisor, ofRole(Role::Director));
        add(Right::Leader, [&] { return authority.leadersOf(*association, day); });
        add(Right::Member, [&] { return authority.membersOf(*association, day); });
    }
    return holders;
}

bool works(const Person& person, QDate day)
{
    return !person.leftOn.isValid() || day < person.leftOn;
}
} // namespace

std::vector<Signer> possibleSigners(const Ports& ports, Act act, const Subject& subject, QDate day)
{
    const auto rights = commandOf(act).rights;
    const auto holders = holdersOfRights(ports, rights, subject, day);
    std::vector<Person> people;
    for (auto& person : ports.of<Person>().all())
        if (works(person, day) && (rights.testFlag(Right::Staff) || holders.contains(person.id)))
            people.push_back(std::move(person));
    std::ranges::sort(people, {}, &Person::sortKey);
    std::vector<Signer> signers;
    for (const auto& person : people)
        signers.push_back({person.id, person.fullName()});
    return signers;
}
