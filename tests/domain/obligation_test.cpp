#include "domain/calendar/holidayfile.h"
#include "domain/calendar/obligation.h"
#include "domain/calendar/schoolyear.h"
#include "support/dates.h"
#include <gtest/gtest.h>

namespace {
using Step = StepDay::Kind;

const SchoolCalendar calendar(WeekKind::FiveDay);
const DeadlineSettings settings;

// The plan of a period that starts on Thursday 1 September 2022 is due on Tuesday the 6th.
ObligationFacts plan(const QList<StepDay>& steps = {}, const char* draftedOn = "")
{
    return {.kind = ObligationKind::Plan, .event = day("2022-09-01"), .draftedOn = day(draftedOn), .steps = steps};
}

// The report of a year that ends on Thursday 25 May 2023 is due on Tuesday the 30th.
ObligationFacts report(const QList<StepDay>& steps = {})
{
    return {.kind = ObligationKind::Report, .event = day("2023-05-25"), .steps = steps};
}

Obligation on(const char* today, const ObligationFacts& facts)
{
    return obligationOn(day(today), facts, settings, calendar);
}

const QList<StepDay> approvedInTime{
    {Step::Submitted, day("2022-09-02")}, {Step::Agreed, day("2022-09-05")}, {Step::Approved, day("2022-09-06")}};
} // namespace

TEST(PlanObligation, IsTheLeadersWhileThereIsNoPlan)
{
    const auto due = on("2022-09-06", plan());
    EXPECT_EQ(due.state, ObligationState::Missing);
    EXPECT_EQ(due.holder, Holder::Leader);
    EXPECT_EQ(due.due, day("2022-09-06"));
    EXPECT_EQ(due.strictest, day("2022-09-05"));
    EXPECT_EQ(due.targets, (StepTargets{day("2022-09-02"), day("2022-09-05")}));
    EXPECT_EQ(due.daysLate, 0);
    EXPECT_TRUE(due.held.isEmpty());
    EXPECT_EQ(on("2022-09-07", plan()).daysLate, 1);
}

TEST(PlanObligation, IsADraftFromTheDayItWasBegun)
{
    EXPECT_EQ(on("2022-08-19", plan({}, "2022-08-20")).state, ObligationState::Missing);
    EXPECT_EQ(on("2022-08-20", plan({}, "2022-08-20")).state, ObligationState::Draft);
}

TEST(PlanObligation, PassesFromHandToHand)
{
    const auto facts = plan(approvedInTime, "2022-08-29");
    EXPECT_EQ(on("2022-09-01", facts).holder, Holder::Leader);
    EXPECT_EQ(on("2022-09-02", facts).state, ObligationState::Submitted);
    EXPECT_EQ(on("2022-09-02", facts).holder, Holder::Deputy);
    EXPECT_EQ(on("2022-09-05", facts).state, ObligationState::Agreed);
    EXPECT_EQ(on("2022-09-05", facts).holder, Holder::Director);
    EXPECT_FALSE(on("2022-09-05", facts).metOn.isValid());
    EXPECT_EQ(on("2022-09-06", facts).state, ObligationState::Approved);
    EXPECT_EQ(on("2022-09-06", facts).holder, Holder::None);
    EXPECT_EQ(on("2022-09-06", facts).metOn, day("2022-09-06"));
}

TEST(PlanObligation, IsJudgedByTheApprovalNotTheSubmission)
{
    const auto late = plan(
        {{Step::Submitted, day("2022-09-02")}, {Step::Agreed, day("2022-09-05")}, {Step::Approved, day("2022-09-09")}});
    EXPECT_EQ(on("2022-09-08", late).daysLate, 2); // still open, counted to the day asked about
    EXPECT_EQ(on("2022-12-01", late).daysLate, 3); // approved: counted to the approval
    EXPECT_EQ(on("2022-12-01", plan(approvedInTime)).daysLate, 0);
}

TEST(PlanObligation, ReturnedIsTheLeadersAgain)
{
    const auto facts = plan({{Step::Submitted, day("2022-09-02")}, {Step::Returned, day("2022-09-05")}});
    EXPECT_EQ(on("2022-09-07", facts).state, ObligationState::Returned);
    EXPECT_EQ(on("2022-09-07", facts).holder, Holder::Leader);
    EXPECT_EQ(on("2022-09-07", facts).daysLate, 1);
}

TEST(PlanObligation, IsTheDirectorsToAgreeWhenTheDeputyLeads)
{
    auto facts = plan(approvedInTime, "2022-09-01");
    facts.reviewer = Holder::Director;
    EXPECT_EQ(on("2022-09-03", facts).holder, Holder::Director);
    EXPECT_EQ(on("2022-09-06", facts).held,
        (QList<HeldDays>{{Holder::Leader, day("2022-09-01"), day("2022-09-02"), 1},
            {Holder::Director, day("2022-09-02"), day("2022-09-06"), 4}}));
}

TEST(PlanObligation, ApprovedOnPaperOnlyIsMet)
{
    const auto facts = plan({{Step::Approved, day("2022-09-05")}});
    EXPECT_EQ(on("2022-09-30", facts).daysLate, 0);
    EXPECT_EQ(on("2022-09-30", facts).state, ObligationState::Approved);
}

TEST(ReportObligation, IsJudgedByTheFirstSubmission)
{
    const auto facts = report({{Step::Submitted, day("2023-05-30")}, {Step::Returned, day("2023-06-01")},
        {Step::Submitted, day("2023-06-09")}, {Step::Accepted, day("2023-06-10")}});
    EXPECT_EQ(on("2023-05-31", facts).daysLate, 0);
    EXPECT_EQ(on("2023-06-05", facts).state, ObligationState::Returned);
    EXPECT_EQ(on("2023-06-05", facts).holder, Holder::Leader);
    EXPECT_EQ(on("2023-06-20", facts).state, ObligationState::Accepted);
    EXPECT_EQ(on("2023-06-20", facts).holder, Holder::None);
    EXPECT_EQ(on("2023-06-20", facts).daysLate, 0);
    EXPECT_EQ(on("2023-06-20", facts).metOn, day("2023-05-30"));
}

TEST(ReportObligation, IsLateFromTheDayAfterTheDueDay)
{
    EXPECT_EQ(on("2023-05-30", report()).daysLate, 0);
    EXPECT_EQ(on("2023-05-31", report()).daysLate, 1);
    EXPECT_EQ(on("2023-07-01", report({{Step::Submitted, day("2023-05-31")}})).daysLate, 1);
    EXPECT_EQ(on("2023-07-01", report({{Step::Submitted, day("2023-05-31")}})).holder, Holder::Deputy);
}

TEST(ReportObligation, RecordedOnlyAsAcceptedIsMet)
{
    const auto facts = report({{Step::Accepted, day("2023-05-31")}});
    EXPECT_EQ(on("2023-07-01", facts).metOn, day("2023-05-31"));
    EXPECT_EQ(on("2023-07-01", facts).daysLate, 1);
}

TEST(ReportObligation, IsCountedByItsOwnSetting)
{
    DeadlineSettings own;
    own.report.days = DayCount::Days::Working;
    EXPECT_EQ(obligationOn(day("2023-05-25"), report(), own, calendar).due, day("2023-06-01"));
    EXPECT_EQ(obligationOn(day("2022-09-01"), plan(), own, calendar).due, day("2022-09-06"));
    own.plan.firstDayCounts = true;
    EXPECT_EQ(obligationOn(day("2022-09-01"), plan(), own, calendar).due, day("2022-09-05"));
}

TEST(MovedYearEnd, RecomputesAnOpenReport)
{
    auto facts = report();
    EXPECT_EQ(on("2023-05-20", facts).due, day("2023-05-30"));
    facts.event = withEnd(builtinYear(2022), day("2023-05-31"), {}).year.endsOn;
    EXPECT_EQ(on("2023-05-31", facts).due, day("2023-06-05"));
    EXPECT_EQ(on("2023-05-31", facts).daysLate, 0);
}

TEST(MovedYearEnd, LeavesAClosedReportItsOwnDate)
{
    auto facts = report({{Step::Submitted, day("2023-06-01")}});
    facts.closed = closeDeadline(facts.event, settings.report, calendar);
    facts.event = day("2023-05-31");
    const auto due = on("2023-06-10", facts);
    EXPECT_EQ(due.due, day("2023-05-30"));
    EXPECT_EQ(due.dueByTodaysCalendar, day("2023-06-05"));
    EXPECT_EQ(due.daysLate, 2);
    EXPECT_EQ(due.strictest, day("2023-05-29"));
}

TEST(ChangedSettings, LeaveAClosedPlanItsOwnDate)
{
    auto facts = plan(approvedInTime);
    facts.closed = closeDeadline(facts.event, settings.plan, calendar);
    DeadlineSettings changed;
    changed.plan.firstDayCounts = true; // by this rule the plan would have been due on the 5th
    const auto due = obligationOn(day("2022-10-01"), facts, changed, calendar);
    EXPECT_EQ(due.due, day("2022-09-06"));
    EXPECT_EQ(due.dueByTodaysCalendar, day("2022-09-05"));
    EXPECT_EQ(due.daysLate, 0);
}

TEST(ClosedDeadline, WritesDownRuleAndCalendar)
{
    const SchoolCalendar sixDays(WeekKind::SixDay, builtinHolidays());
    const DayCount working{.days = DayCount::Days::Working};
    EXPECT_EQ(closeDeadline(day("2024-05-04"), working, sixDays),
        (ClosedDeadline{.event = day("2024-05-04"),
            .due = day("2024-05-13"),
            .count = working,
            .week = WeekKind::SixDay,
            .daysOff = {day("2024-05-05"), day("2024-05-06"), day("2024-05-09"), day("2024-05-12")}}));
}

TEST(HeldDays, AreCountedPerHolderFromTheDraft)
{
    const auto facts = plan({{Step::Submitted, day("2022-09-02")}, {Step::Returned, day("2022-09-04")},
                                {Step::Submitted, day("2022-09-05")}, {Step::Agreed, day("2022-09-05")}},
        "2022-08-29");
    EXPECT_EQ(on("2022-09-12", facts).held,
        (QList<HeldDays>{{Holder::Leader, day("2022-08-29"), day("2022-09-02"), 4},
            {Holder::Deputy, day("2022-09-02"), day("2022-09-04"), 2},
            {Holder::Leader, day("2022-09-04"), day("2022-09-05"), 1},
            {Holder::Deputy, day("2022-09-05"), day("2022-09-05"), 0},
            {Holder::Director, day("2022-09-05"), day("2022-09-12"), 7}}));
}

TEST(HeldDays, EndWithTheApproval)
{
    const auto held = on("2023-01-01", plan(approvedInTime, "2022-09-01")).held;
    ASSERT_EQ(held.size(), 3);
    EXPECT_EQ(held.last(), (HeldDays{Holder::Director, day("2022-09-05"), day("2022-09-06"), 1}));
}

TEST(HeldDays, DoNotRunBackwardsWhenAPaperIsDatedEarlier)
{
    const auto facts = plan(
        {{Step::Submitted, day("2022-09-05")}, {Step::Agreed, day("2022-09-03")}, {Step::Approved, day("2022-09-06")}});
    EXPECT_EQ(on("2022-09-10", facts).held,
        (QList<HeldDays>{{Holder::Leader, day("2022-09-05"), day("2022-09-05"), 0},
            {Holder::Deputy, day("2022-09-05"), day("2022-09-05"), 0},
            {Holder::Director, day("2022-09-05"), day("2022-09-06"), 1}}));
}
