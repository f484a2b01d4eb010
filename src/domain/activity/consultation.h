#pragma once
#include "domain/recordrules.h"

/// 3.8: advice given to a teacher.
struct Consultation {
    static constexpr auto recordKind = "consultation";
    Id<Consultation> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> teacher;
    QDate heldOn;
    QString topic;
    QString advice;
    QDate followUpOn; ///< when one looks again at what came of it; null: no need
    QString followUp; ///< what came of it
};

inline QString nameOf(const Consultation& consultation)
{
    return consultation.topic;
}

template <>
struct RecordRules<Consultation> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Consultation::association;
    static constexpr auto day = &Consultation::heldOn;
    static constexpr auto person = &Consultation::teacher;
    static QStringList clauses(const Consultation&) { return {QStringLiteral("3.8")}; }
    static std::optional<Refusal> whyNot(const Consultation& consultation, const RecordChange<Consultation>& change);
};
