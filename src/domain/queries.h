#pragma once
#include "domain/association/association.h"
#include "domain/calendar/schoolyear.h"
#include "domain/eventlog.h"
#include "domain/listrequest.h"
#include "domain/office/documentstate.h"
#include "domain/search.h"
#include "domain/staff/rolespan.h"
#include "domain/staff/service.h"

struct Plan;
struct Report;

/// One of the staff as the list shows them on a day.
struct StaffRow {
    Person person;
    ServiceLength service; ///< before that day
    std::vector<Role> roles;
    QStringList associations; ///< names of those the person is a member of
    QStringList leads; ///< names of those the person leads, acting or not
    bool hasAccount = false; ///< an open one
    bool mustChoosePassword = false; ///< holds a handed-out code
};

/// A leader or acting leader on a day.
struct LeaderMark {
    Id<Appointment> appointment;
    Id<Person> person;
    QString name;
    bool exception = false; ///< 1.1 was not met on the first day of the appointment
};

/// An association as the list shows it on a day.
struct AssociationRow {
    Association association;
    int members = 0;
    std::optional<LeaderMark> leader;
    std::optional<LeaderMark> acting;
    QStringList supervisors; ///< deputies assigned by name; empty: any academic deputy
    bool exception = false; ///< of the leader or the acting leader
    bool gap = false; ///< 3.5: nobody leads it on that day
};

/// An event with the name of its actor.
struct EventRow {
    Event event;
    QString actorName; ///< empty for the program itself
};

/// A plan or report as far as its deadline depends on it.
struct DocumentRow {
    DocumentKind kind = DocumentKind::Plan;
    QUuid id;
    Id<Association> association;
    int firstYear = 0;
    PeriodKind period = PeriodKind::Year; ///< of a plan
    int number = 0; ///< of a plan's half-year or quarter
    Span span; ///< of a plan
    QDateTime begunAt; ///< when it was first stored, UTC
};

/// The act of a step and its day, in the order in which a document's steps were recorded.
struct StepRow {
    QUuid subject;
    QString act;
    QDate day;
};

/// Whose documents' steps are asked for. The instruction is everyone's.
struct StepReach {
    bool all = false;
    std::vector<Id<Association>> associations = {};
    Id<Person> author = {}; ///< and those that this person drafted
};

/// A step that a document took lately, and what its document is about. An amendment's step is of its plan.
struct RecentStep {
    DocumentKind kind = DocumentKind::Plan;
    QUuid record; ///< plan, report or instruction edition
    QString act;
    QDate day; ///< of the act, or the date on its paper
    QDateTime recordedAt;
    QString personName; ///< with initials
    QString reason;
    Id<Association> association; ///< null: an instruction
    QString associationName;
    Id<Person> author; ///< of the plan, amendment or report
    int firstYear = 0;
    PeriodKind period = PeriodKind::Year; ///< of a plan
    int number = 0; ///< of a plan's half-year or quarter
};

/// Reads for the screens that need more than one table: each a fixed number of statements however much there is.
/// Lists are in Kyrgyz order.
class Queries {
public:
    virtual ~Queries() = default;

    /// Everyone who has not left by the day; with those who left when asked.
    virtual std::vector<StaffRow> staffOn(QDate day, bool withLeft = false) const = 0;
    /// The associations that exist on the day.
    virtual std::vector<AssociationRow> associationsOn(QDate day) const = 0;
    /// Plans and reports of one school year, or of all.
    virtual std::vector<DocumentRow> plansAndReports(std::optional<int> firstYear) const = 0;
    virtual std::vector<StepRow> stepsOfPlansAndReports(std::optional<int> firstYear) const = 0;
    /// The named acts taken since the instant, newest first, at most `limit`.
    virtual std::vector<RecentStep> recentSteps(
        const QDateTime& sinceUtc, const QStringList& acts, const StepReach& reach, int limit) const = 0;
    /// The event log, newest first unless sorted otherwise. The filter finds in command, kind of record, note and the
    /// actor's full name, folded as fold() does; `alsoNamed` are stored commands and kinds of record that the typed
    /// filter means in other words.
    virtual ListPage<EventRow> events(const ListRequest& request, const QStringList& alsoNamed = {}) const = 0;
    /// What the reader may find, grouped by kind of record; nothing while too little was typed (isSearched()).
    virtual SearchFindings search(const SearchRequest& request) const = 0;
};
