#pragma once
#include "domain/office/documents.h"
#include "domain/planning/planview.h"

/// The wording someone agrees to or approves, as it was shown.
struct ShownPlan {
    Id<Plan> plan = {};
    QByteArray digest = {}; ///< PlanSheet::digest()
};

/// How one of several steps taken together ended.
struct StepOutcome {
    Id<Plan> plan;
    std::optional<Refusal> refusal; ///< none: taken
};

struct RemarkDraft {
    Id<Plan> plan = {};
    std::optional<Id<PlanLine>> line = {}; ///< none: on the plan as a whole
    QString text = {};
};

/// The steps of a plan's life (5.1): submitted by the leader, agreed by the academic deputy, approved by the director,
/// closed after the period; returned with a reason. Each is electronic or on paper.
class PlanReview {
public:
    explicit PlanReview(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    /// Freezes the wording. Refused without lines or without the plan's forecast (3.2).
    Result<Plan> submit(Id<Plan> plan, int revision, const Actor& by, const Signing& signing) const;
    Result<Plan> agree(const ShownPlan& shown, const Actor& by, const Signing& signing) const;
    /// Several with one password, one unit each: a refusal of one leaves the others agreed.
    std::vector<StepOutcome> agreeAll(
        const std::vector<ShownPlan>& shown, const Actor& by, const Signing& signing) const;
    /// Closes the deadline of 5.1: its date, rule and calendar are kept.
    Result<Plan> approve(const ShownPlan& shown, const Actor& by, const Signing& signing) const;
    std::vector<StepOutcome> approveAll(
        const std::vector<ShownPlan>& shown, const Actor& by, const Signing& signing) const;
    /// From submitted by the deputy, from agreed by the director; the reason is required.
    Result<Plan> sendBack(const ShownPlan& shown, const QString& reason, const Actor& by, const Signing& signing) const;
    /// Refused before the period is over.
    Result<Plan> close(Id<Plan> plan, int revision, const Actor& by, const Signing& signing) const;

    /// On the wording under review. A remark written on paper: its signer wrote it, `by` (deputy or leader) enters it.
    Result<LineRemark> remark(const RemarkDraft& remark, const Actor& by, const Signing& signing = {}) const;
    Result<LineRemark> settle(const LineRemark& remark, const Actor& by) const;
    /// What is open, each remark under the number its line had in the wording that was read.
    Result<RemarkSlip> slipOf(Id<Plan> plan, const Actor& by) const;

private:
    Result<Plan> takeShown(
        Act act, const ShownPlan& shown, const QString& reason, const Actor& by, const Signing& signing) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
