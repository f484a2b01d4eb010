#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

/// What a proposal of the leader is about, 4.3.a to c.
enum class ProposalKind {
    StartProject, ///< 4.3.a, of a methodical project, as the next two
    SuspendProject,
    StopProject,
    Support, ///< 4.3.b, as the next two
    MaterialIncentive,
    MoralIncentive,
    Improvement, ///< 4.3.c: of the teaching and methodical work
};

template <>
struct Codes<ProposalKind> {
    static constexpr std::array words{"start-project", "suspend-project", "stop-project", "support",
        "material-incentive", "moral-incentive", "improvement"};
};

enum class ManagementAnswer { Open, Granted, Refused };

template <>
struct Codes<ManagementAnswer> {
    static constexpr std::array words{"open", "granted", "refused"};
};

struct Project;

/// 4.3: a numbered proposal to the management, which answers it with a reason.
struct Proposal {
    static constexpr auto recordKind = "proposal";
    Id<Proposal> id;
    int revision = 0;
    Id<Association> association;
    int number = 0; ///< within the association's school year, given when it is first saved
    ProposalKind kind = ProposalKind::Improvement;
    QDate madeOn;
    QString matter;
    std::optional<Id<Person>> teacher; ///< for whom, where it is for one
    QDate dueOn; ///< by when an answer is expected
    ManagementAnswer outcome = ManagementAnswer::Open;
    QDate answeredOn;
    QString answer; ///< with the reason
    std::optional<Id<Project>> project = {}; ///< 4.3.a: which one is to start, pause or end
};

inline QString nameOf(const Proposal& proposal)
{
    return QStringLiteral("№ %1 %2").arg(QString::number(proposal.number), proposal.matter);
}

template <>
struct RecordRules<Proposal> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Proposal::association;
    static constexpr auto day = &Proposal::madeOn;
    static constexpr auto closedOn = &Proposal::answeredOn;
    static QStringList clauses(const Proposal& proposal);
    static constexpr Act answering = Act::AnswerLeader;
    /// An answer has its day and its reason, nothing is answered without an outcome, and the leader does not answer it;
    /// a proposal about a project names it.
    static std::optional<Refusal> whyNot(const Proposal& proposal, const RecordChange<Proposal>& change);
    static void complete(Proposal& proposal, const RecordChange<Proposal>& change);
    /// A decided project follows the decision.
    static void follow(const Proposal& proposal, const RecordChange<Proposal>& change);
    /// Rule::StillInUse for the decision behind a project's state.
    static std::optional<Refusal> whyNotRemove(const Proposal& proposal, const RecordChange<Proposal>& change);
    static void takeAnswer(Proposal& proposal, const Proposal& given, QDate day);
};
