#pragma once
#include "domain/activity/markcounts.h"
#include "domain/calendar/schoolyear.h"
#include "domain/recordrules.h"

// What the comparisons of marks (3.3.d, 3.6.b) have in common.

/// The associations whose records a comparison takes in: the chosen one, or all that the reader may read. A member
/// reads only the own records, so no comparison: Rule::NoRight.
Result<std::vector<Id<Association>>> associationsCompared(const Ports& ports, Id<Association> chosen, const Actor& by);

/// The quarters of a school year as far as they are entered.
std::vector<YearPart> quartersOf(const Ports& ports, int firstYear);
/// The quarter that holds the day; none in a vacation.
const YearPart* quarterWith(const std::vector<YearPart>& quarters, QDate day);

/// Pupils of both.
MarkCounts operator+(const MarkCounts& some, const MarkCounts& others);

/// The records of several associations on the days, the oldest first; of all days without a span.
template <class T>
std::vector<T> recordsCompared(
    const Ports& ports, const std::vector<Id<Association>>& whose, const std::optional<Span>& days)
{
    std::vector<Where<T>> conditions{oneOf(RecordRules<T>::association, whose)};
    if (days) {
        conditions.push_back(notBefore(RecordRules<T>::day, days->from));
        conditions.push_back(before(RecordRules<T>::day, days->until));
    }
    return ports.of<T>().where(conditions, Order<T>(RecordRules<T>::day));
}
