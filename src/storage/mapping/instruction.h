#pragma once
#include "domain/instruction/instruction.h"
#include "storage/mapping.h"

template <>
struct Mapping<InstructionVersion> {
    static constexpr auto columns
        = std::tuple{column("number", &InstructionVersion::number), column("state", &InstructionVersion::state),
            column("material", &InstructionVersion::material), column("ask_teachers", &InstructionVersion::askTeachers),
            column("in_force_on", &InstructionVersion::inForceOn)};
};

template <>
struct Mapping<InstructionEdition> {
    static constexpr auto columns = std::tuple{column("version_id", &InstructionEdition::version),
        column("number", &InstructionEdition::number), column("language", &InstructionEdition::language),
        column("text", &InstructionEdition::text), column("frozen_id", &InstructionEdition::frozen)};
};

template <>
struct Mapping<Acknowledgement> {
    static constexpr auto columns
        = std::tuple{column("edition_id", &Acknowledgement::edition), column("person_id", &Acknowledgement::person),
            column("association_id", &Acknowledgement::association), column("state", &Acknowledgement::state),
            column("text_digest", &Acknowledgement::textDigest), column("language", &Acknowledgement::language),
            column("day", &Acknowledgement::day), column("step_id", &Acknowledgement::step)};
};

template <>
struct Mapping<SignedCopy> {
    static constexpr auto columns = std::tuple{column("file_name", &SignedCopy::fileName),
        column("text", &SignedCopy::text), column("compared_with_id", &SignedCopy::comparedWith),
        column("agreed_by", &SignedCopy::agreedBy), column("agreed_on", &SignedCopy::agreedOn),
        column("signer", &SignedCopy::signer), column("association_id", &SignedCopy::association)};
};
