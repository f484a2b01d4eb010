#pragma once
#include "domain/meeting/meeting.h"

struct Decision;

/// An item of a meeting's agenda and what the minutes say of it. It ends in «жөнүндө».
struct AgendaItem {
    static constexpr auto recordKind = "agenda_item";
    Id<AgendaItem> id;
    int revision = 0;
    Id<Meeting> meeting;
    int position = 0; ///< 0: the last one, given when it is saved
    QString matter;
    QString heard; ///< УГУЛДУ: who spoke first, and what was reported
    QString spoke; ///< ЧЫГЫП СҮЙЛӨГӨНДӨР
    QString resolved; ///< ТОКТОМ КЫЛЫНДЫ
    std::optional<Id<Decision>> returned = {}; ///< the earlier decision that comes back undone
};

inline QString nameOf(const AgendaItem& item)
{
    return item.matter;
}

/// What a meeting decided that somebody carries out by a day. Whether it was done is said after the minutes are signed.
struct Decision {
    static constexpr auto recordKind = "decision";
    Id<Decision> id;
    int revision = 0;
    Id<Meeting> meeting;
    QString text;
    std::optional<Id<Person>> responsible = {}; ///< none: all
    QDate dueOn;
    QDate doneOn; ///< null: not carried out, and back on the next agenda
    QString outcome;

    bool isOverdue(QDate day) const { return !doneOn.isValid() && dueOn.isValid() && dueOn < day; }
};

inline QString nameOf(const Decision& decision)
{
    return decision.text;
}

template <>
struct RecordRules<AgendaItem> {
    static constexpr Act act = Act::RecordMeeting;
    static constexpr Act read = Act::ReadMeetings;
    static bool readByAll(const AgendaItem& item, const Ports& ports);
    static std::optional<Refusal> whyNot(const AgendaItem& item, const RecordChange<AgendaItem>& change);
    static void complete(AgendaItem& item, const RecordChange<AgendaItem>& change);
    static Subject subject(const AgendaItem& item, const Ports& ports, QDate day);
    static std::optional<Refusal> whyNotRemove(const AgendaItem& item, const RecordChange<AgendaItem>& change);
};

template <>
struct RecordRules<Decision> {
    static constexpr Act act = Act::RecordMeeting;
    static constexpr Act read = Act::ReadMeetings;
    static bool readByAll(const Decision& decision, const Ports& ports);
    /// Once the minutes are signed only what came of it may be entered.
    static std::optional<Refusal> whyNot(const Decision& decision, const RecordChange<Decision>& change);
    static Subject subject(const Decision& decision, const Ports& ports, QDate day);
    static std::optional<Refusal> whyNotRemove(const Decision& decision, const RecordChange<Decision>& change);
};

/// The decisions of an association (none: of the methodical council) that were made before the day and are not carried
/// out, oldest first.
std::vector<Decision> undoneDecisions(const Ports& ports, const std::optional<Id<Association>>& association, QDate day);
