#pragma once
#include "domain/association/association.h"
#include "domain/recordrules.h"

template <>
struct RecordRules<Association> {
    static constexpr Act act = Act::ChangeAssociations;
    static std::optional<Refusal> whyNot(const Association& association, const RecordChange<Association>& change);
    static void complete(Association& association) { association.name = association.name.simplified(); }
};

template <>
struct RecordRules<Supervision> {
    static constexpr Act act = Act::ChangeAssociations;
    static std::optional<Refusal> whyNot(const Supervision& supervision, const RecordChange<Supervision>& change);
};

template <>
struct RecordRules<Membership> {
    static constexpr Act act = Act::ChangeAssociations;
    static std::optional<Refusal> whyNot(const Membership& membership, const RecordChange<Membership>& change);
};
