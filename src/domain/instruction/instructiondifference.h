#pragma once
#include "domain/instruction/instructiontext.h"

enum class SpanKind { Same, Removed, Added };

/// A run of words, joined by single spaces.
struct TextSpan {
    SpanKind kind;
    QString text;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// A part with the same id whose text, label or kind differs.
struct PartChange {
    InstructionPart before;
    InstructionPart after;
    std::vector<TextSpan> spans; ///< the two texts word by word, for display
};

/// The clause-level difference between two versions of the instruction, each list in the order of its own text.
struct InstructionDifference {
    std::vector<InstructionPart> added;
    std::vector<InstructionPart> removed;
    std::vector<PartChange> changed;
    bool reordered = false; ///< the parts they share stand in another order

    bool empty() const { return added.empty() && removed.empty() && changed.empty() && !reordered; }
};

InstructionDifference differenceOf(const InstructionText& before, const InstructionText& after);

/// The longest common run of words kept, removed words before added ones.
std::vector<TextSpan> wordDifference(const QString& before, const QString& after);
