#pragma once
#include "domain/recordrules.h"
#include "domain/report/figuresource.h"

/// 3.5: the act by which the work of an association passes from one leader to the next, with the work that was open on
/// the day. The list is written when the act is first saved and stays as it was handed over.
struct Handover {
    static constexpr auto recordKind = "handover";
    Id<Handover> id;
    int revision = 0;
    Id<Association> association;
    QDate handedOn;
    std::optional<Id<Person>> outgoing; ///< none: nobody led it
    Id<Person> incoming;
    QString openWork; ///< a line for each
    QString papers; ///< folders and documents handed over
    QString remark;
};

inline QString nameOf(const Handover& handover)
{
    return handover.openWork.section(QLatin1Char('\n'), 0, 0);
}

/// What is not finished on the day: plan lines that are due, decisions, assigned documents, demands, proposals,
/// requests.
std::vector<FigureRecord> openWorkOf(const Ports& ports, Id<Association> association, QDate day);

template <>
struct RecordRules<Handover> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Handover::association;
    static constexpr auto day = &Handover::handedOn;
    static QStringList clauses(const Handover&) { return {QStringLiteral("3.5")}; }
    /// From one person to another; the list of open work is not rewritten.
    static std::optional<Refusal> whyNot(const Handover& handover, const RecordChange<Handover>& change);
    static void complete(Handover& handover, const RecordChange<Handover>& change);
};
