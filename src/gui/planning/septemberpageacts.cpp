#include "gui/planning/septemberpage.h"
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QString whatToChoose(Act act)
{
    return act == Act::ApprovePlan ? SeptemberPage::tr("Choose plans that are agreed already.")
                                   : SeptemberPage::tr("Choose plans that are submitted.");
}

Result<std::vector<StepOutcome>> stepOn(
    const std::vector<ShownPlan>& plans, Act act, const Services& services, const Actor& by, const Signing& signing)
{
    const auto& review = services.plans.review;
    return act == Act::ApprovePlan ? review.approveAll(plans, by, signing) : review.agreeAll(plans, by, signing);
}

/// Asked before the step is taken: all plans of a paper are one unit of work, which a refusal inside would undo.
std::optional<Refusal> whyNotOnPaper(
    const ShownPlan& shown, Act act, const Services& services, const Actor& by, const Signing& signing)
{
    const auto plan = services.ports.of<Plan>().find(shown.plan);
    if (!plan)
        return Refusal{Rule::RecordGone};
    return services.documents.whyNotStep(
        {.act = act,
            .kind = DocumentKind::Plan,
            .subject = plan->id.value,
            .rights = services.authority.subject(plan->association, signing.paper->day, plan->author, plan->state),
            .version = plan->current,
            .shownDigest = shown.digest},
        by, signing);
}

/// What is refused for one plan leaves the others recorded; refused as a whole when no plan is left.
Result<std::vector<StepOutcome>> recordOnPaper(
    const std::vector<ShownPlan>& plans, Act act, const Services& services, const Actor& by, const Signing& signing)
{
    std::vector<ShownPlan> possible;
    std::vector<StepOutcome> refused;
    for (const auto& plan : plans) {
        if (const auto no = whyNotOnPaper(plan, act, services, by, signing))
            refused.push_back({plan.plan, no});
        else
            possible.push_back(plan);
    }
    if (possible.empty())
        return *refused.front().refusal;
    auto outcomes = stepOn(possible, act, services, by, signing).value();
    for (const auto& outcome : outcomes)
        if (outcome.refusal)
            return *outcome.refusal;
    outcomes.insert(outcomes.end(), refused.begin(), refused.end());
    return outcomes;
}

} // namespace

Act SeptemberPage::stepForAll() const
{
    return m_context.session().actor().holds(Role::Director) ? Act::ApprovePlan : Act::AgreePlan;
}

std::vector<ShownPlan> SeptemberPage::chosen(Act act) const
{
    const auto wanted = act == Act::ApprovePlan ? DocumentState::Agreed : DocumentState::Submitted;
    std::vector<ShownPlan> plans;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        const auto& entry = at(index);
        if (entry.row.plan.plan && entry.row.plan.state == wanted)
            plans.push_back({entry.id, entry.row.plan.digest});
    }
    return plans;
}

void SeptemberPage::enable()
{
    const auto step = stepForAll();
    const auto count = int(chosen(step).size());
    m_step->setEnabled(count > 0);
    m_step->setText(
        step == Act::ApprovePlan ? tr("Approve the chosen (%1)").arg(count) : tr("Agree the chosen (%1)").arg(count));
    m_step->setToolTip(count > 0 ? QString() : whatToChoose(step));
    enableOnPaper(*m_agreeOnPaper, Act::AgreePlan);
    enableOnPaper(*m_approveOnPaper, Act::ApprovePlan);
    const auto rows = m_table->selectionModel()->selectedRows();
    m_open->setEnabled(rows.size() == 1 && !at(rows.first()).id.isNull());
    m_slips->setEnabled(!plansWithRemarks().empty());
}

void SeptemberPage::enableOnPaper(QAction& action, Act act)
{
    auto reason = m_context.whyNotNow(Act::RecordFromPaper);
    if (reason.isEmpty() && chosen(act).empty())
        reason = whatToChoose(act);
    action.setEnabled(reason.isEmpty());
    action.setToolTip(reason);
}

void SeptemberPage::stepAll()
{
    const auto act = stepForAll();
    const auto plans = chosen(act);
    if (plans.empty())
        return;
    const bool approves = act == Act::ApprovePlan;
    const auto verb = approves ? tr("Approve") : tr("Agree");
    const auto question = approves
        ? tr("You approve %n plan(s). Enter your password to sign them.", nullptr, int(plans.size()))
        : tr("You agree %n plan(s). Enter your password to sign them.", nullptr, int(plans.size()));
    m_context.sign(
        this, {verb, question, verb},
        [plans, act](Services& services, const Actor& by, const Signing& signing) {
            return stepOn(plans, act, services, by, signing);
        },
        [this](const std::vector<StepOutcome>& outcomes) { tellOutcome(outcomes); });
}

void SeptemberPage::recordAllOnPaper(Act act)
{
    const auto plans = chosen(act);
    if (plans.empty())
        return;
    const bool approves = act == Act::ApprovePlan;
    QStringList names;
    for (const auto& plan : plans)
        names << nameOf(plan.plan);
    names.removeDuplicates(); // an association may have several plans in a year
    const auto said = approves ? tr("%n plan(s) were approved on paper: %1.", nullptr, int(plans.size()))
                               : tr("%n plan(s) were agreed on paper: %1.", nullptr, int(plans.size()));
    auto heading = (approves ? m_approveOnPaper : m_agreeOnPaper)->text();
    // Who may have agreed is asked of the first association; a plan of another deputy is refused by itself.
    const auto& first = m_model->at(m_model->rowOf(plans.front().plan.value)).row.plan;
    m_context.signOnPaper(
        this,
        {heading.remove(u'…'), said.arg(names.join(u", "_s)), tr("Record"), act, {.association = first.association}},
        [plans, act](Services& services, const Actor& by, const Signing& signing) {
            return recordOnPaper(plans, act, services, by, signing);
        },
        [this](const std::vector<StepOutcome>& outcomes) { tellOutcome(outcomes); });
}

void SeptemberPage::tellOutcome(const std::vector<StepOutcome>& outcomes)
{
    QStringList refused;
    for (const auto& outcome : outcomes)
        if (outcome.refusal)
            refused << nameOf(outcome.plan) + u": "_s + m_context.wordsFor(*outcome.refusal);
    auto words = tr("Done for %n plan(s).", nullptr, int(outcomes.size() - size_t(refused.size())));
    if (refused.isEmpty())
        Q_EMIT message({Message::Kind::Success, words});
    else
        Q_EMIT message({Message::Kind::Caution, words + u' ' + refused.join(u' ')});
    refresh();
}

QString SeptemberPage::nameOf(Id<Plan> plan) const
{
    const int row = m_model->rowOf(plan.value);
    return row < 0 ? QString() : m_model->at(row).row.plan.associationName;
}
