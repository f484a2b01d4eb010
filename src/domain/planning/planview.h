#pragma once
#include "domain/association/association.h"
#include "domain/calendar/obligation.h"
#include "domain/meeting/meeting.h"
#include "domain/office/command.h"
#include "domain/office/document.h"
#include "domain/planning/keptdeadline.h"
#include "domain/planning/plan.h"
#include "domain/staff/person.h"
#include <QHash>
#include <QStringList>

/// A line as it stands now: its own words, and what happened to it after approval.
struct LineView {
    PlanLine line;
    std::vector<Id<Person>> responsible; ///< empty when everyone is, or nobody was named
    std::vector<LineProgress> history; ///< oldest first
    Span term; ///< in force: the last one it was moved to, else the planned one
    std::optional<Id<Person>> movedTo; ///< the member who has it since it was moved

    const LineProgress* latest() const { return history.empty() ? nullptr : &history.back(); }
    /// Done, not done or cancelled: nothing more is expected of it.
    bool settled() const
    {
        const auto* entry = latest();
        return entry && entry->outcome != LineOutcome::Moved && entry->outcome != LineOutcome::Reopened;
    }
};

struct MeetingView {
    Meeting meeting;
    std::vector<Attendance> attendance;
};

struct AmendmentLineView {
    AmendmentLine line; ///< of a removed one: the words it had
    std::vector<Id<Person>> responsible;
};

struct AmendmentView {
    PlanAmendment amendment;
    std::vector<AmendmentLineView> lines;
    std::vector<DocumentStep> steps;
    QByteArray digest; ///< of the text under review or approved; empty in a draft
};

/// Everything the page of one plan shows.
struct PlanSheet {
    Plan plan;
    Association association;
    std::vector<LineView> lines; ///< in the plan's order, without those struck by an amendment
    std::vector<LineView> struck; ///< removed by an approved amendment
    std::vector<LineProposal> proposals;
    std::vector<LineRemark> remarks; ///< on all versions, oldest first
    std::vector<DocumentStep> remarkSteps; ///< who wrote each remark when; the remark is the step's subject
    std::vector<DocumentStep> steps; ///< oldest first
    std::vector<DocumentVersion> versions; ///< by number; bytes hold a PlanText
    std::optional<MeetingView> meeting; ///< where it was discussed (5.1)
    std::vector<AmendmentView> amendments; ///< by number
    Obligation obligation; ///< 5.1: due, strictest, days late, who held it how long; on the actor's day
    std::optional<KeptDeadline> kept; ///< once approved: the date, rule and calendar of then
    std::vector<Id<Person>> members; ///< of the association on the plan's day, in Kyrgyz order
    std::vector<Membership> memberships; ///< of the association, all of them
    std::vector<Id<Person>> leaders; ///< leader and acting leader on the actor's day
    QHash<Id<Person>, Person> people; ///< the school's staff, for names

    /// Of the wording under review or approved, to be given back with agree and approve; empty in a first draft.
    QByteArray digest() const;
    const LineView* line(Id<PlanLine> id) const;
    const DocumentStep* stepOf(Id<LineRemark> remark) const;
    QString nameOf(Id<Person> person) const; ///< with initials; empty when unknown
};

/// A line as a form or an import holds it. Without an id it is a new one.
struct LineDraft {
    std::optional<Id<PlanLine>> id = {};
    QString activity = {};
    LineKind kind = LineKind::Activity;
    QString clause = {};
    Span term = {};
    QString expected = {};
    bool everyone = true;
    std::vector<Id<Person>> responsible = {};

    friend bool operator==(const LineDraft&, const LineDraft&) = default;
};

/// The draft of a plan as the form holds it; its lines replace the stored ones, in this order.
struct PlanDraft {
    Id<Plan> plan = {};
    int revision = 0; ///< of the plan that was read; an older one answers Rule::Stale
    QString theme = {};
    QString aim = {};
    QString tasks = {}; ///< one a line
    QString forecast = {};
    QString discussion = {};
    std::vector<LineDraft> lines = {};
};

/// The sheet's content as an editable draft.
PlanDraft draftOf(const PlanSheet& sheet);

/// One plan, or one that is missing, in a list.
struct PlanRow {
    std::optional<Id<Plan>> plan; ///< none: not begun
    Id<Association> association;
    QString associationName;
    int firstYear = 0;
    PeriodKind period = PeriodKind::Year;
    int number = 0;
    Span span;
    DocumentState state = DocumentState::Draft; ///< of a plan that exists
    Obligation obligation; ///< state Missing when not begun
    QByteArray digest; ///< of the wording under review, for agreeAll
    QDate touchedOn; ///< day of the last step, else on which it was begun
};

/// What waits for a person.
struct QueueItem {
    Act act; ///< the step that is the person's to take: agree, approve, submit, see a move, agree an amendment…
    PlanRow plan;
    std::optional<Id<PlanAmendment>> amendment = {};
    std::optional<Id<LineProgress>> move = {};
    QDate since = {}; ///< day from which it has waited; invalid when not known
};

enum class PlanFlagKind {
    NoMeeting, ///< 5.1: neither a meeting nor a named discussion with the members
    NoForecast, ///< 3.2: as a whole; submission is refused
    LineWithoutExpected, ///< 3.2; facts: line number
    LineWithoutClause, ///< facts: line number
    LineWithoutTerm, ///< facts: line number
    NotMemberOnTerm, ///< facts: line number, name: not a member during the line's term
    EmptyMonth, ///< facts: first day of a month of the period that no line touches
    RemarksOpen, ///< facts: how many
    ProposalsOpen, ///< facts: how many
    Late, ///< 5.1; facts: calendar days, due day
    LateByStrictReading, ///< facts: the strictest day; in time by the school's rule only
    DueSoon, ///< facts: days left (0: today), due day
    MovesUnseen, ///< facts: how many moves the deputy has not seen
    LineOverdue, ///< approved plan; facts: line number, last day of its term
    AmendmentWaits, ///< facts: number of the amendment
    KeyRenewed, ///< a signature of the last steps was made within seven days of a new key; facts: name
};

struct PlanFlag {
    PlanFlagKind kind;
    QVariantList facts = {};
    std::optional<Id<PlanLine>> line = {};

    friend bool operator==(const PlanFlag&, const PlanFlag&) = default;
};

/// What is recorded and flagged, not forbidden. `on` is the day asked about.
std::vector<PlanFlag> flagsOf(const PlanSheet& sheet, QDate on);

/// First days of the months of the period that no line touches; a line for the whole period does not count. None for
/// a prospective plan.
QList<QDate> emptyMonthsOf(const PlanSheet& sheet);

/// How this plan differs from another one, by the lines' activities.
struct PlanDifference {
    QStringList added;
    QStringList removed;
    int kept = 0;
};
PlanDifference differenceOf(const std::vector<LineView>& now, const std::vector<LineView>& before);

/// One row of the September table.
struct SeptemberRow {
    PlanRow plan;
    QString leaderName; ///< empty: nobody leads it on that day (3.5 gap)
    int lines = 0;
    int linesWithoutExpected = 0;
    int openRemarks = 0;
    bool discussed = false; ///< 5.1
    QList<QDate> emptyMonths; ///< first days of the months without lines
    std::optional<Id<Plan>> lastYear; ///< the plan of the same period a year earlier
    PlanDifference difference; ///< from it
    std::vector<PlanFlag> flags;
};

/// The remark slip: what the reviewers found and the leader has not settled yet, line by line, ready to print.
struct RemarkSlip {
    struct Item {
        int position = 0; ///< 0: on the plan as a whole
        QString activity;
        QString text;
        QString author;
        QDate day; ///< it was written on
    };
    QString school;
    QString district;
    QString associationName;
    Plan plan;
    QString leader;
    QStringList reviewers; ///< who wrote the remarks, each once
    QDate day;
    std::vector<Item> items;
};
