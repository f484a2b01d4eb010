#include "domain/calendar/obligationservice.h"
#include "domain/office/attachments.h"
#include "domain/planning/keptdeadline.h"
#include "domain/planning/plantext.h"
#include "planfixture.h"

using namespace Qt::StringLiterals;

struct PlanReviewTest : PlanFixture { };
struct PlanOwnDocument : PlanFixture { };
struct PlanDeadline : PlanFixture { };
struct SeptemberTable : PlanFixture { };

TEST_F(PlanReviewTest, GoesFromDraftToApprovedWithSignedSteps)
{
    const auto plan = approved();
    EXPECT_EQ(plan.state, DocumentState::Approved);
    const auto now = sheet(plan.id);
    ASSERT_EQ(now.steps.size(), 3u);
    const Documents documents(school.ports());
    for (const auto& step : now.steps) {
        EXPECT_TRUE(documents.isGenuine(step));
        EXPECT_EQ(step.version, plan.current);
    }
    ASSERT_EQ(now.versions.size(), 1u);
    const auto text = fromCanonicalBytes<PlanText>(now.versions[0].bytes);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->lines.size(), 2);
    EXPECT_EQ(text->header.leader.nameWithInitials, u"Бекова Н."_s);
    EXPECT_EQ(text->members.size(), 2);
}

TEST_F(PlanReviewTest, IsNotSubmittedWithoutLines)
{
    auto draft = written(begun());
    draft.lines.clear();
    const auto plan = plans.drafting.save(draft, as(school.leader));
    EXPECT_EQ(ruleOf(plans.review.submit(plan->id, plan->revision, as(school.leader), signing(school.leader))),
        Rule::NoLines);
}

TEST_F(PlanReviewTest, Clause32_IsNotSubmittedWithoutTheForecast)
{
    auto draft = written(begun());
    draft.forecast = u"  "_s;
    const auto plan = plans.drafting.save(draft, as(school.leader));
    const auto refused = plans.review.submit(plan->id, plan->revision, as(school.leader), signing(school.leader));
    EXPECT_EQ(ruleOf(refused), Rule::NoForecast);
    EXPECT_EQ(refused.refusal().field, u"forecast"_s);
    EXPECT_TRUE(sheet(plan->id).versions.empty()) << "nothing was kept";
}

TEST_F(PlanReviewTest, Clause51_IsSubmittedWithoutAMeetingButFlagged)
{
    const auto plan = submitted();
    EXPECT_EQ(plan.state, DocumentState::Submitted);
    EXPECT_TRUE(has(flagsOf(sheet(plan.id), day("2022-09-01")), PlanFlagKind::NoMeeting));
}

TEST_F(PlanReviewTest, Clause32_FlagsALineWithoutExpectedResult)
{
    auto draft = written(begun());
    draft.lines[1].expected.clear();
    const auto plan = plans.drafting.save(draft, as(school.leader));
    const auto flags = flagsOf(sheet(plan->id), day("2022-09-01"));
    const auto flag = std::ranges::find(flags, PlanFlagKind::LineWithoutExpected, &PlanFlag::kind);
    ASSERT_NE(flag, flags.end());
    EXPECT_EQ(flag->facts, QVariantList{2});
    EXPECT_TRUE(plans.review.submit(plan->id, plan->revision, as(school.leader), signing(school.leader)).ok());
}

TEST_F(PlanReviewTest, AsksForTheOwnPassword)
{
    const auto plan = drafted();
    EXPECT_EQ(ruleOf(plans.review.submit(plan.id, plan.revision, as(school.leader), {})), Rule::PasswordNeeded);
    EXPECT_EQ(ruleOf(plans.review.submit(plan.id, plan.revision, as(school.leader), signing(school.deputy))),
        Rule::PasswordNeeded);
}

TEST_F(PlanReviewTest, Clause12_IsRefusedPastTheDeputy)
{
    const auto plan = submitted();
    EXPECT_EQ(
        ruleOf(plans.review.approve(shown(plan.id), as(school.director), signing(school.director))), Rule::WrongState);
    EXPECT_EQ(ruleOf(plans.review.agree(shown(plan.id), as(school.director), signing(school.director))), Rule::NoRight);
}

TEST_F(PlanReviewTest, ASecondDeputyWhoDoesNotSuperviseHasNoRight)
{
    const auto plan = submitted();
    const auto other = stranger();
    school.put(RoleSpan{.person = other, .role = Role::AcademicDeputy, .span = {day("2015-09-01"), {}}});
    EXPECT_EQ(ruleOf(plans.review.agree(shown(plan.id), as(other), signing(other))), Rule::NoRight);
}

TEST_F(PlanReviewTest, IsRefusedForAnotherTextThanTheOneShown)
{
    const auto plan = submitted();
    auto wrong = shown(plan.id);
    wrong.digest[0] = static_cast<char>(~wrong.digest[0]);
    EXPECT_EQ(ruleOf(plans.review.agree(wrong, as(school.deputy), signing(school.deputy))), Rule::TextChanged);
    EXPECT_EQ(ruleOf(plans.review.agree({plan.id, {}}, as(school.deputy), signing(school.deputy))), Rule::TextChanged);
}

TEST_F(PlanReviewTest, SubmissionOfAnOlderReadingIsStale)
{
    const auto plan = drafted();
    ASSERT_TRUE(plans.drafting.save(draftOf(sheet(plan.id)), as(school.leader)).ok());
    EXPECT_EQ(
        ruleOf(plans.review.submit(plan.id, plan.revision, as(school.leader), signing(school.leader))), Rule::Stale);
}

TEST_F(PlanReviewTest, TheTextIsFrozenFromSubmissionOn)
{
    for (const auto& plan : {submitted()})
        EXPECT_EQ(ruleOf(plans.drafting.save(draftOf(sheet(plan.id)), as(school.leader))), Rule::WrongState);
}

TEST_F(PlanReviewTest, TheApprovedTextIsFrozen)
{
    const auto plan = approved();
    EXPECT_EQ(ruleOf(plans.drafting.save(draftOf(sheet(plan.id)), as(school.leader))), Rule::WrongState);
    EXPECT_EQ(
        ruleOf(plans.drafting.propose({.plan = plan.id, .activity = u"Кеч"_s}, as(school.member))), Rule::WrongState);
}

TEST_F(PlanReviewTest, GoesBackWithAWrittenReasonAndComesAgain)
{
    const auto plan = submitted();
    EXPECT_EQ(ruleOf(plans.review.sendBack(shown(plan.id), u" "_s, as(school.deputy), {})), Rule::Required);
    EXPECT_EQ(ruleOf(plans.review.sendBack(shown(plan.id), u"Себеп"_s, as(school.director), {})), Rule::NoRight);
    const auto back = plans.review.sendBack(shown(plan.id), u"Мөөнөттөрдү тактаңыз"_s, as(school.deputy), {});
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back->state, DocumentState::Returned);
    EXPECT_EQ(sheet(plan.id).steps.back().reason, u"Мөөнөттөрдү тактаңыз"_s);

    auto draft = draftOf(sheet(plan.id));
    draft.aim = u"Тактадык"_s;
    const auto saved = plans.drafting.save(draft, as(school.leader));
    ASSERT_TRUE(saved.ok());
    ASSERT_TRUE(plans.review.submit(plan.id, saved->revision, as(school.leader), signing(school.leader)).ok());
    EXPECT_EQ(sheet(plan.id).versions.size(), 2u) << "the first wording stays";
}

TEST_F(PlanReviewTest, TheDirectorReturnsAnAgreedPlan)
{
    const auto plan = agreed();
    EXPECT_EQ(ruleOf(plans.review.sendBack(shown(plan.id), u"Себеп"_s, as(school.deputy), {})), Rule::NoRight);
    EXPECT_TRUE(plans.review.sendBack(shown(plan.id), u"Себеп"_s, as(school.director), {}).ok());
}

TEST_F(PlanReviewTest, EveryStepCanBeRecordedFromPaper)
{
    const auto plan = drafted();
    school.clock.setDay("2022-09-12");
    const auto byDeputy = as(school.deputy);
    ASSERT_TRUE(
        plans.review.submit(plan.id, plan.revision, byDeputy, onPaper(school.deputy, school.leader, "2022-09-02"))
            .ok());
    ASSERT_TRUE(plans.review.agree(shown(plan.id), byDeputy, onPaper(school.deputy, school.deputy, "2022-09-03")).ok());
    ASSERT_TRUE(
        plans.review.approve(shown(plan.id), byDeputy, onPaper(school.deputy, school.director, "2022-09-06")).ok());
    const auto now = sheet(plan.id);
    EXPECT_EQ(now.steps.back().person, school.director);
    EXPECT_EQ(now.steps.back().recorder, school.deputy);
    EXPECT_TRUE(now.steps.back().onPaper);
    EXPECT_EQ(now.obligation.metOn, day("2022-09-06"));
    EXPECT_EQ(now.obligation.daysLate, 0) << "the paper's date counts";
}

TEST_F(PlanReviewTest, PaperOfALeaderOrOfTomorrowIsRefused)
{
    const auto plan = drafted();
    EXPECT_EQ(ruleOf(plans.review.submit(
                  plan.id, plan.revision, as(school.leader), onPaper(school.leader, school.leader, "2022-09-01"))),
        Rule::NoRight);
    EXPECT_EQ(ruleOf(plans.review.submit(
                  plan.id, plan.revision, as(school.deputy), onPaper(school.deputy, school.leader, "2022-09-02"))),
        Rule::PaperDateInFuture);
    EXPECT_EQ(ruleOf(plans.review.submit(
                  plan.id, plan.revision, as(school.deputy), onPaper(school.deputy, school.member, "2022-09-01"))),
        Rule::SignerHasNoRight);
}

TEST_F(PlanReviewTest, OneRefusalLeavesTheOtherPlansAgreed)
{
    const auto first = submitted();
    const auto quarter = plans.drafting.start(
        {.association = school.association, .firstYear = 2022, .period = planPeriods(builtinYear(2022)).last()},
        as(school.leader));
    ASSERT_TRUE(quarter.ok());
    const auto outcomes
        = plans.review.agreeAll({{quarter->id, {}}, shown(first.id)}, as(school.deputy), signing(school.deputy));
    ASSERT_EQ(outcomes.size(), 2u);
    EXPECT_TRUE(outcomes[0].refusal);
    EXPECT_FALSE(outcomes[1].refusal);
    EXPECT_EQ(sheet(first.id).plan.state, DocumentState::Agreed);
    EXPECT_EQ(sheet(quarter->id).plan.state, DocumentState::Draft);
}

TEST_F(PlanReviewTest, ClosesOnlyAfterThePeriod)
{
    const auto plan = approved();
    school.clock.setDay("2023-05-25");
    EXPECT_EQ(ruleOf(plans.review.close(plan.id, plan.revision, as(school.deputy), {})), Rule::NotYetOver);
    school.clock.setDay("2023-05-26");
    EXPECT_EQ(ruleOf(plans.review.close(plan.id, plan.revision, as(school.leader), {})), Rule::NoRight);
    ASSERT_TRUE(plans.review.close(plan.id, plan.revision, as(school.deputy), {}).ok());
    EXPECT_EQ(sheet(plan.id).obligation.state, ObligationState::Approved) << "closing is no deadline step";
}

TEST_F(PlanReviewTest, RemarksHangOnTheLineOfTheWordingRead)
{
    const auto plan = submitted();
    const auto second = sheet(plan.id).lines[1].line.id;
    EXPECT_EQ(ruleOf(plans.review.remark({plan.id, second, u"Так эмес"_s}, as(school.leader))), Rule::NoRight);
    EXPECT_EQ(ruleOf(plans.review.remark({plan.id, second, {}}, as(school.deputy))), Rule::Required);
    const auto remark = plans.review.remark({plan.id, second, u"Мөөнөтү так эмес"_s}, as(school.deputy));
    ASSERT_TRUE(remark.ok());
    ASSERT_TRUE(plans.review.remark({plan.id, {}, u"Жалпысынан жакшы"_s}, as(school.deputy)).ok());

    const auto slip = plans.review.slipOf(plan.id, as(school.deputy));
    ASSERT_TRUE(slip.ok());
    ASSERT_EQ(slip->items.size(), 2u);
    EXPECT_EQ(slip->items[0].position, 0);
    EXPECT_EQ(slip->items[1].position, 2);
    EXPECT_EQ(slip->items[1].activity, u"Предметтик жумалык"_s);
    EXPECT_EQ(slip->items[1].author, u"Асанова А."_s);

    EXPECT_EQ(ruleOf(plans.review.settle(*remark, as(school.member))), Rule::NoRight);
    ASSERT_TRUE(plans.review.settle(*remark, as(school.leader)).ok());
    EXPECT_EQ(ruleOf(plans.review.settle(*remark, as(school.leader))), Rule::Stale);
}

TEST_F(PlanReviewTest, TheLeaderEntersARemarkWrittenOnPaper)
{
    const auto plan = submitted();
    school.clock.setDay("2022-09-05");
    const RemarkDraft written{plan.id, {}, u"Кагазда"_s};
    const auto remark
        = plans.review.remark(written, as(school.leader), onPaper(school.leader, school.deputy, "2022-09-03"));
    ASSERT_TRUE(remark.ok());
    EXPECT_TRUE(remark->onPaper);
    EXPECT_EQ(remark->author, school.deputy);
    const auto now = sheet(plan.id);
    const auto* step = now.stepOf(remark->id);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->person, school.deputy);
    EXPECT_EQ(step->recorder, school.leader);
    EXPECT_EQ(step->day, day("2022-09-03")) << "the paper's day, not the recorder's";
    EXPECT_TRUE(Documents(school.ports()).isGenuine(*step)) << "the recorder signs that a paper says so";
    EXPECT_EQ(now.steps.size(), 1u) << "no step of the plan's own life";
    EXPECT_EQ(plans.review.slipOf(plan.id, as(school.leader))->items.front().day, day("2022-09-03"));
}

TEST_F(PlanReviewTest, ARemarkOnPaperKeepsItsScan)
{
    const auto plan = submitted();
    auto paper = onPaper(school.deputy, school.deputy, "2022-09-01");
    const auto unit = school.file->units().begin(as(school.deputy), "test");
    paper.paper->scan = keepAttachment(school.ports(), {u"remark.jpg"_s, "bytes"});
    unit->commit();
    const auto remark = plans.review.remark({plan.id, {}, u"Кагазда"_s}, as(school.deputy), paper);
    ASSERT_TRUE(remark.ok());
    EXPECT_EQ(sheet(plan.id).stepOf(remark->id)->scan, paper.paper->scan);
}

TEST_F(PlanReviewTest, ARemarkOnPaperIsRefusedForOthersAndForDaysToCome)
{
    const auto plan = submitted();
    const RemarkDraft written{plan.id, {}, u"Кагазда"_s};
    const auto entered = [&](Id<Person> recorder, Id<Person> signer, const char* iso) {
        return ruleOf(plans.review.remark(written, as(recorder), onPaper(recorder, signer, iso)));
    };
    EXPECT_EQ(entered(school.member, school.deputy, "2022-09-01"), Rule::NoRight);
    EXPECT_EQ(entered(school.leader, school.member, "2022-09-01"), Rule::SignerHasNoRight);
    EXPECT_EQ(entered(school.leader, school.leader, "2022-09-01"), Rule::SignerHasNoRight);
    EXPECT_EQ(entered(school.leader, school.deputy, "2022-09-02"), Rule::PaperDateInFuture);
    EXPECT_EQ(ruleOf(plans.review.remark(
                  {plan.id, {}, u" "_s}, as(school.leader), onPaper(school.leader, school.deputy, "2022-09-01"))),
        Rule::Required);
    EXPECT_TRUE(sheet(plan.id).remarks.empty());
}

TEST_F(PlanReviewTest, TheSlipHoldsWhatIsOpenOfEveryWording)
{
    const auto plan = submitted();
    const auto second = sheet(plan.id).lines[1].line.id;
    const auto first = plans.review.remark({plan.id, second, u"Биринчи"_s}, as(school.deputy));
    const auto settled = plans.review.remark({plan.id, second, u"Экинчи"_s}, as(school.deputy));
    ASSERT_TRUE(plans.review.settle(*settled, as(school.leader)).ok());
    ASSERT_TRUE(plans.review.sendBack(shown(plan.id), u"Себеп"_s, as(school.deputy), {}).ok());
    auto draft = draftOf(sheet(plan.id));
    std::swap(draft.lines[0], draft.lines[1]);
    const auto saved = plans.drafting.save(draft, as(school.leader));
    ASSERT_TRUE(plans.review.submit(plan.id, saved->revision, as(school.leader), signing(school.leader)).ok());
    ASSERT_TRUE(plans.review.remark({plan.id, second, u"Үчүнчү"_s}, as(school.deputy)).ok());

    const auto slip = plans.review.slipOf(plan.id, as(school.deputy));
    ASSERT_TRUE(slip.ok());
    ASSERT_EQ(slip->items.size(), 2u);
    EXPECT_EQ(slip->items[0].text, u"Үчүнчү"_s);
    EXPECT_EQ(slip->items[0].position, 1) << "the line is the first one of the newer wording";
    EXPECT_EQ(slip->items[1].text, u"Биринчи"_s);
    EXPECT_EQ(slip->items[1].position, 2) << "and was the second one of the wording that was read then";
    EXPECT_EQ(slip->reviewers, QStringList{u"Асанова А."_s});
    EXPECT_EQ(ruleOf(plans.review.slipOf(plan.id, as(stranger()))), Rule::NoRight);
}

TEST_F(PlanReviewTest, AReturnCanBeRecordedFromPaper)
{
    const auto plan = agreed();
    school.clock.setDay("2022-09-05");
    const auto byDeputy = as(school.deputy);
    const auto returned = [&](Id<Person> recorder, Id<Person> signer, const char* iso, const QString& why) {
        return plans.review.sendBack(shown(plan.id), why, as(recorder), onPaper(recorder, signer, iso));
    };
    EXPECT_EQ(ruleOf(returned(school.leader, school.director, "2022-09-05", u"Себеп"_s)), Rule::NoRight);
    EXPECT_EQ(ruleOf(returned(school.deputy, school.deputy, "2022-09-05", u"Себеп"_s)), Rule::SignerHasNoRight)
        << "an agreed plan is the director's to return";
    EXPECT_EQ(ruleOf(returned(school.deputy, school.director, "2022-09-06", u"Себеп"_s)), Rule::PaperDateInFuture);
    EXPECT_EQ(ruleOf(returned(school.deputy, school.director, "2022-09-05", u" "_s)), Rule::Required);
    ASSERT_TRUE(returned(school.deputy, school.director, "2022-09-04", u"Мөөнөттөрдү тактаңыз"_s).ok());
    const auto now = sheet(plan.id);
    EXPECT_EQ(now.plan.state, DocumentState::Returned);
    const auto& step = now.steps.back();
    EXPECT_EQ(step.person, school.director);
    EXPECT_EQ(step.recorder, school.deputy);
    EXPECT_EQ(step.day, day("2022-09-04"));
    EXPECT_EQ(step.reason, u"Мөөнөттөрдү тактаңыз"_s);
    EXPECT_TRUE(step.onPaper);
}

TEST_F(PlanReviewTest, TheQueueHoldsWhatIsMineToDo)
{
    const auto acts = [this](Id<Person> person) {
        std::vector<Act> found;
        for (const auto& item : plans.reading.queueOf(as(person)))
            found.push_back(item.act);
        return found;
    };
    const auto plan = submitted();
    EXPECT_EQ(acts(school.deputy), std::vector{Act::AgreePlan});
    EXPECT_TRUE(acts(school.director).empty());
    EXPECT_TRUE(acts(school.leader).empty());
    ASSERT_TRUE(plans.review.sendBack(shown(plan.id), u"Себеп"_s, as(school.deputy), {}).ok());
    EXPECT_EQ(acts(school.leader), std::vector{Act::SubmitPlan});
    EXPECT_TRUE(acts(school.deputy).empty());
}

TEST_F(PlanOwnDocument, IsAgreedByTheDirectorWhenTheDeputyLeadsTheAssociation)
{
    appoint(school.deputy);
    const auto begin = plans.drafting.start(
        {.association = school.association, .firstYear = 2022, .period = year()}, as(school.deputy));
    ASSERT_TRUE(begin.ok());
    const auto plan = plans.drafting.save(written(*begin), as(school.deputy));
    ASSERT_TRUE(plans.review.submit(plan->id, plan->revision, as(school.deputy), signing(school.deputy)).ok());
    EXPECT_EQ(sheet(plan->id).obligation.holder, Holder::Director);

    EXPECT_EQ(
        ruleOf(plans.review.agree(shown(plan->id), as(school.deputy), signing(school.deputy))), Rule::OwnDocument);
    ASSERT_TRUE(plans.review.agree(shown(plan->id), as(school.director), signing(school.director)).ok());
    EXPECT_EQ(sheet(plan->id).steps.back().role, Role::Director);
    EXPECT_TRUE(plans.review.approve(shown(plan->id), as(school.director), signing(school.director)).ok());
}

TEST_F(PlanOwnDocument, IsNotApprovedByADirectorWhoLeadsIt)
{
    const auto plan = agreed();
    appoint(school.director, AppointmentKind::Leader, "2022-09-01");
    EXPECT_EQ(
        ruleOf(plans.review.approve(shown(plan.id), as(school.director), signing(school.director))), Rule::OwnDocument);
    EXPECT_EQ(ruleOf(plans.review.approve(shown(plan.id), as(school.chair), signing(school.chair))), Rule::NoRight)
        << "a substitution must name who stands in";

    school.put(Substitution{.absent = school.director,
        .standIn = school.chair,
        .role = Role::Director,
        .span = {day("2022-09-01"), day("2022-09-10")},
        .orderNumber = u"7"_s,
        .orderedOn = day("2022-09-01")});
    const auto done = plans.review.approve(shown(plan.id), as(school.chair), signing(school.chair));
    ASSERT_TRUE(done.ok());
    EXPECT_TRUE(sheet(plan.id).steps.back().bySubstitution);
}

TEST_F(PlanOwnDocument, ASubstituteAgreesOnlyWithinTheDays)
{
    const auto plan = submitted();
    school.put(Substitution{.absent = school.deputy,
        .standIn = school.chair,
        .role = Role::AcademicDeputy,
        .span = {day("2022-09-02"), day("2022-09-04")},
        .orderNumber = u"8"_s,
        .orderedOn = day("2022-09-01")});
    EXPECT_EQ(ruleOf(plans.review.agree(shown(plan.id), as(school.chair), signing(school.chair))), Rule::NoRight);
    school.clock.setDay("2022-09-04");
    EXPECT_EQ(ruleOf(plans.review.agree(shown(plan.id), as(school.chair), signing(school.chair))), Rule::NoRight);
    school.clock.setDay("2022-09-03");
    EXPECT_TRUE(plans.review.agree(shown(plan.id), as(school.chair), signing(school.chair)).ok());
}

TEST_F(PlanOwnDocument, AnAuthorWhoLeadsNoMoreStillDoesNotAgreeToIt)
{
    const auto plan = submitted();
    appoint(school.member, AppointmentKind::Leader, "2022-09-01");
    school.put(RoleSpan{.person = school.leader, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}});
    school.put(
        Supervision{.association = school.association, .deputy = school.leader, .span = {day("2022-09-01"), {}}});
    EXPECT_EQ(ruleOf(plans.review.agree(shown(plan.id), as(school.leader), signing(school.leader))), Rule::OwnDocument);
}

TEST_F(PlanOwnDocument, AnActingLeaderSubmitsAndBecomesTheAuthor)
{
    const auto plan = drafted();
    appoint(school.member, AppointmentKind::Acting);
    const auto done = plans.review.submit(plan.id, plan.revision, as(school.member), signing(school.member));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->author, school.member);
}

TEST_F(PlanDeadline, Clause51_IsKeptAtApprovalWithItsRule)
{
    school.clock.setDay("2022-09-06");
    const auto plan = approved();
    const auto now = sheet(plan.id);
    ASSERT_TRUE(now.kept);
    EXPECT_EQ(now.kept->event, day("2022-09-01"));
    EXPECT_EQ(now.kept->due, day("2022-09-06"));
    EXPECT_EQ(now.kept->week, WeekKind::FiveDay);
    EXPECT_EQ(now.kept->daysOff, u"2022-09-03 2022-09-04"_s);
    EXPECT_EQ(now.obligation.daysLate, 0);
    EXPECT_FALSE(has(flagsOf(now, day("2022-09-06")), PlanFlagKind::Late));

    school.put(DayException{.day = day("2022-09-06"), .kind = DayKind::DayOff, .name = u"Дем алыш"_s});
    EXPECT_EQ(sheet(plan.id).obligation.due, day("2022-09-06")) << "a closed date stays";
    EXPECT_EQ(sheet(plan.id).obligation.dueByTodaysCalendar, day("2022-09-07"));
}

TEST_F(PlanDeadline, Clause51_IsLateTheDayAfterAndOnlyFlagged)
{
    school.clock.setDay("2022-09-07");
    const auto plan = approved();
    const auto flags = flagsOf(sheet(plan.id), day("2022-10-01"));
    const auto late = std::ranges::find(flags, PlanFlagKind::Late, &PlanFlag::kind);
    ASSERT_NE(late, flags.end());
    EXPECT_EQ(late->facts, (QVariantList{1, day("2022-09-06")}));
}

TEST_F(PlanDeadline, MovesWithTheCalendarWhileItIsOpen)
{
    const auto plan = submitted();
    auto shape = builtinYear(2022);
    shape.year.startsOn = day("2022-09-05");
    shape.parts[0].from = day("2022-09-05");
    shape.year = school.put(shape.year);
    for (auto& part : shape.parts) {
        part.year = shape.year.id;
        school.put(part);
    }
    school.clock.setDay("2022-09-05");
    EXPECT_EQ(sheet(plan.id).obligation.due, day("2022-09-12")) << "10 September is a Saturday";
    EXPECT_EQ(
        sheet(plan.id).obligation.due, ObligationService(school.ports()).on(day("2022-09-05")).front().obligation.due);
}

TEST_F(PlanDeadline, SaysWhoHoldsItAndHowLong)
{
    const auto plan = submitted();
    school.clock.setDay("2022-09-05");
    const auto held = sheet(plan.id).obligation;
    EXPECT_EQ(held.holder, Holder::Deputy);
    EXPECT_EQ(held.held.last().days, 4);
}

TEST_F(SeptemberTable, ShowsEveryAssociationAndTheMissingPlans)
{
    const auto plan = submitted();
    school.put(Association{.name = u"Английский"_s, .span = {day("2020-09-01"), {}}});
    school.clock.setDay("2022-09-08");
    EXPECT_EQ(ruleOf(plans.reading.septemberTable(2022, as(school.leader))), Rule::NoRight);
    const auto rows = plans.reading.septemberTable(2022, as(school.deputy));
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 2u);
    EXPECT_FALSE(rows->at(0).plan.plan) << "Английский has none";
    EXPECT_EQ(rows->at(0).plan.obligation.state, ObligationState::Missing);
    EXPECT_EQ(rows->at(0).plan.obligation.daysLate, 2);
    EXPECT_TRUE(rows->at(0).leaderName.isEmpty());
    EXPECT_EQ(rows->at(1).plan.plan, plan.id);
    EXPECT_EQ(rows->at(1).lines, 2);
    EXPECT_EQ(rows->at(1).emptyMonths.size(), 8) << "October to May";
    EXPECT_EQ(rows->at(1).leaderName, u"Бекова Н."_s);
    EXPECT_FALSE(rows->at(1).plan.digest.isEmpty());
}

TEST_F(SeptemberTable, ShowsTheDifferenceFromLastYear)
{
    drafted();
    auto period = year(2023);
    const auto next = plans.drafting.start(
        {.association = school.association, .firstYear = 2023, .period = period, .from = PlanStart::From::LastYear},
        as(school.leader));
    auto draft = draftOf(sheet(next->id));
    draft.lines[0] = line(u"Таптакыр жаңы"_s, {day("2023-09-01"), day("2023-10-01")});
    ASSERT_TRUE(plans.drafting.save(draft, as(school.leader)).ok());
    const auto rows = plans.reading.septemberTable(2023, as(school.deputy));
    ASSERT_EQ(rows->size(), 1u);
    const auto& difference = rows->at(0).difference;
    EXPECT_EQ(difference.added, QStringList{u"Таптакыр жаңы"_s});
    EXPECT_EQ(difference.removed, QStringList{u"Отурум"_s});
    EXPECT_EQ(difference.kept, 1);
}
