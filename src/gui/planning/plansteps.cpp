#include "gui/planning/plansteps.h"
#include "gui/document/lifemarks.h"
#include "gui/planning/plantexts.h"
#include <array>

using namespace Qt::StringLiterals;

QList<StepMark> PlanSteps::marks(const PlanSheet& sheet)
{
    static constexpr std::array path{LifeStep{DocumentState::Submitted, Act::SubmitPlan, Holder::Deputy},
        LifeStep{DocumentState::Agreed, Act::AgreePlan, Holder::Director},
        LifeStep{DocumentState::Approved, Act::ApprovePlan, Holder::None}};
    return LifeMarks::marks({sheet.plan.state, sheet.plan.author, sheet.obligation, sheet.steps,
                                [&sheet](Id<Person> person) { return sheet.nameOf(person); }},
        path);
}

std::optional<Act> PlanSteps::next(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
    case DocumentState::Returned:
        return Act::SubmitPlan;
    case DocumentState::Submitted:
        return Act::AgreePlan;
    case DocumentState::Agreed:
        return Act::ApprovePlan;
    case DocumentState::Approved:
        return Act::ClosePlan;
    default:
        return std::nullopt;
    }
}

std::optional<Act> PlanSteps::nextOfAmendment(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
    case DocumentState::Returned:
        return Act::SubmitAmendment;
    case DocumentState::Submitted:
        return Act::AgreeAmendment;
    case DocumentState::Agreed:
        return Act::ApproveAmendment;
    default:
        return std::nullopt;
    }
}

std::optional<Act> PlanSteps::wayBack(DocumentState state)
{
    if (state == DocumentState::Submitted)
        return Act::ReturnSubmittedPlan;
    return state == DocumentState::Agreed ? std::optional(Act::ReturnAgreedPlan) : std::nullopt;
}

std::optional<Act> PlanSteps::wayBackOfAmendment(DocumentState state)
{
    if (state == DocumentState::Submitted)
        return Act::ReturnSubmittedAmendment;
    return state == DocumentState::Agreed ? std::optional(Act::ReturnAgreedAmendment) : std::nullopt;
}

QString PlanSteps::verb(Act act)
{
    switch (act) {
    case Act::SubmitPlan:
    case Act::SubmitAmendment:
        return tr("Submit for review");
    case Act::AgreePlan:
    case Act::AgreeAmendment:
        return tr("Agree");
    case Act::ApprovePlan:
    case Act::ApproveAmendment:
        return tr("Approve");
    case Act::ClosePlan:
        return tr("Close the plan");
    default:
        return {};
    }
}

QString PlanSteps::whoseStep(Act act)
{
    switch (act) {
    case Act::SubmitPlan:
        return tr("The leader of the association submits the plan.");
    case Act::AgreePlan:
        return tr("The plan is with the academic deputy.");
    case Act::ApprovePlan:
        return tr("The plan is with the director.");
    case Act::ClosePlan:
        return tr("The academic deputy closes the plan after its period.");
    default:
        return {};
    }
}

QString PlanSteps::paperVerb(Act act)
{
    switch (act) {
    case Act::SubmitPlan:
    case Act::SubmitAmendment:
        return tr("Submitted on paper…");
    case Act::AgreePlan:
    case Act::AgreeAmendment:
        return tr("Agreed on paper…");
    case Act::ApprovePlan:
    case Act::ApproveAmendment:
        return tr("Approved on paper…");
    case Act::ReturnSubmittedPlan:
    case Act::ReturnAgreedPlan:
    case Act::ReturnSubmittedAmendment:
    case Act::ReturnAgreedAmendment:
        return tr("Returned on paper…");
    default:
        return {};
    }
}

QString PlanSteps::question(Act act, const PlanSheet& sheet)
{
    const auto what = tr("%1, %2, %n line(s)", nullptr, int(sheet.lines.size()))
                          .arg(sheet.association.name, PlanTexts::period(sheet.plan));
    switch (act) {
    case Act::SubmitPlan:
        return tr("You submit the plan for review: %1. Enter your password to sign it.").arg(what);
    case Act::AgreePlan:
        return tr("You agree the plan: %1. Enter your password to sign it.").arg(what);
    case Act::ApprovePlan:
        return tr("You approve the plan: %1. Enter your password to sign it.").arg(what);
    default:
        return tr("You close the plan: %1.").arg(what);
    }
}

QString PlanSteps::paperQuestion(Act act, const PlanSheet& sheet)
{
    const auto what = sheet.association.name + u", "_s + PlanTexts::period(sheet.plan);
    switch (act) {
    case Act::SubmitPlan:
        return tr("The leader signed and handed over the plan on paper: %1.").arg(what);
    case Act::AgreePlan:
        return tr("The plan was agreed on paper: %1.").arg(what);
    case Act::ReturnSubmittedPlan:
    case Act::ReturnAgreedPlan:
        return tr("The plan was returned on paper: %1.").arg(what);
    default:
        return tr("The plan was approved on paper: %1.").arg(what);
    }
}
