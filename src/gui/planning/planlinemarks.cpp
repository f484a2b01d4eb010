#include "gui/planning/planlinemarks.h"
#include "gui/planning/linemarkdialog.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include <algorithm>

namespace {

/// What the dialog says, without the dialog: the desk must not touch widgets.
struct TypedMark {
    LineOutcome outcome;
    LineMark mark;
    QDate day;
    QString actual, reason;
    Span term;
    std::optional<Id<Person>> person;

    Result<LineProgress> record(Services& services, const Actor& by) const
    {
        const auto& progress = services.plans.progress;
        switch (outcome) {
        case LineOutcome::Done:
            return progress.markDone(mark, day, actual, reason, by);
        case LineOutcome::Moved:
            return progress.move(mark, term, person, reason, by);
        case LineOutcome::NotDone:
            return progress.markNotDone(mark, reason, by);
        case LineOutcome::Cancelled:
            return progress.cancel(mark, day, reason, by);
        case LineOutcome::Reopened:
            break;
        }
        return progress.reopen(mark, reason, by);
    }
};

} // namespace

PlanLineMarks::PlanLineMarks(OpenPlan& plan, PlanLinesModel& lines, PlanLinesPane& pane)
    : QObject(&plan)
    , m_plan(plan)
    , m_lines(lines)
    , m_pane(pane)
{
    connect(&pane, &PlanLinesPane::markWanted, this, &PlanLineMarks::mark);
    connect(&pane, &PlanLinesPane::seenWanted, this, &PlanLineMarks::see);
}

std::function<void()> PlanLineMarks::backToLine()
{
    return [this, row = m_pane.view().currentLine()] { m_pane.view().showLine(row); };
}

void PlanLineMarks::mark(LineOutcome outcome)
{
    const auto* line = m_lines.viewAt(m_pane.view().currentLine());
    if (!line)
        return;
    auto* dialog = new LineMarkDialog(outcome, *line, m_plan.sheet(), m_plan.data().today, m_plan.page());
    const LineMark mark{line->line.id, line->latest() ? std::optional(line->latest()->id) : std::nullopt};
    const int number = m_pane.view().currentLine() + 1;
    connect(dialog, &FieldDialog::wanted, this, [this, dialog, mark, outcome, number] {
        dialog->clearRefusals();
        if (const auto no = dialog->whyNotTerm(number)) {
            dialog->showRefusal(*no, m_plan.context().wordsFor(*no));
            return;
        }
        const TypedMark typed{outcome, mark, dialog->day(), dialog->actual(), dialog->reason(), dialog->newTerm(),
            dialog->newResponsible()};
        m_plan.actFrom(
            dialog, [typed](Services& services, const Actor& by) { return typed.record(services, by); }, backToLine());
    });
    dialog->open();
}

void PlanLineMarks::see()
{
    const auto* line = m_lines.viewAt(m_pane.view().currentLine());
    if (!line)
        return;
    const auto move = std::ranges::find_if(line->history,
        [](const LineProgress& entry) { return entry.outcome == LineOutcome::Moved && !entry.seenByDeputy; });
    if (move == line->history.end())
        return;
    m_plan.act(
        [move = *move](Services& services, const Actor& by) { return services.plans.progress.confirmSeen(move, by); },
        backToLine());
}
