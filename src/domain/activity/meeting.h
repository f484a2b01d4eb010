#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include <array>
#include <optional>
#include <QDate>

struct Association;
struct Person;

enum class MeetingKind { Association, MethodicalCouncil };

template <>
struct Codes<MeetingKind> {
    static constexpr std::array words{"association", "methodical-council"};
};

struct Meeting {
    static constexpr auto recordKind = "meeting";
    Id<Meeting> id;
    int revision = 0;
    MeetingKind kind = MeetingKind::Association;
    std::optional<Id<Association>> association;
    int firstYear = 0; ///< school year; minutes from 1 August belong to the coming one
    int number = 1; ///< within the year
    QDate heldOn;
    QString topic;
};

struct Attendance {
    static constexpr auto recordKind = "attendance";
    Id<Attendance> id;
    int revision = 0;
    Id<Meeting> meeting;
    Id<Person> person;
    bool present = true;
};
