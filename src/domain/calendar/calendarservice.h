#pragma once
#include "domain/calendar/schoolcalendar.h"
#include "domain/calendar/schoolyear.h"
#include "domain/ports.h"

/// The school years and the working days of the open file. Holidays, single days and the school's settings are simple
/// records (RecordRules in calendarrules.h); a year with its quarters and vacations changes here as a whole.
class CalendarService {
public:
    explicit CalendarService(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// Week, holidays and exceptions as they stand now.
    SchoolCalendar calendar() const;

    /// The years of the file, in order.
    std::vector<SchoolYear> years() const;
    /// The years with their parts, in order: two reads however many there are.
    std::vector<YearShape> shapes() const;
    std::optional<YearShape> shapeOf(int firstYear) const;
    /// The year a day belongs to (from 1 August the coming one), when it was opened.
    std::optional<YearShape> yearOn(QDate day) const;

    /// The next year to open, after the newest one. Without ids.
    YearShape proposedNext() const;

    Result<YearShape> openYear(YearShape shape, const Actor& by) const;
    /// Stores the year as it was edited: parts without an id are new, stored ones that are not in it go. Open due dates
    /// follow by themselves, closed ones keep theirs.
    Result<YearShape> changeYear(YearShape shape, const Actor& by) const;
    /// The director's order moves the end of lessons; the last quarter follows.
    Result<YearShape> moveEnd(int firstYear, QDate endsOn, const QString& order, const Actor& by) const;

    /// Stores a new year in the unit of work of the caller, without asking for rights. Refuses an impossible one.
    Result<YearShape> store(YearShape shape) const;

private:
    std::vector<YearPart> partsOf(Id<SchoolYear> year) const;

    Ports m_ports;
};
