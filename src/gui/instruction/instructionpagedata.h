#pragma once
#include "domain/office/school.h"
#include "domain/services.h"

/// An association that a copy may belong to.
struct NamedAssociation {
    Id<Association> id;
    QString name;
};

/// All that the instruction's page shows at one time, read in one go on the desk.
struct InstructionPageData {
    School school;
    Actor reader;
    std::vector<EditionView> editions; ///< newest first
    std::optional<EditionView> shown; ///< nothing: the file has no instruction
    std::optional<EditionView> inForce;
    InstructionDifference difference; ///< of the shown edition to the one before it
    std::vector<AskedCopy> own; ///< of the reader, for the edition in force
    std::vector<AskedCopy> asked; ///< of everyone, for a deputy
    std::vector<ComparedCopy> kept; ///< scanned copies, for those who may compare
    std::vector<NamedAssociation> associations; ///< that exist today, in Kyrgyz order

    /// Ids of the parts of all versions: a new part gets another one.
    QSet<QString> everUsed() const;
    bool isDeputy() const { return !whyNot(Act::RecordAnswerToInstruction, reader); }
    bool mayCompare() const { return isDeputy() || !reader.leads.empty(); }
    bool isShownInForce() const { return shown && shown->state == DocumentState::InForce; }
};

/// The wanted edition; null: the draft for those who lead it on, else the one in force.
InstructionPageData readInstruction(const Services& services, const Actor& by, Id<InstructionEdition> wanted);
