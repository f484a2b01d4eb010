#include "domain/office/kyrgyz.h"
#include "domain/planning/planreading.h"
#include "domain/planning/plansheets.h"
#include <algorithm>

namespace {
PlanPeriod yearPeriod(const Ports& ports, int firstYear)
{
    const auto stored = ports.of<SchoolYear>().where({{&SchoolYear::firstYear, firstYear}});
    const auto year = stored.empty() ? builtinYear(firstYear, schoolOf(ports).week).year : stored.front();
    return {.kind = PeriodKind::Year, .number = 0, .startsOn = year.startsOn, .endsOn = year.endsOn};
}

SeptemberRow rowOf(const PlanSheets& sheets, const Ports& ports, const PlanReading& reading, const Plan& plan, QDate on)
{
    const auto sheet = sheets.sheetOf(plan);
    SeptemberRow row{.plan = sheets.rowOf(plan),
        .leaderName = sheets.leadersOf(plan.association, planDay(plan, on)),
        .lines = static_cast<int>(sheet.lines.size()),
        .discussed = sheet.meeting || !plan.discussion.trimmed().isEmpty(),
        .emptyMonths = emptyMonthsOf(sheet),
        .lastYear = reading.planBefore(plan),
        .flags = flagsOf(sheet, on)};
    row.linesWithoutExpected = static_cast<int>(std::ranges::count_if(
        sheet.lines, [](const LineView& view) { return view.line.expected.trimmed().isEmpty(); }));
    row.openRemarks = static_cast<int>(
        std::ranges::count_if(sheet.remarks, [](const LineRemark& remark) { return !remark.settled; }));
    if (row.lastYear)
        row.difference = differenceOf(sheet.lines, sheets.linesOf(*ports.of<Plan>().find(*row.lastYear)));
    return row;
}
} // namespace

Result<std::vector<SeptemberRow>> PlanReading::septemberTable(int firstYear, const Actor& by) const
{
    if (const auto no = ::whyNot(Act::CompareAllPlans, by))
        return *no;
    const auto period = yearPeriod(m_ports, firstYear);
    const auto days = Span::through(period.startsOn, period.endsOn);
    const PlanSheets sheets(m_ports, by.day);
    auto associations = m_ports.of<Association>().all();
    std::erase_if(associations, [&](const Association& each) { return !each.span.overlaps(days); });
    std::ranges::stable_sort(associations, {}, [](const Association& each) { return sortKey(each.name); });

    std::vector<SeptemberRow> rows;
    for (const auto& association : associations) {
        auto plans = m_ports.of<Plan>().where({{&Plan::association, association.id}, {&Plan::firstYear, firstYear}});
        std::erase_if(plans, [](const Plan& plan) { return plan.period == PeriodKind::Prospective; });
        std::ranges::stable_sort(plans, {}, [](const Plan& plan) { return std::pair(plan.period, plan.number); });
        for (const auto& plan : plans)
            rows.push_back(rowOf(sheets, m_ports, *this, plan, by.day));
        if (plans.empty())
            rows.push_back({.plan = sheets.missingRow(association.id, firstYear, period),
                .leaderName = sheets.leadersOf(
                    association.id, std::clamp(by.day, period.startsOn, std::max(period.startsOn, period.endsOn)))});
    }
    return rows;
}
