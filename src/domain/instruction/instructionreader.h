#pragma once
#include "domain/instruction/acknowledgementtext.h"
#include "domain/instruction/instructiondifference.h"
#include "domain/instruction/instructionview.h"
#include "domain/office/documents.h"

struct School;

/// The acknowledgement sheet of an edition, made of the copies asked for.
AcknowledgementText sheetOf(
    const School& school, const EditionView& edition, const std::vector<AskedCopy>& asked, QDate day);

/// Reads the instruction: its editions, what they change, and who has acknowledged them.
class InstructionReader {
public:
    explicit InstructionReader(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    /// Every edition, the newest first.
    std::vector<EditionView> editions() const;
    std::optional<EditionView> edition(Id<InstructionEdition> id) const;
    /// The edition that is in force now.
    std::optional<EditionView> inForce() const;
    /// The newest edition that is a draft or waits to be put in force.
    std::optional<EditionView> waiting() const;

    /// What the edition changes against the one in force, or against the one before it.
    InstructionDifference difference(const EditionView& edition) const;

    /// Everyone who is asked on a day, with the answers: leaders and acting leaders once for each association, then
    /// teachers when the version asks them; in Kyrgyz order.
    std::vector<AskedCopy> asked(const EditionView& edition, QDate day) const;
    std::vector<AskedCopy> askedOf(const EditionView& edition, Id<Person> person, QDate day) const;
    /// Answers that count for an edition: a minor change keeps those given to the wording before it.
    std::vector<Acknowledgement> answersTo(const EditionView& edition) const;

    /// The acknowledgement sheet as the paper prints it.
    AcknowledgementText sheet(const EditionView& edition, QDate day) const;

private:
    EditionView viewOf(const InstructionEdition& edition) const;
    InstructionStep stepOf(const DocumentStep& step) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
