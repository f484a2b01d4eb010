#include "gui/planning/planamendmentacts.h"
#include "gui/planning/amendmentdialog.h"
#include "gui/planning/amendmentspanel.h"
#include "gui/planning/plansteps.h"

using namespace Qt::StringLiterals;

namespace {

/// Takes the step on exactly the amendment that was shown.
auto stepOn(Act act, const AmendmentView& view)
{
    return [act, amendment = view.amendment, digest = view.digest](
               Services& services, const Actor& by, const Signing& signing) -> Result<PlanAmendment> {
        const auto& amendments = services.plans.amendments;
        const ShownAmendment shown{amendment.id, digest};
        if (act == Act::SubmitAmendment)
            return amendments.submit(amendment.id, amendment.revision, by, signing);
        return act == Act::AgreeAmendment ? amendments.agree(shown, by, signing)
                                          : amendments.approve(shown, by, signing);
    };
}

} // namespace

PlanAmendmentActs::PlanAmendmentActs(OpenPlan& plan, AmendmentsPanel& panel)
    : QObject(&plan)
    , m_plan(plan)
{
    connect(&panel, &AmendmentsPanel::editWanted, this, &PlanAmendmentActs::edit);
    connect(&panel, &AmendmentsPanel::stepWanted, this, [this] { takeStep(false); });
    connect(&panel, &AmendmentsPanel::paperStepWanted, this, [this] { takeStep(true); });
    connect(&panel, &AmendmentsPanel::returnWanted, this, &PlanAmendmentActs::sendBack);
    connect(&panel, &AmendmentsPanel::paperReturnWanted, this, &PlanAmendmentActs::sendBackOnPaper);
}

void PlanAmendmentActs::edit()
{
    auto* dialog = new AmendmentDialog(m_plan.data(), m_plan.page());
    connect(dialog, &FieldDialog::wanted, this, [this, dialog] {
        m_plan.actFrom(dialog, [draft = dialog->draft()](Services& services, const Actor& by) {
            return services.plans.amendments.save(draft, by);
        });
    });
    dialog->open();
}

QString PlanAmendmentActs::nameOf(const PlanAmendment& amendment) const
{
    return tr("Amendment %1 of the plan, %2.").arg(amendment.number).arg(m_plan.sheet().association.name);
}

Subject PlanAmendmentActs::subjectOf(const PlanAmendment& amendment) const
{
    return {.association = m_plan.sheet().plan.association, .author = amendment.author, .state = amendment.state};
}

void PlanAmendmentActs::takeStep(bool onPaper)
{
    const auto* open = m_plan.data().openAmendment();
    const auto next = open ? PlanSteps::nextOfAmendment(open->amendment.state) : std::nullopt;
    if (!next)
        return;
    const auto& amendment = open->amendment;
    if (onPaper) {
        auto title = PlanSteps::paperVerb(*next);
        m_plan.signOnPaper(
            {title.remove(u'…'), nameOf(amendment), tr("Record"), *next, subjectOf(amendment)}, stepOn(*next, *open));
    } else {
        m_plan.sign({PlanSteps::verb(*next), nameOf(amendment) + u' ' + tr("Enter your password to sign it."),
                        PlanSteps::verb(*next)},
            stepOn(*next, *open));
    }
}

void PlanAmendmentActs::sendBack()
{
    const auto* open = m_plan.data().openAmendment();
    if (!open)
        return;
    const auto reason = m_plan.context().prompts().reason(m_plan.page(),
        {tr("Return the amendment"), tr("Why is the amendment returned? The leader reads this."), tr("Return")});
    if (!reason)
        return;
    m_plan.act([shown = ShownAmendment{open->amendment.id, open->digest}, why = *reason](Services& services,
                   const Actor& by) { return services.plans.amendments.sendBack(shown, why, by, {}); });
}

void PlanAmendmentActs::sendBackOnPaper()
{
    const auto* open = m_plan.data().openAmendment();
    const auto back = open ? PlanSteps::wayBackOfAmendment(open->amendment.state) : std::nullopt;
    if (!back)
        return;
    auto title = PlanSteps::paperVerb(*back);
    m_plan.signOnPaper({.title = title.remove(u'…'),
                           .text = nameOf(open->amendment),
                           .verb = tr("Record"),
                           .act = *back,
                           .subject = subjectOf(open->amendment),
                           .reason = tr("&Reason on the paper: the leader reads it (required)")},
        [shown = ShownAmendment{open->amendment.id, open->digest}](Services& services, const Actor& by,
            const Signing& signing,
            const QString& reason) { return services.plans.amendments.sendBack(shown, reason, by, signing); });
}
