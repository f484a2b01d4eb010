#include "domain/activity/demand.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

QStringList RecordRules<Demand>::clauses(const Demand& demand)
{
    return {demand.kind == DemandKind::WorkingPapers ? u"4.5.a"_s : u"4.6"_s};
}

std::optional<Refusal> RecordRules<Demand>::whyNot(const Demand& demand, const RecordChange<Demand>& change)
{
    const bool accepted = demand.acceptedOn.isValid();
    if (const auto no
        = firstOf(whyNotReference(demand.association, "association_id"), whyNotReference(demand.member, "member_id"),
            whyNotHappened(demand.madeOn, "made_on", change.by), whyNotText(demand.matter, "matter", true, longestText),
            whyNotText(demand.adoptedAct, "adopted_act", demand.kind == DemandKind::AdoptedPlans),
            whyNotAfter(demand.dueOn, demand.madeOn, "due_on"),
            whyNotAnswer(demand.answer, "answer", demand.answeredOn, demand.madeOn, change.by),
            accepted ? whyNotHappened(demand.acceptedOn, "accepted_on", change.by) : std::nullopt))
        return no;
    if (accepted && !demand.answeredOn.isValid())
        return Refusal{Rule::Required, {}, u"answered_on"_s};
    return firstOf(whyNotAfter(demand.acceptedOn, demand.answeredOn, "accepted_on"),
        whyNotMember(demand.association, demand.member, demand.madeOn, "member_id", change.ports));
}

void RecordRules<Demand>::complete(Demand& demand, const RecordChange<Demand>& change)
{
    if (demand.number == 0)
        demand.number = nextNumber(demand, &Demand::number, change.ports);
}

void RecordRules<Demand>::takeAnswer(Demand& demand, const Demand& given, QDate day)
{
    demand.answer = given.answer;
    demand.answeredOn = day;
}
