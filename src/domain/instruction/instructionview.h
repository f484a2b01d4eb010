#pragma once
#include "domain/instruction/instruction.h"
#include "domain/instruction/instructiontext.h"

/// A step of an edition's life as the screen and the paper name it.
struct InstructionStep {
    Id<Person> person;
    QString fullName;
    QString nameWithInitials;
    QDate day; ///< local day of the act, or the date on the paper
    bool onPaper = false;
    QString recorder; ///< who entered the paper; empty for an electronic act
    bool bySubstitution = false;
    bool leads = false; ///< the one who agreed also leads an association: said, not refused
};

/// One edition with its text and where it stands.
struct EditionView {
    InstructionVersion version;
    InstructionEdition edition;
    DocumentState state
        = DocumentState::Draft; ///< of this edition: a correction of a version in force begins as a draft
    InstructionText text;
    QByteArray digest; ///< of the canonical text: what a step or an acknowledgement is shown
    std::optional<InstructionStep> agreed;
    std::optional<InstructionStep> putInForce;
};

/// A copy of the instruction that somebody is asked to acknowledge, with the answer.
struct AskedCopy {
    Id<Person> person;
    QString fullName;
    QString post;
    std::optional<Id<Association>> association; ///< of a leader's copy
    QString associationName;
    std::optional<AcknowledgementState> state; ///< nothing: not signed
    QDate day;
    bool onPaper = false;
    bool ofEarlierEdition = false; ///< signed before a minor change, which keeps it

    bool isSigned() const { return state == AcknowledgementState::Signed; }
};
