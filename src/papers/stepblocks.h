#pragma once
#include "domain/office/authority.h"
#include "domain/office/document.h"
#include "papers/officialblocks.h"

/// Fills the blocks of a paper from the steps of its document. A step that was
/// not taken leaves a block for signature, with the name of the one who would
/// sign on the day.
class StepBlocks {
public:
    StepBlocks(const Ports& ports, QDate on)
        : m_ports(ports)
        , m_authority(ports)
        , m_on(on)
    {
    }

    /// The newest step of the act; only one on `version` when it is given.
    static const DocumentStep* newest(
        const std::vector<DocumentStep>& steps, Act act, const std::optional<Id<DocumentVersion>>& version = {});

    ApprovalBlock of(const DocumentStep& step, Language language) const;
    /// For signature by the association's reviewer, the director or the union
    /// chair.
    ApprovalBlock forReviewer(Id<Association> association, Language language) const;
    ApprovalBlock forRole(Role role, Language language) const;
    PaperMarks marks() const;

private:
    QString nameOf(Id<Person> person) const;

    Ports m_ports;
    Authority m_authority;
    QDate m_on;
};

/// A short code that a printed act can be compared by: made of its signature.
/// Empty for an act without one.
QString controlCodeOf(const DocumentStep& step);
