#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "domain/span.h"
#include <array>

struct Person;

struct Association {
    Id<Association> id;
    int revision = 0;
    QString name; ///< without the words «усулдук бирикмеси», which papers add
    QString subjects;
    Span span; ///< from when to when it exists
};

/// Which academic deputy an association reports to (1.2).
struct Supervision {
    Id<Supervision> id;
    int revision = 0;
    Id<Association> association;
    Id<Person> deputy;
    Span span;
};

struct Membership {
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
