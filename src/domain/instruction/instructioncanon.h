#pragma once
#include "domain/instruction/instructiontext.h"
#include <QByteArray>

/// Version of the canonical bytes below; written into them and into document_version.canon_version.
inline constexpr int instructionCanonVersion = 1;

/// The bytes that are stored, signed and acknowledged (deterministic CBOR):
/// ["birikme-instruction", canon version, [[id, label, kind, text], …]].
QByteArray canonicalBytes(const InstructionText& text);

/// Reads only what canonicalBytes() writes, byte for byte; anything else is NotAnInstruction.
Result<InstructionText> instructionFromBytes(const QByteArray& bytes);

/// SHA-256 (32 bytes) of the canonical bytes: what an acknowledgement binds.
QByteArray digestOf(const InstructionText& text);
