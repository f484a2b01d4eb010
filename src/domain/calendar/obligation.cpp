#include "domain/calendar/obligation.h"
#include <algorithm>
#include <iterator>

namespace {
ObligationState stateAfter(StepDay::Kind step)
{
    switch (step) {
    case StepDay::Kind::Submitted:
        return ObligationState::Submitted;
    case StepDay::Kind::Agreed:
        return ObligationState::Agreed;
    case StepDay::Kind::Approved:
        return ObligationState::Approved;
    case StepDay::Kind::Accepted:
        return ObligationState::Accepted;
    case StepDay::Kind::Returned:
        return ObligationState::Returned;
    }
    Q_UNREACHABLE();
}

Holder holderIn(ObligationState state, Holder reviewer)
{
    switch (state) {
    case ObligationState::Missing:
    case ObligationState::Draft:
    case ObligationState::Returned:
        return Holder::Leader;
    case ObligationState::Submitted:
        return reviewer;
    case ObligationState::Agreed:
        return Holder::Director;
    case ObligationState::Approved:
    case ObligationState::Accepted:
        return Holder::None;
    }
    Q_UNREACHABLE();
}

QList<StepDay> stepsUntil(QDate on, const ObligationFacts& facts)
{
    QList<StepDay> steps;
    std::copy_if(facts.steps.begin(), facts.steps.end(), std::back_inserter(steps),
        [&](const StepDay& step) { return step.day <= on; });
    return steps;
}

ObligationState stateOf(QDate on, const ObligationFacts& facts, const QList<StepDay>& steps)
{
    if (!steps.isEmpty())
        return stateAfter(steps.last().kind);
    return facts.draftedOn.isValid() && facts.draftedOn <= on ? ObligationState::Draft : ObligationState::Missing;
}

// A report returned after its submission was handed in nevertheless: the first submission counts. One that was only
// recorded as accepted was handed in by then.
bool meets(ObligationKind kind, StepDay::Kind step)
{
    if (kind == ObligationKind::Plan)
        return step == StepDay::Kind::Approved;
    return step == StepDay::Kind::Submitted || step == StepDay::Kind::Accepted;
}

QDate metOn(ObligationKind kind, const QList<StepDay>& steps)
{
    const auto step
        = std::find_if(steps.begin(), steps.end(), [&](const StepDay& each) { return meets(kind, each.kind); });
    return step == steps.end() ? QDate() : step->day;
}

// Collects stays; a date on paper that lies before the step it follows does not turn time back.
class Stays {
public:
    void beginsWith(Holder holder, QDate day)
    {
        m_holder = holder;
        m_since = day;
    }
    void passesTo(Holder holder, QDate day)
    {
        if (holder == m_holder)
            return;
        endsOn(day);
        beginsWith(holder, std::max(m_since, day));
    }
    void endsOn(QDate day)
    {
        const auto until = std::max(m_since, day);
        if (m_holder != Holder::None)
            m_list.append({m_holder, m_since, until, static_cast<int>(m_since.daysTo(until))});
    }
    const QList<HeldDays>& list() const { return m_list; }

private:
    QList<HeldDays> m_list;
    Holder m_holder = Holder::Leader;
    QDate m_since;
};

QList<HeldDays> heldUntil(QDate on, const ObligationFacts& facts, const QList<StepDay>& steps)
{
    const auto began = facts.draftedOn.isValid() && facts.draftedOn <= on;
    if (!began && steps.isEmpty())
        return {};
    Stays stays;
    stays.beginsWith(Holder::Leader, began ? facts.draftedOn : steps.first().day);
    for (const auto& step : steps)
        stays.passesTo(holderIn(stateAfter(step.kind), facts.reviewer), step.day);
    stays.endsOn(on);
    return stays.list();
}
} // namespace

ClosedDeadline closeDeadline(QDate event, const DayCount& count, const SchoolCalendar& calendar)
{
    const auto due = dueDate(event, count, calendar);
    return {event, due, count, calendar.week(), calendar.daysOff(event, due)};
}

Obligation obligationOn(
    QDate on, const ObligationFacts& facts, const DeadlineSettings& settings, const SchoolCalendar& calendar)
{
    const auto isPlan = facts.kind == ObligationKind::Plan;
    const auto& count = isPlan ? settings.plan : settings.report;
    const auto steps = stepsUntil(on, facts);

    Obligation result;
    result.dueByTodaysCalendar = dueDate(facts.event, count, calendar);
    result.due = facts.closed ? facts.closed->due : result.dueByTodaysCalendar;
    result.strictest
        = std::min(result.due, strictestDate(facts.closed ? facts.closed->event : facts.event, count, calendar));
    if (isPlan)
        result.targets = stepTargets(result.due, settings, calendar);
    result.state = stateOf(on, facts, steps);
    result.metOn = metOn(facts.kind, steps);
    result.daysLate = daysLate(result.due, result.metOn.isValid() ? result.metOn : on);
    result.holder = holderIn(result.state, facts.reviewer);
    result.held = heldUntil(on, facts, steps);
    return result;
}
