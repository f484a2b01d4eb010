#pragma once
#include "../activity/evidenceschool.h"
#include "domain/activity/openmatters.h"
#include "domain/services.h"
#include <functional>

/// The school in which the clauses of the instruction are proven: its services, and short ways to what they need. Each
/// case gets a school of its own.
class ClauseSchool : public EvidenceSchool {
public:
    using EvidenceSchool::deputy;
    using EvidenceSchool::good;
    using EvidenceSchool::kept;
    using EvidenceSchool::leader;
    using EvidenceSchool::other;
    using EvidenceSchool::ports;
    using EvidenceSchool::records;
    using EvidenceSchool::refusalOf;
    using EvidenceSchool::school;
    using EvidenceSchool::stored;
    using EvidenceSchool::stranger;
    using EvidenceSchool::year;

    Services services{ports};

    /// How many records the duty map of the association and year names behind a leaf.
    size_t countOf(const QString& clause) const;
    /// The day comes, and everybody is what they are on it.
    void comes(const char* iso);
    /// The act was done; its value.
    template <class T>
    T done(const Result<T>& act)
    {
        if (!act.ok())
            throw std::runtime_error("refused by rule " + std::to_string(int(act.refusal().rule)));
        return act.value();
    }
    template <class T>
    static std::optional<Refusal> refusalIn(const Result<T>& act)
    {
        return act.ok() ? std::nullopt : std::optional(act.refusal());
    }

    /// A plan of the year 2022/23 with one line, on its way to the director.
    Plan planned(const QString& forecast = QStringLiteral("Сапат 60 %"), const QString& expected = {});
    Plan submitted();
    Plan agreed();
    Plan approved();
    PlanSheet sheetOf(const Plan& plan);
    Result<Plan> submit(const Plan& plan);
    Result<Plan> approve(const Plan& plan);

    /// Whether the record is open between people for this one (3.6.a, 4.1, 4.3, 4.5, 4.6).
    bool waits(Id<Person> reader, OpenMatterKind kind, QUuid record) const;
    /// By the one concerned, or the management.
    template <class T>
    T answer(const T& record, Id<Person> by)
    {
        return done(records.answer(record, school.as(by)));
    }
    Proposal grant(Proposal proposal);

private:
    void TestBody() override { }
};

/// Where the rule says no, and the nearest case where it does not.
struct RefusalProof {
    QString what; ///< as the clause table names it
    Rule rule;
    QString field;
    std::function<std::optional<Refusal>(ClauseSchool&)> refused;
    std::function<std::optional<Refusal>(ClauseSchool&)> taken;
};

/// Where something is recorded and flagged, and the nearest case where it is not.
struct FlagProof {
    QString what; ///< as the clause table names it
    std::function<bool(ClauseSchool&)> flagged;
    std::function<bool(ClauseSchool&)> unflagged; ///< says the same of the other case: false
};

/// That a leaf of the instruction works.
struct ClauseProof {
    QString clause;
    std::function<void(ClauseSchool&)> evidence; ///< created through its service; the leaf's count rises
    std::vector<RefusalProof> refused = {};
    std::vector<FlagProof> flagged = {};
};

using ClauseProofs = std::vector<ClauseProof>;

ClauseProofs officeProofs(); ///< sections I and II, 3.5
ClauseProofs planningProofs(); ///< 3.2, 3.3.a, 3.6.a, 5.1, 5.3
ClauseProofs teachingProofs(); ///< 3.1, 3.3.b to 3.4, 3.6.b, 3.8
ClauseProofs methodicalProofs(); ///< 3.7, 3.9, 3.10
ClauseProofs rightsProofs(); ///< section IV
ClauseProofs relationsProofs(); ///< 5.2, 5.4, 5.5
ClauseProofs clauseProofs(); ///< all of them

/// What the clause table of the product says of a leaf.
struct ClauseNeeds {
    QString clause;
    QStringList refused = {};
    QStringList flagged = {};
};
/// Of the leaves of which it names a refusal or a flag.
const std::vector<ClauseNeeds>& clauseNeeds();

/// What is missing to prove every leaf of the instruction, one line each.
QStringList missingIn(const ClauseProofs& proofs);
/// What is missing to prove one.
QStringList missingOf(const QString& clause, const ClauseProofs& proofs);
