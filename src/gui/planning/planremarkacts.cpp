#include "gui/planning/planremarkacts.h"
#include "gui/document/remarkspanel.h"
#include "gui/papers/paperwindow.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/plansaving.h"
#include "gui/planning/plansidepanel.h"
#include <algorithm>

PlanRemarkActs::PlanRemarkActs(
    OpenPlan& plan, PlanSaving& saving, PlanLinesModel& lines, PlanLinesPane& pane, PlanSidePanel& side)
    : QObject(&plan)
    , m_plan(plan)
    , m_saving(saving)
    , m_lines(lines)
    , m_pane(pane)
    , m_side(side)
{
    connect(&pane, &PlanLinesPane::remarkWanted, this, [this] {
        m_side.setCurrentWidget(&m_side.remarks());
        m_side.remarks().focusText();
    });
    connect(&pane.view(), &PlanLinesView::currentLineChanged, this,
        [this] { m_side.setRemarkLine(m_pane.view().currentLine() + 1); });
    connect(&side.remarks(), &RemarksPanel::remarkWanted, this, &PlanRemarkActs::remark);
    connect(&side.remarks(), &RemarksPanel::paperRemarkWanted, this, &PlanRemarkActs::remarkOnPaper);
    connect(&side.remarks(), &RemarksPanel::settleWanted, this, &PlanRemarkActs::settle);
    connect(&side.remarks(), &RemarksPanel::slipWanted, this, &PlanRemarkActs::printSlip);
}

RemarkDraft PlanRemarkActs::draftOf(const QString& text) const
{
    RemarkDraft draft{.plan = m_plan.id(), .text = text};
    if (const auto* line = m_lines.viewAt(m_pane.view().currentLine()))
        draft.line = line->line.id;
    return draft;
}

void PlanRemarkActs::remark(const QString& text)
{
    m_plan.act([draft = draftOf(text)](
                   Services& services, const Actor& by) { return services.plans.review.remark(draft, by); },
        [this] { m_side.remarks().clearText(); });
}

void PlanRemarkActs::remarkOnPaper(const QString& text)
{
    const int line = m_pane.view().currentLine() + 1;
    const auto& plan = m_plan.sheet().plan;
    m_plan.signOnPaper(
        {tr("Remark on paper"),
            (line > 0 ? tr("On line %1 of the plan: «%2»").arg(line) : tr("On the whole plan: «%1»")).arg(text),
            tr("Record"), Act::RemarkOnPlan,
            {.association = plan.association, .author = plan.author, .state = plan.state}},
        [draft = draftOf(text)](Services& services, const Actor& by, const Signing& signing) {
            return services.plans.review.remark(draft, by, signing);
        },
        [this] { m_side.remarks().clearText(); });
}

void PlanRemarkActs::settle(const QUuid& id)
{
    const auto& remarks = m_plan.sheet().remarks;
    const auto found = std::ranges::find(remarks, Id<LineRemark>{id}, &LineRemark::id);
    if (found == remarks.end())
        return;
    m_saving.save([this, remark = *found] {
        m_plan.act([remark](Services& services, const Actor& by) { return services.plans.review.settle(remark, by); });
    });
}

void PlanRemarkActs::printSlip()
{
    auto& context = m_plan.context();
    context.read(
        m_plan.page(),
        [plan = m_plan.id()](Services& services, const Actor& by) { return slipPaper(services, by, plan); },
        [this, &context](const Paper& slip) { (new PaperWindow(slip, context.prompts(), m_plan.page()))->open(); });
}
