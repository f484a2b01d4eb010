#include "gui/planning/amendmentdialog.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/planning/plansteps.h"

using namespace Qt::StringLiterals;

namespace {

auto amendmentAct(Act act, Id<Plan> plan, const AmendmentView& view)
{
    return [act, plan, amendment = view.amendment, digest = view.digest](
               Services& services, const Actor& by, const Signing& signing) -> Result<PlanPageData> {
        const auto& amendments = services.plans.amendments;
        const ShownAmendment shown{amendment.id, digest};
        const auto taken = act == Act::SubmitAmendment
            ? amendments.submit(amendment.id, amendment.revision, by, signing)
            : act == Act::AgreeAmendment ? amendments.agree(shown, by, signing)
                                         : amendments.approve(shown, by, signing);
        if (!taken)
            return taken.refusal();
        return planPageData(services, by, plan);
    };
}

} // namespace

void PlanPage::editAmendment()
{
    auto* dialog = new AmendmentDialog(*m_data, this);
    connect(dialog, &PlanningDialog::wanted, this, [this, dialog] {
        m_context.act(
            this,
            [plan = m_plan, draft = dialog->draft()](Services& services, const Actor& by) -> Result<PlanPageData> {
                const auto saved = services.plans.amendments.save(draft, by);
                if (!saved)
                    return saved.refusal();
                return planPageData(services, by, plan);
            },
            [this, dialog](const PlanPageData& given) {
                dialog->accept();
                showPlan(given);
                Q_EMIT saved();
            },
            dialog->manner());
    });
    dialog->open();
}

void PlanPage::amendmentStep(bool onPaper)
{
    const auto* open = m_data->openAmendment();
    const auto next = open ? PlanSteps::nextOfAmendment(open->amendment.state) : std::nullopt;
    if (!next)
        return;
    const auto done = [this](const PlanPageData& given) {
        showPlan(given);
        Q_EMIT saved();
    };
    const auto what
        = tr("Amendment %1 of the plan, %2.").arg(open->amendment.number).arg(m_data->sheet.association.name);
    const auto& plan = m_data->sheet.plan;
    if (onPaper) {
        auto title = PlanSteps::paperVerb(*next);
        m_context.signOnPaper(this,
            {title.remove(u'…'), what, tr("Record"), *next,
                {.association = plan.association, .author = open->amendment.author, .state = open->amendment.state}},
            amendmentAct(*next, m_plan, *open), done, manner());
    } else {
        m_context.sign(this,
            {PlanSteps::verb(*next), what + u' ' + tr("Enter your password to sign it."), PlanSteps::verb(*next)},
            amendmentAct(*next, m_plan, *open), done, manner());
    }
}

void PlanPage::returnAmendment()
{
    const auto* open = m_data->openAmendment();
    if (!open)
        return;
    const auto reason = m_context.prompts().reason(
        this, {tr("Return the amendment"), tr("Why is the amendment returned? The leader reads this."), tr("Return")});
    if (!reason)
        return;
    m_context.act(
        this,
        [plan = m_plan, shown = ShownAmendment{open->amendment.id, open->digest}, why = *reason](
            Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto returned = services.plans.amendments.sendBack(shown, why, by, {});
            if (!returned)
                return returned.refusal();
            return planPageData(services, by, plan);
        },
        [this](const PlanPageData& given) {
            showPlan(given);
            Q_EMIT saved();
        },
        manner());
}

void PlanPage::seeMove()
{
    const int row = m_linesPane->view().currentLine();
    const auto* view = m_lines->viewAt(row);
    const auto unseen = [](const LineProgress& e) { return e.outcome == LineOutcome::Moved && !e.seenByDeputy; };
    if (!view || std::ranges::none_of(view->history, unseen))
        return;
    m_context.act(
        this,
        [plan = m_plan, move = *std::ranges::find_if(view->history, unseen)](
            Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto seen = services.plans.progress.confirmSeen(move, by);
            if (!seen)
                return seen.refusal();
            return planPageData(services, by, plan);
        },
        [this, row](const PlanPageData& given) {
            showPlan(given);
            m_linesPane->view().showLine(row);
            Q_EMIT saved();
        },
        manner());
}
