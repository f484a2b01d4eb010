#include "domain/calendar/obligationservice.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/authority.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "domain/planning/keptdeadline.h"
#include "domain/queries.h"
#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
std::optional<StepDay::Kind> stepOf(const QString& act)
{
    static const QHash<QString, StepDay::Kind> steps = [] {
        QHash<QString, StepDay::Kind> all;
        for (const auto& [known, kind] :
            {std::pair{Act::SubmitPlan, StepDay::Kind::Submitted}, {Act::AgreePlan, StepDay::Kind::Agreed},
                {Act::ApprovePlan, StepDay::Kind::Approved}, {Act::ReturnSubmittedPlan, StepDay::Kind::Returned},
                {Act::ReturnAgreedPlan, StepDay::Kind::Returned}, {Act::SubmitReport, StepDay::Kind::Submitted},
                {Act::AcceptReport, StepDay::Kind::Accepted}, {Act::ReturnReport, StepDay::Kind::Returned}})
            all.insert(QString::fromLatin1(commandOf(known).name), kind);
        return all;
    }();
    const auto found = steps.constFind(act);
    return found == steps.cend() ? std::nullopt : std::optional(*found);
}

ClosedDeadline closedBy(const KeptDeadline& kept)
{
    ClosedDeadline closed{kept.event, kept.due, kept.count, kept.week};
    for (const auto& day : kept.daysOff.split(u' ', Qt::SkipEmptyParts))
        closed.daysOff.append(QDate::fromString(day, Qt::ISODate));
    return closed;
}

/// The associations whose every supervisor also leads them on the day: the director takes the deputy's step.
class Reviewers {
public:
    Reviewers(const Ports& ports, QDate day)
    {
        for (const auto& role : ports.of<RoleSpan>().where({{&RoleSpan::role, Role::AcademicDeputy}}))
            if (role.span.contains(day))
                m_deputies.append(role.person);
        for (const auto& supervision : ports.of<Supervision>().all())
            if (supervision.span.contains(day))
                m_assigned[supervision.association].append(supervision.deputy);
        for (const auto& appointment : ports.of<Appointment>().all())
            if (appointment.span.contains(day))
                m_leaders[appointment.association].append(appointment.person);
    }
    Holder of(Id<Association> association) const
    {
        const auto supervisors = m_assigned.value(association, m_deputies);
        const auto leaders = m_leaders.value(association);
        const bool allLead = !supervisors.isEmpty()
            && std::ranges::all_of(supervisors, [&](Id<Person> deputy) { return leaders.contains(deputy); });
        return allLead ? Holder::Director : Holder::Deputy;
    }

private:
    QList<Id<Person>> m_deputies;
    QHash<Id<Association>, QList<Id<Person>>> m_assigned;
    QHash<Id<Association>, QList<Id<Person>>> m_leaders;
};

/// The period as the calendar of today has it; one that the calendar does not know stays as it was planned.
PlanPeriod periodOf(const DocumentRow& plan, const YearShape& shape)
{
    for (const auto& period : planPeriods(shape))
        if (period.kind == plan.period && (period.kind == PeriodKind::Year || period.number == plan.number))
            return period;
    const bool numbered = plan.period == PeriodKind::HalfYear || plan.period == PeriodKind::Quarter;
    return {plan.period, numbered ? plan.number : 0, plan.span.from, plan.span.lastDay()};
}

/// Everything that is asked of the file, read once.
class Ledger {
public:
    Ledger(const Ports& ports, QDate day, std::optional<int> firstYear)
        : m_day(day)
        , m_settings(schoolOf(ports).deadlines())
        , m_calendar(CalendarService(ports).calendar())
        , m_documents(ports.queries.plansAndReports(firstYear))
        , m_reviewers(ports, day)
    {
        const auto zone = schoolOf(ports).zone();
        for (const auto& document : m_documents)
            m_begun.insert(document.id, dayIn(zone, document.begunAt));
        for (const auto& step : ports.queries.stepsOfPlansAndReports(firstYear))
            if (const auto kind = stepOf(step.act))
                m_steps[step.subject].append({*kind, step.day});
        for (const auto& kept : ports.of<KeptDeadline>().all())
            m_kept.insert(kept.subject, closedBy(kept));
    }

    /// What an association owes for one year.
    std::vector<AssociationObligation> of(const Association& association, const YearShape& shape) const
    {
        std::vector<AssociationObligation> owed;
        auto year = planPeriods(shape).front();
        const DocumentRow* yearPlan = nullptr;
        const DocumentRow* report = nullptr;
        std::vector<AssociationObligation> others;
        for (const auto& document : m_documents) {
            if (document.association != association.id || document.firstYear != shape.year.firstYear)
                continue;
            if (document.kind == DocumentKind::Report)
                report = &document;
            else if (document.period == PeriodKind::Year)
                yearPlan = &document;
            else
                add(others, association, shape, ObligationKind::Plan, periodOf(document, shape), &document);
        }
        add(owed, association, shape, ObligationKind::Plan, year, yearPlan);
        std::erase_if(others, [](const AssociationObligation& each) { // begun only after the day asked about
            return each.obligation.state == ObligationState::Missing;
        });
        owed.insert(owed.end(), others.begin(), others.end());
        add(owed, association, shape, ObligationKind::Report, year, report);
        return owed;
    }

private:
    void add(std::vector<AssociationObligation>& owed, const Association& association, const YearShape& shape,
        ObligationKind kind, PlanPeriod period, const DocumentRow* document) const
    {
        // An association founded in the middle of a period owes from its first day on.
        period.startsOn = std::max(period.startsOn, association.span.from);
        if (period.startsOn > m_day)
            return;
        ObligationFacts facts{.kind = kind,
            .event = kind == ObligationKind::Plan ? period.startsOn : shape.year.endsOn,
            .reviewer = m_reviewers.of(association.id)};
        QUuid id;
        if (document) {
            id = document->id;
            facts.draftedOn = m_begun.value(id);
            facts.steps = m_steps.value(id);
            // Asked about an earlier day the deadline was still open, and what was kept later does not count yet.
            if (const auto kept = m_kept.constFind(id);
                kept != m_kept.cend() && obligationOn(m_day, facts, m_settings, m_calendar).metOn.isValid())
                facts.closed = *kept;
        }
        owed.push_back({association.id, association.name, kind, period, shape.year.firstYear, id,
            obligationOn(m_day, facts, m_settings, m_calendar)});
    }

    QDate m_day;
    DeadlineSettings m_settings;
    SchoolCalendar m_calendar;
    std::vector<DocumentRow> m_documents;
    Reviewers m_reviewers;
    QHash<QUuid, QDate> m_begun;
    QHash<QUuid, QList<StepDay>> m_steps;
    QHash<QUuid, ClosedDeadline> m_kept;
};
} // namespace

std::vector<AssociationObligation> ObligationService::on(QDate day, std::optional<int> firstYear) const
{
    const Ledger ledger(m_ports, day, firstYear);
    auto associations = m_ports.of<Association>().all();
    std::ranges::stable_sort(associations, {}, [](const Association& a) { return sortKey(a.name); });
    std::vector<AssociationObligation> owed;
    for (const auto& shape : CalendarService(m_ports).shapes()) {
        if (firstYear.value_or(shape.year.firstYear) != shape.year.firstYear)
            continue;
        const Span lessons = Span::through(shape.year.startsOn, shape.year.endsOn);
        for (const auto& association : associations)
            if (association.span.overlaps(lessons))
                std::ranges::move(ledger.of(association, shape), std::back_inserter(owed));
    }
    return owed;
}

std::vector<AssociationObligation> ObligationService::of(
    Id<Association> association, QDate day, std::optional<int> firstYear) const
{
    auto owed = on(day, firstYear);
    std::erase_if(owed, [&](const AssociationObligation& each) { return each.association != association; });
    return owed;
}
