#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

enum class ProjectState { Planned, Running, Suspended, Stopped };

template <>
struct Codes<ProjectState> {
    static constexpr std::array words{"planned", "running", "suspended", "stopped"};
};

/// 4.3.a: a methodical project of the association's teachers. It begins, pauses and ends by a granted proposal only.
struct Project {
    static constexpr auto recordKind = "project";
    Id<Project> id;
    int revision = 0;
    Id<Association> association;
    QString title;
    QString aim;
    std::optional<Id<Person>> head;
    QDate namedOn; ///< when it was first entered
    ProjectState state = ProjectState::Planned;
    QDate changedOn; ///< the day of the decision behind the state
    QDate endedOn; ///< that of the decision that stopped it
    QString outcome;
};

inline QString nameOf(const Project& project)
{
    return project.title;
}

template <>
struct RecordRules<Project> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Project::association;
    static constexpr auto day = &Project::namedOn;
    static constexpr auto closedOn = &Project::endedOn;
    static QStringList clauses(const Project&) { return {QStringLiteral("4.3.a")}; }
    /// Rule::ProjectNeedsDecision where the state is not the one that the decisions give.
    static std::optional<Refusal> whyNot(const Project& project, const RecordChange<Project>& change);
};

/// The project as the granted proposals about it leave it.
Project decided(Project project, const Ports& ports);
