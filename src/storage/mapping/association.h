#pragma once
#include "domain/association/association.h"
#include "storage/mapping.h"

template <>
struct Mapping<Association> {
    static constexpr auto columns
        = std::tuple{column("name", &Association::name), column("subjects", &Association::subjects),
            column("from_on", &Association::span, &Span::from), column("until_on", &Association::span, &Span::until)};
};

template <>
struct Mapping<Supervision> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Supervision::association), column("deputy_id", &Supervision::deputy),
            column("from_on", &Supervision::span, &Span::from), column("until_on", &Supervision::span, &Span::until)};
};

template <>
struct Mapping<Membership> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Membership::association), column("person_id", &Membership::person),
            column("from_on", &Membership::span, &Span::from), column("until_on", &Membership::span, &Span::until)};
};

template <>
struct Mapping<Appointment> {
    static constexpr auto columns = std::tuple{column("association_id", &Appointment::association),
        column("person_id", &Appointment::person), column("kind", &Appointment::kind),
        column("order_number", &Appointment::orderNumber), column("ordered_on", &Appointment::orderedOn),
        column("from_on", &Appointment::span, &Span::from), column("until_on", &Appointment::span, &Span::until),
        column("exception_ground", &Appointment::exceptionGround)};
};
