#pragma once
#include "domain/recordrules.h"

/// 3.3.c, 3.4.b: how far a teacher's programme in a class is carried out by a day.
struct Coverage {
    static constexpr auto recordKind = "coverage";
    Id<Coverage> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> teacher;
    QString className;
    QString subject;
    QDate countedOn;
    int planned = 0; ///< hours since the year began
    int given = 0;
    QString reason; ///< of a lag
    QString correction; ///< how it is made good

    int lag() const { return planned > given ? planned - given : 0; }
    /// 3.3.c: a lag that nobody corrects is flagged.
    bool isUncorrected() const { return lag() > 0 && correction.trimmed().isEmpty(); }
};

inline QString nameOf(const Coverage& coverage)
{
    return QStringLiteral("%1, %2").arg(coverage.className, coverage.subject);
}

template <>
struct RecordRules<Coverage> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Coverage::association;
    static constexpr auto day = &Coverage::countedOn;
    static constexpr auto person = &Coverage::teacher;
    static QStringList clauses(const Coverage&) { return {QStringLiteral("3.3.c"), QStringLiteral("3.4.b")}; }
    static std::optional<Refusal> whyNot(const Coverage& coverage, const RecordChange<Coverage>& change);
};
