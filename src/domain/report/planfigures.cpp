#include "domain/report/planfigures.h"
#include "domain/calendar/obligationservice.h"
#include "domain/grouped.h"
#include "domain/planning/plan.h"

using namespace Qt::StringLiterals;

namespace {
/// A line of an approved plan with the newest thing that happened to it.
struct Line {
    PlanLine line;
    std::optional<LineProgress> latest;
    bool moved = false;
    QDate lastDay; ///< of the term in force

    std::optional<LineOutcome> outcome() const
    {
        return latest && latest->outcome != LineOutcome::Reopened ? std::optional(latest->outcome) : std::nullopt;
    }
    FigureRecord record() const
    {
        return {
            kindOf<PlanLine>(), line.id.value, line.activity, latest && latest->day.isValid() ? latest->day : lastDay};
    }
};

bool isApproved(const Plan& plan)
{
    return plan.state == DocumentState::Approved || plan.state == DocumentState::Closed;
}

/// The plans of periods within the year; prospective ones are counted in no single year.
std::vector<Plan> plansOf(const ReportScope& scope)
{
    auto plans = scope.ports.of<Plan>().where(
        {{&Plan::association, scope.association.id}, {&Plan::firstYear, scope.firstYear}});
    std::erase_if(plans, [](const Plan& plan) { return plan.period == PeriodKind::Prospective; });
    std::ranges::stable_sort(plans, {}, [](const Plan& plan) { return std::pair(plan.span.from, plan.period); });
    return plans;
}

/// The lines in force of all the plans, plan by plan in order.
std::vector<Line> linesOf(const std::vector<Plan>& plans, const Ports& ports)
{
    const auto ids = valuesOf(plans, &Plan::id);
    Grouped stored(ports, &PlanLine::plan, ids);
    stored.sortEach(&PlanLine::position);
    const Grouped entries(ports.of<LineProgress>().where({oneOf(&LineProgress::plan, ids)}), &LineProgress::line);
    std::vector<Line> lines;
    for (const auto plan : ids)
        for (const auto& each : stored[plan]) {
            if (each.removedBy)
                continue;
            auto& line = lines.emplace_back(Line{.line = each, .lastDay = each.term.lastDay()});
            for (const auto& entry : entries[each.id]) { // oldest first
                line.latest = entry;
                if (entry.outcome == LineOutcome::Moved) {
                    line.moved = true;
                    if (entry.newTerm.from.isValid())
                        line.lastDay = entry.newTerm.lastDay();
                }
            }
        }
    return lines;
}

template <class Which>
ReportFigure figure(const QString& key, const std::vector<Line>& lines, Which which)
{
    ReportFigure figure{.key = key};
    for (const auto& line : lines)
        if (which(line))
            figure.records.push_back(line.record());
    figure.number = static_cast<double>(figure.records.size());
    return figure;
}

void addKinds(const std::vector<Line>& lines, ReportEvidence& evidence)
{
    for (size_t i = 0; i < Codes<LineKind>::words.size(); ++i) {
        const auto kind = static_cast<LineKind>(i);
        auto ofKind = figure(
            u"kind-"_s + QString(code(kind)), lines, [kind](const Line& line) { return line.line.kind == kind; });
        if (ofKind.records.empty())
            continue;
        const auto done = std::ranges::count_if(
            lines, [kind](const Line& line) { return line.line.kind == kind && line.outcome() == LineOutcome::Done; });
        ofKind.text = u"%1 / %2"_s.arg(done).arg(ofKind.records.size());
        ofKind.number.reset();
        evidence.figures.push_back(std::move(ofKind));
    }
}

/// Lines that did not go as planned, with the reason that was given.
void addTable(const std::vector<Line>& lines, ReportEvidence& evidence)
{
    int unexplained = 0;
    for (const auto& line : lines) {
        const auto outcome = line.outcome();
        if (outcome != LineOutcome::NotDone && outcome != LineOutcome::Cancelled)
            continue;
        unexplained += line.latest->reason.trimmed().isEmpty() ? 1 : 0;
        evidence.rows.append({QString::number(evidence.rows.size() + 1), line.line.activity,
            line.lastDay.toString(u"dd.MM.yyyy"_s), QString(code(*outcome)), line.latest->reason});
    }
    if (!evidence.rows.isEmpty())
        evidence.columns = {u"number"_s, u"activity"_s, u"due"_s, u"outcome"_s, u"reason"_s};
    if (unexplained)
        evidence.gaps.push_back({ReportGapKind::UnexplainedLines, ReportSection::PlanFulfilment, {unexplained}});
}

ReportFigure amendmentsOf(const std::vector<Plan>& plans, const Ports& ports)
{
    ReportFigure figure{.key = u"amendments"_s};
    const auto ids = valuesOf(plans, &Plan::id);
    const Grouped amendments(ports, &PlanAmendment::plan, ids);
    for (const auto plan : ids)
        for (const auto& amendment : amendments[plan])
            if (amendment.state == DocumentState::Approved)
                figure.records.push_back({kindOf<PlanAmendment>(), amendment.id.value,
                    u"№ %1 %2"_s.arg(QString::number(amendment.number), amendment.reason)});
    figure.number = static_cast<double>(figure.records.size());
    return figure;
}
} // namespace

void collectPlanFulfilment(const ReportScope& scope, ReportEvidence& evidence)
{
    auto plans = plansOf(scope);
    std::erase_if(plans, [](const Plan& plan) { return !isApproved(plan); });
    if (plans.empty()) {
        evidence.gaps.push_back({ReportGapKind::NoApprovedPlan, ReportSection::PlanFulfilment});
        evidence.figures.push_back({.key = u"lines-total"_s});
        return;
    }
    const auto lines = linesOf(plans, scope.ports);
    const auto is
        = [](LineOutcome outcome) { return [outcome](const Line& line) { return line.outcome() == outcome; }; };
    auto& figures = evidence.figures;
    figures.push_back(figure(u"lines-total"_s, lines, [](const Line&) { return true; }));
    figures.push_back(figure(u"lines-done"_s, lines, is(LineOutcome::Done)));
    ReportFigure percent{.key = u"lines-percent"_s, .records = figures.back().records};
    if (!lines.empty())
        percent.number = 100.0 * *figures.back().number / static_cast<double>(lines.size());
    figures.push_back(std::move(percent));
    figures.push_back(figure(u"lines-moved"_s, lines, [](const Line& line) { return line.moved; }));
    figures.push_back(figure(u"lines-cancelled"_s, lines, is(LineOutcome::Cancelled)));
    figures.push_back(figure(u"lines-not-done"_s, lines, is(LineOutcome::NotDone)));
    figures.push_back(figure(u"lines-no-entry"_s, lines,
        [](const Line& line) { return !line.outcome() || line.outcome() == LineOutcome::Moved; }));
    if (*figures.back().number > 0)
        evidence.gaps.push_back({ReportGapKind::LinesWithoutEntry, ReportSection::PlanFulfilment,
            {static_cast<int>(*figures.back().number)}});
    addKinds(lines, evidence);
    figures.push_back(amendmentsOf(plans, scope.ports));
    addTable(lines, evidence);
}

void collectPlanLateness(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto owed = ObligationService(scope.ports).of(scope.association.id, scope.asOf, scope.firstYear);
    for (const auto& each : owed) {
        const auto& obligation = each.obligation;
        if (each.kind != ObligationKind::Plan || each.period.kind != PeriodKind::Year || !obligation.metOn.isValid())
            continue;
        const FigureRecord record{u"plan"_s, each.document,
            u"%1 – %2"_s.arg(obligation.due.toString(u"dd.MM.yyyy"_s), obligation.metOn.toString(u"dd.MM.yyyy"_s)),
            obligation.metOn};
        evidence.figures.push_back(
            {.key = u"plan-days-late"_s, .number = static_cast<double>(obligation.daysLate), .records = {record}});
    }
}
