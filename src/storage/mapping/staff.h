#pragma once
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include "storage/mapping.h"

template <>
struct Mapping<Person> {
    static constexpr auto columns
        = std::tuple{column("family_name", &Person::familyName), column("given_name", &Person::givenName),
            column("patronymic", &Person::patronymic), column("sort_key", &Person::sortKey),
            column("birth_year", &Person::birthYear), column("education", &Person::education),
            column("speciality", &Person::speciality), column("post", &Person::post), column("awards", &Person::awards),
            column("phone", &Person::phone), column("left_on", &Person::leftOn)};
};

template <>
struct Mapping<ServicePeriod> {
    static constexpr auto columns
        = std::tuple{column("person_id", &ServicePeriod::person), column("from_on", &ServicePeriod::span, &Span::from),
            column("until_on", &ServicePeriod::span, &Span::until), column("place", &ServicePeriod::place)};
};

template <>
struct Mapping<RoleSpan> {
    static constexpr auto columns = std::tuple{column("person_id", &RoleSpan::person), column("role", &RoleSpan::role),
        column("from_on", &RoleSpan::span, &Span::from), column("until_on", &RoleSpan::span, &Span::until)};
};

template <>
struct Mapping<Substitution> {
    static constexpr auto columns = std::tuple{column("absent_id", &Substitution::absent),
        column("stand_in_id", &Substitution::standIn), column("role", &Substitution::role),
        column("from_on", &Substitution::span, &Span::from), column("until_on", &Substitution::span, &Span::until),
        column("order_number", &Substitution::orderNumber), column("ordered_on", &Substitution::orderedOn)};
};
