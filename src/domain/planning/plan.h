#pragma once
#include "domain/calendar/schoolyear.h"
#include "domain/code.h"
#include "domain/id.h"
#include "domain/office/documentstate.h"
#include "domain/span.h"
#include <array>
#include <optional>

struct Association;
struct DocumentVersion;
struct Meeting;
struct Person;
struct PlanAmendment;

/// The association's plan of a period (3.3.a, 5.1). Its wording is frozen in a DocumentVersion from submission on.
struct Plan {
    static constexpr auto recordKind = "plan";
    Id<Plan> id;
    int revision = 0;
    Id<Association> association;
    int firstYear = 0; ///< the school year, named by the calendar year it starts in
    PeriodKind period = PeriodKind::Year;
    int number = 1; ///< which half-year or quarter
    Span span; ///< the planned period; 5.1 counts from its first day
    DocumentState state = DocumentState::Draft;
    Id<Person> author; ///< who drafts it; the leader who submitted it from then on
    QDate begunOn; ///< local day on which it was started
    QString theme;
    QString aim;
    QString tasks;
    QString forecast; ///< 3.2, required before submission
    std::optional<Id<Meeting>> discussedAt; ///< 5.1: made together with the teachers
    QString discussion; ///< a discussion with the members other than a recorded meeting
    std::optional<Id<DocumentVersion>> current; ///< the wording under review or approved
};

enum class LineKind {
    Activity,
    Meeting,
    OpenLesson,
    SubjectWeek,
    Olympiad,
    Mentoring,
    LessonVisit,
    CheckTest,
    Course,
    Document
};

template <>
struct Codes<LineKind> {
    static constexpr std::array words{"activity", "meeting", "open-lesson", "subject-week", "olympiad", "mentoring",
        "lesson-visit", "check-test", "course", "document"};
};

struct PlanLine {
    static constexpr auto recordKind = "plan_line";
    Id<PlanLine> id;
    int revision = 0;
    Id<Plan> plan;
    int position = 0;
    QString activity;
    LineKind kind = LineKind::Activity;
    QString clause; ///< id of the clause it serves, may be empty
    Span term; ///< often a whole month
    QString expected; ///< 3.2, flagged when empty
    bool everyone = true; ///< all members are responsible
    std::optional<Id<PlanAmendment>> removedBy; ///< struck from the approved plan; its history stays
};

struct LineResponsible {
    static constexpr auto recordKind = "line_responsible";
    Id<LineResponsible> id;
    int revision = 0;
    Id<Plan> plan;
    Id<PlanLine> line;
    Id<Person> person;
};

enum class LineOutcome { Done, NotDone, Moved, Cancelled, Reopened };

template <>
struct Codes<LineOutcome> {
    static constexpr std::array words{"done", "not-done", "moved", "cancelled", "reopened"};
};

/// What happened to a line after approval; it lives outside the approved text, the newest entry counts.
struct LineProgress {
    static constexpr auto recordKind = "line_progress";
    Id<LineProgress> id;
    int revision = 0;
    Id<Plan> plan;
    Id<PlanLine> line;
    LineOutcome outcome = LineOutcome::Done;
    QDate day; ///< done or cancelled on
    Span newTerm; ///< when moved
    std::optional<Id<Person>> newResponsible;
    QString actual; ///< 3.2: the actual result
    QString reason; ///< required for all but done; explains a difference from the forecast
    Id<Person> by;
    bool seenByDeputy = false;
};

enum class ProposalOutcome { Open, Taken, Declined };

template <>
struct Codes<ProposalOutcome> {
    static constexpr std::array words{"open", "taken", "declined"};
};

/// A line that a member proposes for the plan (5.1: with the teachers).
struct LineProposal {
    static constexpr auto recordKind = "line_proposal";
    Id<LineProposal> id;
    int revision = 0;
    Id<Plan> plan;
    Id<Person> proposer;
    QString activity;
    Span term;
    QString expected;
    ProposalOutcome outcome = ProposalOutcome::Open;
    QString answer;
};

/// A remark of a reviewer on one line of exactly the version that was read.
struct LineRemark {
    static constexpr auto recordKind = "line_remark";
    Id<LineRemark> id;
    int revision = 0;
    Id<DocumentVersion> version;
    std::optional<Id<PlanLine>> line; ///< none: on the plan as a whole
    Id<Person> author;
    QString text;
    bool settled = false;
    bool onPaper = false;
};

/// A change of an approved plan; takes the same two steps as the plan.
struct PlanAmendment {
    static constexpr auto recordKind = "plan_amendment";
    Id<PlanAmendment> id;
    int revision = 0;
    Id<Plan> plan;
    int number = 1;
    DocumentState state = DocumentState::Draft;
    Id<Person> author;
    QString reason;
    std::optional<Id<DocumentVersion>> current;
};

enum class AmendmentChange { Added, Removed };

template <>
struct Codes<AmendmentChange> {
    static constexpr std::array words{"added", "removed"};
};

struct AmendmentLine {
    static constexpr auto recordKind = "amendment_line";
    Id<AmendmentLine> id;
    int revision = 0;
    Id<PlanAmendment> amendment;
    AmendmentChange change = AmendmentChange::Added;
    std::optional<Id<PlanLine>> line; ///< the line removed, or the one made of this at approval
    QString activity;
    LineKind kind = LineKind::Activity;
    QString clause;
    Span term;
    QString expected;
    bool everyone = true;
};

struct AmendmentResponsible {
    static constexpr auto recordKind = "amendment_responsible";
    Id<AmendmentResponsible> id;
    int revision = 0;
    Id<PlanAmendment> amendment;
    Id<AmendmentLine> line;
    Id<Person> person;
};

/// One of the school's typical lines from which a plan is started.
struct TypicalLine {
    static constexpr auto recordKind = "typical_line";
    Id<TypicalLine> id;
    int revision = 0;
    int position = 0;
    QString activity;
    LineKind kind = LineKind::Activity;
    QString clause;
    int month = 9; ///< 1–12, of the school year; 0: the whole period
    QString expected;
};
