#pragma once
#include "domain/office/documents.h"
#include "domain/planning/planview.h"

/// Reads plans for screens and papers. A member sees the plans of the own associations; deputies and the director all.
class PlanReading {
public:
    explicit PlanReading(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    Result<PlanSheet> sheet(Id<Plan> plan, const Actor& by) const;
    /// The plans of a school year that the actor may see, by association in Kyrgyz order, then by period. Prospective
    /// plans that span the year are among them.
    std::vector<PlanRow> plansOf(int firstYear, const Actor& by) const;
    /// What the actor may take the next step on: own drafts and returned plans included.
    std::vector<QueueItem> queueOf(const Actor& by) const;
    /// All associations of a year side by side; an association without a plan has a row with its due day.
    Result<std::vector<SeptemberRow>> septemberTable(int firstYear, const Actor& by) const;
    /// The plan of the same period one year earlier.
    std::optional<Id<Plan>> planBefore(const Plan& plan) const;

    /// Why the actor may not do this to the plan now: guards the button, the services ask the same again.
    std::optional<Refusal> whyNot(Act act, const Plan& plan, const Actor& by) const;
    std::optional<Refusal> whyNot(Act act, const Plan& plan, const PlanAmendment& amendment, const Actor& by) const;

private:
    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
