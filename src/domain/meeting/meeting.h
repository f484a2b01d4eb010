#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

enum class MeetingKind { Association, MethodicalCouncil };

template <>
struct Codes<MeetingKind> {
    static constexpr std::array words{"association", "methodical-council"};
};

/// 3.7.c: a meeting of an association, or of the methodical council, which belongs to none. One that has not been held
/// yet holds the agenda; signed minutes are never changed.
struct Meeting {
    static constexpr auto recordKind = "meeting";
    Id<Meeting> id;
    int revision = 0;
    MeetingKind kind = MeetingKind::Association;
    std::optional<Id<Association>> association;
    int firstYear = 0; ///< school year; minutes from 1 August belong to the coming one
    int number = 0; ///< within the year; 0: the next free one is given when it is saved
    QDate heldOn;
    QString topic;
    QString place = {};
    std::optional<Id<Person>> chair = {};
    std::optional<Id<Person>> secretary = {};
    QDate signedOn = {}; ///< null: the minutes are not signed
    std::optional<Id<DocumentVersion>> minutes = {}; ///< the text that was signed

    bool isSigned() const { return signedOn.isValid(); }
};

inline QString nameOf(const Meeting& meeting)
{
    return QStringLiteral("№ %1 %2").arg(QString::number(meeting.number), meeting.topic).trimmed();
}

/// Who was at a meeting, and which member was not.
struct Attendance {
    static constexpr auto recordKind = "attendance";
    Id<Attendance> id;
    int revision = 0;
    Id<Meeting> meeting;
    Id<Person> person;
    bool present = true;
};

template <>
struct RecordRules<Meeting> {
    static constexpr Act act = Act::RecordMeeting;
    static constexpr Act read = Act::ReadMeetings;
    static constexpr auto association = &Meeting::association;
    static constexpr bool common = true; // all read those of the methodical council
    static constexpr auto day = &Meeting::heldOn;
    static QStringList clauses(const Meeting&) { return {QStringLiteral("3.7.c")}; }
    /// Rule::MinutesSigned for a change to signed minutes; a number is given once in a year.
    static std::optional<Refusal> whyNot(const Meeting& meeting, const RecordChange<Meeting>& change);
    static void complete(Meeting& meeting, const RecordChange<Meeting>& change);
    /// A new one expects all members of that day, and its agenda opens with the decisions that were not carried out.
    static void follow(const Meeting& meeting, const RecordChange<Meeting>& change);
    /// The methodical council belongs to no association: only a deputy enters its meetings.
    static Subject subject(const Meeting& meeting, const Ports& ports, QDate day);
    static std::optional<Refusal> whyNotRemove(const Meeting& meeting, const RecordChange<Meeting>& change);
    /// The attendance, and what came on the agenda by itself.
    static void removeParts(const Meeting& meeting, const Ports& ports);
};

template <>
struct RecordRules<Attendance> {
    static constexpr Act act = Act::RecordMeeting;
    static constexpr Act read = Act::ReadMeetings;
    static bool readByAll(const Attendance& attendance, const Ports& ports);
    static std::optional<Refusal> whyNot(const Attendance& attendance, const RecordChange<Attendance>& change);
    static Subject subject(const Attendance& attendance, const Ports& ports, QDate day);
    static std::optional<Refusal> whyNotRemove(const Attendance& attendance, const RecordChange<Attendance>& change);
};
