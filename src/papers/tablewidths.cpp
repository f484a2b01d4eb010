#include "papers/tablewidths.h"
#include "papers/blockmeasures.h"

namespace {

/// The longest word of a text by its letters, near enough to the widest.
QStringView longestWord(QStringView text, QStringView longest)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size()) {
            const bool isGap = text[at].isSpace() && !bindsToWordBefore(text, at);
            if (!isGap && text[at] != u'-')
                continue;
        }
        if (at - begin > longest.size())
            longest = text.sliced(begin, at - begin);
        begin = at + 1;
    }
    return longest;
}

/// The width in which no word of a column is cut, within reason.
double leastWidth(const TypeSetter& setter, const Table& table, qsizetype column, double size, double width)
{
    const auto head = longestWord(table.columns[column].head, {});
    QStringView body;
    for (const auto& row : table.rows) {
        if (row.cells.size() != table.columns.size())
            continue; // has spans
        for (const auto& run : row.cells[column].runs)
            body = longestWord(run.text, body);
    }
    const double widest
        = qMax(setter.widthOf(bold(head.toString()), size), setter.widthOf(plain(body.toString()), size));
    return qMin(widest + 2.2 * BlockMeasures::cellPadX * unitsPerMm, width * 0.3);
}

} // namespace

std::vector<double> tableEdges(const TypeSetter& setter, const Table& table, double size, double width)
{
    const auto count = static_cast<size_t>(table.columns.size());
    std::vector<double> widths(count);
    std::vector<double> least(count);
    double left = width;
    double shares = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto& column = table.columns[static_cast<qsizetype>(i)];
        widths[i] = column.widthMm * unitsPerMm;
        left -= widths[i];
        if (widths[i] > 0)
            continue;
        shares += column.share;
        least[i] = leastWidth(setter, table, static_cast<qsizetype>(i), size, width);
    }
    // Columns whose share is too narrow for their words take what they need; the others share the rest.
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < count; ++i) {
            const double share = table.columns[static_cast<qsizetype>(i)].share;
            if (widths[i] > 0 || shares <= share || left * share / shares >= least[i])
                continue;
            widths[i] = least[i];
            left -= least[i];
            shares -= share;
            again = true;
        }
    }
    double whole = 0;
    for (size_t i = 0; i < count; ++i) {
        if (widths[i] <= 0)
            widths[i] = qMax(least[i], left * table.columns[static_cast<qsizetype>(i)].share / shares);
        whole += widths[i];
    }
    std::vector<double> edges{0};
    for (const double own : widths)
        edges.push_back(edges.back() + own * (whole > width ? width / whole : 1));
    return edges;
}
