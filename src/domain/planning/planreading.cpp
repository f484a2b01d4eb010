#include "domain/planning/planreading.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/kyrgyz.h"
#include "domain/planning/plansheets.h"
#include <algorithm>

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
        if (plan.firstYear != firstYear && plan.span.overlaps(schoolYearDays(firstYear)))
            plans.push_back(plan);
    const AssociationPosts posts(m_ports, valuesOf(plans, &Plan::association));
    std::erase_if(plans, [&](const Plan& plan) {
        return ::whyNot(Act::ReadPlan, by, posts.subject(plan.association, by.day, plan.author, plan.state))
            .has_value();
    });
    auto rows = PlanSheets(m_ports, by.day).rowsOf(plans);
    std::ranges::stable_sort(rows, {}, [](const PlanRow& row) {
        return std::tuple(sortKey(row.associationName), row.period, row.number, row.firstYear);
    });
    return rows;
}

std::optional<Id<Plan>> PlanReading::planBefore(const Plan& plan) const
{
    const auto found = m_ports.of<Plan>().where({{&Plan::association, plan.association},
        {&Plan::firstYear, plan.firstYear - 1}, {&Plan::period, plan.period}, {&Plan::number, plan.number}});
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}
