#pragma once
#include "domain/calendar/holiday.h"
#include <QHash>

/// What a day of the school is, and why.
struct DayFact {
    DayKind kind = DayKind::Working;
    QString name = {}; ///< of the holiday or exception, empty on an ordinary day
    QDate movedFrom = {}; ///< the weekend day whose holiday was moved here, else invalid

    friend bool operator==(const DayFact&, const DayFact&) = default;
};

/// Which days the school works: a value made of the week, the holiday rules and the school's own exceptions.
/// Vacations are not in it: their days count as working days.
class SchoolCalendar {
public:
    explicit SchoolCalendar(
        WeekKind week, const QList<Holiday>& holidays = {}, const QList<DayException>& exceptions = {});

    WeekKind week() const { return m_week; }
    DayFact factOf(QDate day) const;
    DayKind kindOf(QDate day) const { return factOf(day).kind; }
    bool isWorking(QDate day) const { return isWorkingKind(kindOf(day)); }

    /// The day itself when it is working, else the next working day. A calendar without any working day for a year
    /// is a slip of its editor: then the day itself comes back.
    QDate workingDayFrom(QDate day) const;
    /// The day itself when it is working, else the one before; the same caution.
    QDate workingDayUntil(QDate day) const;

    /// The days within [from, until] that are not working.
    QList<QDate> daysOff(QDate from, QDate until) const;

private:
    bool isWeekend(QDate day) const;
    const Holiday* holidayOn(QDate day) const;
    const Holiday* movedOff(QDate day) const;
    bool takesMovedHoliday(QDate day) const;
    DayFact movedTo(QDate day) const;
    QDate nearestWorking(QDate day, int step) const;

    WeekKind m_week;
    QHash<int, QList<Holiday>> m_byDayOfYear; ///< key: month and day as MMDD
    QHash<QDate, DayException> m_exceptions;
    bool m_anyMoves = false;
};
