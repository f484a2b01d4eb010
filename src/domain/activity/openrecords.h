#pragma once
#include "domain/calendar/schoolyear.h"
#include "domain/recordrules.h"

/// What of a type belongs to the work of some days, the oldest first: what was begun on one of them, and what was begun
/// earlier and was still open on the first.
/// @param whose further conditions, such as the association or the person
/// @param done the day that ends a record; null while it is open
template <class T>
std::vector<T> workWithin(const Span& days, const std::vector<Where<T>>& whose, QDate T::*done, const Ports& ports)
{
    constexpr auto begun = RecordRules<T>::day;
    const auto earlier = before(begun, days.from);
    std::vector<std::vector<Where<T>>> parts(3, whose);
    parts[0].insert(parts[0].end(), {earlier, Where<T>(done, QDate())});
    parts[1].insert(parts[1].end(), {earlier, notBefore(done, days.from)});
    parts[2].insert(parts[2].end(), {notBefore(begun, days.from), before(begun, days.until)});
    std::vector<T> found;
    for (const auto& part : parts)
        for (auto& record : ports.of<T>().where(part))
            found.push_back(std::move(record));
    std::ranges::stable_sort(found, {}, begun);
    return found;
}
