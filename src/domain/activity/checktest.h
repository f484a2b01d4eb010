#pragma once
#include "domain/activity/markcounts.h"
#include "domain/recordrules.h"

/// 3.3.d: an administrative check test in one class. Counts per mark are of those who wrote it.
struct CheckTest {
    static constexpr auto recordKind = "check_test";
    Id<CheckTest> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> teacher;
    QString className; ///< «7-Б»
    QString subject;
    QDate heldOn;
    QString task;
    int enrolled = 0;
    int wrote = 0;
    int fives = 0;
    int fours = 0;
    int threes = 0;
    int twos = 0;
    QString errors; ///< typical ones, by topic
    QString remedy;

    /// Its figures are of those who wrote it.
    MarkCounts marks() const { return {fives, fours, threes, twos, qMax(0, wrote - fives - fours - threes - twos)}; }
};

inline QString nameOf(const CheckTest& test)
{
    return QStringLiteral("%1, %2").arg(test.className, test.subject);
}

template <>
struct RecordRules<CheckTest> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &CheckTest::association;
    static constexpr auto day = &CheckTest::heldOn;
    static constexpr auto person = &CheckTest::teacher;
    static QStringList clauses(const CheckTest&) { return {QStringLiteral("3.3.d")}; }
    /// More marks than writers, more writers than pupils.
    static std::optional<Refusal> whyNot(const CheckTest& test, const RecordChange<CheckTest>& change);
};
