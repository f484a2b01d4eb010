#pragma once
#include "domain/report/figuresource.h"
#include "domain/result.h"

/// What a line of the control list comes from.
enum class ControlKind { PlanLine, Decision, Assignment, Demand, Proposal, InfoRequest };

/// Who has to do it.
enum class ControlParty {
    Named, ///< the people of the line
    AllMembers,
    Management, ///< answers the leader's proposals and requests
};

/// How it stands on the day that is asked about.
enum class ControlState {
    NoDate, ///< open, without a day by which
    Due, ///< open, and its last day is not over
    Overdue,
    Done,
    Dropped, ///< a plan line that was cancelled or not carried out, with its reason
};

/// 3.6.a: one thing that somebody has to do.
struct ControlLine {
    ControlKind kind = ControlKind::PlanLine;
    Id<Association> association;
    FigureRecord record; ///< opens it; a decision opens its meeting. The day is the one by which
    ControlParty party = ControlParty::Named;
    std::vector<Id<Person>> people = {}; ///< of ControlParty::Named
    QDate since = {}; ///< when it was begun, or begins; null: unknown
    QDate due = {}; ///< its last day; null: none
    QDate done = {}; ///< null: not done on the day asked about
    ControlState state = ControlState::NoDate;
    int daysLate = 0; ///< after its last day, when it was done or until the day asked about

    bool isOpen() const { return state != ControlState::Done && state != ControlState::Dropped; }
};

/// What a member has to do and did; what is without a date counts as due, what was dropped not at all.
struct ControlCount {
    Id<Person> person;
    int due = 0;
    int overdue = 0;
    int done = 0;

    friend bool operator==(const ControlCount&, const ControlCount&) = default;
};

/// 3.6.a: all that is to be done in an association's school year: lines of its approved plans (those of prospective
/// plans whose term touches the year), decisions of its meetings, assigned documents, demands, proposals and requests,
/// together with what earlier years left open into this one. What waits comes first, the longest overdue on top.
/// @param association null: of all that the reader may read
/// Rule::NoRight for whoever may not read the association's records, or those of any.
Result<std::vector<ControlLine>> controlList(
    const Ports& ports, Id<Association> association, int firstYear, const Actor& by);

/// The same as it stood on a day, without asking who reads. A fixed number of statements.
std::vector<ControlLine> controlLinesOn(
    QDate day, const std::vector<Id<Association>>& associations, int firstYear, const Ports& ports);

/// Per member in the order of the memberships, then those who are no members any more; a line of all members counts for
/// each.
std::vector<ControlCount> controlCounts(
    const std::vector<ControlLine>& lines, const std::vector<Membership>& memberships);

/// The associations that existed on any of the days and whose records the reader may read.
std::vector<Id<Association>> associationsToRead(const Span& days, const Actor& by, const Ports& ports);
