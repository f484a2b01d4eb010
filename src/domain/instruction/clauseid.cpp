#include "domain/instruction/clauseid.h"
#include "domain/instruction/copytext.h"
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
/// Section, rank within it (heading, lead, clause), clause, item; the id itself decides between equals.
using Key = std::tuple<int, int, int, QString, QString>;
constexpr int unknownSection = 1'000'000;
constexpr int mostSections = 39; // beyond it there are other letters

Key keyOf(const QString& id)
{
    if (id == "title"_L1)
        return {0, 0, 0, {}, id};
    const auto pieces = id.split(u'.');
    bool isNumber = false;
    const int section = pieces.first().toInt(&isNumber);
    if (!isNumber) {
        const bool lead = pieces.size() == 2 && pieces[1] == "lead"_L1;
        const int number
            = pieces.size() == 1 || lead ? romanNumber(pieces.first()).value_or(unknownSection) : unknownSection;
        return {number, lead ? 1 : 0, 0, {}, id};
    }
    const int clause = pieces.size() > 1 ? pieces[1].toInt(&isNumber) : 0;
    if (!isNumber || pieces.size() > 3)
        return {unknownSection, 0, 0, {}, id};
    return {section, 2, clause, pieces.value(2), id};
}
} // namespace

QString romanNumeral(int number)
{
    static const std::array<QString, 10> ones{
        QString(), u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s};
    return QString(number / 10, u'X') + ones[size_t(number % 10)];
}

std::optional<int> romanNumber(const QString& numeral)
{
    for (int number = 1; number <= mostSections; ++number)
        if (romanNumeral(number) == numeral)
            return number;
    return std::nullopt;
}

bool clauseIdBefore(const QString& left, const QString& right)
{
    return keyOf(left) < keyOf(right);
}

QString clauseTitle(const InstructionPart& part, qsizetype longest)
{
    auto text = withoutClosingPunctuation(part.text.simplified());
    if (text.size() > longest) {
        const auto cut = text.lastIndexOf(u' ', longest - 1);
        text = withoutClosingPunctuation(text.left(cut > 0 ? cut : longest - 1)) + u'…';
    }
    const auto& name = part.kind == PartKind::Item ? part.id : part.label;
    return name.isEmpty() ? text : name + u' ' + text;
}

std::vector<ClauseChoice> clauseChoices(const InstructionText& text)
{
    std::vector<ClauseChoice> choices;
    for (const auto& leaf : text.leaves())
        choices.push_back({leaf.id, clauseTitle(leaf), text.isRight(leaf.id)});
    return choices;
}
