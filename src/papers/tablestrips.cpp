#include "papers/blockmeasures.h"
#include "papers/stripmaker.h"
#include "papers/tablewidths.h"

namespace {

constexpr double padX = BlockMeasures::cellPadX * unitsPerMm;
constexpr double padY = BlockMeasures::cellPadY * unitsPerMm;

struct SetCell {
    SetText text;
    double x = 0;
};

Strip headStrip(TypeSetter& setter, const Table& table, const std::vector<double>& edges, double size)
{
    std::vector<SetText> texts;
    double height = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        texts.push_back(
            setter.set(bold(table.columns[i].head), size, TextAlign::Center, edges[at + 1] - edges[at] - 2 * padX));
        height = qMax(height, texts.back().height());
    }
    Strip strip;
    strip.height = height + 2 * padY;
    for (size_t i = 0; i < texts.size(); ++i) {
        const double top = (strip.height - texts[i].height()) / 2;
        for (int line = 0; line < texts[i].lines(); ++line)
            strip.lines.push_back({texts[i].layout, line, {edges[i] + padX, top + line * texts[i].lineHeight}});
    }
    if (table.hasRules) {
        for (const double edge : edges)
            strip.rules.emplace_back(edge, 0, edge, strip.height);
        strip.rules.emplace_back(0, 0, edges.back(), 0);
        strip.rules.emplace_back(0, strip.height, edges.back(), strip.height);
    }
    strip.keepWithNext = true;
    return strip;
}

} // namespace

bool StripMaker::makeNextRow(const Table& table)
{
    if (!m_table) {
        m_table.emplace();
        m_table->edges = tableEdges(m_setter, table, sizeOr(table.sizePt), m_width);
        if (table.hasHead) {
            m_table->head
                = std::make_shared<const Strip>(headStrip(m_setter, table, m_table->edges, sizeOr(table.sizePt)));
            push(*m_table->head);
            m_strips.back().keepWithNext = !table.rows.isEmpty();
        }
    }
    if (m_table->rows < table.rows.size())
        addRow(table.rows[m_table->rows++], table);
    if (m_table->rows < table.rows.size())
        return false;
    m_table.reset();
    m_pendingSpace += BlockMeasures::afterTable * unitsPerMm;
    return true;
}

// A row that is shorter than a third of a page is one strip. A taller one is as many strips as its longest cell has
// lines: all cells of a table are of one size, so their lines stand side by side.
void StripMaker::addRow(const Row& row, const Table& table)
{
    const auto& edges = m_table->edges;
    const double size = sizeOr(table.sizePt);
    std::vector<SetCell> cells;
    std::vector<double> rulesAt{edges.front()};
    size_t column = 0;
    int longest = 1;
    double lineHeight = m_setter.font(size).pixelSize() * 1.15;
    for (const auto& cell : row.cells) {
        if (column + 1 >= edges.size())
            break;
        const size_t end = qMin(edges.size() - 1, column + static_cast<size_t>(qMax(1, cell.span)));
        const auto align = cell.span > 1 ? TextAlign::Left : table.columns[static_cast<qsizetype>(column)].align;
        const auto text = m_setter.set(cell.runs, size, align, edges[end] - edges[column] - 2 * padX);
        cells.push_back({text, edges[column] + padX});
        longest = qMax(longest, text.lines());
        lineHeight = qMax(lineHeight, text.lineHeight);
        column = end;
        rulesAt.push_back(edges[end]);
    }
    for (; column + 1 < edges.size(); ++column) // cells that the row leaves out are empty ones
        rulesAt.push_back(edges[column + 1]);

    const bool whole = longest * lineHeight < m_height / 3;
    const int slices = whole ? 1 : longest;
    const int linesPerSlice = whole ? longest : 1;
    for (int slice = 0; slice < slices; ++slice) {
        const bool first = slice == 0;
        const bool last = slice == slices - 1;
        Strip strip;
        strip.height = linesPerSlice * lineHeight + (first ? padY : 0) + (last ? padY : 0);
        if (whole)
            strip.height = qMax(strip.height, row.heightMm * unitsPerMm);
        strip.head = m_table->head;
        strip.continuesRow = !first;
        strip.keepWithNext = last ? row.keepWithNext : slice == 0 || slice == slices - 2;
        const double top = first ? padY : 0;
        for (const auto& cell : cells) {
            for (int line = slice * linesPerSlice; line < qMin(cell.text.lines(), (slice + 1) * linesPerSlice); ++line)
                strip.lines.push_back(
                    {cell.text.layout, line, {cell.x, top + (line - slice * linesPerSlice) * lineHeight}});
        }
        if (table.hasRules) {
            for (const double edge : rulesAt)
                strip.rules.emplace_back(edge, 0, edge, strip.height);
            if (first)
                strip.rules.emplace_back(0, 0, edges.back(), 0);
            if (last)
                strip.rules.emplace_back(0, strip.height, edges.back(), strip.height);
        }
        push(std::move(strip));
    }
}
