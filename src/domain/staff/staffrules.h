#pragma once
#include "domain/recordrules.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"

template <>
struct RecordRules<Person> {
    static constexpr Act act = Act::ChangePeople;
    static std::optional<Refusal> whyNot(const Person& person, const RecordChange<Person>& change);
    static void complete(Person& person);
};

template <>
struct RecordRules<ServicePeriod> {
    static constexpr Act act = Act::ChangePeople;
    static std::optional<Refusal> whyNot(const ServicePeriod& period, const RecordChange<ServicePeriod>& change);
};

template <>
struct RecordRules<RoleSpan> {
    static constexpr Act act = Act::ChangePeople;
    static std::optional<Refusal> whyNot(const RoleSpan& span, const RecordChange<RoleSpan>& change);
};

template <>
struct RecordRules<Substitution> {
    static constexpr Act act = Act::ChangePeople;
    static std::optional<Refusal> whyNot(const Substitution& substitution, const RecordChange<Substitution>& change);
};
