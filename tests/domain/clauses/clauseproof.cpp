#include "clauseproof.h"
#include "domain/activity/dutymap.h"
#include "domain/information/delivery.h"

using namespace Qt::StringLiterals;

size_t ClauseSchool::countOf(const QString& clause) const
{
    const auto lines = dutyMap(ports, school.association, 2022, deputy);
    for (const auto& line : lines.value())
        if (line.clause == clause)
            return line.records.size();
    throw std::out_of_range("no leaf " + clause.toStdString());
}

void ClauseSchool::comes(const char* iso)
{
    school.clock.setDay(iso);
    leader = school.as(school.leader);
    deputy = school.as(school.deputy);
}

Plan ClauseSchool::planned(const QString& forecast, const QString& expected)
{
    const auto begun = done(services.plans.drafting.start(
        {.association = school.association, .firstYear = 2022, .period = planPeriods(builtinYear(2022)).first()},
        leader));
    return done(services.plans.drafting.save({.plan = begun.id,
                                                 .revision = begun.revision,
                                                 .forecast = forecast,
                                                 .lines = {{.activity = u"Ачык сабак"_s,
                                                     .clause = u"3.7.a"_s,
                                                     .term = {day("2022-09-01"), day("2022-10-01")},
                                                     .expected = expected}}},
        leader));
}

Result<Plan> ClauseSchool::submit(const Plan& plan)
{
    return services.plans.review.submit(plan.id, plan.revision, leader, school.signingOf(school.leader));
}

Plan ClauseSchool::submitted()
{
    return done(submit(planned()));
}

PlanSheet ClauseSchool::sheetOf(const Plan& plan)
{
    return done(services.plans.reading.sheet(plan.id, deputy));
}

Plan ClauseSchool::agreed()
{
    const auto plan = submitted();
    return done(services.plans.review.agree(
        {.plan = plan.id, .digest = sheetOf(plan).digest()}, deputy, school.signingOf(school.deputy)));
}

Result<Plan> ClauseSchool::approve(const Plan& plan)
{
    return services.plans.review.approve({.plan = plan.id, .digest = sheetOf(plan).digest()},
        school.as(school.director), school.signingOf(school.director));
}

Plan ClauseSchool::approved()
{
    return done(approve(agreed()));
}

bool ClauseSchool::waits(Id<Person> reader, OpenMatterKind kind, QUuid record) const
{
    const auto open = openMattersOf(ports, Authority(ports).actorToday(reader));
    return std::ranges::any_of(open, [&](const OpenMatter& each) {
        if (each.matter != kind)
            return false;
        if (each.record.kind != kindOf<Delivery>())
            return each.record.id == record;
        const auto delivery = *ports.of<Delivery>().find({each.record.id}); // of what was sent
        return (delivery.document && delivery.document->value == record)
            || (delivery.notice && delivery.notice->value == record);
    });
}

Proposal ClauseSchool::grant(Proposal proposal)
{
    proposal.outcome = ManagementAnswer::Granted;
    proposal.answer = u"Макул"_s;
    return answer(proposal, school.deputy);
}

ClauseProofs clauseProofs()
{
    ClauseProofs all;
    for (const auto& some :
        {officeProofs(), planningProofs(), teachingProofs(), methodicalProofs(), rightsProofs(), relationsProofs()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}
