#pragma once
#include "domain/recordrules.h"

/// A paper in a folder, named as evidence of one leaf of the instruction: what a school did before it had the program,
/// or keeps outside it.
struct PaperEvidence {
    static constexpr auto recordKind = "paper_evidence";
    Id<PaperEvidence> id;
    int revision = 0;
    Id<Association> association;
    QString clause; ///< id of the leaf, such as 3.3.b
    QDate paperOn; ///< the date on the paper
    QString title;
    QString folder; ///< where it is found
};

inline QString nameOf(const PaperEvidence& paper)
{
    return paper.folder.isEmpty() ? paper.title : QStringLiteral("%1 (%2)").arg(paper.title, paper.folder);
}

template <>
struct RecordRules<PaperEvidence> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &PaperEvidence::association;
    static constexpr auto day = &PaperEvidence::paperOn;
    static QStringList clauses(const PaperEvidence& paper) { return {paper.clause}; }
    /// Rule::OutOfRange for what is no leaf of the instruction.
    static std::optional<Refusal> whyNot(const PaperEvidence& paper, const RecordChange<PaperEvidence>& change);
};
