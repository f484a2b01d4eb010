#include "domain/planning/planreading.h"
#include "domain/office/kyrgyz.h"
#include "domain/planning/plansheets.h"
#include <algorithm>

namespace {
/// The days that may belong to a school year.
Span daysOfYear(int firstYear)
{
    return {QDate(firstYear, 8, 1), QDate(firstYear + 1, 8, 1)};
}

QDate lastStepDay(const std::vector<DocumentStep>& steps, QDate otherwise)
{
    return steps.empty() ? otherwise : steps.back().day;
}
} // namespace

std::optional<Refusal> PlanReading::whyNot(Act act, const Plan& plan, const Actor& by) const
{
    return ::whyNot(act, by, m_authority.subject(plan.association, by.day, plan.author, plan.state));
}

std::optional<Refusal> PlanReading::whyNot(
    Act act, const Plan& plan, const PlanAmendment& amendment, const Actor& by) const
{
    return ::whyNot(act, by, m_authority.subject(plan.association, by.day, amendment.author, amendment.state));
}

Result<PlanSheet> PlanReading::sheet(Id<Plan> id, const Actor& by) const
{
    const auto plan = m_ports.of<Plan>().find(id);
    if (!plan)
        return Refusal{Rule::RecordGone};
    if (const auto no = whyNot(Act::ReadPlan, *plan, by))
        return *no;
    return PlanSheets(m_ports, by.day).sheetOf(*plan);
}

std::vector<PlanRow> PlanReading::plansOf(int firstYear, const Actor& by) const
{
    auto plans = m_ports.of<Plan>().where({{&Plan::firstYear, firstYear}});
    for (const auto& plan : m_ports.of<Plan>().where({{&Plan::period, PeriodKind::Prospective}}))
        if (plan.firstYear != firstYear && plan.span.overlaps(daysOfYear(firstYear)))
            plans.push_back(plan);
    const PlanSheets sheets(m_ports, by.day);
    std::vector<PlanRow> rows;
    for (const auto& plan : plans)
        if (!whyNot(Act::ReadPlan, plan, by))
            rows.push_back(sheets.rowOf(plan));
    std::ranges::stable_sort(rows, {}, [](const PlanRow& row) {
        return std::tuple(sortKey(row.associationName), row.period, row.number, row.firstYear);
    });
    return rows;
}

std::vector<QueueItem> PlanReading::queueOf(const Actor& by) const
{
    const PlanSheets sheets(m_ports, by.day);
    std::vector<QueueItem> queue;
    for (const auto& [state, act] : {std::pair{DocumentState::Returned, Act::SubmitPlan},
             {DocumentState::Draft, Act::SubmitPlan}, {DocumentState::Submitted, Act::AgreePlan},
             {DocumentState::Agreed, Act::ApprovePlan}, {DocumentState::Approved, Act::ClosePlan}})
        for (const auto& plan : m_ports.of<Plan>().where({{&Plan::state, state}}))
            if (!whyNot(act, plan, by) && (act != Act::ClosePlan || plan.span.lastDay() < by.day))
                queue.push_back({.act = act,
                    .plan = sheets.rowOf(plan),
                    .since = lastStepDay(m_documents.stepsOf(plan.id.value), plan.begunOn)});

    for (const auto& [state, act] :
        {std::pair{DocumentState::Returned, Act::SubmitAmendment}, {DocumentState::Draft, Act::SubmitAmendment},
            {DocumentState::Submitted, Act::AgreeAmendment}, {DocumentState::Agreed, Act::ApproveAmendment}})
        for (const auto& amendment : m_ports.of<PlanAmendment>().where({{&PlanAmendment::state, state}}))
            if (const auto plan = m_ports.of<Plan>().find(amendment.plan); plan && !whyNot(act, *plan, amendment, by))
                queue.push_back({.act = act,
                    .plan = sheets.rowOf(*plan),
                    .amendment = amendment.id,
                    .since = lastStepDay(m_documents.stepsOf(amendment.id.value), {})});

    for (const auto& move : m_ports.of<LineProgress>().where(
             {{&LineProgress::seenByDeputy, false}, {&LineProgress::outcome, LineOutcome::Moved}}))
        if (const auto plan = m_ports.of<Plan>().find(move.plan); plan && !whyNot(Act::SeeLineMove, *plan, by))
            queue.push_back({.act = Act::SeeLineMove, .plan = sheets.rowOf(*plan), .move = move.id, .since = move.day});

    for (const auto& proposal : m_ports.of<LineProposal>().where({{&LineProposal::outcome, ProposalOutcome::Open}}))
        if (const auto plan = m_ports.of<Plan>().find(proposal.plan); plan && !whyNot(Act::AnswerProposal, *plan, by))
            queue.push_back({.act = Act::AnswerProposal, .plan = sheets.rowOf(*plan)});
    return queue;
}

std::optional<Id<Plan>> PlanReading::planBefore(const Plan& plan) const
{
    const auto found = m_ports.of<Plan>().where({{&Plan::association, plan.association},
        {&Plan::firstYear, plan.firstYear - 1}, {&Plan::period, plan.period}, {&Plan::number, plan.number}});
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}
