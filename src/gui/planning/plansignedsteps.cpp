#include "gui/planning/plansignedsteps.h"
#include "gui/document/documenttexts.h"
#include "gui/document/lifemarks.h"
#include "gui/document/nextstep.h"
#include "gui/document/stepline.h"
#include "gui/planning/plansaving.h"
#include "gui/planning/plansteps.h"
#include "gui/planning/plantexts.h"
#include "gui/theme/icons.h"
#include <QAction>

using namespace Qt::StringLiterals;

namespace {

/// Takes the step on exactly the plan that was shown.
auto stepOn(Act act, const PlanSheet& sheet)
{
    return [act, plan = sheet.plan, digest = sheet.digest()](
               Services& services, const Actor& by, const Signing& signing) -> Result<Plan> {
        const auto& review = services.plans.review;
        const ShownPlan shown{plan.id, digest};
        switch (act) {
        case Act::SubmitPlan:
            return review.submit(plan.id, plan.revision, by, signing);
        case Act::AgreePlan:
            return review.agree(shown, by, signing);
        case Act::ApprovePlan:
            return review.approve(shown, by, signing);
        default:
            return review.close(plan.id, plan.revision, by, signing);
        }
    };
}

Subject subjectOf(const Plan& plan)
{
    return {.association = plan.association, .author = plan.author, .state = plan.state};
}

} // namespace

PlanSignedSteps::PlanSignedSteps(OpenPlan& plan, PlanSaving& saving, StepLine& line, NextStep& buttons)
    : QObject(&plan)
    , m_plan(plan)
    , m_saving(saving)
    , m_line(line)
    , m_buttons(buttons)
    , m_type(new QAction(lineIcon(u"edit"_s), {}, this))
    , m_step(makeAction("planStep", {}, &PlanSignedSteps::take))
    , m_paperStep(makeAction("planPaperStep", u"paper"_s, &PlanSignedSteps::takeOnPaper))
    , m_return(makeAction("planReturn", u"return"_s, &PlanSignedSteps::sendBack))
    , m_paperReturn(makeAction("planPaperReturn", u"paper"_s, &PlanSignedSteps::sendBackOnPaper))
{
    m_type->setObjectName(u"planType"_s);
    connect(m_type, &QAction::triggered, &plan, &OpenPlan::typeFromPaper);
}

QAction* PlanSignedSteps::makeAction(const char* name, const QString& icon, void (PlanSignedSteps::*called)())
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), {}, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, called);
    return action;
}

std::optional<Act> PlanSignedSteps::next() const
{
    return PlanSteps::next(m_plan.sheet().plan.state);
}

void PlanSignedSteps::show()
{
    const auto& data = m_plan.data();
    m_line.setSteps(PlanSteps::marks(data.sheet));
    m_line.setDue(LifeMarks::due(data.sheet.obligation, data.today, u"5.1"_s));
    const auto step = next();
    QString reason;
    m_step->setVisible(step.has_value());
    if (step) {
        m_step->setText(PlanSteps::verb(*step));
        m_step->setEnabled(data.may(*step));
        if (const auto* no = data.whyNot(*step))
            reason = no->rule == Rule::NoRight ? PlanSteps::whoseStep(*step) : m_plan.context().wordsFor(*no);
        m_step->setToolTip(reason);
        m_paperStep->setText(PlanSteps::paperVerb(*step));
    }
    m_type->setVisible(m_plan.mayType());
    m_type->setText(tr("Type it from paper…"));
    m_type->setToolTip(tr("The leader wrote it on paper or in a file: you type it, it stays the leader's."));
    m_paperStep->setVisible(step && data.mayRecordPaper && !PlanSteps::paperVerb(*step).isEmpty());
    m_return->setVisible(data.may(Act::ReturnSubmittedPlan) || data.may(Act::ReturnAgreedPlan));
    m_return->setText(tr("Return…"));
    const auto back = PlanSteps::wayBack(data.sheet.plan.state);
    m_paperReturn->setVisible(back && data.mayRecordPaper);
    if (back)
        m_paperReturn->setText(PlanSteps::paperVerb(*back));
    m_buttons.show(step ? m_step : nullptr, {m_type, m_return, m_paperReturn, m_paperStep}, reason);
}

void PlanSignedSteps::takeNext()
{
    if (m_step->isEnabled() && m_step->isVisible())
        take();
    else if (m_paperStep->isVisible())
        takeOnPaper();
}

void PlanSignedSteps::take()
{
    m_saving.save([this] {
        const auto step = next();
        if (!step || !m_plan.data().may(*step))
            return;
        const auto& sheet = m_plan.sheet();
        if (*step == Act::SubmitPlan && sheet.plan.forecast.isEmpty()) { // before the password is asked for
            const Refusal no{Rule::NoForecast, {}, u"forecast"_s};
            m_plan.manner().place->showRefusal(no, m_plan.context().wordsFor(no));
            return;
        }
        if (commandOf(*step).signedAct)
            m_plan.sign({PlanSteps::verb(*step), PlanSteps::question(*step, sheet), PlanSteps::verb(*step)},
                stepOn(*step, sheet), [this] { tellDone(); });
        else
            m_plan.act(
                [take = stepOn(*step, sheet)](Services& services, const Actor& by) { return take(services, by, {}); },
                [this] { tellDone(); });
    });
}

void PlanSignedSteps::tellDone()
{
    Q_EMIT m_plan.message(
        {Message::Kind::Success, tr("Done: %1.").arg(DocumentTexts::state(m_plan.sheet().plan.state))});
}

void PlanSignedSteps::takeOnPaper()
{
    const auto step = next();
    if (!step)
        return;
    const auto& sheet = m_plan.sheet();
    auto title = PlanSteps::paperVerb(*step);
    m_plan.signOnPaper(
        {title.remove(u'…'), PlanSteps::paperQuestion(*step, sheet), tr("Record"), *step, subjectOf(sheet.plan)},
        stepOn(*step, sheet));
}

void PlanSignedSteps::sendBack()
{
    const auto reason = m_plan.context().prompts().reason(
        m_plan.page(), {tr("Return the plan"), tr("Why is the plan returned? The leader reads this."), tr("Return")});
    if (!reason)
        return;
    m_plan.act([shown = ShownPlan{m_plan.id(), m_plan.sheet().digest()}, why = *reason](
                   Services& services, const Actor& by) { return services.plans.review.sendBack(shown, why, by, {}); });
}

void PlanSignedSteps::sendBackOnPaper()
{
    const auto back = PlanSteps::wayBack(m_plan.sheet().plan.state);
    if (!back)
        return;
    const auto& sheet = m_plan.sheet();
    auto title = PlanSteps::paperVerb(*back);
    m_plan.signOnPaper({.title = title.remove(u'…'),
                           .text = PlanSteps::paperQuestion(*back, sheet),
                           .verb = tr("Record"),
                           .act = *back,
                           .subject = subjectOf(sheet.plan),
                           .reason = tr("&Reason on the paper: the leader reads it (required)")},
        [shown = ShownPlan{sheet.plan.id, sheet.digest()}](Services& services, const Actor& by, const Signing& signing,
            const QString& reason) { return services.plans.review.sendBack(shown, reason, by, signing); });
}
