#include "domain/calendar/deadline.h"
#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<Refusal> whyNotSettings(const DeadlineSettings& settings)
{
    if (settings.agreeBefore < 0)
        return Refusal{Rule::MarginNegative, {}, u"agree_before"_s};
    if (settings.submitBefore < 0)
        return Refusal{Rule::MarginNegative, {}, u"submit_before"_s};
    if (settings.submitBefore < settings.agreeBefore)
        return Refusal{Rule::SpanBackwards, {}, u"submit_before"_s};
    return std::nullopt;
}

QDate dueDate(QDate event, const DayCount& count, const SchoolCalendar& calendar, int days)
{
    Q_ASSERT(event.isValid() && days > 0);
    const auto first = event.addDays(count.firstDayCounts ? 0 : 1);
    if (count.days == DayCount::Days::Calendar)
        return calendar.workingDayFrom(first.addDays(days - 1));
    auto last = calendar.workingDayFrom(first);
    for (int counted = 1; counted < days; ++counted)
        last = calendar.workingDayFrom(last.addDays(1));
    return last;
}

QDate strictestDate(QDate event, const DayCount& count, const SchoolCalendar& calendar, int days)
{
    return std::min(event.addDays(days - 1), dueDate(event, count, calendar, days));
}

int daysLate(QDate due, QDate actDay)
{
    return static_cast<int>(std::max<qint64>(0, due.daysTo(actDay)));
}

StepTargets stepTargets(QDate due, const DeadlineSettings& settings, const SchoolCalendar& calendar)
{
    return {calendar.workingDayUntil(due.addDays(-settings.submitBefore)),
        calendar.workingDayUntil(due.addDays(-settings.agreeBefore))};
}
