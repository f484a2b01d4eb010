#pragma once
#include "domain/recordrules.h"

/// 3.3.e: a category that a teacher was given, and until when it holds.
struct Attestation {
    static constexpr auto recordKind = "attestation";
    Id<Attestation> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> person;
    QDate givenOn;
    QString category;
    QDate validUntil; ///< its last day; null: without end
    QString opinion; ///< of the leader

    /// 3.3.e: runs out within the days, or has run out.
    bool runsOutBy(QDate day) const { return validUntil.isValid() && validUntil <= day; }
};

inline QString nameOf(const Attestation& attestation)
{
    return attestation.category;
}

template <>
struct RecordRules<Attestation> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Attestation::association;
    static constexpr auto day = &Attestation::givenOn;
    static constexpr int yearsBack = 6; // it holds for years after it was given
    static constexpr auto person = &Attestation::person;
    static QStringList clauses(const Attestation&) { return {QStringLiteral("3.3.e")}; }
    static std::optional<Refusal> whyNot(const Attestation& attestation, const RecordChange<Attestation>& change);
};
