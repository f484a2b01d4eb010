#include "exchange/sheetstaken.h"
#include <algorithm>

namespace {
bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

void cutBlankEnds(Cells& cells)
{
    for (auto& row : cells)
        while (!row.isEmpty() && isBlank(row.last()))
            row.removeLast();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
}
} // namespace

void SheetsTaken::beginSheet(const QString& name)
{
    m_sheets.append({name, {}});
}

void SheetsTaken::put(qint64 row, qint64 column, const QString& text)
{
    if (row < 0 || column < 0 || row >= SheetLimits::rows || column >= SheetLimits::columns || text.isEmpty()
        || exceeded())
        return;
    auto& cells = m_sheets.last().cells;
    if (cells.size() <= row)
        cells.resize(row + 1);
    auto& line = cells[row];
    if (line.size() <= column) {
        count(column + 1 - line.size(), 0);
        line.resize(column + 1);
    }
    count(0, text.size());
    line[column] = text;
}

void SheetsTaken::repeatRow(qint64 row, qint64 times)
{
    auto& cells = m_sheets.last().cells;
    if (row < 0 || row >= cells.size())
        return; // nothing was put there
    const auto line = cells[row];
    qsizetype characters = 0;
    for (const auto& text : line)
        characters += text.size();
    const auto end = std::min<qint64>(SheetLimits::rows, row + times);
    for (auto below = row + 1; below < end && !exceeded(); ++below) {
        cells.append(line);
        count(line.size(), characters);
    }
}

void SheetsTaken::count(qsizetype cells, qsizetype characters)
{
    m_cells += cells;
    m_characters += characters;
}

bool SheetsTaken::exceeded() const
{
    return m_sheets.size() > SheetLimits::sheets || m_cells > SheetLimits::cells
        || m_characters > SheetLimits::characters;
}

Workbook SheetsTaken::workbook() &&
{
    for (auto& sheet : m_sheets)
        cutBlankEnds(sheet.cells);
    m_sheets.removeIf([](const Sheet& sheet) { return sheet.cells.isEmpty(); });
    return std::move(m_sheets);
}
