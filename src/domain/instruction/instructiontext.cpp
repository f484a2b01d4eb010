#include "domain/instruction/instructiontext.h"
#include <algorithm>
#include <array>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro asks: a static library's resources are not registered by themselves.
static void registerInstructionResource()
{
    Q_INIT_RESOURCE(instruction);
}

namespace {
constexpr std::size_t mostParts = 2000;
constexpr qsizetype longestId = 32;
constexpr qsizetype longestText = 20'000;

constexpr std::array kinds{std::pair{PartKind::Title, "title"_L1}, std::pair{PartKind::Section, "section"_L1},
    std::pair{PartKind::Clause, "clause"_L1}, std::pair{PartKind::Item, "item"_L1},
    std::pair{PartKind::Lead, "lead"_L1}};

bool isSound(const InstructionPart& part)
{
    return !part.id.isEmpty() && part.id.size() <= longestId && part.label.size() <= longestId
        && !part.text.trimmed().isEmpty() && part.text.size() <= longestText && part.text.isValidUtf16()
        && part.id.isValidUtf16() && part.label.isValidUtf16();
}

Refusal notAnInstruction(qsizetype place)
{
    return {Rule::NotAnInstruction, {qlonglong(place)}};
}
} // namespace

QString wordOf(PartKind kind)
{
    return std::ranges::find(kinds, kind, &std::pair<PartKind, QLatin1StringView>::first)->second;
}

std::optional<PartKind> partKindOf(const QString& word)
{
    const auto found = std::ranges::find(kinds, word, &std::pair<PartKind, QLatin1StringView>::second);
    if (found == kinds.end())
        return std::nullopt;
    return found->first;
}

Result<InstructionText> InstructionText::of(std::vector<InstructionPart> parts)
{
    if (parts.size() > mostParts)
        return notAnInstruction(mostParts + 1);
    QSet<QString> seen;
    QString clause;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        const bool strayItem = part.kind == PartKind::Item && (clause.isEmpty() || !part.id.startsWith(clause + u'.'));
        if (!isSound(part) || seen.contains(part.id) || strayItem)
            return notAnInstruction(qsizetype(i) + 1);
        seen.insert(part.id);
        if (part.kind != PartKind::Item)
            clause = part.kind == PartKind::Clause ? part.id : QString();
    }
    if (std::ranges::none_of(parts, [](const auto& part) { return part.kind == PartKind::Clause; }))
        return notAnInstruction(qsizetype(parts.size()) + 1);
    return InstructionText(std::move(parts));
}

const InstructionPart* InstructionText::part(const QString& id) const
{
    const auto found = std::ranges::find(m_parts, id, &InstructionPart::id);
    return found == m_parts.end() ? nullptr : &*found;
}

std::vector<InstructionPart> InstructionText::leaves() const
{
    std::vector<InstructionPart> result;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool hasItems = i + 1 < m_parts.size() && m_parts[i + 1].kind == PartKind::Item;
        if (m_parts[i].kind == PartKind::Item || (m_parts[i].kind == PartKind::Clause && !hasItems))
            result.push_back(m_parts[i]);
    }
    return result;
}

QStringList InstructionText::clausesAndItems() const
{
    QStringList ids;
    for (const auto& part : m_parts)
        if (part.kind == PartKind::Clause || part.kind == PartKind::Item)
            ids << part.id;
    return ids;
}

QString InstructionText::sectionOf(const QString& id) const
{
    QString section;
    for (const auto& part : m_parts) {
        if (part.kind == PartKind::Section)
            section = part.id;
        if (part.id == id)
            return part.kind == PartKind::Title ? QString() : section;
    }
    return {};
}

QString InstructionText::clauseOf(const QString& id) const
{
    QString clause;
    for (const auto& part : m_parts) {
        if (part.kind == PartKind::Clause)
            clause = part.id;
        if (part.id == id)
            return part.kind == PartKind::Item ? clause : QString();
    }
    return {};
}

Result<InstructionText> parseInstruction(const QByteArray& table)
{
    auto text = QString::fromUtf8(table);
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    const auto lines = text.split(u'\n');
    std::vector<InstructionPart> parts;
    std::vector<qsizetype> lineOfPart;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
        if (i == 0 ? line == u"id\tlabel\tkind\ttext" : line.isEmpty())
            continue;
        const auto cells = line.split(u'\t');
        if (i == 0 || cells.size() != 4 || !partKindOf(cells[2]))
            return notAnInstruction(i + 1);
        parts.push_back({cells[0], cells[1], *partKindOf(cells[2]), cells[3].normalized(QString::NormalizationForm_C)});
        lineOfPart.push_back(i + 1);
    }
    auto result = InstructionText::of(std::move(parts));
    if (result)
        return result;
    const auto place = result.refusal().facts.constFirst().toLongLong() - 1;
    return notAnInstruction(
        place < qsizetype(lineOfPart.size()) ? lineOfPart[std::size_t(place)] : qsizetype(lines.size()));
}

const InstructionText& builtInInstruction()
{
    static const InstructionText text = [] {
        registerInstructionResource();
        QFile file(u":/instruction/instruction.ky.tsv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto parsed = parseInstruction(opened ? file.readAll() : QByteArray());
        Q_ASSERT(parsed.ok());
        return std::move(parsed).value();
    }();
    return text;
}
