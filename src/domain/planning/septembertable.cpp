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

/// Those of the associations that exist in the year, in Kyrgyz order.
std::vector<Association> associationsOf(const Ports& ports, const PlanPeriod& year)
{
    const auto days = Span::through(year.startsOn, year.endsOn);
    auto associations = ports.of<Association>().all();
    std::erase_if(associations, [&](const Association& each) { return !each.span.overlaps(days); });
    std::ranges::stable_sort(associations, {}, [](const Association& each) { return sortKey(each.name); });
    return associations;
}

/// The plans of a year, by association in the given order, then by period; without those of several years.
std::vector<Plan> plansOfYear(const Ports& ports, int firstYear, const std::vector<Association>& associations)
{
    Grouped found(ports.of<Plan>().where({{&Plan::firstYear, firstYear}}), &Plan::association);
    found.sortEach([](const Plan& plan) { return std::pair(plan.period, plan.number); });
    std::vector<Plan> plans;
    for (const auto& association : associations)
        for (const auto& plan : found[association.id])
            if (plan.period != PeriodKind::Prospective)
                plans.push_back(plan);
    return plans;
}

const Plan* planLike(const Plan& plan, const std::vector<Plan>& before)
{
    const auto found = std::ranges::find_if(before, [&](const Plan& other) {
        return std::tuple(other.association, other.period, other.number)
            == std::tuple(plan.association, plan.period, plan.number);
    });
    return found == before.end() ? nullptr : &*found;
}

SeptemberRow rowOf(const PlanSheet& sheet, QDate on)
{
    SeptemberRow row{.plan = PlanSheets::rowOf(sheet),
        .lines = static_cast<int>(sheet.lines.size()),
        .discussed = sheet.meeting || !sheet.plan.discussion.trimmed().isEmpty(),
        .emptyMonths = emptyMonthsOf(sheet),
        .flags = flagsOf(sheet, on)};
    row.linesWithoutExpected = static_cast<int>(std::ranges::count_if(
        sheet.lines, [](const LineView& view) { return view.line.expected.trimmed().isEmpty(); }));
    row.openRemarks = static_cast<int>(
        std::ranges::count_if(sheet.remarks, [](const LineRemark& remark) { return !remark.settled; }));
    return row;
}
} // namespace

Result<std::vector<SeptemberRow>> PlanReading::septemberTable(int firstYear, const Actor& by) const
{
    if (const auto no = ::whyNot(Act::CompareAllPlans, by))
        return *no;
    const auto period = yearPeriod(m_ports, firstYear);
    const auto associations = associationsOf(m_ports, period);
    const auto plans = plansOfYear(m_ports, firstYear, associations);
    const auto before = plansOfYear(m_ports, firstYear - 1, associations);
    const PlanSheets sheets(m_ports, by.day);
    const AssociationPosts posts(m_ports, valuesOf(associations, &Association::id));
    const auto read = sheets.sheetsOf(plans);
    const auto linesBefore = sheets.linesOf(before);

    std::vector<SeptemberRow> rows;
    for (const auto& association : associations) {
        const auto earlier = rows.size();
        for (const auto& sheet : read) {
            if (sheet.plan.association != association.id)
                continue;
            auto& row = rows.emplace_back(rowOf(sheet, by.day));
            row.leaderName = sheets.namesOf(posts.leadersOf(association.id, planDay(sheet.plan, by.day)));
            if (const auto* last = planLike(sheet.plan, before)) {
                row.lastYear = last->id;
                row.difference = differenceOf(sheet.lines, linesBefore[static_cast<size_t>(last - before.data())]);
            }
        }
        if (rows.size() > earlier)
            continue;
        const auto day = std::clamp(by.day, period.startsOn, std::max(period.startsOn, period.endsOn));
        rows.push_back({.plan = sheets.missingRow(association, firstYear, period, posts),
            .leaderName = sheets.namesOf(posts.leadersOf(association.id, day))});
    }
    return rows;
}
