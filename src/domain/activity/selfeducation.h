#pragma once
#include "domain/recordrules.h"

/// 3.3.e, 4.7: the topic a teacher works on alone. Never required of anybody.
struct SelfEducation {
    static constexpr auto recordKind = "self_education";
    Id<SelfEducation> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> person;
    QString topic;
    QDate begunOn;
    QDate finishedOn; ///< null: goes on
    QString outcome;
};

inline QString nameOf(const SelfEducation& work)
{
    return work.topic;
}

template <>
struct RecordRules<SelfEducation> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &SelfEducation::association;
    static constexpr auto day = &SelfEducation::begunOn;
    static constexpr auto closedOn = &SelfEducation::finishedOn;
    static constexpr auto person = &SelfEducation::person;
    static QStringList clauses(const SelfEducation&) { return {QStringLiteral("3.3.e")}; }
    static std::optional<Refusal> whyNot(const SelfEducation& work, const RecordChange<SelfEducation>& change);
};
