#include "gui/planning/plansteps.h"
#include "gui/planning/plantexts.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const DocumentStep* lastStep(const PlanSheet& sheet, std::initializer_list<Act> acts)
{
    for (auto step = sheet.steps.rbegin(); step != sheet.steps.rend(); ++step)
        for (const auto act : acts)
            if (step->act == QLatin1String(commandOf(act).name))
                return &*step;
    return nullptr;
}

} // namespace

QList<StepMark> PlanSteps::marks(const PlanSheet& sheet)
{
    using enum DocumentState;
    using Reach = StepMark::Reach;
    const auto state = sheet.plan.state;
    const std::array order{Draft, Submitted, Agreed, Approved};
    const int at = state == Closed ? 4 : state == Returned ? 0 : int(std::ranges::find(order, state) - order.begin());
    const auto by = [&](const DocumentStep* step) {
        if (!step)
            return QString();
        auto words = sheet.nameOf(step->person) + u' ' + PlanTexts::date(step->day);
        return step->onPaper ? tr("%1, on paper").arg(words) : words;
    };
    const auto held = [&](Holder holder) {
        int days = 0;
        for (const auto& stay : sheet.obligation.held)
            if (stay.holder == holder)
                days += stay.days;
        return days ? tr("held %n day(s)", nullptr, days) : QString();
    };
    QList<StepMark> marks;
    const auto* returned = lastStep(sheet, {Act::ReturnSubmittedPlan, Act::ReturnAgreedPlan});
    marks << (state == Returned
            ? StepMark{PlanTexts::state(Returned), Reach::Returned, by(returned), held(Holder::Leader)}
            : StepMark{PlanTexts::state(Draft), at > 0 ? Reach::Passed : Reach::Current,
                at > 0 ? QString() : sheet.nameOf(sheet.plan.author), held(Holder::Leader)});
    const std::array acts{Act::SubmitPlan, Act::AgreePlan, Act::ApprovePlan};
    const std::array holders{Holder::Deputy, Holder::Director, Holder::None};
    for (int i = 1; i < 4; ++i) {
        const bool passed = at >= i;
        marks << StepMark{PlanTexts::state(order[size_t(i)]), passed ? Reach::Passed : Reach::Ahead,
            passed ? by(lastStep(sheet, {acts[size_t(i - 1)]})) : QString(),
            passed ? held(holders[size_t(i - 1)]) : QString()};
    }
    return marks;
}

DueMark PlanSteps::due(const PlanSheet& sheet, QDate today)
{
    const auto& duty = sheet.obligation;
    DueMark mark;
    if (!duty.due.isValid())
        return mark;
    mark.date = tr("due %1 (5.1)").arg(PlanTexts::date(duty.due));
    if (duty.strictest.isValid() && duty.strictest != duty.due)
        mark.strictest = tr("strictest date %1").arg(PlanTexts::date(duty.strictest));
    if (duty.daysLate > 0) {
        mark.words = PlanTexts::daysLate(duty.daysLate);
        mark.tone = Tone::Bad;
        mark.icon = u"late"_s;
    } else if (duty.metOn.isValid()) {
        mark.words = tr("in time");
        mark.tone = Tone::Good;
        mark.icon = u"done"_s;
    } else {
        const int left = int(today.daysTo(duty.due));
        mark.words = PlanTexts::daysLeft(left);
        mark.tone = left <= 5 ? Tone::Caution : Tone::Quiet;
        mark.icon = u"calendar"_s;
    }
    return mark;
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
