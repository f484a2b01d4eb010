#include "gui/planning/planpagedata.h"
#include "domain/services.h"
#include "papers/remarkslip.h"
#include "papers/schoolpapers.h"
#include <algorithm>

using namespace Qt::StringLiterals;

Result<Paper> planWording(
    const Services& services, const Actor& by, Id<Plan> id, std::optional<Id<DocumentVersion>> version)
{
    const auto plan = services.ports.of<Plan>().find(id);
    if (!plan)
        return Refusal{Rule::RecordGone};
    if (const auto no = services.plans.reading.whyNot(Act::ReadPlan, *plan, by))
        return *no;
    return SchoolPapers(services.ports, by.day).plan(id, languageNamed(schoolOf(services.ports).language), version);
}

Result<Paper> slipPaper(const Services& services, const Actor& by, Id<Plan> plan)
{
    const auto slip = services.plans.review.slipOf(plan, by);
    if (!slip)
        return slip.refusal();
    const auto school = schoolOf(services.ports);
    return remarkSlipPaper(*slip, {.sample = school.sample}, languageNamed(school.language));
}

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
    auto paper = SchoolPapers(services.ports, by.day).plan(data.sheet, languageNamed(data.school.language));
    if (!paper)
        return paper.refusal();
    data.paper = std::move(paper).value();
    using enum Act;
    // Asked of the file once: what an act depends on is the same for all of them.
    auto subject = services.authority.subject(plan.association, by.day, plan.author, plan.state);
    for (const auto act : {DraftPlan, SubmitPlan, AgreePlan, ReturnSubmittedPlan, ReturnAgreedPlan, ApprovePlan,
             ClosePlan, ProposeLine, AnswerProposal, RemarkOnPlan, SettleRemark, MarkLine, SeeLineMove, NameDiscussion})
        data.refusals[act] = whyNot(act, by, subject);
    if (const auto* open = data.openAmendment()) {
        subject.author = open->amendment.author;
        subject.state = open->amendment.state;
        for (const auto act : {DraftAmendment, SubmitAmendment, AgreeAmendment, ReturnSubmittedAmendment,
                 ReturnAgreedAmendment, ApproveAmendment})
            data.refusals[act] = whyNot(act, by, subject);
    } else {
        subject.author = by.person;
        subject.state = DocumentState::Draft;
        data.mayAmend = plan.state == DocumentState::Approved && !whyNot(DraftAmendment, by, subject);
    }
    data.typesForLeader = !by.isLeaderOf(plan.association);
    data.today = by.day;
    data.readAt = services.ports.clock.nowUtc().toTimeZone(data.school.zone()).time();
    data.mayRecordPaper = !whyNot(RecordFromPaper, by);
    data.mayRecordRemark = (plan.state == DocumentState::Submitted || plan.state == DocumentState::Agreed)
        && !reading.whyNot(RecordRemarkFromPaper, plan, by);
    return data;
}

QStringList kindsOfPlanPage()
{
    return {kindOf<Plan>(), kindOf<PlanLine>(), kindOf<PlanAmendment>()};
}

std::optional<Id<Plan>> planBehind(const Services& services, const QString& kind, const QUuid& record)
{
    const auto& ports = services.ports;
    if (kind == kindOf<Plan>())
        return Id<Plan>{record};
    if (kind == kindOf<PlanLine>()) {
        const auto line = ports.of<PlanLine>().find({record});
        return line ? std::optional(line->plan) : std::nullopt;
    }
    const auto amendment = ports.of<PlanAmendment>().find({record});
    return amendment ? std::optional(amendment->plan) : std::nullopt;
}

PlanChoice planChoice(const Services& services, const Actor& by, Id<SchoolYear> year, Id<Association> association)
{
    PlanChoice choice;
    const auto stored = services.ports.of<SchoolYear>().find(year);
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
    // One who sees a single association need not choose it.
    if (association.isNull() && choice.plans.size() == 1)
        association = choice.plans.front().association;
    choice.association = association;
    choice.mayStart
        = !association.isNull() && !whyNot(Act::DraftPlan, by, services.authority.subject(association, by.day));
    choice.typesForLeader = choice.mayStart && !by.isLeaderOf(association);
    return choice;
}
