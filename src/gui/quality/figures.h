#pragma once
#include "domain/activity/markcounts.h"
#include "gui/record/recordcolumns.h"
#include <functional>
#include <QLocale>

/// A share or a mean as Kyrgyz papers write it, «81,8»; «—» where it cannot be counted.
inline QString figureText(const std::optional<double>& value)
{
    return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("—");
}

/// A column of one such value; what cannot be counted sorts before all others.
template <class T, class Figure>
ColumnSpec<T> figureColumn(const char* key, const QString& title, Figure figure, int width = 128)
{
    auto shown = column<T>(
        key, title, [figure](const T& record) { return figureText(figure(record)); }, width);
    shown.alignRight = true;
    shown.sortValue = [figure](const T& record) { return QVariant(figure(record).value_or(-1000)); };
    return shown;
}

/// The four figures of marks: progress, quality, degree of learning and mean.
/// @param marks a member of T, or a function of it, that gives MarkCounts
template <class T, class Marks>
std::vector<ColumnSpec<T>> markFigures(Marks marks, const QStringList& titles)
{
    const auto figure = [marks](std::optional<double> (MarkCounts::*of)() const) {
        return [marks, of](const T& record) { return (std::invoke(marks, record).*of)(); };
    };
    return {figureColumn<T>("progress", titles.value(0), figure(&MarkCounts::progress)),
        figureColumn<T>("quality", titles.value(1), figure(&MarkCounts::quality)),
        figureColumn<T>("degree", titles.value(2), figure(&MarkCounts::degreeOfLearning)),
        figureColumn<T>("mean", titles.value(3), figure(&MarkCounts::mean))};
}
/// Their headings.
QStringList markFigureTitles();
