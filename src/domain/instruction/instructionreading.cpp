#include "domain/instruction/instructionreading.h"
#include "domain/instruction/instructioncanon.h"
#include "domain/office/document.h"
#include <algorithm>

namespace {
InstructionText textOf(const InstructionEdition& edition, const Ports& ports)
{
    auto bytes = edition.text;
    if (edition.frozen)
        if (const auto frozen = ports.of<DocumentVersion>().find(*edition.frozen))
            bytes = frozen->bytes;
    const auto text = instructionFromBytes(bytes);
    return text ? *text : builtInInstruction();
}
} // namespace

CountingInstruction countingInstruction(const Ports& ports, const QString& language)
{
    auto versions = ports.of<InstructionVersion>().all();
    std::ranges::sort(versions, std::greater{}, &InstructionVersion::number);
    const auto inForce = std::ranges::find(versions, DocumentState::InForce, &InstructionVersion::state);
    if (versions.empty())
        return {.text = builtInInstruction()};
    return instructionOf(inForce == versions.end() ? versions.front() : *inForce, ports, language);
}

CountingInstruction instructionOf(const InstructionVersion& version, const Ports& ports, const QString& language)
{
    auto editions = ports.of<InstructionEdition>().where({{&InstructionEdition::version, version.id}});
    std::ranges::sort(editions, std::greater{}, &InstructionEdition::number);
    if (editions.empty())
        return {.version = version, .text = builtInInstruction()};
    const auto found = std::ranges::find(editions, language, &InstructionEdition::language);
    const auto& edition = found == editions.end() ? editions.front() : *found;
    return {.version = version, .edition = edition, .text = textOf(edition, ports)};
}
