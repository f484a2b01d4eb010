#include "domain/planning/typicallines.h"
#include "planfixture.h"
#include <QSet>

using namespace Qt::StringLiterals;

struct PlanDraftingTest : PlanFixture { };

TEST_F(PlanDraftingTest, BeginsAnEmptyPlanForTheWholePeriod)
{
    const auto plan = begun();
    EXPECT_EQ(plan.span, Span::through(day("2022-09-01"), day("2023-05-25")));
    EXPECT_EQ(plan.state, DocumentState::Draft);
    EXPECT_EQ(plan.begunOn, day("2022-09-01"));
    EXPECT_TRUE(sheet(plan.id).lines.empty());
}

TEST_F(PlanDraftingTest, IsRefusedForAnotherPlanOfTheSamePeriod)
{
    begun();
    EXPECT_EQ(ruleOf(plans.drafting.start(
                  {.association = school.association, .firstYear = 2022, .period = year()}, as(school.leader))),
        Rule::PlanExists);
    auto quarter = planPeriods(builtinYear(2022)).last();
    EXPECT_TRUE(plans.drafting
                    .start({.association = school.association, .firstYear = 2022, .period = quarter}, as(school.leader))
                    .ok());
}

TEST_F(PlanDraftingTest, BelongsToTheLeaderOfTheAssociationAlone)
{
    const PlanStart start{.association = school.association, .firstYear = 2022, .period = year()};
    for (const auto other : {school.member, school.director, school.chair, school.administrator})
        EXPECT_EQ(ruleOf(plans.drafting.start(start, as(other))), Rule::NoRight);
    appoint(school.member, AppointmentKind::Acting);
    EXPECT_TRUE(plans.drafting.start(start, as(school.member)).ok()) << "an acting leader";
}

TEST_F(PlanDraftingTest, IsTypedByTheDeputyAsTheLeaderWroteItOnPaper)
{
    const PlanStart start{.association = school.association, .firstYear = 2022, .period = year()};
    const auto begun = plans.drafting.start(start, as(school.deputy));
    ASSERT_TRUE(begun.ok());
    EXPECT_EQ(begun->author, school.leader) << "the deputy only types";
    const auto saved = plans.drafting.save(written(*begun), as(school.deputy));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->author, school.leader);
    ASSERT_TRUE(
        plans.review
            .submit(saved->id, saved->revision, as(school.deputy), onPaper(school.deputy, school.leader, "2022-09-01"))
            .ok());
    EXPECT_TRUE(plans.review.agree(shown(saved->id), as(school.deputy), signing(school.deputy)).ok())
        << "it is not the deputy's own document";
}

TEST_F(PlanDraftingTest, IsNotTypedByADeputyWhoDoesNotSuperviseTheAssociation)
{
    auto supervision = school.file->records().of<Supervision>().all().front();
    supervision.deputy = school.chair; // another deputy's now
    school.put(supervision);
    const PlanStart start{.association = school.association, .firstYear = 2022, .period = year()};
    EXPECT_EQ(ruleOf(plans.drafting.start(start, as(school.deputy))), Rule::NoRight);
}

TEST_F(PlanDraftingTest, IsNotTypedWithoutALeaderWhoseItIs)
{
    auto appointment = school.file->records().of<Appointment>().all().front();
    appointment.span.until = day("2022-09-01"); // the day before was the last
    school.put(appointment);
    const PlanStart start{.association = school.association, .firstYear = 2022, .period = year()};
    EXPECT_EQ(ruleOf(plans.drafting.start(start, as(school.deputy))), Rule::NoLeaderOnThatDay);
    appointment = school.file->records().of<Appointment>().all().front();
    appointment.span.until = day("2022-09-02");
    school.put(appointment);
    EXPECT_TRUE(plans.drafting.start(start, as(school.deputy)).ok()) << "the last day of the leader";
}

TEST_F(PlanDraftingTest, RefusesAPeriodOutsideTheYear)
{
    auto period = year();
    period.startsOn = day("2022-07-31");
    EXPECT_EQ(ruleOf(plans.drafting.start(
                  {.association = school.association, .firstYear = 2022, .period = period}, as(school.leader))),
        Rule::DateOutsideYear);
    period.startsOn = day("2022-08-01");
    EXPECT_TRUE(plans.drafting
                    .start({.association = school.association, .firstYear = 2022, .period = period}, as(school.leader))
                    .ok());
}

TEST_F(PlanDraftingTest, MovesLastYearsLinesToTheSameMonths)
{
    auto draft = written(begun());
    draft.lines.push_back(line(u"Февраль"_s, {day("2023-02-01"), day("2023-03-01")}));
    draft.lines.push_back(
        line(u"Жыл бою"_s, year().startsOn.isValid() ? Span::through(year().startsOn, year().endsOn) : Span{}));
    draft.lines[0].everyone = false;
    draft.lines[0].responsible = {school.member};
    ASSERT_TRUE(plans.drafting.save(draft, as(school.leader)).ok());

    const auto next = plans.drafting.start(
        {.association = school.association, .firstYear = 2023, .period = year(2023), .from = PlanStart::From::LastYear},
        as(school.leader));
    ASSERT_TRUE(next.ok());
    const auto lines = sheet(next->id).lines;
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0].term, (Span{day("2023-09-01"), day("2023-10-01")}));
    EXPECT_EQ(lines[0].responsible, std::vector{school.member});
    EXPECT_EQ(lines[2].term, (Span{day("2024-02-01"), day("2024-03-01")})) << "with its 29th";
    EXPECT_EQ(lines[3].term, next->span);
    EXPECT_EQ(next->theme, u"Тема"_s);
    EXPECT_TRUE(next->forecast.isEmpty()) << "3.2 is thought anew";
}

TEST_F(PlanDraftingTest, SaysThatThereIsNoPlanOfTheYearBefore)
{
    EXPECT_EQ(
        ruleOf(plans.drafting.start(
            {.association = school.association, .firstYear = 2022, .period = year(), .from = PlanStart::From::LastYear},
            as(school.leader))),
        Rule::NoEarlierPlan);
}

TEST_F(PlanDraftingTest, StartsFromTheFortyTypicalLines)
{
    ASSERT_EQ(builtinTypicalLines().size(), 40u);
    const auto plan = plans.drafting.start(
        {.association = school.association, .firstYear = 2022, .period = year(), .from = PlanStart::From::TypicalLines},
        as(school.leader));
    ASSERT_TRUE(plan.ok());
    const auto filled = sheet(plan->id);
    EXPECT_EQ(filled.lines.size(), 40u);
    EXPECT_TRUE(emptyMonthsOf(filled).isEmpty());
    QSet<QString> clauses;
    for (const auto& view : filled.lines) {
        EXPECT_FALSE(view.line.expected.isEmpty());
        clauses << view.line.clause;
    }
    EXPECT_GE(clauses.size(), 25) << "they serve most of the clauses";
}

TEST_F(PlanDraftingTest, OffersTheTypicalLinesThatTheSchoolKeeps)
{
    const std::vector own{TypicalLine{.activity = u"Өз сабыбыз"_s, .clause = u"3.5"_s, .month = 10}};
    EXPECT_EQ(ruleOf(plans.drafting.saveTypicalLines(own, as(school.leader))), Rule::NoRight);
    ASSERT_TRUE(plans.drafting.saveTypicalLines(own, as(school.deputy)).ok());
    EXPECT_EQ(plans.drafting.typicalLines().size(), 1u);
}

TEST_F(PlanDraftingTest, SavesFrontPageAndLinesAtOnce)
{
    auto draft = draftOf(sheet(drafted().id));
    draft.aim = u"Максат"_s;
    std::swap(draft.lines[0], draft.lines[1]);
    draft.lines.push_back(line(u"Олимпиада"_s));
    const auto saved = plans.drafting.save(draft, as(school.leader));
    ASSERT_TRUE(saved.ok());
    auto now = sheet(saved->id);
    ASSERT_EQ(now.lines.size(), 3u);
    EXPECT_EQ(now.lines[0].line.activity, u"Предметтик жумалык"_s);
    EXPECT_EQ(now.lines[0].line.id, *draft.lines[0].id) << "an edited line stays the same line";
    EXPECT_EQ(now.plan.aim, u"Максат"_s);

    draft = draftOf(now);
    draft.lines.erase(draft.lines.begin());
    ASSERT_TRUE(plans.drafting.save(draft, as(school.leader)).ok());
    EXPECT_EQ(sheet(saved->id).lines.size(), 2u);
}

TEST_F(PlanDraftingTest, TellsAStaleEditAndChangesNothing)
{
    const auto plan = drafted();
    const auto old = draftOf(sheet(plan.id));
    ASSERT_TRUE(plans.drafting.save(old, as(school.leader)).ok());
    auto second = old;
    second.lines.clear();
    EXPECT_EQ(ruleOf(plans.drafting.save(second, as(school.leader))), Rule::Stale);
    EXPECT_EQ(sheet(plan.id).lines.size(), 2u);
}

TEST_F(PlanDraftingTest, NamesTheRefusedLineAndField)
{
    const auto plan = begun();
    const auto refusalFor = [&](const LineDraft& second) {
        auto draft = written(plan);
        draft.lines[1] = second;
        const auto saved = plans.drafting.save(draft, as(school.leader));
        return saved.ok() ? Refusal{Rule::NoRight} : saved.refusal();
    };
    EXPECT_EQ(refusalFor(line(u"  "_s)), (Refusal{Rule::Required, {2}, u"activity"_s}));
    EXPECT_EQ(refusalFor(line(QString(10000, u'а'))), (Refusal{Rule::TooLong, {1000, 2}, u"activity"_s}));
    EXPECT_EQ(refusalFor(line(u"отурум"_s)), (Refusal{Rule::LineTwice, {2, 1}, u"activity"_s}));
    EXPECT_EQ(refusalFor(line(u"Кеч"_s, {day("2023-05-25"), day("2023-05-27")})),
        (Refusal{Rule::LineOutsidePeriod, {2, day("2022-09-01"), day("2023-05-25")}, u"term"_s}));
    EXPECT_EQ(refusalFor(line(u"Тескери"_s, {day("2022-10-02"), day("2022-10-01")})),
        (Refusal{Rule::SpanBackwards, {2}, u"term"_s}));
    auto other = line(u"Башка"_s);
    other.everyone = false;
    other.responsible = {stranger()};
    EXPECT_EQ(refusalFor(other), (Refusal{Rule::NeverAMember, {2, u"Жолдошев Э."_s}, u"responsible"_s}));
    EXPECT_TRUE(sheet(plan.id).lines.empty());
    EXPECT_TRUE(plans.drafting.save(written(plan), as(school.leader)).ok());
}

TEST_F(PlanDraftingTest, TakesATermOnTheVeryLastDay)
{
    auto draft = written(begun());
    draft.lines[0].term = Span::through(day("2023-05-25"), day("2023-05-25"));
    EXPECT_TRUE(plans.drafting.save(draft, as(school.leader)).ok());
}

TEST_F(PlanDraftingTest, RefusesAFrontPageOfTenThousandCharacters)
{
    auto draft = written(begun());
    draft.forecast = QString(10000, u'а');
    EXPECT_EQ(ruleOf(plans.drafting.save(draft, as(school.leader))), Rule::TooLong);
}

TEST_F(PlanDraftingTest, FlagsAResponsibleWhoLeftBeforeTheTerm)
{
    const auto former = stranger();
    school.put(Membership{
        .association = school.association, .person = former, .span = {day("2020-09-01"), day("2022-10-01")}});
    auto draft = written(begun());
    draft.lines[0].everyone = draft.lines[1].everyone = false;
    draft.lines[0].responsible = draft.lines[1].responsible = {former};
    draft.lines[1].term = {day("2022-10-01"), day("2022-11-01")};
    const auto plan = plans.drafting.save(draft, as(school.leader));
    ASSERT_TRUE(plan.ok());
    std::vector<PlanFlag> found;
    for (const auto& flag : flagsOf(sheet(plan->id), day("2022-09-01")))
        if (flag.kind == PlanFlagKind::NotMemberOnTerm)
            found.push_back(flag);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].facts, (QVariantList{2, u"Жолдошев Э."_s}));
}

TEST_F(PlanDraftingTest, AppendsPastedLinesAfterTheOthers)
{
    const auto plan = drafted();
    ASSERT_TRUE(plans.drafting.append(plan.id, plan.revision, {line(u"Кошулган"_s)}, as(school.leader)).ok());
    EXPECT_EQ(sheet(plan.id).lines.back().line.activity, u"Кошулган"_s);
    EXPECT_EQ(ruleOf(plans.drafting.append(plan.id, plan.revision, {line(u"Дагы"_s)}, as(school.leader))), Rule::Stale);
}

TEST_F(PlanDraftingTest, ThrowsAwayOnlyWhatWasNeverSubmitted)
{
    const auto plan = drafted();
    EXPECT_EQ(ruleOf(plans.drafting.discard(plan.id, plan.revision, as(school.member))), Rule::NoRight);
    ASSERT_TRUE(plans.drafting.discard(plan.id, plan.revision, as(school.leader)).ok());
    const auto again = submitted();
    const auto returned = plans.review.sendBack(shown(again.id), u"Толуктоо керек"_s, as(school.deputy), {});
    ASSERT_TRUE(returned.ok());
    EXPECT_EQ(ruleOf(plans.drafting.discard(again.id, returned->revision, as(school.leader))), Rule::WrongState);
}

TEST_F(PlanDraftingTest, MembersProposeAndTheLeaderAnswersEach)
{
    const auto plan = drafted();
    const auto propose = [&](const QString& activity) {
        return plans.drafting.propose({.plan = plan.id, .activity = activity, .term = september()}, as(school.member));
    };
    const auto first = propose(u"Ийрим ачуу"_s);
    const auto second = propose(u"Көргөзмө"_s);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(
        ruleOf(plans.drafting.propose({.plan = plan.id, .activity = u"Башка"_s}, as(school.deputy))), Rule::NoRight);
    EXPECT_TRUE(has(flagsOf(sheet(plan.id), day("2022-09-01")), PlanFlagKind::ProposalsOpen));

    EXPECT_EQ(ruleOf(plans.drafting.take(*first, {}, as(school.member))), Rule::NoRight);
    ASSERT_TRUE(plans.drafting.take(*first, {}, as(school.leader)).ok());
    EXPECT_EQ(ruleOf(plans.drafting.decline(*second, u" "_s, as(school.leader))), Rule::Required);
    const auto declined = plans.drafting.decline(*second, u"Кийинки жылы"_s, as(school.leader));
    ASSERT_TRUE(declined.ok());
    EXPECT_EQ(ruleOf(plans.drafting.take(*declined, {}, as(school.leader))), Rule::WrongState);

    const auto now = sheet(plan.id);
    ASSERT_EQ(now.lines.size(), 3u);
    EXPECT_EQ(now.lines.back().responsible, std::vector{school.member});
    EXPECT_FALSE(has(flagsOf(now, day("2022-09-01")), PlanFlagKind::ProposalsOpen));
}

TEST_F(PlanDraftingTest, NumbersTheMeetingsOfTheYearAndKeepsAttendance)
{
    const auto plan = drafted();
    EXPECT_TRUE(has(flagsOf(sheet(plan.id), day("2022-09-01")), PlanFlagKind::NoMeeting));
    const MeetingDraft meeting{.heldOn = day("2022-08-30"), .topic = u"План"_s, .present = {school.leader}};
    const auto held = plans.drafting.recordMeeting(plan.id, meeting, as(school.leader));
    ASSERT_TRUE(held.ok());
    EXPECT_EQ(held->number, 1);
    EXPECT_EQ(held->firstYear, 2022) << "from 1 August it belongs to the coming year";
    EXPECT_EQ(plans.drafting.nextMeetingNumber(school.association, MeetingKind::Association, day("2022-09-01")), 2);

    const auto now = sheet(plan.id);
    ASSERT_TRUE(now.meeting);
    ASSERT_EQ(now.meeting->attendance.size(), 2u);
    for (const auto& each : now.meeting->attendance)
        EXPECT_EQ(each.present, each.person == school.leader);
    EXPECT_FALSE(has(flagsOf(now, day("2022-09-01")), PlanFlagKind::NoMeeting));
}

TEST_F(PlanDraftingTest, RefusesAMeetingOfTomorrowAndATakenNumber)
{
    const auto plan = drafted();
    const auto on = [&](const char* iso, int number) {
        return plans.drafting.recordMeeting(plan.id, {.number = number, .heldOn = day(iso)}, as(school.leader));
    };
    EXPECT_EQ(ruleOf(on("2022-09-02", 0)), Rule::DateInFuture);
    EXPECT_TRUE(on("2022-09-01", 3).ok());
    EXPECT_EQ(ruleOf(on("2022-08-31", 3)), Rule::Duplicate);
    EXPECT_EQ(
        ruleOf(plans.drafting.recordMeeting(plan.id, {.heldOn = day("2022-08-30")}, as(school.member))), Rule::NoRight);
}

TEST_F(PlanDraftingTest, ANamedDiscussionStandsForAMeeting)
{
    auto draft = draftOf(sheet(drafted().id));
    draft.discussion = u"29-августта кабинетте сүйлөштүк"_s;
    const auto plan = plans.drafting.save(draft, as(school.leader));
    EXPECT_FALSE(has(flagsOf(sheet(plan->id), day("2022-09-01")), PlanFlagKind::NoMeeting));
}

TEST_F(PlanDraftingTest, AnotherAssociationIsOutOfReach)
{
    const auto plan = drafted();
    const auto other = school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}}).id;
    const auto person = stranger();
    school.put(Membership{.association = other, .person = person, .span = {day("2020-09-01"), {}}});
    appointTo(other, person, AppointmentKind::Leader, "2020-09-01");
    EXPECT_EQ(ruleOf(plans.reading.sheet(plan.id, as(person))), Rule::NoRight);
    EXPECT_TRUE(plans.reading.plansOf(2022, as(person)).empty());
    EXPECT_EQ(ruleOf(plans.drafting.save(draftOf(sheet(plan.id)), as(person))), Rule::NoRight);
    EXPECT_TRUE(plans.reading.sheet(plan.id, as(school.member)).ok()) << "a member reads the own plan";
}
