#pragma once
#include "domain/recordrules.h"

/// 3.1.a: problems and results of the association's methodical work in a period. Its figures are never typed: they are
/// counted from the records of the days whenever it is read.
struct PeriodAnalysis {
    static constexpr auto recordKind = "period_analysis";
    Id<PeriodAnalysis> id;
    int revision = 0;
    Id<Association> association;
    QDate from; ///< first day of the period
    QDate writtenOn; ///< and its last one: the day of the analysis
    QString title;
    QString results;
    QString problems;
    QString conclusions; ///< what follows from it
};

inline QString nameOf(const PeriodAnalysis& analysis)
{
    return analysis.title;
}

template <>
struct RecordRules<PeriodAnalysis> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &PeriodAnalysis::association;
    static constexpr auto day = &PeriodAnalysis::writtenOn;
    static QStringList clauses(const PeriodAnalysis&) { return {QStringLiteral("3.1.a")}; }
    static std::optional<Refusal> whyNot(const PeriodAnalysis& analysis, const RecordChange<PeriodAnalysis>& change);
};
