#pragma once
#include "domain/recordrules.h"

/// 3.3.e, 4.7: a course of professional development that somebody finished.
struct Course {
    static constexpr auto recordKind = "course";
    Id<Course> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> person;
    QDate finishedOn;
    QString title;
    QString place; ///< who held it
    int hours = 0;
    QString certificate; ///< its number
    QDate validUntil = {}; ///< its last day; null: without end

    /// 3.3.e: has run out, or does by the day.
    bool runsOutBy(QDate day) const { return validUntil.isValid() && validUntil <= day; }
};

inline QString nameOf(const Course& course)
{
    return course.title;
}

template <>
struct RecordRules<Course> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Course::association;
    static constexpr auto day = &Course::finishedOn;
    static constexpr int yearsBack = 6; // what it gave holds for years
    static constexpr auto person = &Course::person;
    static QStringList clauses(const Course&) { return {QStringLiteral("3.3.e"), QStringLiteral("4.7")}; }
    static std::optional<Refusal> whyNot(const Course& course, const RecordChange<Course>& change);
};
