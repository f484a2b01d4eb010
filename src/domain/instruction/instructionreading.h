#pragma once
#include "domain/instruction/instruction.h"
#include "domain/instruction/instructiontext.h"
#include "domain/ports.h"

/// The wording of the instruction that counts: of the version in force, else of
/// the newest one; the built-in text in a file that has none.
struct CountingInstruction {
    std::optional<InstructionVersion> version;
    std::optional<InstructionEdition> edition;
    InstructionText text;
};

/// @param language code of the edition looked for; one in another language is
/// taken when there is none in it
CountingInstruction countingInstruction(const Ports& ports, const QString& language);
CountingInstruction instructionOf(const InstructionVersion& version, const Ports& ports, const QString& language);
