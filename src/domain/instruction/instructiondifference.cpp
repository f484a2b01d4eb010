#include "domain/instruction/instructiondifference.h"
#include <algorithm>

namespace {
constexpr std::size_t mostCells = 4'000'000; // beyond it the middle is shown as replaced

void append(std::vector<TextSpan>& spans, SpanKind kind, const QString& word)
{
    if (!spans.empty() && spans.back().kind == kind)
        spans.back().text += u' ' + word;
    else
        spans.push_back({kind, word});
}

/// Lengths of the longest common subsequences of the words' ends.
class CommonWords {
public:
    CommonWords(const QStringList& left, const QStringList& right)
        : m_width(std::size_t(right.size()) + 1)
        , m_lengths((std::size_t(left.size()) + 1) * m_width, 0)
    {
        for (auto i = left.size(); i-- > 0;)
            for (auto j = right.size(); j-- > 0;)
                m_lengths[cell(i, j)]
                    = left[i] == right[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    int at(qsizetype i, qsizetype j) const { return m_lengths[cell(i, j)]; }

private:
    std::size_t cell(qsizetype i, qsizetype j) const { return std::size_t(i) * m_width + std::size_t(j); }

    std::size_t m_width;
    std::vector<int> m_lengths;
};
} // namespace

std::vector<TextSpan> wordDifference(const QString& before, const QString& after)
{
    auto left = before.simplified().split(u' ', Qt::SkipEmptyParts);
    auto right = after.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<TextSpan> spans;
    while (!left.isEmpty() && !right.isEmpty() && left.first() == right.first()) {
        append(spans, SpanKind::Same, left.takeFirst());
        right.removeFirst();
    }
    QStringList ending;
    while (!left.isEmpty() && !right.isEmpty() && left.last() == right.last()) {
        ending.prepend(left.takeLast());
        right.removeLast();
    }
    qsizetype i = 0;
    qsizetype j = 0;
    if ((std::size_t(left.size()) + 1) * (std::size_t(right.size()) + 1) <= mostCells) {
        const CommonWords common(left, right);
        while (i < left.size() && j < right.size()) {
            if (left[i] == right[j]) {
                append(spans, SpanKind::Same, left[i++]);
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                append(spans, SpanKind::Removed, left[i++]);
            } else {
                append(spans, SpanKind::Added, right[j++]);
            }
        }
    }
    for (; i < left.size(); ++i)
        append(spans, SpanKind::Removed, left[i]);
    for (; j < right.size(); ++j)
        append(spans, SpanKind::Added, right[j]);
    for (const auto& word : ending)
        append(spans, SpanKind::Same, word);
    return spans;
}

InstructionDifference differenceOf(const InstructionText& before, const InstructionText& after)
{
    InstructionDifference difference;
    QStringList sharedBefore;
    QStringList sharedAfter;
    for (const auto& part : before.parts()) {
        const auto* now = after.part(part.id);
        if (!now) {
            difference.removed.push_back(part);
            continue;
        }
        sharedBefore << part.id;
        if (*now != part)
            difference.changed.push_back({part, *now, wordDifference(part.text, now->text)});
    }
    for (const auto& part : after.parts()) {
        if (before.part(part.id))
            sharedAfter << part.id;
        else
            difference.added.push_back(part);
    }
    difference.reordered = sharedBefore != sharedAfter;
    return difference;
}
