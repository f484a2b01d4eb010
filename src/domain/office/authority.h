#pragma once
#include "domain/ports.h"

struct School;

/// Says what a person may be on a day, from roles, appointments, supervisions, memberships and substitutions.
class Authority {
public:
    explicit Authority(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// The school's local day now.
    QDate today() const;
    Actor actor(Id<Person> person, QDate day) const;
    Actor actorToday(Id<Person> person) const { return actor(person, today()); }

    /// What a command on an association's document depends on, on that day.
    Subject subject(Id<Association> association, QDate day, std::optional<Id<Person>> author = {},
        std::optional<DocumentState> state = {}) const;

    /// The academic deputies an association reports to on a day: those assigned, or all when none is.
    std::vector<Id<Person>> supervisorsOf(Id<Association> association, QDate day) const;
    /// The leader and acting leader of an association on a day.
    std::vector<Id<Person>> leadersOf(Id<Association> association, QDate day) const;
    /// Whose document it is that `by` writes. A leader who never signs in writes on paper and the deputy types it: the
    /// document stays the leader's. Rule::NoLeaderOnThatDay when there is none.
    Result<Id<Person>> authorFor(Id<Association> association, const Actor& by) const;
    std::vector<Id<Person>> membersOf(Id<Association> association, QDate day) const;
    std::vector<Id<Person>> holdersOf(Role role, QDate day) const;

private:
    Ports m_ports;
};

/// The school of the open file. @throws std::logic_error when the file has none yet
School schoolOf(const Ports& ports);
