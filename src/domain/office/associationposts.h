#pragma once
#include "domain/association/association.h"
#include "domain/grouped.h"
#include "domain/staff/rolespan.h"

/// Who leads and who supervises associations, read once for any number of them and any day.
class AssociationPosts {
public:
    AssociationPosts(const Ports& ports, const std::vector<Id<Association>>& associations);

    /// The leader and acting leader.
    std::vector<Id<Person>> leadersOf(Id<Association> association, QDate day) const;
    /// The academic deputies an association reports to: those assigned, or all when none is.
    std::vector<Id<Person>> supervisorsOf(Id<Association> association, QDate day) const;
    /// What a command on an association's document depends on, on that day.
    Subject subject(Id<Association> association, QDate day, std::optional<Id<Person>> author = {},
        std::optional<DocumentState> state = {}) const;

private:
    Grouped<Appointment, Id<Association>> m_appointments;
    Grouped<Supervision, Id<Association>> m_supervisions;
    std::vector<RoleSpan> m_deputies;
};
