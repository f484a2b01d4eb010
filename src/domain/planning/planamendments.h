#pragma once
#include "domain/office/documents.h"
#include "domain/planning/planview.h"

struct AmendmentDraft {
    Id<Plan> plan = {};
    std::optional<Id<PlanAmendment>> amendment = {}; ///< none: a new one
    int revision = 0; ///< of the amendment that was read
    QString reason = {}; ///< required
    std::vector<LineDraft> added = {};
    std::vector<Id<PlanLine>> removed = {};
};

struct ShownAmendment {
    Id<PlanAmendment> amendment = {};
    QByteArray digest = {}; ///< AmendmentView::digest
};

/// New and removed lines of an approved plan; they take the same two steps as the plan (5.1). Approval gives the plan
/// a new wording, the earlier one stays readable. One amendment at a time is open.
class PlanAmendments {
public:
    explicit PlanAmendments(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    Result<PlanAmendment> save(const AmendmentDraft& draft, const Actor& by) const;
    /// Throws away one that was never submitted.
    Result<Done> discard(Id<PlanAmendment> amendment, int revision, const Actor& by) const;
    Result<PlanAmendment> submit(
        Id<PlanAmendment> amendment, int revision, const Actor& by, const Signing& signing) const;
    Result<PlanAmendment> agree(const ShownAmendment& shown, const Actor& by, const Signing& signing) const;
    Result<PlanAmendment> approve(const ShownAmendment& shown, const Actor& by, const Signing& signing) const;
    Result<PlanAmendment> sendBack(
        const ShownAmendment& shown, const QString& reason, const Actor& by, const Signing& signing) const;

private:
    Result<PlanAmendment> takeShown(
        Act act, const ShownAmendment& shown, const QString& reason, const Actor& by, const Signing& signing) const;
    void apply(const PlanAmendment& amendment, Plan& plan, const Actor& by) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
