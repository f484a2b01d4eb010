#include "domain/activity/handover.h"
#include "domain/meeting/agenda.h"
#include "domain/planning/plan.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
/// What a leader leaves open on 3 October 2022.
class OpenWork : public EvidenceSchool {
protected:
    std::vector<QUuid> open(const char* on = "2022-10-03")
    {
        std::vector<QUuid> ids;
        for (const auto& record : openWorkOf(ports, school.association, day(on)))
            ids.push_back(record.id);
        return ids;
    }
    Id<PlanLine> line(const char* first, const char* until, DocumentState state = DocumentState::Approved)
    {
        const auto plan = school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .number = ++m_plans,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = state,
            .author = school.leader,
            .begunOn = day("2022-08-25")});
        return school.put(PlanLine{.plan = plan.id, .activity = u"Ачык сабак"_s, .term = {day(first), day(until)}}).id;
    }
    void mark(Id<PlanLine> line, LineOutcome outcome, const char* on)
    {
        school.put(LineProgress{.plan = ports.of<PlanLine>().find(line)->plan,
            .line = line,
            .outcome = outcome,
            .day = day(on),
            .by = school.leader});
    }

private:
    int m_plans = 0;
};
} // namespace

TEST_F(OpenWork, Clause35_HoldsEveryKindOfUnfinishedWork)
{
    const auto planned = line("2022-09-01", "2022-10-01");
    const auto meeting = school.put(
        Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day("2022-09-10")});
    school.put(Decision{.meeting = meeting.id, .text = u"Чечим"_s, .dueOn = day("2022-10-02")});
    auto assigned = good<Assignment>();
    assigned.dueOn = day("2022-10-04");
    assigned = school.put(assigned);
    const auto demand = school.put(good<Demand>());
    const auto proposal = school.put(good<Proposal>());
    const auto request = school.put(good<InfoRequest>());
    EXPECT_EQ(open(),
        (std::vector{
            planned.value, meeting.id.value, assigned.id.value, demand.id.value, proposal.id.value, request.id.value}))
        << "by their last days, those without one last";
    EXPECT_EQ(openWorkOf(ports, school.association, day("2022-10-03")).at(2),
        (FigureRecord{u"assignment"_s, assigned.id.value, u"Суроолор жыйнагы"_s, day("2022-10-04")}));
}

TEST_F(OpenWork, APlanLineIsOpenFromTheFirstDayOfItsTerm)
{
    const auto begun = line("2022-10-03", "2022-11-01");
    line("2022-10-04", "2022-11-01");
    EXPECT_EQ(open(), std::vector{begun.value});
    EXPECT_TRUE(open("2022-10-02").empty());
}

TEST_F(OpenWork, WhatWasDoneByTheDayIsNotOpen)
{
    mark(line("2022-09-01", "2022-10-01"), LineOutcome::Done, "2022-10-03");
    auto assigned = good<Assignment>();
    assigned.finishedOn = day("2022-10-03");
    school.put(assigned);
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(open("2022-10-02").size(), 2u) << "on the day before both were open";
}

TEST_F(OpenWork, WhatWasCancelledIsNotOpen)
{
    mark(line("2022-09-01", "2022-10-01"), LineOutcome::Cancelled, "2022-10-01");
    EXPECT_TRUE(open().empty());
}

TEST_F(OpenWork, WhatBeganLaterOrElsewhereIsNotHandedOver)
{
    auto later = good<Demand>();
    later.madeOn = day("2022-10-04");
    school.put(later);
    auto foreign = good<Demand>();
    foreign.association = other;
    school.put(foreign);
    line("2022-09-01", "2022-10-01", DocumentState::Draft);
    EXPECT_TRUE(open().empty());
}

TEST_F(OpenWork, WhatAnEarlierYearLeftOpenIsHandedOver)
{
    auto old = good<Proposal>();
    old.madeOn = day("2021-11-01");
    old = school.put(old);
    EXPECT_EQ(open(), std::vector{old.id.value});
}

TEST_F(OpenWork, TheActKeepsTheListAsItWasHandedOver)
{
    auto assigned = good<Assignment>();
    assigned.dueOn = day("2022-10-05");
    assigned = school.put(assigned);
    const auto act = records.save(Handover{.association = school.association,
                                      .handedOn = day("2022-10-03"),
                                      .outgoing = school.leader,
                                      .incoming = school.member},
        deputy);
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(act->openWork, u"Суроолор жыйнагы — 05.10.2022"_s);
    assigned.finishedOn = day("2022-10-03");
    school.put(assigned);
    EXPECT_EQ(ports.of<Handover>().find(act->id)->openWork, act->openWork);
}
