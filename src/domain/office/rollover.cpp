#include "domain/office/rollover.h"
#include "domain/association/associationrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/meeting/agenda.h"
#include "domain/office/associationposts.h"
#include "domain/office/school.h"
#include "domain/planning/plandrafting.h"
#include "domain/recordservice.h"
#include "domain/staff/person.h"

using namespace Qt::StringLiterals;

namespace {
// The years whose dates builtinYear() knows from the ministry's orders.
constexpr int firstKnownYear = 2022;
constexpr int lastKnownYear = 2025;
constexpr int daysOfAWeek = 7;
constexpr int weeksOfAYear = 52;

bool isWholeWeeks(const YearPart& part)
{
    return part.kind == YearPart::Kind::Vacation && part.from.daysTo(part.until) % daysOfAWeek == 0;
}

/// The quarter or vacation of the same number; one without days when there is none.
YearPart sameAs(const YearPart& part, const YearShape& shape)
{
    const auto found = std::ranges::find_if(
        shape.parts, [&](const YearPart& each) { return each.kind == part.kind && each.number == part.number; });
    return found == shape.parts.end() ? YearPart{} : *found;
}

/// Reads what ends with a year. A fixed number of statements however large the school is.
class Ending {
public:
    Ending(const Ports& ports, const Actor& by, int fromYear, const SchoolYear& year, RolloverPreview& preview)
        : m_ports(ports)
        , m_by(by)
        , m_fromYear(fromYear)
        , m_nextStart(preview.shape.year.startsOn)
        , m_lastDays{year.endsOn.addDays(1 - rolloverLastDays), m_nextStart}
        , m_preview(preview)
    {
        for (const auto& association : ports.of<Association>().all())
            m_associations.insert(association.id, association);
    }

    void read()
    {
        for (const auto& association : m_associations)
            if (endsWithTheYear(association.span))
                m_preview.associations.push_back(association);
        std::ranges::sort(m_preview.associations, {}, &Association::name);
        readPosts();
        readPlans();
        readDecisions();
    }

private:
    bool endsWithTheYear(const Span& span) const { return span.until.isValid() && m_lastDays.contains(span.lastDay()); }
    /// Exists when the next year starts, or would if it went on.
    bool mayGoOn(Id<Association> id) const
    {
        const auto span = m_associations.value(id).span;
        return span.contains(m_nextStart) || endsWithTheYear(span);
    }
    QString nameOf(Id<Association> id) const { return m_associations.value(id).name; }

    void readPosts()
    {
        const auto memberships = m_ports.of<Membership>().all();
        const Grouped<Membership, Id<Person>> byPerson(memberships, &Membership::person);
        const auto appointments = m_ports.of<Appointment>().all();
        std::vector<Membership> ending;
        for (const auto& each : memberships)
            if (endsWithTheYear(each.span) && mayGoOn(each.association) && !isFollowed(each, byPerson[each.person]))
                ending.push_back(each);
        std::vector<Appointment> orders;
        for (const auto& each : appointments)
            if (endsWithTheYear(each.span) && mayGoOn(each.association) && !isFollowed(each, appointments))
                orders.push_back(each);
        auto ids = valuesOf(ending, &Membership::person);
        std::ranges::move(valuesOf(orders, &Appointment::person), std::back_inserter(ids));
        const auto people = byId(m_ports, ids);
        for (const auto& each : ending)
            if (const auto person = people.value(each.person); !hasLeft(person))
                m_preview.memberships.push_back({each, person.nameWithInitials(), nameOf(each.association)});
        for (const auto& each : orders)
            m_preview.appointments.push_back(
                {each, people.value(each.person).nameWithInitials(), nameOf(each.association)});
        const auto order = [](const auto& each) { return std::pair(each.associationName, each.personName); };
        std::ranges::sort(m_preview.memberships, {}, order);
        std::ranges::sort(m_preview.appointments, {}, order);
    }

    bool hasLeft(const Person& person) const { return person.leftOn.isValid() && person.leftOn <= m_nextStart; }

    static bool isFollowed(const Membership& membership, const std::vector<Membership>& others)
    {
        const Span onwards{membership.span.until, {}};
        return std::ranges::any_of(others, [&](const Membership& other) {
            return other.association == membership.association && other.span.overlaps(onwards);
        });
    }
    /// Somebody is appointed to the same post for the next year already.
    bool isFollowed(const Appointment& appointment, const std::vector<Appointment>& others) const
    {
        return std::ranges::any_of(others, [&](const Appointment& other) {
            return other.association == appointment.association && other.kind == appointment.kind
                && other.span.contains(m_nextStart);
        });
    }

    void readPlans()
    {
        auto& plans = m_ports.of<Plan>();
        const auto now = plans.where({{&Plan::firstYear, m_fromYear}, {&Plan::period, PeriodKind::Year}});
        const auto next = plans.where({{&Plan::firstYear, m_fromYear + 1}, {&Plan::period, PeriodKind::Year}});
        const Grouped<PlanLine, Id<Plan>> lines(m_ports, &PlanLine::plan, valuesOf(now, &Plan::id));
        const AssociationPosts posts(m_ports, valuesOf(now, &Plan::association));
        for (const auto& plan : now) {
            const bool final = plan.state == DocumentState::Approved || plan.state == DocumentState::Closed;
            if (!final || !mayGoOn(plan.association))
                continue;
            RepeatablePlan row{.plan = plan, .associationName = nameOf(plan.association)};
            row.lines = static_cast<int>(
                std::ranges::count_if(lines[plan.id], [](const PlanLine& line) { return !line.removedBy; }));
            if (std::ranges::find(next, plan.association, &Plan::association) != next.end())
                row.whyNot = Refusal{Rule::PlanExists, {}, u"period"_s};
            else if (const auto no = whyNot(Act::DraftPlan, m_by, posts.subject(plan.association, m_by.day)))
                row.whyNot = no;
            else if (!m_by.isLeaderOf(plan.association) && posts.leadersOf(plan.association, m_by.day).empty())
                row.whyNot = Refusal{Rule::NoLeaderOnThatDay, {m_by.day}};
            m_preview.plans.push_back(row);
        }
        std::ranges::sort(m_preview.plans, {}, &RepeatablePlan::associationName);
    }

    void readDecisions()
    {
        const auto undone = m_ports.of<Decision>().where({{&Decision::doneOn, QDate()}});
        const auto meetings = byId(m_ports, valuesOf(undone, &Decision::meeting));
        m_preview.undoneDecisions = static_cast<int>(std::ranges::count_if(
            undone, [&](const Decision& decision) { return meetings.value(decision.meeting).heldOn <= m_by.day; }));
    }

    const Ports& m_ports;
    const Actor& m_by;
    int m_fromYear;
    QDate m_nextStart;
    Span m_lastDays; ///< on which the last day of what ends with the year lies
    RolloverPreview& m_preview;
    QHash<Id<Association>, Association> m_associations;
};

/// Takes the chosen parts over, inside the caller's unit of work.
class Opening {
public:
    Opening(const Ports& ports, const RolloverRequest& request, const RolloverPreview& offered, const Actor& by)
        : m_ports(ports)
        , m_request(request)
        , m_offered(offered)
        , m_by(by)
        , m_records(ports)
    {
    }

    Result<RolloverDone> open()
    {
        auto shape = m_request.shape;
        shape.year.id = {};
        shape.year.revision = 0;
        shape.year.firstYear = m_request.fromYear + 1;
        for (auto& part : shape.parts) {
            part.id = {};
            part.revision = 0;
        }
        const auto opened = CalendarService(m_ports).openYear(shape, m_by);
        if (!opened)
            return opened.refusal();
        m_done.shape = *opened;
        for (auto step : {&Opening::keepAssociations, &Opening::keepMemberships, &Opening::beginPlans})
            if (const auto no = (this->*step)())
                return *no;
        return std::move(m_done);
    }

private:
    std::optional<Refusal> keepAssociations()
    {
        for (const auto id : m_request.associations) {
            const auto found = std::ranges::find(m_offered.associations, id, &Association::id);
            if (found == m_offered.associations.end())
                return Refusal{Rule::Stale};
            auto association = *found;
            association.span.until = {};
            if (const auto saved = m_records.save(association, m_by); !saved)
                return saved.refusal();
            ++m_done.associations;
        }
        return std::nullopt;
    }

    std::optional<Refusal> keepMemberships()
    {
        for (const auto id : m_request.memberships) {
            const auto found = std::ranges::find(
                m_offered.memberships, id, [](const EndingMembership& each) { return each.membership.id; });
            if (found == m_offered.memberships.end())
                return Refusal{Rule::Stale};
            const auto& before = found->membership;
            if (!goesOn(before.association))
                continue;
            const Membership next{
                .association = before.association, .person = before.person, .span = {before.span.until, {}}};
            if (const auto saved = m_records.save(next, m_by); !saved)
                return saved.refusal();
            ++m_done.memberships;
        }
        return std::nullopt;
    }

    /// After the memberships: whoever goes on as a member stays responsible for the repeated lines.
    std::optional<Refusal> beginPlans()
    {
        const PlanDrafting drafting(m_ports);
        for (const auto& row : m_offered.plans)
            if (row.whyNot)
                m_done.skipped.push_back(row);
        const auto& year = m_done.shape.year;
        for (const auto id : m_request.plans) {
            const auto found
                = std::ranges::find(m_offered.plans, id, [](const RepeatablePlan& each) { return each.plan.id; });
            if (found == m_offered.plans.end())
                return Refusal{Rule::Stale};
            const auto& before = found->plan;
            if (found->whyNot || !goesOn(before.association))
                continue;
            const auto begun
                = drafting.start({.association = before.association,
                                     .firstYear = year.firstYear,
                                     .period = {PeriodKind::Year, before.number, year.startsOn, year.endsOn},
                                     .from = PlanStart::From::LastYear},
                    m_by);
            if (!begun)
                return begun.refusal();
            m_done.plans.push_back(*begun);
        }
        return std::nullopt;
    }

    /// What ends with the year and was not chosen to go on takes its members and its plan along.
    bool goesOn(Id<Association> id) const
    {
        const auto chosen = std::ranges::find(m_request.associations, id) != m_request.associations.end();
        const auto ends = std::ranges::find(m_offered.associations, id, &Association::id);
        return chosen || ends == m_offered.associations.end();
    }

    const Ports& m_ports;
    const RolloverRequest& m_request;
    const RolloverPreview& m_offered;
    const Actor& m_by;
    RecordService m_records;
    RolloverDone m_done;
};
} // namespace

YearShape nextShape(const YearShape& shape, WeekKind week)
{
    const int firstYear = shape.year.firstYear + 1;
    const auto builtIn = builtinYear(firstYear, week);
    if (firstYear >= firstKnownYear && firstYear <= lastKnownYear)
        return builtIn;
    // What the school left as it was proposed is proposed anew; what it set otherwise moves with its own dates.
    const auto proposed = builtinYear(shape.year.firstYear, week);
    QList<QDate> onWeekdays;
    for (const auto& part : shape.parts)
        if (isWholeWeeks(part))
            onWeekdays << part.from << part.until;
    const auto moved = [&](QDate day, QDate proposedNow, QDate proposedNext) {
        if (day == proposedNow)
            return proposedNext;
        return onWeekdays.contains(day) ? day.addDays(weeksOfAYear * daysOfAWeek) : day.addYears(1);
    };

    YearShape next{.year = {.firstYear = firstYear,
                       .startsOn = moved(shape.year.startsOn, proposed.year.startsOn, builtIn.year.startsOn),
                       .endsOn = moved(shape.year.endsOn, proposed.year.endsOn, builtIn.year.endsOn)},
        .parts = {}};
    auto& year = next.year;
    while (year.startsOn.dayOfWeek() == Qt::Sunday
        || (week == WeekKind::FiveDay && year.startsOn.dayOfWeek() == Qt::Saturday))
        year.startsOn = year.startsOn.addDays(1);
    if (year.endsOn.dayOfWeek() == Qt::Sunday)
        year.endsOn = year.endsOn.addDays(1);
    for (const auto& part : shape.parts) {
        const auto now = sameAs(part, proposed);
        const auto then = sameAs(part, builtIn);
        YearPart copy{.kind = part.kind,
            .number = part.number,
            .from = moved(part.from, now.from, then.from),
            .until = moved(part.until, now.until, then.until)};
        if (part.from == shape.year.startsOn)
            copy.from = year.startsOn;
        if (part.lastDay() == shape.year.endsOn)
            copy.until = year.endsOn.addDays(1);
        next.parts.append(copy);
    }
    return whyNotShape(next) ? builtIn : next;
}

Result<RolloverPreview> previewNextYear(const Ports& ports, int fromYear, const Actor& by)
{
    if (const auto no = whyNot(Act::OpenNextYear, by))
        return *no;
    const CalendarService calendar(ports);
    const auto shape = calendar.shapeOf(fromYear);
    if (!shape)
        return Refusal{Rule::NoSuchYear, {fromYear}};
    if (calendar.shapeOf(fromYear + 1))
        return Refusal{Rule::YearIsThere, {fromYear + 1}, u"first_year"_s};
    RolloverPreview preview{.shape = nextShape(*shape, schoolOf(ports).week)};
    Ending(ports, by, fromYear, shape->year, preview).read();
    return preview;
}

Result<RolloverDone> openNextYear(const Ports& ports, const RolloverRequest& request, const Actor& by)
{
    return change(ports, by, Act::OpenNextYear, [&]() -> Result<RolloverDone> {
        const auto offered = previewNextYear(ports, request.fromYear, by);
        if (!offered)
            return offered.refusal();
        return Opening(ports, request, *offered, by).open();
    });
}
