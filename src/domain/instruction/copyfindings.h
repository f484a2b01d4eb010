#pragma once
#include "domain/instruction/instructiontext.h"
#include <optional>
#include <QDate>
#include <QJsonObject>

/// A part that reads otherwise in the copy. Where the printed label differs too, both texts begin with the label.
struct ChangedPart {
    QString clause; ///< id of the part; titles, sections and leads can change as well
    QString expected;
    QString
        found; ///< as in the copy, lines joined; added lines stand with the part they follow; empty for a lost heading
    bool perhapsTheScan = false; ///< one or two letters, or one punctuation mark: a slip of the recognition is likely

    friend bool operator==(const ChangedPart&, const ChangedPart&) = default;
};

/// What the comparison of a scanned copy with the instruction found.
struct CopyFindings {
    QString agreedBy; ///< surname and initials of the union chair, empty when unreadable
    std::optional<QDate> agreedOn;
    bool complete = false; ///< nothing missing; words may still be changed
    QStringList missing; ///< clauses and items in the order of the paper, never sections
    std::vector<ChangedPart> changed; ///< in the order of the paper
    QString tail; ///< what follows «Инструкция менен тааныштым»: badly recognised handwriting
    QStringList nameCandidates; ///< from the tail, to be corrected by a person, never trusted

    bool clean() const { return missing.isEmpty() && changed.empty(); }
    friend bool operator==(const CopyFindings&, const CopyFindings&) = default;
};

/// The copy breaks off and nothing else is missing: is a page missing from the scan?
bool endsEarly(const CopyFindings& findings, const InstructionText& expected);

/// {agreed_by, agreed_on, complete, missing: […], changed: [{clause, expected, found}, …]}; agreed_on is null when
/// unreadable.
QJsonObject toJson(const CopyFindings& findings);
