#include "gui/planning/planpagedata.h"
#include "domain/planning/planwording.h"
#include "domain/services.h"
#include <algorithm>

Result<PlanPageData> planPageData(const Services& services, const Actor& by, Id<Plan> id)
{
    const auto& reading = services.plans.reading;
    auto sheet = reading.sheet(id, by);
    if (!sheet)
        return sheet.refusal();
    PlanPageData data;
    data.sheet = std::move(sheet).value();
    const auto& plan = data.sheet.plan;
    data.flags = flagsOf(data.sheet, by.day);
    data.meetings = services.plans.drafting.meetingsFor(plan);
    data.school = schoolOf(services.ports);
    const auto inForce = services.instruction.reading.inForce();
    data.clauses = (inForce ? inForce->text : builtInInstruction()).leaves();
    if (const auto earlier = reading.planBefore(plan))
        if (auto before = reading.sheet(*earlier, by))
            data.before = std::move(before).value();
    data.text = wordingOf(data.sheet, data.school);
    if (plan.state != DocumentState::Draft && plan.state != DocumentState::Returned)
        for (const auto& version : data.sheet.versions)
            if (plan.current && version.id == *plan.current)
                if (auto frozen = fromCanonicalBytes<PlanText>(version.bytes))
                    data.text = std::move(*frozen);
    using enum Act;
    for (const auto act : {DraftPlan, SubmitPlan, AgreePlan, ReturnSubmittedPlan, ReturnAgreedPlan, ApprovePlan,
             ClosePlan, ProposeLine, AnswerProposal, RemarkOnPlan, SettleRemark, MarkLine, SeeLineMove, NameDiscussion})
        data.refusals[act] = reading.whyNot(act, plan, by);
    if (const auto* open = data.openAmendment())
        for (const auto act : {DraftAmendment, SubmitAmendment, AgreeAmendment, ReturnSubmittedAmendment,
                 ReturnAgreedAmendment, ApproveAmendment})
            data.refusals[act] = reading.whyNot(act, plan, open->amendment, by);
    else
        data.mayAmend = plan.state == DocumentState::Approved
            && !reading.whyNot(DraftAmendment, plan, PlanAmendment{.plan = id, .author = by.person}, by);
    data.today = by.day;
    data.readAt = services.ports.clock.nowUtc().toTimeZone(data.school.zone()).time();
    data.mayRecordPaper = !whyNot(RecordFromPaper, by);
    data.mayRecordRemark = (plan.state == DocumentState::Submitted || plan.state == DocumentState::Agreed)
        && !reading.whyNot(RecordRemarkFromPaper, plan, by);
    return data;
}

PlanChoice planChoice(const Services& services, const Actor& by, QUuid year, Id<Association> association)
{
    PlanChoice choice;
    const auto stored = services.ports.of<SchoolYear>().find({year});
    choice.firstYear = stored ? stored->firstYear : schoolYearOf(by.day);
    choice.plans = services.plans.reading.plansOf(choice.firstYear, by);
    std::erase_if(
        choice.plans, [&](const PlanRow& row) { return !association.isNull() && row.association != association; });
    YearShape shape = builtinYear(choice.firstYear);
    if (stored) {
        shape.year = *stored;
        const auto parts = services.ports.of<YearPart>().where({{&YearPart::year, stored->id}});
        shape.parts = QList<YearPart>(parts.begin(), parts.end());
    }
    choice.periods = planPeriods(shape);
    choice.mayStart = by.isLeaderOf(association) || (association.isNull() && by.leads.size() == 1);
    return choice;
}
