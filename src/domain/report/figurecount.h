#pragma once
#include "domain/activity/evidencetypes.h"
#include "domain/activity/markcounts.h"
#include <functional>

// How figures are counted from records of evidence, in the year report and in the analysis of a period.

/// The records that are wanted, and how many they are.
template <class T, class Wanted>
ReportFigure countOf(const QString& key, const std::vector<T>& records, Wanted wanted)
{
    ReportFigure figure{.key = key};
    for (const auto& record : records)
        if (std::invoke(wanted, record))
            figure.records.push_back(figureRecordOf(record));
    figure.number = double(figure.records.size());
    return figure;
}
template <class T>
ReportFigure countOf(const QString& key, const std::vector<T>& records)
{
    return countOf(key, records, [](const T&) { return true; });
}

/// The marks of all classes together.
template <class T>
MarkCounts marksOf(const std::vector<T>& records)
{
    MarkCounts all;
    for (const auto& record : records) {
        const auto marks = record.marks();
        all.fives += marks.fives;
        all.fours += marks.fours;
        all.threes += marks.threes;
        all.twos += marks.twos;
        all.unattested += marks.unattested;
    }
    return all;
}

/// Of all classes together; nothing where nobody has a mark.
template <class T>
ReportFigure shareOf(
    const QString& key, const std::vector<T>& records, std::optional<double> (MarkCounts::*share)() const)
{
    auto figure = countOf(key, records);
    figure.number = (marksOf(records).*share)();
    return figure;
}
