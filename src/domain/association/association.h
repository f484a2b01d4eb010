#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "domain/span.h"
#include <array>

struct Person;

struct Association {
    static constexpr auto recordKind = "association";
    Id<Association> id;
    int revision = 0;
    QString name; ///< without the words «усулдук бирикмеси», which papers add
    QString subjects;
    Span span; ///< from when to when it exists
};

inline QString nameOf(const Association& association)
{
    return association.name;
}

/// Which academic deputy an association reports to (1.2).
struct Supervision {
    static constexpr auto recordKind = "supervision";
    Id<Supervision> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> deputy;
    Span span;
};

struct Membership {
    static constexpr auto recordKind = "membership";
    Id<Membership> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> person;
    Span span;
};

enum class AppointmentKind { Leader, Acting };

template <>
struct Codes<AppointmentKind> {
    static constexpr std::array words{"leader", "acting"};
};

/// A leader's or acting leader's appointment by the director's order (1.1, 3.5).
struct Appointment {
    static constexpr auto recordKind = "appointment";
    Id<Appointment> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> person;
    AppointmentKind kind = AppointmentKind::Leader;
    QString orderNumber;
    QDate orderedOn;
    Span span;
    QString exceptionGround; ///< the director's written ground when 1.1 is not met; shown as an exception everywhere
};
