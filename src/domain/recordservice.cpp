#include "domain/recordservice.h"
#include "domain/calendar/schoolyear.h"

/// The reader's own associations in which the act is allowed.
std::vector<Id<Association>> RecordService::allowed(Act act, const Actor& by) const
{
    std::vector<Id<Association>> found;
    for (const auto* some : {&by.leads, &by.supervises, &by.memberOf})
        for (const auto& association : *some)
            if (std::ranges::find(found, association) == found.end()
                && !whyNot(act, by, m_authority.subject(association, by.day)))
                found.push_back(association);
    return found;
}

/// The days whose records belong to the year; none for all years.
std::optional<Span> RecordService::daysOf(Id<SchoolYear> year) const
{
    const auto found = year.isNull() ? std::nullopt : m_ports.of<SchoolYear>().find(year);
    return found ? std::optional(schoolYearDays(found->firstYear)) : std::nullopt;
}
