#include "gui/planning/planlinerows.h"
#include <algorithm>

namespace {
bool saysNothing(const LineDraft& line)
{
    return line.activity.trimmed().isEmpty() && line.expected.trimmed().isEmpty() && line.clause.isEmpty()
        && !line.term.from.isValid() && line.responsible.empty();
}
} // namespace

void PlanLineRows::read(const PlanSheet& sheet)
{
    m_list.clear();
    m_ids.clear();
    for (auto& line : draftOf(sheet).lines) {
        if (line.id)
            m_ids.insert(m_nextKey, *line.id);
        m_list.push_back({line, m_nextKey++});
    }
}

std::vector<LineDraft> PlanLineRows::lines() const
{
    std::vector<LineDraft> lines;
    for (const auto& row : m_list) {
        if (saysNothing(row.line))
            continue;
        lines.push_back(row.line);
        const auto id = m_ids.constFind(row.key);
        lines.back().id = id == m_ids.cend() ? std::nullopt : std::optional(*id);
    }
    return lines;
}

std::vector<int> PlanLineRows::keys() const
{
    std::vector<int> keys;
    for (const auto& row : m_list)
        if (!saysNothing(row.line))
            keys.push_back(row.key);
    return keys;
}

void PlanLineRows::takeStored(const PlanSheet& saved, const std::vector<int>& keys)
{
    m_ids.clear();
    for (size_t i = 0; i < keys.size() && i < saved.lines.size(); ++i)
        m_ids.insert(keys[i], saved.lines[i].line.id);
}

Id<PlanLine> PlanLineRows::idAt(int row) const
{
    return m_ids.value(m_list[size_t(row)].key);
}

int PlanLineRows::rowOf(Id<PlanLine> line) const
{
    for (int row = 0; row < count(); ++row)
        if (idAt(row) == line)
            return row;
    return -1;
}

int PlanLineRows::rowOfKey(int key) const
{
    const auto found = std::ranges::find(m_list, key, &PlanLineRow::key);
    return found == m_list.end() ? -1 : int(found - m_list.begin());
}

PlanLineRows::List PlanLineRows::withInserted(int row, const std::vector<LineDraft>& lines)
{
    auto list = m_list;
    auto at = list.begin() + qBound(0, row, count());
    for (const auto& line : lines)
        at = list.insert(at, {line, m_nextKey++}) + 1;
    return list;
}

PlanLineRows::List PlanLineRows::without(const QList<int>& rows) const
{
    List list;
    for (int row = 0; row < count(); ++row)
        if (!rows.contains(row))
            list.push_back(m_list[size_t(row)]);
    return list;
}

PlanLineRows::List PlanLineRows::withMoved(int from, int to) const
{
    auto list = m_list;
    const auto row = list[size_t(from)];
    list.erase(list.begin() + from);
    list.insert(list.begin() + to, row);
    return list;
}

PlanLineRows::List PlanLineRows::withAll(const std::vector<LineDraft>& lines)
{
    List list;
    for (const auto& line : lines) {
        const int stored = line.id ? rowOf(*line.id) : -1;
        list.push_back({line, stored < 0 ? m_nextKey++ : m_list[size_t(stored)].key});
    }
    return list;
}

RowsApart apart(const PlanLineRows::List& before, const PlanLineRows::List& after)
{
    const auto same = std::ranges::mismatch(before, after);
    RowsApart found{.above = int(same.in1 - before.begin())};
    const int olds = int(before.size()), news = int(after.size());
    while (found.below < qMin(olds, news) - found.above
        && before[size_t(olds - 1 - found.below)] == after[size_t(news - 1 - found.below)])
        ++found.below;
    return found;
}
