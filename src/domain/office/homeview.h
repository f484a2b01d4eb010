#pragma once
#include "domain/calendar/obligation.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/command.h"
#include "domain/ports.h"
#include <QStringList>

/// How many days before its due day an obligation stands on Home.
constexpr int homeDaysAhead = 14;

/// How far back what changed stands on Home, and how much of it.
constexpr int homeDaysBack = 14;
constexpr int homeMostChanges = 8;

/// What a line of Home is about. From ToAnswer on it is what is open between people (domain/activity/openmatters.h).
enum class HomeMatter {
    Plan,
    Amendment, ///< of an approved plan
    LineMove, ///< a plan line was moved; the deputy is told
    Proposal, ///< a member proposed a plan line
    Report,
    Instruction, ///< to be acknowledged, one copy for each association led; or to be agreed and put in force
    NoAssociation, ///< a new school has none yet; waits for the deputy
    NoLeader, ///< 3.5
    Exception, ///< 1.1 was not met by the leader
    ToAnswer, ///< remarks of a lesson, a demand or a correction, addressed to the reader
    ToDecide, ///< a proposal or a request that the reader answers
    ToAccept, ///< an answered demand that the reader made
    ToAcknowledge, ///< a document or material that was sent to the reader
    Unread, ///< a notice
    Unanswered, ///< what the reader proposed, demanded or asked for
    Unfinished, ///< a document or a decision that was due
    Breach, ///< 4.1
    MinutesUnsigned, ///< 3.7.c
    VisitMissed, ///< a planned visit that brought no analysis
};

/// One line of Home and the record it opens.
struct HomeLine {
    HomeMatter matter = HomeMatter::Plan;
    std::optional<Act> act = {}; ///< the step that waits for the reader
    std::optional<Act> taken = {}; ///< the step that somebody took, on a line of what changed
    QUuid record = {}; ///< plan, report, instruction edition or association; null: not begun yet
    Id<Association> association = {};
    QString associationName = {};
    int firstYear = 0; ///< the school year of a plan or report
    PlanPeriod period = {}; ///< of a plan; kind and number are enough
    ObligationState state = ObligationState::Missing; ///< of a plan or report
    QDate since = {}; ///< waits or is held since, invalid when not known; the day of a step taken
    QDate due = {}; ///< by the school's rule; invalid when nothing is due
    QDate strictest = {}; ///< the strictest reading
    int daysLeft = 0; ///< to the due day; negative when late
    Holder holder = Holder::None; ///< in whose hands it is
    QStringList people = {}; ///< names of the holders, of the leader of an exception, or of who took the step
    QString reason = {}; ///< of a step taken
    QString kind = {}; ///< of the record, where the matter does not tell: what is open between people
    QString title = {}; ///< a few words of that record
};

/// What the signed-in person sees first.
struct HomeView {
    QDate day;
    std::vector<HomeLine> waiting; ///< for the reader's own step, the most urgent first
    std::vector<HomeLine> dueSoon; ///< open, due within homeDaysAhead
    std::vector<HomeLine> overdue; ///< open and past the due day, the latest first
    std::vector<HomeLine> marks; ///< no leader (3.5), exceptions to 1.1, breaches of 4.1, what waits for others
    std::vector<HomeLine> changes; ///< steps recorded within homeDaysBack, the newest first

    bool isEmpty() const
    {
        return waiting.empty() && dueSoon.empty() && overdue.empty() && marks.empty() && changes.empty();
    }
    /// How many lines wait for the reader's step, by what they are about.
    int waitingOf(std::initializer_list<HomeMatter> matters) const;
};

/// Deadlines, marks and changes: a leader sees the own associations, a deputy those supervised, the director all; the
/// author of a document sees what became of it, and everybody that an instruction was put in force. Deadlines of this
/// school year and the one before. What is open between people stands with both sides; nothing of a page that the
/// school has switched off is told.
HomeView homeOf(const Ports& ports, const Actor& by);
