#pragma once
#include "domain/office/documents.h"
#include "domain/planning/planview.h"

/// A plan to be begun. The period comes from planPeriods() or prospectivePeriod().
struct PlanStart {
    enum class From { Empty, LastYear, TypicalLines };

    Id<Association> association = {};
    int firstYear = 0;
    PlanPeriod period = {};
    From from = From::Empty;
    std::vector<LineDraft> lines = {}; ///< put after those, from a pasted table
};

struct ProposalDraft {
    Id<Plan> plan = {};
    QString activity = {};
    Span term = {};
    QString expected = {};
};

/// The meeting where the plan was discussed with the members (5.1).
struct MeetingDraft {
    MeetingKind kind = MeetingKind::Association;
    int number = 0; ///< within the school year; 0: the next one
    QDate heldOn = {};
    QString topic = {};
    std::vector<Id<Person>> present = {}; ///< the other members of that day count as absent
};

/// The leader's work on a plan before it is submitted, and after it was returned. Each function is one act, one unit.
class PlanDrafting {
public:
    explicit PlanDrafting(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
    {
    }

    Result<Plan> start(const PlanStart& start, const Actor& by) const;
    /// Front page and lines at once. Refusals name the field as "activity", "term"… with the line number first among
    /// the facts, or a front page field with no line number.
    Result<Plan> save(const PlanDraft& draft, const Actor& by) const;
    /// Puts lines of a pasted table after the stored ones.
    Result<Plan> append(Id<Plan> plan, int revision, const std::vector<LineDraft>& lines, const Actor& by) const;
    /// Throws away a plan that was never submitted.
    Result<Done> discard(Id<Plan> plan, int revision, const Actor& by) const;

    Result<LineProposal> propose(const ProposalDraft& proposal, const Actor& by) const;
    /// Makes a line of the proposal, after the others, with the proposer responsible.
    Result<LineProposal> take(const LineProposal& proposal, const QString& answer, const Actor& by) const;
    /// The answer is required.
    Result<LineProposal> decline(const LineProposal& proposal, const QString& answer, const Actor& by) const;

    /// The number the next meeting of the association has in the school year of that day.
    int nextMeetingNumber(Id<Association> association, MeetingKind kind, QDate heldOn) const;
    /// Records the meeting with its attendance and names it as the plan's.
    Result<Meeting> recordMeeting(Id<Plan> plan, const MeetingDraft& meeting, const Actor& by) const;
    /// Names a meeting that is recorded already, or none.
    Result<Plan> chooseMeeting(Id<Plan> plan, int revision, std::optional<Id<Meeting>> meeting, const Actor& by) const;
    /// Meetings of the association in the plan's school year and the one before, newest first.
    std::vector<Meeting> meetingsFor(const Plan& plan) const;

    /// Typical lines of the school; those built in as long as it has changed none.
    std::vector<TypicalLine> typicalLines() const;
    /// Replaces the school's typical lines.
    Result<Done> saveTypicalLines(const std::vector<TypicalLine>& lines, const Actor& by) const;

private:
    void markAttendance(
        Id<Meeting> meeting, std::vector<Id<Person>> people, const std::vector<Id<Person>>& present) const;
    Ports m_ports;
    Authority m_authority;
};
