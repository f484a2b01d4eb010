#include "domain/instruction/draftparts.h"
#include "domain/instruction/clauseid.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// How far a kind reaches: a section holds leads and clauses, a clause holds items.
int depthOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Title:
    case PartKind::Section:
        return 0;
    case PartKind::Lead:
    case PartKind::Clause:
        return 1;
    case PartKind::Item:
        return 2;
    }
    Q_UNREACHABLE();
}

/// «a», «b» … «z», «aa»: the names of items.
QString letters(int number)
{
    QString name;
    for (int rest = number; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'a' + (rest - 1) % 26));
    return name;
}
} // namespace

DraftParts::DraftParts(std::vector<InstructionPart> parts, QSet<QString> everUsed)
    : m_parts(std::move(parts))
    , m_everUsed(std::move(everUsed))
{
    for (const auto& part : m_parts)
        m_everUsed.insert(part.id);
}

int DraftParts::endOf(int row) const
{
    const auto kind = at(row).kind;
    int end = row + 1;
    if (kind == PartKind::Section || kind == PartKind::Clause)
        while (end < count() && depthOf(at(end).kind) > depthOf(kind))
            ++end;
    return end;
}

std::optional<int> DraftParts::ownerOf(int row, PartKind kind) const
{
    for (int above = row; above >= 0; --above) {
        if (at(above).kind == kind)
            return above;
        if (depthOf(at(above).kind) < depthOf(kind))
            break; // an item of another clause, a clause of another section
    }
    return std::nullopt;
}

std::optional<int> DraftParts::placeFor(PartKind kind, int row) const
{
    if (row < 0 || row >= count())
        return std::nullopt;
    switch (kind) {
    case PartKind::Section:
        if (const auto section = ownerOf(row, PartKind::Section))
            return endOf(*section);
        return row + 1;
    case PartKind::Clause:
        if (const auto clause = ownerOf(row, PartKind::Clause))
            return endOf(*clause);
        if (ownerOf(row, PartKind::Section)) { // the first clause stands after the lead
            const bool leadFollows = row + 1 < count() && at(row + 1).kind == PartKind::Lead;
            return row + (leadFollows ? 2 : 1);
        }
        return std::nullopt;
    case PartKind::Item:
        if (at(row).kind == PartKind::Item || at(row).kind == PartKind::Clause)
            return row + 1;
        return std::nullopt;
    case PartKind::Title:
    case PartKind::Lead:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString DraftParts::sectionNumber(int row) const
{
    const auto section = ownerOf(row, PartKind::Section);
    return section ? QString::number(romanNumber(at(*section).id).value_or(0)) + u'.' : QString();
}

QString DraftParts::newId(PartKind kind, int place) const
{
    QString before;
    if (kind == PartKind::Clause)
        before = sectionNumber(place - 1);
    else if (kind == PartKind::Item)
        before = at(*ownerOf(place - 1, PartKind::Clause)).id + u'.';
    for (int number = 1;; ++number) {
        const auto name = kind == PartKind::Section ? romanNumeral(number)
            : kind == PartKind::Clause              ? before + QString::number(number)
                                                    : before + letters(number);
        if (!m_everUsed.contains(name))
            return name;
    }
}

QString DraftParts::labelFor(PartKind kind, int place) const
{
    if (kind == PartKind::Item)
        return u"-"_s;
    const auto before = ownerOf(place - 1, kind);
    if (kind == PartKind::Section)
        return romanNumeral(before ? romanNumber(at(*before).label).value_or(0) + 1 : 1);
    const auto number = before ? at(*before).label.section(u'.', 1).toInt() + 1 : 1;
    return sectionNumber(place - 1) + QString::number(number);
}

int DraftParts::add(PartKind kind, int row)
{
    const auto place = placeFor(kind, row);
    Q_ASSERT(place);
    const InstructionPart part{newId(kind, *place), labelFor(kind, *place), kind, {}};
    m_everUsed.insert(part.id);
    m_parts.insert(m_parts.begin() + *place, part);
    return *place;
}

bool DraftParts::mayRemove(int row) const
{
    if (row < 0 || row >= count() || at(row).kind == PartKind::Title)
        return false;
    const auto isClause = [](const InstructionPart& part) { return part.kind == PartKind::Clause; };
    const auto first = m_parts.begin() + row, last = m_parts.begin() + endOf(row);
    return std::count_if(first, last, isClause) < std::ranges::count_if(m_parts, isClause);
}

void DraftParts::remove(int row)
{
    m_parts.erase(m_parts.begin() + row, m_parts.begin() + endOf(row));
}

std::optional<int> DraftParts::neighbour(int row, int step) const
{
    if (row < 0 || row >= count())
        return std::nullopt;
    const auto kind = at(row).kind;
    if (kind == PartKind::Title || kind == PartKind::Lead)
        return std::nullopt;
    if (step > 0) {
        const int next = endOf(row);
        return next < count() && at(next).kind == kind ? std::optional(next) : std::nullopt;
    }
    return row > 0 ? ownerOf(row - 1, kind) : std::nullopt;
}

int DraftParts::move(int row, int step)
{
    const auto other = neighbour(row, step);
    Q_ASSERT(other);
    const int first = std::min(row, *other), middle = std::max(row, *other);
    const int end = endOf(middle);
    std::rotate(m_parts.begin() + first, m_parts.begin() + middle, m_parts.begin() + end);
    return step < 0 ? first : first + end - middle;
}

void DraftParts::renumber(int row)
{
    const auto section = ownerOf(row, PartKind::Section);
    if (!section)
        return;
    const auto number = sectionNumber(row);
    int clause = 0;
    for (int at = *section; at < endOf(*section); ++at)
        if (m_parts[size_t(at)].kind == PartKind::Clause)
            m_parts[size_t(at)].label = number + QString::number(++clause);
}
