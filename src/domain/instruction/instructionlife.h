#pragma once
#include "domain/instruction/instructionreader.h"

/// What a draft of the instruction says, and whom it asks.
struct InstructionDraft {
    InstructionText text;
    bool material = true;
    bool askTeachers = true;
};

/// Why a version does not come into force from that day: before the chair agreed it, or on a day to come.
std::optional<Refusal> whyNotInForceOn(const EditionView& edition, QDate day, QDate today);

/// Draft → agreed by the union chair → in force → superseded, for versions and for the corrections within one.
class InstructionLife {
public:
    explicit InstructionLife(const Ports& ports)
        : m_ports(ports)
        , m_reading(ports)
        , m_documents(ports)
        , m_authority(ports)
    {
    }

    /// The built-in Kyrgyz text as the draft of version 1 of a new file; joins the unit of work of the first start.
    /// Refuses Duplicate when the file has an instruction.
    Result<InstructionEdition> installBuiltIn(const Actor& by) const;

    /// A draft of the next version, equal to the text in force until it is edited. Refuses DraftExists.
    Result<InstructionEdition> beginVersion(const Actor& by) const;
    /// A draft of the next edition of the version in force, for a minor correction. Refuses DraftExists.
    Result<InstructionEdition> beginCorrection(const Actor& by) const;
    /// Saves an edited draft; `shown` is the edition as it was read. A correction is minor whatever the draft says, so
    /// it keeps the parts of its version in their order (WordsOnly).
    Result<InstructionEdition> saveDraft(
        const InstructionEdition& shown, const InstructionDraft& draft, const Actor& by) const;
    Result<Done> discardDraft(const InstructionEdition& shown, const Actor& by) const;

    /// The union chair agrees the text that was shown, usually on paper; the text is frozen. A chair who also leads an
    /// association is warned about (InstructionStep::leads), not refused.
    Result<InstructionEdition> agree(
        Id<InstructionEdition> id, const QByteArray& shownDigest, const Actor& by, const Signing& signing) const;
    /// The deputy puts it in force from a day, which lies between the agreement and today (invalid: the act's day);
    /// what was in force is superseded.
    Result<InstructionEdition> putInForce(Id<InstructionEdition> id, QDate inForceOn, const QByteArray& shownDigest,
        const Actor& by, const Signing& signing) const;

private:
    std::optional<Refusal> whyNoDraft(const Actor& by) const;

    Ports m_ports;
    InstructionReader m_reading;
    Documents m_documents;
    Authority m_authority;
};
