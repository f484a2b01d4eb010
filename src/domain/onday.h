#pragma once
#include <algorithm>
#include <QDate>
#include <vector>

/// A member of those records whose span contains the day, each value once.
template <class T, class M>
std::vector<M> onDay(const std::vector<T>& records, M T::*member, QDate day)
{
    std::vector<M> values;
    for (const auto& record : records)
        if (record.span.contains(day) && std::ranges::find(values, record.*member) == values.end())
            values.push_back(record.*member);
    return values;
}
