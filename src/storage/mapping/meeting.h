#pragma once
#include "domain/meeting/agenda.h"
#include "storage/mapping.h"

template <>
struct Mapping<Meeting> {
    static constexpr auto columns
        = std::tuple{column("kind", &Meeting::kind), column("association_id", &Meeting::association),
            column("first_year", &Meeting::firstYear), column("number", &Meeting::number),
            column("held_on", &Meeting::heldOn), column("topic", &Meeting::topic), column("place", &Meeting::place),
            column("chair_id", &Meeting::chair), column("secretary_id", &Meeting::secretary),
            column("signed_on", &Meeting::signedOn), column("minutes_id", &Meeting::minutes)};
};

template <>
struct Mapping<Attendance> {
    static constexpr auto columns = std::tuple{column("meeting_id", &Attendance::meeting),
        column("person_id", &Attendance::person), column("present", &Attendance::present)};
};

template <>
struct Mapping<AgendaItem> {
    static constexpr auto columns = std::tuple{column("meeting_id", &AgendaItem::meeting),
        column("position", &AgendaItem::position), column("matter", &AgendaItem::matter),
        column("heard", &AgendaItem::heard), column("spoke", &AgendaItem::spoke),
        column("resolved", &AgendaItem::resolved), column("returned_id", &AgendaItem::returned)};
};

template <>
struct Mapping<Decision> {
    static constexpr auto columns
        = std::tuple{column("meeting_id", &Decision::meeting), column("text", &Decision::text),
            column("responsible_id", &Decision::responsible), column("due_on", &Decision::dueOn),
            column("done_on", &Decision::doneOn), column("outcome", &Decision::outcome)};
};
