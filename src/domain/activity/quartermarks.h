#pragma once
#include "domain/activity/markcounts.h"
#include "domain/recordrules.h"

/// 3.6.b: the quarter marks of a class in a subject, beside which its check tests are put. Unattested pupils stay among
/// all; exempt and departed ones do not.
struct QuarterMarks {
    static constexpr auto recordKind = "quarter_marks";
    Id<QuarterMarks> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> teacher;
    QString className; ///< «7-Б»
    QString subject;
    int quarter = 1; ///< 1 to 4
    QDate givenOn; ///< by which it belongs to a school year
    int fives = 0;
    int fours = 0;
    int threes = 0;
    int twos = 0;
    int unattested = 0;

    MarkCounts marks() const { return {fives, fours, threes, twos, unattested}; }
};

inline QString nameOf(const QuarterMarks& marks)
{
    return QStringLiteral("%1, %2, %3").arg(marks.className, marks.subject, QString::number(marks.quarter));
}

template <>
struct RecordRules<QuarterMarks> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &QuarterMarks::association;
    static constexpr auto day = &QuarterMarks::givenOn;
    static constexpr auto person = &QuarterMarks::teacher;
    static QStringList clauses(const QuarterMarks&) { return {QStringLiteral("3.6.b")}; }
    /// Rule::Duplicate for a second entry of the same teacher, class, subject and quarter.
    static std::optional<Refusal> whyNot(const QuarterMarks& marks, const RecordChange<QuarterMarks>& change);
};
