#include "domain/instruction/partplacement.h"
#include <algorithm>
#include <numeric>

namespace {
constexpr int enoughPercent = 40; // in its place
constexpr int enoughForReworded = 25; // a list's line in its place
constexpr int enoughForMoved = 60; // elsewhere
constexpr int surePercent = 80;
constexpr int mostPasses = 3;

/// What one alignment found of one part.
struct Sighting {
    int likeness = 0; // of its words, without the label
    int weight = 0;
    int words = 0;
    int wordsMatched = 0;
    bool ownLabel = false;
    std::vector<std::size_t> copyWords;

    int percent() const { return weight == 0 ? 0 : 100 * likeness / weight; }
};

std::vector<ExpectedWord> expectedWordsOf(const InstructionText& text)
{
    std::vector<ExpectedWord> words;
    for (std::size_t part = 0; part < text.parts().size(); ++part) {
        const auto& [id, label, kind, body] = text.parts()[part];
        const bool labelled = kind == PartKind::Section || kind == PartKind::Clause;
        if (labelled)
            words.push_back({.key = label, .part = part, .label = true, .begins = true, .afterLabel = false});
        bool first = true;
        for (const auto& word : wordsOf(cleanCopy(body))) {
            words.push_back({word.key, part, false, first && !labelled, first && labelled});
            first = false;
        }
    }
    return words;
}

class Placer {
public:
    Placer(const std::vector<CopyWord>& copy, const InstructionText& text)
        : m_copy(copy)
        , m_text(text)
        , m_expected(expectedWordsOf(text))
        , m_placement{std::vector<PartPlace>(text.parts().size()), std::vector<bool>(copy.size()), false}
    {
        std::size_t clause = 0;
        for (std::size_t part = 0; part < text.parts().size(); ++part) {
            if (text.parts()[part].kind == PartKind::Clause)
                clause = part;
            m_clauseOf.push_back(clause);
        }
    }

    Placement place()
    {
        for (int pass = 0; pass < mostPasses; ++pass)
            if (!runPass(pass > 0))
                break;
        return std::move(m_placement);
    }

private:
    bool isItem(std::size_t part) const { return m_text.parts()[part].kind == PartKind::Item; }

    std::vector<Sighting> look() const
    {
        std::vector<std::size_t> copyLeft;
        for (std::size_t i = 0; i < m_copy.size(); ++i)
            if (!m_placement.taken[i])
                copyLeft.push_back(i);
        std::vector<std::size_t> expectedLeft;
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            if (!m_placement.places[m_expected[i].part].found)
                expectedLeft.push_back(i);
        std::vector<Sighting> sightings(m_text.parts().size());
        if (copyLeft.empty() || expectedLeft.empty())
            return sightings;
        const auto matches = alignWords(m_copy, copyLeft, m_expected, expectedLeft);
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const auto& word = m_expected[expectedLeft[i]];
            const auto& match = matches[i];
            auto& seen = sightings[word.part];
            if (match.copyWord >= 0)
                seen.copyWords.push_back(std::size_t(match.copyWord));
            if (word.label) {
                seen.ownLabel = match.likeness > 0;
                continue;
            }
            seen.weight += weightOf(word);
            seen.likeness += match.likeness;
            ++seen.words;
            seen.wordsMatched += match.likeness > 0 ? 1 : 0;
        }
        return sightings;
    }

    /// A text that is not the instruction has single words of it, and perhaps numbers, but no whole part.
    static bool recognised(const std::vector<Sighting>& sightings)
    {
        const auto whole = [](const Sighting& seen) { return seen.percent() >= surePercent; };
        return std::ranges::count_if(sightings, whole) >= 3
            || std::ranges::any_of(
                sightings, [&](const Sighting& seen) { return whole(seen) && seen.wordsMatched >= 4; });
    }

    bool runPass(bool moved)
    {
        const auto sightings = look();
        if (!moved && !recognised(sightings))
            return false;
        bool progress = false;
        // Clauses first, so that the items moved with them find them.
        for (const bool items : {false, true}) {
            for (std::size_t part = 0; part < sightings.size(); ++part) {
                const auto& seen = sightings[part];
                if (isItem(part) != items || seen.copyWords.empty() || !isEnough(seen, part, moved))
                    continue;
                if (moved
                    && (!standsAlone(seen) || (items && clauseBefore(seen.copyWords.front()) != m_clauseOf[part])))
                    continue;
                take(seen, part);
                progress = true;
            }
        }
        return progress;
    }

    bool isEnough(const Sighting& seen, std::size_t part, bool moved) const
    {
        if (moved)
            return seen.percent() >= (seen.ownLabel || isItem(part) ? enoughForMoved : surePercent);
        // An item without its clause is rather the broken beginning of another one.
        const bool orphan = isItem(part) && !m_placement.places[m_clauseOf[part]].found;
        if (seen.ownLabel || seen.percent() >= (orphan ? surePercent : enoughPercent))
            return true;
        return isItem(part) && !orphan && seen.percent() >= enoughForReworded && m_copy[seen.copyWords.front()].marked;
    }

    /// A moved part lies wholly between others.
    bool standsAlone(const Sighting& seen) const
    {
        const auto first = seen.copyWords.front();
        const auto last = seen.copyWords.back();
        return std::ranges::none_of(m_placement.places,
            [&](const PartPlace& place) { return place.found && place.first <= last && place.last >= first; });
    }

    std::size_t clauseBefore(std::size_t word) const
    {
        std::size_t clause = m_text.parts().size();
        for (std::size_t part = 0; part < m_placement.places.size(); ++part) {
            const auto& place = m_placement.places[part];
            if (m_text.parts()[part].kind == PartKind::Clause && place.found && place.first < word
                && (clause == m_text.parts().size() || m_placement.places[clause].first < place.first))
                clause = part;
        }
        return clause;
    }

    void take(const Sighting& seen, std::size_t part)
    {
        m_placement.places[part] = {true, seen.ownLabel, seen.copyWords.front(), seen.copyWords.back()};
        for (const auto word : seen.copyWords)
            m_placement.taken[word] = true;
        m_placement.labelled = m_placement.labelled || (seen.ownLabel && m_text.parts()[part].kind == PartKind::Clause);
    }

    const std::vector<CopyWord>& m_copy;
    const InstructionText& m_text;
    std::vector<ExpectedWord> m_expected;
    std::vector<std::size_t> m_clauseOf;
    Placement m_placement;
};
} // namespace

Placement placeParts(const std::vector<CopyWord>& copy, const InstructionText& expected)
{
    return Placer(copy, expected).place();
}
