#pragma once
#include "domain/instruction/instructiontext.h"

/// «IV» for 4, up to 39: the ids and labels of sections.
QString romanNumeral(int number);
std::optional<int> romanNumber(const QString& numeral);

/// Order of the paper for ids («3.10» after «3.9», items after their clause, a section before its clauses);
/// ids of no known shape come last. For sorting without the text at hand.
bool clauseIdBefore(const QString& left, const QString& right);

/// «3.3.a бекитип берилген педагогдордун…»: the label (for items the id, as they print only a dash) and the beginning
/// of the text, cut at a word to at most `longest` characters, without closing punctuation.
QString clauseTitle(const InstructionPart& part, qsizetype longest = 60);

/// A line of the picker «clause served».
struct ClauseChoice {
    QString id;
    QString title;
    bool right = false; ///< of section IV

    friend bool operator==(const ClauseChoice&, const ClauseChoice&) = default;
};

/// The 43 leaves in the order of the paper.
std::vector<ClauseChoice> clauseChoices(const InstructionText& text);
