#pragma once
#include "domain/instruction/instructiontext.h"
#include "domain/instruction/wordalignment.h"

/// Where a part of the instruction stands in a copy.
struct PartPlace {
    bool found = false;
    bool ownLabel = false; ///< its printed label stands before it
    std::size_t first = 0; ///< its first word of the copy
    std::size_t last = 0; ///< its last one
};

struct Placement {
    std::vector<PartPlace> places; ///< one for each part of the instruction
    std::vector<bool> taken; ///< the copy's words that stand for an expected one
    bool labelled = false; ///< the copy prints its clauses' labels (a file with automatic numbering does not)
};

/// Finds every part among the copy's words: first in the order of the paper, then what was moved. An item is looked
/// for only under its own clause. Nothing is found in a text that is not the instruction at all.
Placement placeParts(const std::vector<CopyWord>& copy, const InstructionText& expected);
