#include "domain/calendar/obligationservice.h"
#include "domain/calendar/calendarservice.h"
#include "domain/calendar/documentdeadline.h"
#include "domain/office/authority.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "domain/queries.h"
#include <algorithm>
#include <QHash>

namespace {
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
    Ledger(
        const Ports& ports, const std::vector<Id<Association>>& associations, QDate day, std::optional<int> firstYear)
        : m_day(day)
        , m_calendar(CalendarService(ports).calendar())
        , m_documents(ports.queries.plansAndReports(firstYear))
        , m_posts(ports, associations)
    {
        const auto school = schoolOf(ports);
        m_settings = school.deadlines();
        for (const auto& document : m_documents)
            m_begun.insert(document.id, dayIn(school.zone(), document.begunAt));
        for (const auto& step : ports.queries.stepsOfPlansAndReports(firstYear))
            if (const auto stepDay = stepDayOf(step.act, step.day))
                m_steps[step.subject].append(*stepDay);
        for (const auto& kept :
            ports.of<KeptDeadline>().where({oneOf(&KeptDeadline::subject, valuesOf(m_documents, &DocumentRow::id))}))
            m_kept.insert(kept.subject, closedFrom(kept));
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
            .reviewer = reviewerOf(m_posts, association.id, m_day)};
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
    AssociationPosts m_posts;
    QHash<QUuid, QDate> m_begun;
    QHash<QUuid, QList<StepDay>> m_steps;
    QHash<QUuid, ClosedDeadline> m_kept;
};
} // namespace

std::vector<AssociationObligation> ObligationService::on(QDate day, std::optional<int> firstYear) const
{
    auto associations = m_ports.of<Association>().all();
    const Ledger ledger(m_ports, valuesOf(associations, &Association::id), day, firstYear);
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
