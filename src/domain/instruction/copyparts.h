#pragma once
#include "domain/instruction/copytext.h"
#include "domain/instruction/instructiontext.h"
#include <optional>

/// A part as the copy has it.
struct FoundPart {
    QString text; ///< lines joined, page numbers and running headers left out; with the label only if it is another one
    bool ownLabel = false;
};

struct CopyParts {
    std::vector<std::optional<FoundPart>> parts; ///< one for each part of the instruction
    QString preamble; ///< what stands before the first of them: the agreement block
    bool recognised = false; ///< anything of the instruction is there
    bool labelled = false; ///< the clauses' labels are printed
};

/// Cuts a cleaned copy (without its tail) into the parts of the instruction.
CopyParts partsOfCopy(const QString& text, const std::vector<CopyWord>& words, const InstructionText& expected);
