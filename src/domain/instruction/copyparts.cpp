#include "domain/instruction/copyparts.h"
#include "domain/instruction/partplacement.h"
#include <algorithm>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// The copy's lines, and which of them are no text of the instruction: page numbers, running headers.
class Lines {
public:
    Lines(const QString& text, const std::vector<CopyWord>& words, const Placement& placement, const QString& title)
        : m_text(text)
        , m_begins{0}
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i] == u'\n')
                m_begins.push_back(i + 1);
        m_noise.assign(m_begins.size(), true);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (placement.taken[i])
                m_noise[std::size_t(words[i].line)] = false;
        QHash<QString, int> times;
        for (std::size_t line = 0; line < m_begins.size(); ++line)
            if (m_noise[line])
                ++times[comparableForm(lineText(line))];
        for (std::size_t line = 0; line < m_begins.size(); ++line) {
            const auto form = m_noise[line] ? comparableForm(lineText(line)) : QString();
            m_noise[line] = !form.isEmpty() && (times[form] > 1 || form == title || isPageNumber(lineText(line)));
        }
    }

    /// The text of a span without the noise in it, in one line.
    QString joined(qsizetype begin, qsizetype end) const
    {
        QString result;
        auto line = std::size_t(std::ranges::upper_bound(m_begins, begin) - m_begins.begin()) - 1;
        for (; line < m_begins.size() && m_begins[line] < end; ++line) {
            if (m_noise[line])
                continue;
            const auto from = std::max(begin, m_begins[line]);
            result += QStringView(m_text).sliced(from, std::min(end, lineEnd(line)) - from);
            result += u' ';
        }
        return result.simplified();
    }

private:
    qsizetype lineEnd(std::size_t line) const
    {
        return line + 1 < m_begins.size() ? m_begins[line + 1] : m_text.size();
    }

    QString lineText(std::size_t line) const { return m_text.sliced(m_begins[line], lineEnd(line) - m_begins[line]); }

    static bool isPageNumber(const QString& line)
    {
        static const QRegularExpression pattern(
            uR"(^[\s\-–—|/.]*((бет|стр|страница|page)\.?\s*)?№?\s*\d{1,3}(\s*(/|из|of|дан|ден)\s*\d{1,3})?(\s*-?\s*(бет|стр|page)\p{L}*\.?)?[\s\-–—|/.]*$)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return line.size() < 40 && pattern.match(line).hasMatch();
    }

    const QString& m_text;
    std::vector<qsizetype> m_begins;
    std::vector<bool> m_noise;
};

/// The word with which a part begins: among the words between the part before and its own first word, the last that
/// opens a line of a list or a clause, else the last that opens a line.
std::size_t firstWordOf(const std::vector<CopyWord>& words, std::size_t first, std::size_t notBefore)
{
    if (words[first].marked)
        return first;
    auto opening = first;
    bool opens = words[first].opens;
    for (auto i = first; i-- > notBefore;) {
        if (words[i].marked)
            return i;
        if (words[i].opens && !opens) {
            opening = i;
            opens = true;
        }
    }
    return opening;
}

/// Position of a word with the list's dash and the opening quotation mark before it.
qsizetype positionOf(const QString& text, const CopyWord& word)
{
    auto at = word.begin;
    while (at > 0) {
        const auto c = text[at - 1];
        const bool quote = c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
        if (c == u'\n' || !(quote || (word.opens && (isBullet(c) || c.isSpace() || c == u'"'))))
            break;
        --at;
    }
    return at;
}

qsizetype afterListSign(const QString& text, qsizetype at)
{
    while (at < text.size() && (isBullet(text[at]) || text[at].isSpace()))
        ++at;
    return at;
}

qsizetype afterLabel(const QString& text, qsizetype at)
{
    while (at < text.size() && (text[at].isSpace() || isBullet(text[at]) || u".,)·․•。．‧∙"_s.contains(text[at])))
        ++at;
    return at;
}

/// The items of a clause stand by their place: found in another order, each place has the text found there.
void orderItems(const InstructionText& expected, std::vector<std::optional<FoundPart>>& parts,
    const std::vector<qsizetype>& positions)
{
    for (std::size_t from = 0; from < parts.size();) {
        auto to = from;
        while (to < parts.size() && expected.parts()[to].kind == PartKind::Item)
            ++to;
        std::vector<std::size_t> found;
        for (auto i = from; i < to; ++i)
            if (parts[i])
                found.push_back(i);
        auto inCopy = found;
        std::ranges::sort(inCopy, {}, [&](std::size_t i) { return positions[i]; });
        if (inCopy != found) {
            const auto before = parts;
            for (std::size_t i = 0; i < found.size(); ++i)
                parts[found[i]] = before[inCopy[i]];
        }
        from = std::max(to, from + 1);
    }
}
} // namespace

CopyParts partsOfCopy(const QString& text, const std::vector<CopyWord>& words, const InstructionText& expected)
{
    const auto placement = placeParts(words, expected);
    CopyParts result;
    result.parts.resize(expected.parts().size());
    result.labelled = placement.labelled;

    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < placement.places.size(); ++i)
        if (placement.places[i].found)
            order.push_back(i);
    std::ranges::sort(order, {}, [&](std::size_t i) { return placement.places[i].first; });
    result.recognised = !order.empty();

    std::vector<qsizetype> positions(expected.parts().size(), text.size());
    std::size_t notBefore = 0;
    for (const auto part : order) {
        const auto& place = placement.places[part];
        // Before the first part stands the agreement block; it is not looked through for a beginning.
        const auto first = part == order.front() ? place.first : firstWordOf(words, place.first, notBefore);
        positions[part] = positionOf(text, words[first]);
        notBefore = place.last + 1;
    }
    result.preamble = text.left(order.empty() ? text.size() : positions[order.front()]);

    const bool hasTitle = !expected.parts().empty() && expected.parts().front().kind == PartKind::Title;
    const Lines lines(text, words, placement, hasTitle ? comparableForm(expected.parts().front().text) : QString());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto part = order[i];
        const auto& place = placement.places[part];
        const auto end = i + 1 < order.size() ? positions[order[i + 1]] : text.size();
        const auto begin
            = place.ownLabel ? afterLabel(text, words[place.first].end) : afterListSign(text, positions[part]);
        const auto found = begin < end ? lines.joined(begin, end) : QString();
        if (!comparableForm(found).isEmpty())
            result.parts[part] = FoundPart{found, place.ownLabel};
    }
    orderItems(expected, result.parts, positions);
    return result;
}
