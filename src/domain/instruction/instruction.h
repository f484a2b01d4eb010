#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "domain/office/documentstate.h"
#include <array>
#include <optional>
#include <QByteArray>
#include <QDate>

struct Association;
struct DocumentStep;
struct DocumentVersion;
struct Person;

/// Draft → agreed by the union chair → in force → superseded. Its words live in its editions.
struct InstructionVersion {
    static constexpr auto recordKind = "instruction_version";
    Id<InstructionVersion> id;
    int revision = 0;
    int number = 1;
    DocumentState state = DocumentState::Draft;
    bool material = true; ///< a material change asks everyone again, a minor one keeps acknowledgements
    bool askTeachers = true; ///< teachers acknowledge as well as leaders
    QDate inForceOn;
};

/// One wording of a version. A minor correction is a new edition, agreed again; an acknowledgement names the edition.
struct InstructionEdition {
    static constexpr auto recordKind = "instruction_edition";
    Id<InstructionEdition> id;
    int revision = 0;
    Id<InstructionVersion> version;
    int number = 1;
    QString language = QStringLiteral("ky");
    QByteArray text; ///< canonical bytes of the InstructionText
    std::optional<Id<DocumentVersion>> frozen; ///< since it was agreed
};

enum class AcknowledgementState { Signed, Refused, Absent };

template <>
struct Codes<AcknowledgementState> {
    static constexpr std::array words{"signed", "refused", "absent"};
};

/// «Инструкция менен тааныштым»: history of a person's answers; "not signed" is the lack of one.
struct Acknowledgement {
    static constexpr auto recordKind = "acknowledgement";
    Id<Acknowledgement> id;
    int revision = 0;
    Id<InstructionEdition> edition;
    Id<Person> person;
    std::optional<Id<Association>> association; ///< a leader's copy: one for each association led
    AcknowledgementState state = AcknowledgementState::Signed;
    QByteArray textDigest;
    QString language;
    QDate day;
    std::optional<Id<DocumentStep>> step;
};

/// A scanned copy that was compared with an edition; the names in its tail are corrected by hand, never trusted.
struct SignedCopy {
    static constexpr auto recordKind = "signed_copy";
    Id<SignedCopy> id;
    int revision = 0;
    QString fileName;
    QString text;
    Id<InstructionEdition> comparedWith;
    QString agreedBy;
    QDate agreedOn;
    QString signer;
    std::optional<Id<Association>> association;
};
