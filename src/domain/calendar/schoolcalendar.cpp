#include "domain/calendar/schoolcalendar.h"
#include <algorithm>
#include <QQueue>

namespace {
// A moved holiday is placed within days of its weekend; a month of looking back sees every one that can matter.
constexpr int daysLookedBack = 31;
constexpr int daysLookedAhead = 366;

int keyOf(int month, int day)
{
    return month * 100 + day;
}
} // namespace

SchoolCalendar::SchoolCalendar(WeekKind week, const QList<Holiday>& holidays, const QList<DayException>& exceptions)
    : m_week(week)
{
    for (const auto& holiday : holidays) {
        if (whyNotHoliday(holiday))
            continue; // such a rule names no day
        m_byDayOfYear[keyOf(holiday.month, holiday.day)].append(holiday);
        m_anyMoves = m_anyMoves || holiday.moves;
    }
    for (const auto& exception : exceptions)
        m_exceptions.insert(exception.day, exception);
}

bool SchoolCalendar::isWeekend(QDate day) const
{
    return day.dayOfWeek() == Qt::Sunday || (m_week == WeekKind::FiveDay && day.dayOfWeek() == Qt::Saturday);
}

const Holiday* SchoolCalendar::holidayOn(QDate day) const
{
    const auto rules = m_byDayOfYear.constFind(keyOf(day.month(), day.day()));
    if (rules == m_byDayOfYear.cend())
        return nullptr;
    const auto rule
        = std::find_if(rules->begin(), rules->end(), [&](const Holiday& each) { return each.inForce(day.year()); });
    return rule == rules->end() ? nullptr : &*rule;
}

// The holiday of a weekend day that has to be moved. A Saturday the school works is no weekend to move from.
const Holiday* SchoolCalendar::movedOff(QDate day) const
{
    const auto holiday = isWeekend(day) ? holidayOn(day) : nullptr;
    if (!holiday || !holiday->moves)
        return nullptr;
    const auto exception = m_exceptions.constFind(day);
    return exception != m_exceptions.cend() && isWorkingKind(exception->kind) ? nullptr : holiday;
}

// A day declared working still takes the moved holiday, and cancels it: this is how a school undoes a transfer.
bool SchoolCalendar::takesMovedHoliday(QDate day) const
{
    if (isWeekend(day) || holidayOn(day))
        return false;
    const auto exception = m_exceptions.constFind(day);
    return exception == m_exceptions.cend() || isWorkingKind(exception->kind);
}

// Walks the days before in order: holidays of weekends queue up, and each working day takes one of them.
DayFact SchoolCalendar::movedTo(QDate day) const
{
    QQueue<QDate> waiting;
    for (auto each = day.addDays(-daysLookedBack); each < day; each = each.addDays(1)) {
        if (movedOff(each))
            waiting.enqueue(each);
        else if (!waiting.isEmpty() && takesMovedHoliday(each))
            waiting.dequeue();
    }
    if (waiting.isEmpty())
        return {};
    const auto from = waiting.head();
    return {DayKind::Holiday, holidayOn(from)->name, from};
}

DayFact SchoolCalendar::factOf(QDate day) const
{
    Q_ASSERT(day.isValid());
    if (const auto exception = m_exceptions.constFind(day); exception != m_exceptions.cend())
        return {exception->kind, exception->name, {}};
    if (const auto holiday = holidayOn(day))
        return {DayKind::Holiday, holiday->name, {}};
    if (isWeekend(day))
        return {DayKind::Weekend, {}, {}};
    return m_anyMoves ? movedTo(day) : DayFact{};
}

QDate SchoolCalendar::nearestWorking(QDate day, int step) const
{
    for (int tried = 0; tried <= daysLookedAhead; ++tried)
        if (const auto candidate = day.addDays(tried * step); isWorking(candidate))
            return candidate;
    return day;
}

QDate SchoolCalendar::workingDayFrom(QDate day) const
{
    return nearestWorking(day, 1);
}

QDate SchoolCalendar::workingDayUntil(QDate day) const
{
    return nearestWorking(day, -1);
}

QList<QDate> SchoolCalendar::daysOff(QDate from, QDate until) const
{
    QList<QDate> days;
    for (auto day = from; day <= until; day = day.addDays(1))
        if (!isWorking(day))
            days.append(day);
    return days;
}
