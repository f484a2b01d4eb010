#pragma once
#include "domain/recordrules.h"

/// 3.7.b: a correction of a teacher's plan or programme; the teacher sees it and answers.
struct Correction {
    static constexpr auto recordKind = "correction";
    Id<Correction> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> teacher;
    QDate correctedOn;
    QString paper; ///< the plan or programme, its class
    QString before;
    QString after;
    QString reason;
    QString answer; ///< the teacher's
    QDate answeredOn;
};

inline QString nameOf(const Correction& correction)
{
    return correction.paper;
}

template <>
struct RecordRules<Correction> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr Act answering = Act::AnswerAsConcerned;
    static constexpr auto association = &Correction::association;
    static constexpr auto day = &Correction::correctedOn;
    static constexpr auto person = &Correction::teacher;
    static QStringList clauses(const Correction&) { return {QStringLiteral("3.7.b")}; }
    static std::optional<Refusal> whyNot(const Correction& correction, const RecordChange<Correction>& change);
    static void takeAnswer(Correction& correction, const Correction& given, QDate day);
};
