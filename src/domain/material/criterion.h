#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

struct Material;
struct Visit;

enum class CriterionUse { Lesson, Material };

template <>
struct Codes<CriterionUse> {
    static constexpr std::array words{"lesson", "material"};
};

/// One criterion by which lessons (4.4) or methodical materials (3.9) are scored. The school edits the set; what was
/// scored keeps the words of then.
struct Criterion {
    static constexpr auto recordKind = "criterion";
    Id<Criterion> id;
    int revision = 0;
    CriterionUse use = CriterionUse::Lesson;
    int position = 0;
    QString text;
    bool retired = false; ///< not asked any more
};

inline QString nameOf(const Criterion& criterion)
{
    return criterion.text;
}

/// How a lesson or a material meets one criterion, whose words are frozen here.
struct Score {
    static constexpr auto recordKind = "score";
    Id<Score> id;
    int revision = 0;
    std::optional<Id<Visit>> visit; ///< either of both
    std::optional<Id<Material>> material;
    int position = 0;
    QString criterion;
    int score = 0; ///< 1 to 3; 0: not scored
    QString note;
};

template <>
struct RecordRules<Criterion> {
    static constexpr Act act = Act::ChangeCriteria;
    static std::optional<Refusal> whyNot(const Criterion& criterion, const RecordChange<Criterion>& change);
    static void complete(Criterion& criterion, const RecordChange<Criterion>& change);
};

template <>
struct RecordRules<Score> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr Act read = Act::ReadRecords;
    /// Rule::OwnDocument for whoever scores the own lesson or material.
    static std::optional<Refusal> whyNot(const Score& score, const RecordChange<Score>& change);
    static Subject subject(const Score& score, const Ports& ports, QDate day);
};

/// Freezes the criteria in use into a new visit or material.
void freezeCriteria(const Ports& ports, CriterionUse use, const Score& owner);
/// Removes the scores that nobody gave yet, so that the record itself can go.
void removeUnscored(const Ports& ports, const std::vector<Score>& scores);
/// Mean of the given scores; none when nothing is scored.
std::optional<double> meanScore(const std::vector<Score>& scores);
