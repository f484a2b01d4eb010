#pragma once
#include "domain/planning/planview.h"
#include "domain/ports.h"
#include <map>

/// Longest activity or expected result of one line: a cell of the plan's table.
constexpr int longestCell = 1000;
constexpr int mostLines = 500;

/// What lines of a plan, or those added to it by an amendment, are refused for: an empty or too long text, a term that
/// runs backwards or outside the period, a responsible person who never was a member, the same line twice.
/// @param numbersFrom number of the first of them
std::optional<Refusal> whyNotLines(
    const std::vector<LineDraft>& lines, const Plan& plan, const Ports& ports, int numbersFrom = 1);

/// Trimmed, and everyone responsible when nobody is named.
LineDraft tidied(LineDraft line);

/// A plan's lines as they are stored, read once for an act that changes any number of them.
class StoredLines {
public:
    StoredLines(const Ports& ports, const Plan& plan);

    /// Whether each draft with an id is a stored line, and no two are the same one.
    bool holdAll(const std::vector<LineDraft>& drafts) const;
    /// Stores a line under its position, with its responsible persons; what did not change is not written.
    void store(const LineDraft& draft, int position);
    /// Removes all other lines with their responsible persons.
    void keepOnly(const std::vector<LineDraft>& drafts);

private:
    Ports m_ports;
    Id<Plan> m_plan;
    std::map<Id<PlanLine>, PlanLine> m_lines;
    std::map<Id<PlanLine>, std::vector<LineResponsible>> m_responsible;
};

/// The lines of a plan of a year earlier as lines of this one: the same months of this year, with those of the
/// responsible persons who are members at its start. A term that falls outside the period is left open.
std::vector<LineDraft> repeatedLines(
    const std::vector<LineView>& lines, const Plan& before, const Plan& now, const std::vector<Id<Person>>& membersNow);
/// Typical lines of the months that the period touches.
std::vector<LineDraft> linesFrom(const std::vector<TypicalLine>& typical, const Plan& plan);

/// The whole month as far as it lies in the period; of several such months the first. Nothing outside.
std::optional<Span> monthWithin(const Span& period, int month);
