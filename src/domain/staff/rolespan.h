#pragma once
#include "domain/id.h"
#include "domain/office/role.h"
#include "domain/span.h"

struct Person;

struct RoleSpan {
    static constexpr auto recordKind = "role_span";
    Id<RoleSpan> id;
    int revision = 0;
    Id<Person> person;
    Role role = Role::Teacher;
    Span span;
};

/// Names who stands in for an absent holder of a role, by a dated order.
struct Substitution {
    static constexpr auto recordKind = "substitution";
    Id<Substitution> id;
    int revision = 0;
    Id<Person> absent;
    Id<Person> standIn;
    Role role = Role::AcademicDeputy;
    Span span;
    QString orderNumber;
    QDate orderedOn;
};
