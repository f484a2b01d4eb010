#pragma once
#include "domain/report/figuresource.h"
#include "domain/result.h"
#include "domain/staff/person.h"

/// How the assessment of a section is written.
enum class CardMeasure { None, Score /**< mean of 1 to 3 */, Percent };

/// One kind of work of the member's year with the records behind it.
struct CardSection {
    QString key; ///< stored word: attended, missed, plan-lines, materials, mutual-visits; visits, consultations,
                 ///< check-tests, quarter-marks, coverage, courses, attestations, self-education, assignments,
                 ///< demands, corrections
    bool joint = false; ///< done together with others; else of the member alone
    std::vector<FigureRecord> records = {};
    CardMeasure measure = CardMeasure::None;
    std::optional<double> assessment = {}; ///< nothing when there is nothing to assess by
};

/// 4.4: what a member did in a school year, together with others and alone, with its assessments.
struct MemberCard {
    Person person;
    int firstYear = 0;
    std::vector<CardSection> sections; ///< joint work first; also those without a record
};

/// The card holds the records of the associations whose records the reader may read; one's own holds all.
/// Rule::NoRight for whoever may read no association to which the person belonged in the year, Rule::RecordGone.
Result<MemberCard> memberCard(const Ports& ports, Id<Person> person, int firstYear, const Actor& by);

/// Whose cards of the year the reader may see, in Kyrgyz order: the members of the associations within reach, and the
/// reader as far as a member.
/// @param association only of this one; null: of all
std::vector<Person> peopleWithCards(const Ports& ports, Id<Association> association, int firstYear, const Actor& by);
