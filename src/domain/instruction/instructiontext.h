#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

/// What a part of the instruction is on the paper. Leads are the sentences that open the sections III and IV.
enum class PartKind { Title, Section, Clause, Item, Lead };

/// The word by which a kind is stored; empty text never.
QString wordOf(PartKind kind);
std::optional<PartKind> partKindOf(const QString& word);

/// One part of the instruction. The id names it everywhere in the program («3.3.c»); the label is what the paper
/// prints, which may differ: the second «5.1» has the id 5.2, items print a dash.
struct InstructionPart {
    QString id;
    QString label;
    PartKind kind = PartKind::Clause;
    QString text; ///< as signed, slips of the source included

    friend bool operator==(const InstructionPart&, const InstructionPart&) = default;
};

/// The job instruction of the association leader in one language: its parts in the order of the paper.
class InstructionText {
public:
    InstructionText() = default;

    /// Refuses (NotAnInstruction) when an id is empty, repeated or too long, a text is empty or too long, an item does
    /// not stand under its clause, or there is no clause at all.
    static Result<InstructionText> of(std::vector<InstructionPart> parts);

    const std::vector<InstructionPart>& parts() const { return m_parts; }
    const InstructionPart* part(const QString& id) const;

    /// What can be served and acknowledged one by one: items, and clauses without items.
    std::vector<InstructionPart> leaves() const;
    /// Clauses and items in the order of the paper.
    QStringList clausesAndItems() const;
    /// The section a part stands in; empty for the title and for unknown ids.
    QString sectionOf(const QString& id) const;
    /// The clause an item belongs to; empty for every other part.
    QString clauseOf(const QString& id) const;
    /// Leaves of section IV are rights: used or not used, never missing.
    bool isRight(const QString& id) const { return sectionOf(id) == QLatin1String("IV"); }

    friend bool operator==(const InstructionText&, const InstructionText&) = default;

private:
    explicit InstructionText(std::vector<InstructionPart> parts)
        : m_parts(std::move(parts))
    {
    }

    std::vector<InstructionPart> m_parts;
};

/// Reads the table «id, label, kind, text» (UTF-8, tabs, one header line).
/// The refusal is NotAnInstruction with the line number.
Result<InstructionText> parseInstruction(const QByteArray& table);

/// The Kyrgyz text common to the six signed copies: the school's version 1.
const InstructionText& builtInInstruction();
