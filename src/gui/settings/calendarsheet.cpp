#include "gui/settings/calendarsheet.h"

const YearShape* CalendarSheet::yearOf(const Scope& scope) const
{
    const auto named = std::ranges::find_if(years, [&](const YearShape& shape) { return shape.year.id == scope.year; });
    if (named != years.end())
        return &*named;
    const auto current = std::ranges::find_if(
        years, [this](const YearShape& shape) { return shape.year.firstYear == schoolYearOf(today); });
    if (current != years.end())
        return &*current;
    return years.empty() ? nullptr : &years.back();
}

CalendarSheet calendarSheet(Services& services)
{
    const auto holidays = services.ports.of<Holiday>().all();
    const auto exceptions = services.ports.of<DayException>().all();
    return {.school = schoolOf(services.ports),
        .holidays = {holidays.begin(), holidays.end()},
        .exceptions = {exceptions.begin(), exceptions.end()},
        .years = services.calendar.shapes(),
        .today = services.authority.today()};
}
