#pragma once
#include "domain/calendar/obligation.h"
#include "domain/calendar/schoolyear.h"
#include "domain/ports.h"

/// What an association owes for a period: its plan or its year report, and how far that came.
struct AssociationObligation {
    Id<Association> association;
    QString name; ///< of the association
    ObligationKind kind = ObligationKind::Plan;
    PlanPeriod period;
    int firstYear = 0; ///< the school year, named by the calendar year it starts in
    QUuid document; ///< the plan or report; null while it is missing
    Obligation obligation;
};

/// Every deadline of the file on a day (5.1, 5.3), each computed anew from the steps and the calendar. Feeds the
/// command `due`, Home and the September table.
class ObligationService {
public:
    explicit ObligationService(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// For every association and school year whose period began by the day: the year plan, any other plan that exists,
    /// and the year report; those that are missing included. Ordered by year, association, kind and period.
    /// @param firstYear only this school year
    std::vector<AssociationObligation> on(QDate day, std::optional<int> firstYear = {}) const;
    std::vector<AssociationObligation> of(
        Id<Association> association, QDate day, std::optional<int> firstYear = {}) const;

private:
    Ports m_ports;
};
