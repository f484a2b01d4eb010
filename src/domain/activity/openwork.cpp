#include "domain/activity/controllist.h"
#include "domain/activity/handover.h"
#include "domain/calendar/schoolyear.h"

// 3.5: what one leader leaves to the next is what the control list held as open on the day.

std::vector<FigureRecord> openWorkOf(const Ports& ports, Id<Association> association, QDate day)
{
    std::vector<FigureRecord> open;
    for (auto& line : controlLinesOn(day, {association}, schoolYearOf(day), ports))
        if (line.isOpen() && !(line.since > day)) // a term that has not begun is the plan's, not open work
            open.push_back(std::move(line.record));
    return open;
}
