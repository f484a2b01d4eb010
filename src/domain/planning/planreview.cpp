#include "domain/planning/planreview.h"
#include "domain/planning/planobligation.h"
#include "domain/planning/plansheets.h"
#include "domain/planning/planwording.h"
#include "domain/recordrules.h"

using namespace Qt::StringLiterals;

namespace {
/// The day whose roles decide: the paper's, or today.
QDate dayOf(const Actor& by, const Signing& signing)
{
    return signing.paper && signing.paper->day.isValid() ? signing.paper->day : by.day;
}

/// A step of a plan's life that is asked for over the wording shown.
StepRequest requestFor(Act act, const Plan& plan, const Authority& authority, QDate day)
{
    return {.act = act,
        .kind = DocumentKind::Plan,
        .subject = plan.id.value,
        .rights = authority.subject(plan.association, day, plan.author, plan.state)};
}

/// Records the step and leads the plan to the state that the command table names.
Result<Plan> step(const Ports& ports, const Documents& documents, const StepRequest& request, Plan plan,
    const Actor& by, const Signing& signing)
{
    const auto taken = documents.take(request, by, signing);
    if (!taken)
        return taken.refusal();
    plan.state = commandOf(request.act).to.value_or(plan.state);
    ports.of<Plan>().save(plan);
    return plan;
}

/// Each in its own unit of work, so that one refusal leaves the others standing.
template <class Step>
std::vector<StepOutcome> each(const std::vector<ShownPlan>& shown, Step take)
{
    std::vector<StepOutcome> outcomes;
    for (const auto& plan : shown) {
        const auto taken = take(plan);
        outcomes.push_back({plan.plan, taken ? std::nullopt : std::optional(taken.refusal())});
    }
    return outcomes;
}
} // namespace

Result<Plan> PlanReview::submit(Id<Plan> id, int revision, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::SubmitPlan, [&]() -> Result<Plan> {
        auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        auto request = requestFor(Act::SubmitPlan, *plan, m_authority, dayOf(by, signing));
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (plan->revision != revision)
            return Refusal{Rule::Stale};
        const PlanSheets sheets(m_ports, dayOf(by, signing));
        plan->author = signing.paper ? signing.paper->signer : by.person;
        const auto sheet = sheets.sheetOf(*plan);
        if (sheet.lines.empty())
            return Refusal{Rule::NoLines, {}, u"lines"_s};
        if (plan->forecast.trimmed().isEmpty())
            return Refusal{Rule::NoForecast, {}, u"forecast"_s};
        const auto text = wordingOf(sheet, sheets.school());
        const auto version = m_documents.keep(DocumentKind::Plan, id.value, text.header.language, canonicalBytes(text));
        plan->current = version.id;
        request.version = version.id;
        request.shownDigest = version.digest;
        return step(m_ports, m_documents, request, *plan, by, signing);
    });
}

Result<Plan> PlanReview::agree(const ShownPlan& shown, const Actor& by, const Signing& signing) const
{
    return takeShown(Act::AgreePlan, shown, {}, by, signing);
}

Result<Plan> PlanReview::approve(const ShownPlan& shown, const Actor& by, const Signing& signing) const
{
    return takeShown(Act::ApprovePlan, shown, {}, by, signing);
}

Result<Plan> PlanReview::takeShown(
    Act act, const ShownPlan& shown, const QString& reason, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, act, [&]() -> Result<Plan> {
        const auto plan = m_ports.of<Plan>().find(shown.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        auto request = requestFor(act, *plan, m_authority, dayOf(by, signing));
        request.version = plan->current;
        request.shownDigest = shown.digest;
        request.reason = reason.trimmed();
        if (act == Act::ReturnSubmittedPlan || act == Act::ReturnAgreedPlan) {
            if (const auto no = m_documents.whyNotStep(request, by, signing))
                return *no;
            if (const auto no = whyNotText(reason, "reason", true, longestText))
                return *no;
        }
        const auto taken = step(m_ports, m_documents, request, *plan, by, signing);
        if (taken && act == Act::ApprovePlan) {
            const PlanSheets sheets(m_ports, by.day);
            auto kept = keptFrom(closeDeadline(sheets.eventOf(*plan), sheets.school().planCount, sheets.calendar()),
                DocumentKind::Plan, plan->id.value);
            kept.id = m_ports.ids.make<KeptDeadline>();
            m_ports.of<KeptDeadline>().save(kept);
        }
        return taken;
    });
}

std::vector<StepOutcome> PlanReview::agreeAll(
    const std::vector<ShownPlan>& shown, const Actor& by, const Signing& signing) const
{
    return each(shown, [&](const ShownPlan& plan) { return agree(plan, by, signing); });
}

std::vector<StepOutcome> PlanReview::approveAll(
    const std::vector<ShownPlan>& shown, const Actor& by, const Signing& signing) const
{
    return each(shown, [&](const ShownPlan& plan) { return approve(plan, by, signing); });
}

Result<Plan> PlanReview::sendBack(
    const ShownPlan& shown, const QString& reason, const Actor& by, const Signing& signing) const
{
    const auto plan = m_ports.of<Plan>().find(shown.plan);
    if (!plan)
        return Refusal{Rule::RecordGone};
    const auto act = plan->state == DocumentState::Agreed ? Act::ReturnAgreedPlan : Act::ReturnSubmittedPlan;
    return takeShown(act, shown, reason, by, signing);
}

Result<Plan> PlanReview::close(Id<Plan> id, int revision, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::ClosePlan, [&]() -> Result<Plan> {
        const auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        const auto request = requestFor(Act::ClosePlan, *plan, m_authority, dayOf(by, signing));
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (plan->revision != revision)
            return Refusal{Rule::Stale};
        if (dayOf(by, signing) <= plan->span.lastDay())
            return Refusal{Rule::NotYetOver, {plan->span.lastDay()}};
        return step(m_ports, m_documents, request, *plan, by, signing);
    });
}
