#pragma once
#include "domain/association/association.h"
#include "domain/calendar/schoolyear.h"
#include "domain/planning/plan.h"
#include "domain/ports.h"

/// What ends within so many last days of a school year, or before the next one starts, ends «with the year» and is
/// offered to go on.
constexpr int rolloverLastDays = 60;

/// A membership that ends with the year, of somebody who stays and whom nothing follows yet.
struct EndingMembership {
    Membership membership;
    QString personName; ///< with initials
    QString associationName;
};

/// An appointment that ends with the year. It never goes on by itself: 1.1 asks for a new order.
struct EndingAppointment {
    Appointment appointment;
    QString personName; ///< with initials
    QString associationName;
};

/// This year's approved or closed year plan, whose lines a draft of the next year would begin with.
struct RepeatablePlan {
    Plan plan;
    QString associationName;
    int lines = 0;
    std::optional<Refusal> whyNot
        = {}; ///< no leader whose plan it would be, another deputy's association, begun already
};

/// What opening the next year would do.
struct RolloverPreview {
    YearShape shape = {}; ///< the next year's, without ids
    std::vector<Association> associations = {}; ///< those that end with the year
    std::vector<EndingMembership> memberships = {};
    std::vector<EndingAppointment> appointments = {};
    std::vector<RepeatablePlan> plans = {};
    int undoneDecisions = 0; ///< of meetings (3.7.c); the next agenda takes them by itself
};

/// What was chosen of it.
struct RolloverRequest {
    int fromYear = 0;
    YearShape shape = {}; ///< the next year's, as shown or edited
    std::vector<Id<Association>> associations = {}; ///< go on without an end
    std::vector<Id<Membership>> memberships = {}; ///< go on from the day after, in associations that go on
    std::vector<Id<Plan>> plans = {}; ///< whose lines begin a draft of the next year, in associations that go on
};

/// What was done.
struct RolloverDone {
    YearShape shape = {};
    int associations = 0;
    int memberships = 0;
    std::vector<Plan> plans = {}; ///< the drafts, each its leader's
    std::vector<RepeatablePlan> skipped = {}; ///< plans that could not be begun, and why
};

/// The dates of the next year: those built in where they are known, else this year's, a vacation of whole weeks on the
/// same weekdays, all else on the same dates.
YearShape nextShape(const YearShape& shape, WeekKind week);

/// Rule::NoSuchYear when this year is not opened, Rule::YearIsThere when the next one is.
Result<RolloverPreview> previewNextYear(const Ports& ports, int fromYear, const Actor& by);

/// Opens the next year from this one: all that was chosen, or nothing. Rule::YearIsThere the second time, Rule::Stale
/// when what was chosen is not offered any more; and what a year, association, membership or plan is refused for.
Result<RolloverDone> openNextYear(const Ports& ports, const RolloverRequest& request, const Actor& by);
