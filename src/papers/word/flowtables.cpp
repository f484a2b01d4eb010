#include "papers/blockmeasures.h"
#include "papers/tablewidths.h"
#include "papers/word/flowmaker.h"

namespace {
constexpr double ptPerMm = 72 / 25.4;
constexpr double padX = BlockMeasures::cellPadX * ptPerMm;
} // namespace

FlowParagraph FlowMaker::cellText(const Runs& runs, TextAlign align, double sizePt) const
{
    return {.style = FlowStyle::TableText, .runs = runs, .align = align, .sizePt = sizePt};
}

FlowRow FlowMaker::headOf(const Table& table, double sizePt) const
{
    FlowRow row{.isHead = true};
    for (const auto& column : table.columns) {
        auto text = cellText(bold(column.head), TextAlign::Center, sizePt);
        text.keepWithNext = !table.rows.isEmpty();
        row.cells.append({.paragraphs = {text}, .padLeft = padX, .padRight = padX, .isCentered = true});
    }
    return row;
}

// As in print, a row of a third of a page or more may be cut by a page's end.
bool FlowMaker::isTall(const Row& row, const FlowTable& made, double sizePt)
{
    const double limit = m_height / 3 / (sizePt * 1.15);
    qsizetype column = 0;
    for (const auto& cell : row.cells) {
        const int span = static_cast<int>(
            qMin<qsizetype>(qMax(1, cell.span), static_cast<qsizetype>(made.edges.size()) - 1 - column));
        if (span <= 0)
            break;
        const double width = made.width(column, span) - 2 * padX;
        column += span;
        double most = 1; // lines, if all letters were broad and the lines badly filled
        for (const auto& run : cell.runs)
            most += run.text.count(u'\n') + static_cast<double>(run.text.size()) * sizePt * 0.8 / (width * 0.6);
        if (most < limit)
            continue;
        if (m_setter.set(cell.runs, sizePt, TextAlign::Left, width * unitsPerPt).lines() >= limit)
            return true;
    }
    return false;
}

FlowRow FlowMaker::rowOf(const Row& row, const Table& table, const FlowTable& made, double sizePt)
{
    FlowRow result{.isWhole = !isTall(row, made, sizePt), .height = row.heightMm * ptPerMm};
    const auto columns = table.columns.size();
    qsizetype column = 0;
    const auto add = [&](const Runs& runs, qsizetype span) {
        auto text = cellText(runs, span > 1 ? TextAlign::Left : table.columns[column].align, sizePt);
        text.keepWithNext = row.keepWithNext;
        result.cells.append({.paragraphs = {text}, .span = static_cast<int>(span), .padLeft = padX, .padRight = padX});
        column += span;
    };
    for (const auto& cell : row.cells) {
        if (column < columns)
            add(cell.runs, qMin<qsizetype>(qMax(1, cell.span), columns - column));
    }
    while (column < columns) // cells that the row leaves out are empty ones
        add({}, 1);
    return result;
}

void FlowMaker::make(const Table& table)
{
    if (table.columns.isEmpty() || (table.rows.isEmpty() && !table.hasHead)) {
        m_pendingSpace += BlockMeasures::afterTable * ptPerMm;
        return;
    }
    const double size = sizeOr(table.sizePt);
    FlowTable made{.edges = tableEdges(m_setter, table, size, m_width * unitsPerPt),
        .hasRules = table.hasRules,
        .padY = BlockMeasures::cellPadY * ptPerMm};
    for (auto& edge : made.edges)
        edge /= unitsPerPt;
    if (table.hasHead)
        made.rows.append(headOf(table, size));
    for (const auto& row : table.rows)
        made.rows.append(rowOf(row, table, made, size));
    push(std::move(made));
    m_pendingSpace = BlockMeasures::afterTable * ptPerMm;
}
