#pragma once
#include "domain/instruction/instructionreader.h"

/// Whose copy an answer is about.
struct CopyOf {
    Id<Person> person;
    std::optional<Id<Association>> association = {}; ///< of a leader's copy

    friend bool operator==(const CopyOf&, const CopyOf&) = default;
};

/// What a paper, or nobody's paper, says about several copies at once.
struct AnswerRecord {
    AcknowledgementState state = AcknowledgementState::Signed;
    QDate day; ///< on the paper; of the refusal or absence
    std::optional<Id<Attachment>> scan = {};
};

/// «Инструкция менен тааныштым»: given by the person with the own password, or recorded by the deputy.
class Acknowledgements {
public:
    explicit Acknowledgements(const Ports& ports)
        : m_ports(ports)
        , m_reading(ports)
        , m_documents(ports)
        , m_authority(ports)
    {
    }

    /// Binds person, edition, digest of the text shown, language and day. A leader names the association; it may be
    /// left out when only one is led. Refuses TextChanged, AlreadySigned, CopyOfNoAssociation.
    Result<Acknowledgement> acknowledge(Id<InstructionEdition> id, std::optional<Id<Association>> association,
        const QByteArray& shownDigest, const Actor& by, const Signing& signing) const;

    /// The deputy records what people answered on paper, refused or were absent for; all or none. Signed answers need
    /// the deputy's proof, as every act recorded from paper.
    Result<Done> record(Id<InstructionEdition> id, const std::vector<CopyOf>& copies, const AnswerRecord& answer,
        const QByteArray& shownDigest, const Actor& by, const Signing& signing) const;

private:
    std::optional<Refusal> whyNotCopy(const EditionView& edition, CopyOf& copy, QDate day) const;
    Result<Acknowledgement> sign(const EditionView& edition, const CopyOf& copy, const QByteArray& shownDigest,
        const Actor& by, const std::optional<Proof>& proof, const std::optional<PaperAct>& paper) const;

    Ports m_ports;
    InstructionReader m_reading;
    Documents m_documents;
    Authority m_authority;
};
