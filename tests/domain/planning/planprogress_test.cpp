#include "domain/planning/amendmenttext.h"
#include "planfixture.h"

using namespace Qt::StringLiterals;

struct PlanProgressTest : PlanFixture {
    Plan plan;
    Id<PlanLine> first;

    void SetUp() override
    {
        plan = approved();
        first = sheet(plan.id).lines[0].line.id;
        school.clock.setDay("2022-09-20");
    }
    LineMark mark()
    {
        return {first,
            sheet(plan.id).lines[0].latest() ? std::optional(sheet(plan.id).lines[0].latest()->id) : std::nullopt};
    }
};
struct PlanAmendmentTest : PlanProgressTest {
    AmendmentDraft draft()
    {
        return {.plan = plan.id,
            .reason = u"Район жаңы иш-чара берди"_s,
            .added = {line(u"Райондук семинар"_s)},
            .removed = {sheet(plan.id).lines[1].line.id}};
    }
    ShownAmendment shownAmendment()
    {
        return {sheet(plan.id).amendments.back().amendment.id, sheet(plan.id).amendments.back().digest};
    }
    PlanAmendment submittedAmendment()
    {
        const auto saved = plans.amendments.save(draft(), as(school.leader));
        EXPECT_TRUE(saved.ok());
        const auto done
            = plans.amendments.submit(saved->id, saved->revision, as(school.leader), signing(school.leader));
        EXPECT_TRUE(done.ok());
        return *done;
    }
};

TEST_F(PlanProgressTest, Clause32_KeepsTheActualResultAndTheDifference)
{
    const auto done = plans.progress.markDone(
        mark(), day("2022-09-15"), u"20 киши катышты"_s, u"Күтүлгөндөн аз"_s, as(school.leader));
    ASSERT_TRUE(done.ok());
    const auto now = sheet(plan.id);
    EXPECT_TRUE(now.lines[0].settled());
    EXPECT_EQ(now.lines[0].latest()->actual, u"20 киши катышты"_s);
    EXPECT_EQ(now.versions.size(), 1u) << "the wording is untouched";
    EXPECT_EQ(ruleOf(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.leader))), Rule::LineSettled);
}

TEST_F(PlanProgressTest, IsTheLeadersAndNotOfTomorrow)
{
    EXPECT_EQ(ruleOf(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.member))), Rule::NoRight);
    EXPECT_EQ(
        ruleOf(plans.progress.markDone(mark(), day("2022-09-21"), {}, {}, as(school.leader))), Rule::DateInFuture);
    EXPECT_EQ(
        ruleOf(plans.progress.markDone(mark(), day("2022-07-31"), {}, {}, as(school.leader))), Rule::DateOutsideYear);
    EXPECT_EQ(ruleOf(plans.progress.markDone(mark(), {}, {}, {}, as(school.leader))), Rule::Required);
    EXPECT_TRUE(plans.progress.markDone(mark(), day("2022-09-20"), {}, {}, as(school.leader)).ok());
}

TEST_F(PlanProgressTest, IsEnteredByTheSupervisingDeputyForALeaderWhoNeverSignsIn)
{
    EXPECT_EQ(ruleOf(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.director))), Rule::NoRight);
    auto supervision = school.file->records().of<Supervision>().all().front();
    supervision.deputy = school.chair; // another deputy's now
    supervision = school.put(supervision);
    EXPECT_EQ(ruleOf(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.deputy))), Rule::NoRight);
    supervision.deputy = school.deputy;
    school.put(supervision);
    EXPECT_TRUE(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.deputy)).ok());
}

TEST_F(PlanProgressTest, MovesWithinThePeriodForAReasonAndTellsTheDeputy)
{
    const Span october{day("2022-10-01"), day("2022-11-01")};
    EXPECT_EQ(ruleOf(plans.progress.move(mark(), october, {}, u" "_s, as(school.leader))), Rule::Required);
    EXPECT_EQ(
        ruleOf(plans.progress.move(mark(), {day("2023-05-20"), day("2023-05-27")}, {}, u"Себеп"_s, as(school.leader))),
        Rule::LineOutsidePeriod);
    EXPECT_EQ(ruleOf(plans.progress.move(mark(), {}, {}, u"Себеп"_s, as(school.leader))), Rule::NothingMoved);
    EXPECT_EQ(ruleOf(plans.progress.move(mark(), {}, stranger(), u"Себеп"_s, as(school.leader))), Rule::NeverAMember);
    const auto moved = plans.progress.move(mark(), october, school.member, u"Карантин"_s, as(school.leader));
    ASSERT_TRUE(moved.ok());

    auto now = sheet(plan.id);
    EXPECT_EQ(now.lines[0].term, october);
    EXPECT_EQ(now.lines[0].line.term, september()) << "as approved";
    EXPECT_EQ(now.lines[0].movedTo, school.member);
    EXPECT_FALSE(now.lines[0].settled());
    EXPECT_TRUE(has(flagsOf(now, day("2022-09-20")), PlanFlagKind::MovesUnseen));
    const auto queue = plans.reading.queueOf(as(school.deputy));
    ASSERT_EQ(queue.size(), 1u);
    EXPECT_EQ(queue[0].act, Act::SeeLineMove);

    EXPECT_EQ(ruleOf(plans.progress.confirmSeen(*moved, as(school.leader))), Rule::NoRight);
    ASSERT_TRUE(plans.progress.confirmSeen(*moved, as(school.deputy)).ok());
    EXPECT_TRUE(plans.reading.queueOf(as(school.deputy)).empty());
}

TEST_F(PlanProgressTest, CancelsForAReasonAndOpensAgain)
{
    EXPECT_EQ(ruleOf(plans.progress.cancel(mark(), day("2022-09-20"), {}, as(school.leader))), Rule::Required);
    ASSERT_TRUE(plans.progress.cancel(mark(), day("2022-09-20"), u"Мугалим ооруп калды"_s, as(school.leader)).ok());
    EXPECT_EQ(ruleOf(plans.progress.reopen(mark(), {}, as(school.leader))), Rule::Required);
    ASSERT_TRUE(plans.progress.reopen(mark(), u"Айыкты"_s, as(school.leader)).ok());
    EXPECT_EQ(ruleOf(plans.progress.reopen(mark(), u"Айыкты"_s, as(school.leader))), Rule::WrongState);
    EXPECT_EQ(sheet(plan.id).lines[0].history.size(), 2u) << "history is kept";
    EXPECT_TRUE(plans.progress.markNotDone(mark(), u"Убакыт жетпеди"_s, as(school.leader)).ok());
}

TEST_F(PlanProgressTest, TwoDialogsDoNotOverwriteEachOther)
{
    const auto seen = mark();
    ASSERT_TRUE(
        plans.progress.move(seen, {day("2022-10-01"), day("2022-11-01")}, {}, u"Себеп"_s, as(school.leader)).ok());
    EXPECT_EQ(ruleOf(plans.progress.markDone(seen, day("2022-09-15"), {}, {}, as(school.leader))), Rule::Stale);
}

TEST_F(PlanProgressTest, FlagsAnOpenLineAfterItsTerm)
{
    EXPECT_FALSE(has(flagsOf(sheet(plan.id), day("2022-09-30")), PlanFlagKind::LineOverdue));
    EXPECT_TRUE(has(flagsOf(sheet(plan.id), day("2022-10-01")), PlanFlagKind::LineOverdue));
}

TEST_F(PlanAmendmentTest, IsTypedByTheSupervisingDeputyForALeaderWhoNeverSignsIn)
{
    EXPECT_EQ(ruleOf(plans.amendments.save(draft(), as(school.director))), Rule::NoRight);
    const auto typed = plans.amendments.save(draft(), as(school.deputy));
    ASSERT_TRUE(typed.ok());
    EXPECT_EQ(typed->author, school.leader) << "it stays the leader's";
}

TEST_F(PlanAmendmentTest, TakesTheSameTwoStepsAndKeepsTheEarlierText)
{
    const auto before = sheet(plan.id);
    submittedAmendment();
    EXPECT_EQ(ruleOf(plans.amendments.approve(shownAmendment(), as(school.director), signing(school.director))),
        Rule::WrongState);
    EXPECT_EQ(
        ruleOf(plans.amendments.agree(shownAmendment(), as(school.leader), signing(school.leader))), Rule::NoRight);
    ASSERT_TRUE(plans.amendments.agree(shownAmendment(), as(school.deputy), signing(school.deputy)).ok());
    EXPECT_EQ(sheet(plan.id).lines.size(), 2u) << "nothing changes before approval";
    ASSERT_TRUE(plans.amendments.approve(shownAmendment(), as(school.director), signing(school.director)).ok());

    const auto now = sheet(plan.id);
    ASSERT_EQ(now.lines.size(), 2u);
    EXPECT_EQ(now.lines[1].line.activity, u"Райондук семинар"_s);
    ASSERT_EQ(now.struck.size(), 1u);
    EXPECT_EQ(now.struck[0].line.activity, u"Предметтик жумалык"_s);
    ASSERT_EQ(now.versions.size(), 2u);
    EXPECT_EQ(now.versions[0].bytes, before.versions[0].bytes);
    EXPECT_EQ(now.plan.current, now.versions[1].id);
    EXPECT_EQ(now.plan.state, DocumentState::Approved);
    EXPECT_EQ(now.obligation.due, before.obligation.due);
}

TEST_F(PlanAmendmentTest, AnotherTextThanTheOneShownIsRefused)
{
    submittedAmendment();
    auto wrong = shownAmendment();
    wrong.digest = sheet(plan.id).digest();
    EXPECT_EQ(ruleOf(plans.amendments.agree(wrong, as(school.deputy), signing(school.deputy))), Rule::TextChanged);
}

TEST_F(PlanAmendmentTest, GoesBackWithAReasonAndIsEdited)
{
    const auto amendment = submittedAmendment();
    EXPECT_EQ(ruleOf(plans.amendments.sendBack(shownAmendment(), {}, as(school.deputy), {})), Rule::Required);
    const auto back = plans.amendments.sendBack(shownAmendment(), u"Тактаңыз"_s, as(school.deputy), {});
    ASSERT_TRUE(back.ok());
    auto again = draft();
    again.amendment = amendment.id;
    again.revision = back->revision;
    again.removed.clear();
    const auto saved = plans.amendments.save(again, as(school.leader));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(sheet(plan.id).amendments[0].lines.size(), 1u);
    EXPECT_EQ(ruleOf(plans.amendments.save(again, as(school.leader))), Rule::Stale);
}

TEST_F(PlanAmendmentTest, NeedsAReasonAndAtLeastOneLine)
{
    auto empty = draft();
    empty.reason.clear();
    EXPECT_EQ(ruleOf(plans.amendments.save(empty, as(school.leader))), Rule::Required);
    empty = draft();
    empty.added.clear();
    empty.removed.clear();
    const auto saved = plans.amendments.save(empty, as(school.leader));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(ruleOf(plans.amendments.submit(saved->id, saved->revision, as(school.leader), signing(school.leader))),
        Rule::EmptyAmendment);
    EXPECT_EQ(ruleOf(plans.amendments.save(draft(), as(school.leader))), Rule::AmendmentOpen);
    ASSERT_TRUE(plans.amendments.discard(saved->id, saved->revision, as(school.leader)).ok());
    EXPECT_TRUE(plans.amendments.save(draft(), as(school.leader)).ok());
}

TEST_F(PlanAmendmentTest, StrikesNoLineThatIsDoneAndAddsNoneTwice)
{
    ASSERT_TRUE(plans.progress.markDone(mark(), day("2022-09-15"), {}, {}, as(school.leader)).ok());
    auto strike = draft();
    strike.removed = {first};
    EXPECT_EQ(ruleOf(plans.amendments.save(strike, as(school.leader))), Rule::LineSettled);
    auto twice = draft();
    twice.added = {line(u"Отурум"_s)};
    EXPECT_EQ(ruleOf(plans.amendments.save(twice, as(school.leader))), Rule::LineTwice);
}

TEST_F(PlanAmendmentTest, WaitsUntilThePlanIsApproved)
{
    const auto quarter = plans.drafting.start(
        {.association = school.association, .firstYear = 2022, .period = planPeriods(builtinYear(2022)).last()},
        as(school.leader));
    EXPECT_EQ(ruleOf(plans.amendments.save({.plan = quarter->id, .reason = u"Себеп"_s}, as(school.leader))),
        Rule::WrongState);
}
