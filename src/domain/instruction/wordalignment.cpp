#include "domain/instruction/wordalignment.h"
#include "domain/instruction/letterdistance.h"
#include <algorithm>
#include <bit>
#include <QHash>

namespace {
constexpr int labelWeight = 40;
constexpr int otherWord = -4; // another word in the same place
constexpr int impossible = -1'000'000;
constexpr int openAtBoundary = 4; // a part missing, a line added
constexpr int openInside = 8;
constexpr int skippedLabel = 40; // a label that belongs to one of the parts
constexpr int openAfterLabel = 30; // the label of one part with the text of another

int plainWeight(const QString& key)
{
    return 2 + int(std::min<qsizetype>(key.size(), 8));
}

quint64 lettersOf(const QString& key)
{
    quint64 letters = 0;
    for (const auto c : key)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

int scoreOf(const QString& copy, quint64 copyLetters, const QString& expected, quint64 expectedLetters)
{
    if (copy == expected)
        return plainWeight(expected);
    const int atMost = int(std::min<qsizetype>(3, expected.size() / 3));
    if (atMost == 0 || std::abs(copy.size() - expected.size()) > atMost
        || std::popcount(copyLetters ^ expectedLetters) > 2 * atMost)
        return otherWord;
    const int distance = letterDistance(copy, expected, atMost);
    if (distance > atMost)
        return otherWord;
    return plainWeight(expected) * int(expected.size() - distance) / int(expected.size()) - 1;
}

/// Scores of every distinct word of the copy against every distinct expected word.
class Scores {
public:
    Scores(const std::vector<CopyWord>& copy, const std::vector<std::size_t>& copyChosen,
        const std::vector<ExpectedWord>& expected, const std::vector<std::size_t>& expectedChosen)
    {
        for (const auto index : expectedChosen)
            m_column.push_back(number(m_expected, m_expectedKeys, expected[index].key, expected[index].label));
        for (const auto index : copyChosen)
            m_row.push_back(number(m_copy, m_copyKeys, copy[index].key, copy[index].label));
        for (const auto index : copyChosen)
            m_knownLabel.push_back(copy[index].label && m_expected.contains({copy[index].key, true}));
        m_scores.reserve(m_copyKeys.size() * m_expectedKeys.size());
        for (const auto& [copyKey, copyIsLabel, copyLetters] : m_copyKeys)
            for (const auto& [key, isLabel, letters] : m_expectedKeys)
                m_scores.push_back(copyIsLabel != isLabel ? impossible
                        : isLabel                         ? (copyKey == key ? labelWeight : otherWord)
                                                          : scoreOf(copyKey, copyLetters, key, letters));
    }

    /// What it costs to pass over a word of the copy.
    int skipping(std::size_t row) const { return m_knownLabel[row] ? skippedLabel : 0; }

    int operator()(std::size_t row, std::size_t column) const
    {
        return m_scores[m_row[row] * m_expectedKeys.size() + m_column[column]];
    }

private:
    struct Key {
        QString key;
        bool label;
        quint64 letters;
    };

    static std::size_t number(
        QHash<std::pair<QString, bool>, std::size_t>& numbers, std::vector<Key>& keys, const QString& key, bool label)
    {
        const auto found = numbers.constFind({key, label});
        if (found != numbers.cend())
            return *found;
        keys.push_back({key, label, lettersOf(key)});
        numbers.insert({key, label}, keys.size() - 1);
        return keys.size() - 1;
    }

    QHash<std::pair<QString, bool>, std::size_t> m_copy;
    QHash<std::pair<QString, bool>, std::size_t> m_expected;
    std::vector<Key> m_copyKeys;
    std::vector<Key> m_expectedKeys;
    std::vector<std::size_t> m_row;
    std::vector<std::size_t> m_column;
    std::vector<bool> m_knownLabel;
    std::vector<int> m_scores;
};

/// The last step that led to a cell: two words side by side, a word missing from the copy, a word added to it.
enum Step : unsigned char { Pair = 0, Missing = 1, Added = 2 };

struct Cell {
    int best[3] = {impossible, impossible, impossible};
};

Step better(const Cell& cell, int toPair, int toMissing, int toAdded, int& score)
{
    const int scores[] = {cell.best[Pair] - toPair, cell.best[Missing] - toMissing, cell.best[Added] - toAdded};
    const auto at = std::max_element(std::begin(scores), std::end(scores)) - std::begin(scores);
    score = scores[at];
    return Step(at);
}
} // namespace

int weightOf(const ExpectedWord& word)
{
    return word.label ? labelWeight : plainWeight(word.key);
}

std::vector<WordMatch> alignWords(const std::vector<CopyWord>& copy, const std::vector<std::size_t>& copyChosen,
    const std::vector<ExpectedWord>& expected, const std::vector<std::size_t>& expectedChosen)
{
    const Scores scores(copy, copyChosen, expected, expectedChosen);
    const auto rows = copyChosen.size();
    const auto columns = expectedChosen.size();
    const auto width = columns + 1;
    std::vector<Cell> above(width);
    std::vector<Cell> row(width);
    // Two bits per kind of step: where it came from.
    std::vector<unsigned char> trace((rows + 1) * width, 0);
    above[0].best[Pair] = 0;
    const auto fill = [&](std::size_t i, std::size_t j) {
        auto& cell = row[j];
        cell = {};
        unsigned char came = 0;
        if (i > 0 && j > 0) {
            int score = 0;
            came |= better(above[j - 1], 0, 0, 0, score);
            cell.best[Pair] = score + scores(i - 1, j - 1);
        }
        if (j > 0) {
            const auto& word = expected[expectedChosen[j - 1]];
            const int open = word.begins ? openAtBoundary : word.afterLabel ? openAfterLabel : openInside;
            came = static_cast<unsigned char>(came | better(row[j - 1], open, 0, open, cell.best[Missing]) << 2);
        }
        if (i > 0) {
            const int open = copy[copyChosen[i - 1]].opens ? openAtBoundary : openInside;
            int score = 0;
            came = static_cast<unsigned char>(came | better(above[j], open, open, 0, score) << 4);
            cell.best[Added] = score - scores.skipping(i - 1);
        }
        trace[i * width + j] = came;
    };
    for (std::size_t i = 0; i <= rows; ++i) {
        for (std::size_t j = 0; j <= columns; ++j) {
            if (i == 0 && j == 0)
                row[0] = above[0];
            else
                fill(i, j);
        }
        std::swap(above, row);
    }
    std::vector<WordMatch> matches(columns);
    int score = 0;
    auto step = better(above[columns], 0, 0, 0, score);
    for (std::size_t i = rows, j = columns; i > 0 || j > 0;) {
        const auto came = trace[i * width + j];
        const auto from = Step((came >> (2 * step)) & 3);
        if (step == Pair) {
            matches[j - 1] = {std::ptrdiff_t(copyChosen[i - 1]), std::max(0, scores(i - 1, j - 1))};
            --i;
            --j;
        } else if (step == Missing) {
            --j;
        } else {
            --i;
        }
        step = from;
    }
    return matches;
}
