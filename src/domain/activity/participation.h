#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

/// In what the leader took part, 4.2.a to d.
enum class ParticipationKind {
    Strategy, ///< 4.2.a: the school's policy, strategy and its documents
    Attestation, ///< 4.2.b: an opinion on a teacher's attestation
    PedagogicalCouncil, ///< 4.2.c
    Placement, ///< 4.2.d: an opinion on selecting or placing a teacher
};

template <>
struct Codes<ParticipationKind> {
    static constexpr std::array words{"strategy", "attestation", "pedagogical-council", "placement"};
};

struct Participation {
    static constexpr auto recordKind = "participation";
    Id<Participation> id;
    int revision = 0;
    Id<Association> association;
    ParticipationKind kind = ParticipationKind::PedagogicalCouncil;
    QDate heldOn;
    QString matter; ///< the document, the council's question, the teacher and category
    std::optional<Id<Person>> teacher; ///< whom an opinion is about
    QString contribution; ///< what the leader said, wrote or proposed
    QString outcome;
};

inline QString nameOf(const Participation& participation)
{
    return participation.matter;
}

template <>
struct RecordRules<Participation> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Participation::association;
    static constexpr auto day = &Participation::heldOn;
    static QStringList clauses(const Participation& participation);
    /// An opinion names the teacher whom it is about.
    static std::optional<Refusal> whyNot(const Participation& participation, const RecordChange<Participation>& change);
};
