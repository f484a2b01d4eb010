#pragma once
#include "domain/instruction/copytext.h"
#include <vector>

/// A word of the expected instruction.
struct ExpectedWord {
    QString key;
    std::size_t part = 0; ///< index of its part
    bool label = false;
    bool begins = false; ///< first of its part
    bool afterLabel = false;
};

/// For an expected word: the word of the copy that stands in its place, and how alike the two are.
struct WordMatch {
    std::ptrdiff_t copyWord = -1; ///< index into the copy's words, -1 when nothing stands there
    int likeness = 0; ///< 0 for quite another word, at most weightOf(word)
};

/// How much a word says about where it belongs; labels most.
int weightOf(const ExpectedWord& word);

/// Best alignment in order of the chosen words of the copy with the chosen expected words (indices, ascending).
/// Whole parts may be missing and whole lines added cheaply, pieces of them dearly. One match per chosen expected word.
std::vector<WordMatch> alignWords(const std::vector<CopyWord>& copy, const std::vector<std::size_t>& copyChosen,
    const std::vector<ExpectedWord>& expected, const std::vector<std::size_t>& expectedChosen);
