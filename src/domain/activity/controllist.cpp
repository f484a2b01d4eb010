#include "domain/activity/controllist.h"
#include "domain/activity/assignment.h"
#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/openrecords.h"
#include "domain/activity/proposal.h"
#include "domain/grouped.h"
#include "domain/meeting/agenda.h"
#include "domain/office/associationposts.h"
#include "domain/planning/plan.h"

namespace {
/// Gathers the lines of several associations at once.
class Control {
public:
    Control(QDate day, std::vector<Id<Association>> associations, int firstYear, const Ports& ports)
        : m_day(day)
        , m_associations(std::move(associations))
        , m_firstYear(firstYear)
        , m_days(schoolYearDays(firstYear))
        , m_ports(ports)
    {
    }

    std::vector<ControlLine> all()
    {
        planLines();
        decisions();
        records(ControlKind::Assignment, &Assignment::finishedOn, &Assignment::author);
        records(ControlKind::Demand, &Demand::answeredOn, &Demand::member);
        records(ControlKind::Proposal, &Proposal::answeredOn);
        records(ControlKind::InfoRequest, &InfoRequest::answeredOn);
        // What waits first, by its day; then what is done, the newest on top.
        std::ranges::stable_sort(m_lines, {}, [](const ControlLine& line) {
            const auto days = line.due.isValid() ? line.due.toJulianDay() : 0;
            const auto done = line.done.isValid() ? line.done.toJulianDay() : 0;
            return std::tuple(!line.isOpen(), !line.due.isValid(), line.isOpen() ? days : -done);
        });
        return std::move(m_lines);
    }

private:
    void add(ControlLine line, bool dropped = false)
    {
        if (line.done > m_day) // it was open on the day asked about
            line.done = {};
        line.record.day = line.due;
        const bool done = line.done.isValid();
        const bool late = line.due.isValid() && line.due < (done ? line.done : m_day);
        line.state = dropped     ? ControlState::Dropped
            : done               ? ControlState::Done
            : late               ? ControlState::Overdue
            : line.due.isValid() ? ControlState::Due
                                 : ControlState::NoDate;
        if (late && !dropped)
            line.daysLate = int(line.due.daysTo(done ? line.done : m_day));
        m_lines.push_back(std::move(line));
    }

    /// Approved plans of the year, and those of several years.
    std::vector<Plan> plans() const
    {
        auto plans = m_ports.of<Plan>().where({oneOf(&Plan::association, m_associations)});
        std::erase_if(plans, [this](const Plan& plan) {
            const bool approved = plan.state == DocumentState::Approved || plan.state == DocumentState::Closed;
            return !approved
                || (plan.period == PeriodKind::Prospective ? !plan.span.overlaps(m_days)
                                                           : plan.firstYear != m_firstYear);
        });
        std::ranges::stable_sort(plans, {}, [](const Plan& plan) { return plan.span.from; });
        return plans;
    }
    void planLines()
    {
        const auto all = plans();
        const auto ids = valuesOf(all, &Plan::id);
        Grouped lines(m_ports, &PlanLine::plan, ids);
        lines.sortEach(&PlanLine::position);
        const Grouped named(
            m_ports.of<LineResponsible>().where({oneOf(&LineResponsible::plan, ids)}), &LineResponsible::line);
        const Grouped marks(m_ports.of<LineProgress>().where({oneOf(&LineProgress::plan, ids)}), &LineProgress::line);
        for (const auto& plan : all)
            for (const auto& line : lines[plan.id])
                if (!line.removedBy)
                    addLine(plan, line, valuesOf(named[line.id], &LineResponsible::person), marks[line.id]);
    }
    void addLine(
        const Plan& plan, const PlanLine& line, std::vector<Id<Person>> people, const std::vector<LineProgress>& marks)
    {
        auto term = line.term;
        std::optional<LineProgress> latest;
        for (const auto& mark : marks) { // oldest first
            if (mark.day > m_day)
                continue;
            latest = mark;
            if (mark.outcome == LineOutcome::Moved && mark.newTerm.from.isValid())
                term = mark.newTerm;
            if (mark.outcome == LineOutcome::Moved && mark.newResponsible)
                people = {*mark.newResponsible};
        }
        if (plan.period == PeriodKind::Prospective && (!term.from.isValid() || !term.overlaps(m_days)))
            return;
        const auto is = [&latest](LineOutcome outcome) { return latest && latest->outcome == outcome; };
        ControlLine found{.kind = ControlKind::PlanLine,
            .association = plan.association,
            .record = {kindOf<PlanLine>(), line.id.value, line.activity},
            .party = people.empty() ? ControlParty::AllMembers : ControlParty::Named,
            .people = std::move(people),
            .since = term.from,
            .due = term.lastDay()};
        if (is(LineOutcome::Done)) // a mark without a day counts as made in time
            found.done = latest->day.isValid() ? latest->day : found.due.isValid() ? found.due : m_day;
        add(std::move(found), is(LineOutcome::Cancelled) || is(LineOutcome::NotDone));
    }

    /// Of the year's meetings, and of earlier ones as far as they were open when the year began.
    void decisions()
    {
        std::vector<std::optional<Id<Association>>> ofThese(m_associations.begin(), m_associations.end());
        const auto ofYear
            = m_ports.of<Meeting>().where({oneOf(&Meeting::association, ofThese), {&Meeting::firstYear, m_firstYear}});
        addDecisions(ofYear, m_ports.of<Decision>().where({oneOf(&Decision::meeting, valuesOf(ofYear, &Meeting::id))}));
        auto older = m_ports.of<Decision>().where({{&Decision::doneOn, QDate()}});
        for (auto& decision : m_ports.of<Decision>().where(
                 {notBefore(&Decision::doneOn, m_days.from)}, Order<Decision>(&Decision::doneOn)))
            older.push_back(std::move(decision));
        auto earlier = m_ports.of<Meeting>().where(
            {oneOf(&Meeting::id, valuesOf(older, &Decision::meeting)), oneOf(&Meeting::association, ofThese)});
        std::erase_if(earlier, [this](const Meeting& meeting) { return meeting.firstYear >= m_firstYear; });
        addDecisions(earlier, older);
    }
    void addDecisions(const std::vector<Meeting>& meetings, const std::vector<Decision>& decisions)
    {
        const Grouped made(decisions, &Decision::meeting);
        for (const auto& meeting : meetings)
            for (const auto& decision : made[meeting.id])
                // Opened where it stands: in its meeting.
                add({.kind = ControlKind::Decision,
                    .association = *meeting.association,
                    .record = {kindOf<Meeting>(), meeting.id.value, decision.text},
                    .party = decision.responsible ? ControlParty::Named : ControlParty::AllMembers,
                    .people = decision.responsible ? std::vector{*decision.responsible} : std::vector<Id<Person>>(),
                    .since = meeting.heldOn,
                    .due = decision.dueOn,
                    .done = decision.doneOn});
    }

    /// @param person who does it; none: the management answers it
    template <class T>
    void records(ControlKind kind, QDate T::*done, Id<Person> T::*person = nullptr)
    {
        for (const auto& record :
            workWithin<T>(m_days, {oneOf(RecordRules<T>::association, m_associations)}, done, m_ports))
            add({.kind = kind,
                .association = record.*RecordRules<T>::association,
                .record = {kindOf<T>(), record.id.value, nameOf(record)},
                .party = person ? ControlParty::Named : ControlParty::Management,
                .people = person ? std::vector{record.*person} : std::vector<Id<Person>>(),
                .since = record.*RecordRules<T>::day,
                .due = record.dueOn,
                .done = record.*done});
    }

    QDate m_day;
    std::vector<Id<Association>> m_associations;
    int m_firstYear;
    Span m_days;
    const Ports& m_ports;
    std::vector<ControlLine> m_lines;
};

void count(ControlCount& counted, ControlState state)
{
    switch (state) {
    case ControlState::NoDate:
    case ControlState::Due:
        ++counted.due;
        break;
    case ControlState::Overdue:
        ++counted.overdue;
        break;
    case ControlState::Done:
        ++counted.done;
        break;
    case ControlState::Dropped:
        break;
    }
}
} // namespace

Result<std::vector<ControlLine>> controlList(
    const Ports& ports, Id<Association> association, int firstYear, const Actor& by)
{
    std::vector<Id<Association>> associations{association};
    if (association.isNull()) {
        associations = associationsToRead(schoolYearDays(firstYear), by, ports);
        if (associations.empty())
            return Refusal{Rule::NoRight};
    } else if (const auto no
        = whyNot(Act::ReadRecords, by, AssociationPosts(ports, associations).subject(association, by.day))) {
        return *no;
    }
    return controlLinesOn(by.day, associations, firstYear, ports);
}

std::vector<ControlLine> controlLinesOn(
    QDate day, const std::vector<Id<Association>>& associations, int firstYear, const Ports& ports)
{
    return Control(day, associations, firstYear, ports).all();
}

std::vector<ControlCount> controlCounts(
    const std::vector<ControlLine>& lines, const std::vector<Membership>& memberships)
{
    std::vector<ControlCount> counts;
    const auto of = [&counts](Id<Person> person) -> ControlCount& {
        const auto found = std::ranges::find(counts, person, &ControlCount::person);
        return found != counts.end() ? *found : counts.emplace_back(ControlCount{.person = person});
    };
    for (const auto& membership : memberships)
        of(membership.person);
    for (const auto& line : lines) {
        auto people = line.people;
        if (line.party == ControlParty::AllMembers)
            for (const auto& membership : memberships)
                if (membership.association == line.association
                    && std::ranges::find(people, membership.person) == people.end()) // once, however often they joined
                    people.push_back(membership.person);
        for (const auto person : people)
            count(of(person), line.state);
    }
    return counts;
}

std::vector<Id<Association>> associationsToRead(const Span& days, const Actor& by, const Ports& ports)
{
    auto associations = ports.of<Association>().all();
    std::erase_if(associations, [&days](const Association& each) { return !each.span.overlaps(days); });
    auto ids = valuesOf(associations, &Association::id);
    const AssociationPosts posts(ports, ids);
    std::erase_if(
        ids, [&](Id<Association> id) { return whyNot(Act::ReadRecords, by, posts.subject(id, by.day)).has_value(); });
    return ids;
}
