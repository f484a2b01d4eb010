#pragma once
#include "domain/calendar/deadline.h"
#include <optional>
#include <QDate>
#include <QList>

enum class ObligationKind {
    Plan, ///< 5.1: approved within the days from the period's start
    Report, ///< 5.3: submitted within the days after the year's end
};

enum class ObligationState { Missing, Draft, Submitted, Agreed, Approved, Accepted, Returned };

/// In whose hands the document is; the leader's too while it does not exist.
enum class Holder { None, Leader, Deputy, Director };

/// One step of a document's life on the local day of the act, or the paper's date for an act on paper.
struct StepDay {
    enum class Kind { Submitted, Agreed, Approved, Accepted, Returned };
    Kind kind;
    QDate day = {};

    friend bool operator==(const StepDay&, const StepDay&) = default;
};

/// What an obligation was measured by on the day it was closed (plan approved, report first submitted). A calendar
/// changed later does not touch it; both stay visible.
struct ClosedDeadline {
    QDate event = {};
    QDate due = {};
    DayCount count = {};
    WeekKind week = WeekKind::FiveDay;
    QList<QDate> daysOff = {}; ///< days between event and due that were not working then

    friend bool operator==(const ClosedDeadline&, const ClosedDeadline&) = default;
};

/// Writes down the deadline as it stands, for the closing step to keep.
ClosedDeadline closeDeadline(QDate event, const DayCount& count, const SchoolCalendar& calendar);

/// What is known of one obligation: where its event lies and how far its document came.
struct ObligationFacts {
    ObligationKind kind = ObligationKind::Plan;
    QDate event = {}; ///< the period's start (plan) or the year's end (report)
    QDate draftedOn = {}; ///< day the document was begun; invalid when there is none
    QList<StepDay> steps = {}; ///< in the order of the document's life
    Holder reviewer = Holder::Deputy; ///< the director, when the deputy leads the association
    std::optional<ClosedDeadline> closed = {};
};

/// A stay of the document with one holder.
struct HeldDays {
    Holder holder = Holder::Leader;
    QDate from = {};
    QDate until = {}; ///< day it was passed on, or the day asked about
    int days = 0; ///< from `from` to `until`; 0 when passed on the same day

    friend bool operator==(const HeldDays&, const HeldDays&) = default;
};

struct Obligation {
    ObligationState state = ObligationState::Missing;
    QDate due = {}; ///< by the school's rule; of the closing day once closed
    QDate dueByTodaysCalendar = {}; ///< differs from `due` when the calendar was changed after closing
    QDate strictest = {};
    StepTargets targets = {}; ///< of a plan; invalid days for a report
    QDate metOn = {}; ///< approval (plan) or first submission (report); invalid while open
    int daysLate = 0; ///< calendar days to metOn, or to the day asked about while open
    Holder holder = Holder::Leader;
    QList<HeldDays> held = {}; ///< for the screen and the internal control sheet only
};

/// The obligation as it stands on the day `on`; later steps are not seen yet.
Obligation obligationOn(
    QDate on, const ObligationFacts& facts, const DeadlineSettings& settings, const SchoolCalendar& calendar);
