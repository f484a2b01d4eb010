#pragma once
#include "domain/recordrules.h"

/// 3.3.b, 3.4.a: a methodical document that somebody is to work out.
struct Assignment {
    static constexpr auto recordKind = "assignment";
    Id<Assignment> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> author;
    QString title;
    QDate assignedOn;
    QDate dueOn;
    QDate finishedOn; ///< null: not yet
    QString movedBecause; ///< reason of the last other date or author
    QString remark;

    bool isOverdue(QDate day) const { return !finishedOn.isValid() && dueOn.isValid() && dueOn < day; }
};

inline QString nameOf(const Assignment& assignment)
{
    return assignment.title;
}

/// 3.4.a: that a document was given another date or author, and why. Written by the program, never changed.
struct AssignmentMove {
    static constexpr auto recordKind = "assignment_move";
    Id<AssignmentMove> id;
    int revision = 0;
    Id<Assignment> assignment;
    QDate movedOn;
    QDate dueBefore;
    Id<Person> authorBefore;
    QString reason;
};

template <>
struct RecordRules<Assignment> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Assignment::association;
    static constexpr auto day = &Assignment::assignedOn;
    static constexpr auto closedOn = &Assignment::finishedOn;
    static constexpr auto person = &Assignment::author;
    static QStringList clauses(const Assignment&) { return {QStringLiteral("3.3.b"), QStringLiteral("3.4.a")}; }
    /// Another date or author than before needs a reason of its own.
    static std::optional<Refusal> whyNot(const Assignment& assignment, const RecordChange<Assignment>& change);
    /// Keeps what it was before.
    static void follow(const Assignment& assignment, const RecordChange<Assignment>& change);
    static void removeParts(const Assignment& assignment, const Ports& ports);
};

template <>
struct RecordRules<AssignmentMove> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr Act read = Act::ReadRecords;
    /// Rule::NoRight: only the assignment itself is moved.
    static std::optional<Refusal> whyNot(const AssignmentMove& move, const RecordChange<AssignmentMove>& change);
    static Subject subject(const AssignmentMove& move, const Ports& ports, QDate day);
    static std::optional<Refusal> whyNotRemove(const AssignmentMove& move, const RecordChange<AssignmentMove>& change);
};
