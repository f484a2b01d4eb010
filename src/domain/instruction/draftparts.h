#pragma once
#include "domain/instruction/instructiontext.h"
#include <QSet>

/// The parts of a draft while they are changed. Each change leaves an instruction in its order: items under their
/// clause, clauses in their section. A part keeps its id wherever it goes, because records name clauses by it; a new
/// part gets one that no version ever had, however it is labelled.
class DraftParts {
public:
    DraftParts() = default;
    /// @param everUsed ids of the parts of all versions
    DraftParts(std::vector<InstructionPart> parts, QSet<QString> everUsed);

    const std::vector<InstructionPart>& all() const { return m_parts; }
    int count() const { return int(m_parts.size()); }
    const InstructionPart& at(int row) const { return m_parts[size_t(row)]; }
    void setText(int row, const QString& text) { m_parts[size_t(row)].text = text; }
    void setLabel(int row, const QString& label) { m_parts[size_t(row)].label = label; }

    /// A section, a clause or an item after the part at the row and all that belongs to it. Nothing where such a part
    /// cannot stand there.
    std::optional<int> placeFor(PartKind kind, int row) const;
    /// Adds an empty part at its place, labelled on from the one before it; gives its row.
    int add(PartKind kind, int row);

    /// Everything but the title, as long as one clause stays.
    bool mayRemove(int row) const;
    /// Removes the part with all that belongs to it.
    void remove(int row);

    /// Past the next part of its kind, within the clause or section it belongs to. @param step -1 up, 1 down
    bool mayMove(int row, int step) const { return neighbour(row, step).has_value(); }
    /// Moves the part with all that belongs to it; gives its new row.
    int move(int row, int step);

    /// Numbers the clauses of the row's section from 1 on, as they stand: «3.1», «3.2».
    void renumber(int row);

    friend bool operator==(const DraftParts& left, const DraftParts& right) { return left.m_parts == right.m_parts; }

private:
    /// The row after the part and all that belongs to it.
    int endOf(int row) const;
    std::optional<int> neighbour(int row, int step) const;
    std::optional<int> ownerOf(int row, PartKind kind) const;
    QString newId(PartKind kind, int place) const;
    QString labelFor(PartKind kind, int place) const;
    QString sectionNumber(int row) const; ///< «3.»; empty outside a section

    std::vector<InstructionPart> m_parts;
    QSet<QString> m_everUsed;
};
