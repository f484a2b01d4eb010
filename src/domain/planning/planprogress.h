#pragma once
#include "domain/office/documents.h"
#include "domain/planning/planview.h"

/// What happens to a line after approval. `after` is the newest entry that was shown (LineView::latest): when another
/// one came meanwhile the answer is Rule::Stale.
struct LineMark {
    Id<PlanLine> line = {};
    std::optional<Id<LineProgress>> after = {};
};

/// The life of an approved plan's lines. The wording stays as approved; each entry is kept.
class PlanProgress {
public:
    explicit PlanProgress(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
    {
    }

    /// @param actual 3.2: the actual result
    /// @param difference explains a difference from the forecast, may be empty
    Result<LineProgress> markDone(
        const LineMark& mark, QDate day, const QString& actual, const QString& difference, const Actor& by) const;
    /// The term passed without it; the reason is required.
    Result<LineProgress> markNotDone(const LineMark& mark, const QString& reason, const Actor& by) const;
    /// Within the period, or to another member, or both; the reason is required and the deputy is told.
    Result<LineProgress> move(const LineMark& mark, const Span& newTerm, std::optional<Id<Person>> newResponsible,
        const QString& reason, const Actor& by) const;
    Result<LineProgress> cancel(const LineMark& mark, QDate day, const QString& reason, const Actor& by) const;
    /// A done, not done or cancelled line is open again; the reason is required.
    Result<LineProgress> reopen(const LineMark& mark, const QString& reason, const Actor& by) const;
    /// The deputy has seen the move.
    Result<LineProgress> confirmSeen(const LineProgress& move, const Actor& by) const;

private:
    Ports m_ports;
    Authority m_authority;
};
