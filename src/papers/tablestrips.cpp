#include "papers/stripmaker.h"

namespace {

constexpr double padX = 1.2 * unitsPerMm;
constexpr double padY = 0.6 * unitsPerMm;

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
    return qMin(widest + 2.2 * padX, width * 0.3);
}

/// The vertical rules of a table, from the left margin: one more than columns.
std::vector<double> edgesOf(const TypeSetter& setter, const Table& table, double size, double width)
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
        m_table->edges = edgesOf(m_setter, table, sizeOr(table.sizePt), m_width);
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
    m_pendingSpace += 2 * unitsPerMm;
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
