#pragma once
#include "domain/instruction/copycomparison.h"
#include "domain/instruction/instructionreader.h"

/// A copy's file with what its comparison found.
struct ComparedCopy {
    SignedCopy copy; ///< not saved yet; the signer is empty until a person corrects a name
    CopyFindings findings;
    bool pageMissing = false; ///< it breaks off: is a page missing from the scan?
};

/// Scanned copies compared with an edition of the instruction, kept with the names as a person corrected them.
class SignedCopies {
public:
    explicit SignedCopies(const Ports& ports)
        : m_ports(ports)
        , m_reading(ports)
        , m_authority(ports)
    {
    }

    /// Compares the file's text with the edition; nothing is kept. Refuses CopyTooLarge.
    Result<ComparedCopy> compare(const QString& fileName, const QByteArray& file, Id<InstructionEdition> with) const;
    /// Keeps the comparison. A leader keeps the copies of the own association.
    Result<SignedCopy> save(SignedCopy copy, const Actor& by) const;
    Result<Done> remove(const SignedCopy& copy, const Actor& by) const;
    /// The copies kept for an edition, each compared anew; oldest first.
    std::vector<ComparedCopy> keptFor(Id<InstructionEdition> edition) const;

private:
    Subject subjectOf(const SignedCopy& copy) const;
    ComparedCopy comparedWith(const InstructionText& text, SignedCopy copy, CopyFindings findings) const;

    Ports m_ports;
    InstructionReader m_reading;
    Authority m_authority;
};
