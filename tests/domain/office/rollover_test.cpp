#include "../planning/planfixture.h"
#include "domain/calendar/calendarservice.h"
#include "domain/meeting/agenda.h"
#include "domain/office/rollover.h"

using namespace Qt::StringLiterals;

namespace {
/// The test school on 5 June 2023, when 2022/23 (1 September to 25 May) is over; 2023/24 starts on 1 September.
struct Rollover : PlanFixture {
    Rollover()
    {
        EXPECT_TRUE(CalendarService(ports).openYear(builtinYear(2022, WeekKind::FiveDay), as(school.deputy)).ok());
    }
    void inJune() { school.clock.setDay("2023-06-05"); }
    RolloverPreview preview()
    {
        const auto made = previewNextYear(ports, 2022, as(school.deputy));
        EXPECT_TRUE(made.ok());
        return made.ok() ? *made : RolloverPreview{};
    }
    static RolloverRequest everythingOf(const RolloverPreview& shown)
    {
        RolloverRequest request{.fromYear = 2022, .shape = shown.shape};
        for (const auto& each : shown.associations)
            request.associations.push_back(each.id);
        for (const auto& each : shown.memberships)
            request.memberships.push_back(each.membership.id);
        for (const auto& each : shown.plans)
            if (!each.whyNot)
                request.plans.push_back(each.plan.id);
        return request;
    }
    Result<RolloverDone> open(const RolloverRequest& request)
    {
        return openNextYear(ports, request, as(school.deputy));
    }
    Membership endsOn(const char* lastDay)
    {
        return school.put(Membership{.association = school.association,
            .person = stranger(),
            .span = Span::through(day("2022-09-01"), day(lastDay))});
    }
    bool offers(const Membership& membership)
    {
        return std::ranges::any_of(
            preview().memberships, [&](const EndingMembership& each) { return each.membership.id == membership.id; });
    }
    std::vector<Membership> membershipsOf(Id<Person> person)
    {
        return ports.of<Membership>().where({{&Membership::person, person}});
    }
    template <class T>
    size_t count()
    {
        return ports.of<T>().all().size();
    }

    Ports ports = school.ports();
};
} // namespace

TEST_F(Rollover, IsTheDeputysAlone)
{
    for (const auto person : {school.leader, school.director, school.chair, school.administrator, school.member}) {
        EXPECT_EQ(ruleOf(previewNextYear(ports, 2022, as(person))), Rule::NoRight);
        EXPECT_EQ(
            ruleOf(openNextYear(ports, {.fromYear = 2022, .shape = builtinYear(2023)}, as(person))), Rule::NoRight);
    }
    EXPECT_EQ(count<SchoolYear>(), 1u);
}

TEST_F(Rollover, OpensTheNextYearWithItsQuartersAndVacations)
{
    inJune();
    const auto shown = preview();
    EXPECT_EQ(shown.shape, builtinYear(2023, WeekKind::FiveDay)) << "its dates are known";
    const auto done = open({.fromYear = 2022, .shape = shown.shape});
    ASSERT_TRUE(done.ok());
    const auto stored = CalendarService(ports).shapeOf(2023);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->year.startsOn, day("2023-09-01"));
    EXPECT_EQ(stored->parts.size(), 7);
}

TEST_F(Rollover, IsRefusedTheSecondTimeAndWithoutThisYear)
{
    inJune();
    const auto request = everythingOf(preview());
    ASSERT_TRUE(open(request).ok());
    EXPECT_EQ(ruleOf(open(request)), Rule::YearIsThere);
    EXPECT_EQ(ruleOf(previewNextYear(ports, 2022, as(school.deputy))), Rule::YearIsThere);
    EXPECT_EQ(ruleOf(previewNextYear(ports, 2020, as(school.deputy))), Rule::NoSuchYear);
    EXPECT_EQ(count<SchoolYear>(), 2u);
}

TEST_F(Rollover, OffersMembershipsThatEndWithinTheLastSixtyDaysOrTheSummer)
{
    inJune();
    const auto early = endsOn("2023-03-26"); // the 61st last day of the year
    const auto first = endsOn("2023-03-27");
    const auto atTheEnd = endsOn("2023-05-25");
    const auto last = endsOn("2023-08-31");
    const auto lasts = endsOn("2023-09-01"); // into the next year
    EXPECT_FALSE(offers(early));
    EXPECT_TRUE(offers(first));
    EXPECT_TRUE(offers(atTheEnd));
    EXPECT_TRUE(offers(last));
    EXPECT_FALSE(offers(lasts));
    EXPECT_EQ(preview().memberships.size(), 3u) << "an open one goes on by itself";
}

TEST_F(Rollover, GoesOnWithAMembershipFromTheDayAfter)
{
    inJune();
    const auto ended = endsOn("2023-05-25");
    const auto left = endsOn("2023-05-25");
    auto request = everythingOf(preview());
    std::erase(request.memberships, left.id); // not chosen
    const auto done = open(request);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->memberships, 1);
    const auto now = membershipsOf(ended.person);
    ASSERT_EQ(now.size(), 2u);
    EXPECT_EQ(now.front().span, ended.span) << "the old one stays as it was";
    EXPECT_EQ(now.back().span, (Span{day("2023-05-26"), {}}));
    EXPECT_EQ(membershipsOf(left.person).size(), 1u);
}

TEST_F(Rollover, DoesNotOfferWhoeverLeavesOrIsThereAlready)
{
    inJune();
    const auto gone = endsOn("2023-05-25");
    auto person = *ports.of<Person>().find(gone.person);
    person.leftOn = day("2023-09-01");
    school.put(person);
    EXPECT_FALSE(offers(gone)) << "left by the first day of the next year";
    person = *ports.of<Person>().find(gone.person);
    person.leftOn = day("2023-09-02");
    school.put(person);
    EXPECT_TRUE(offers(gone));
    school.put(Membership{.association = school.association, .person = gone.person, .span = {day("2023-09-01"), {}}});
    EXPECT_FALSE(offers(gone)) << "it goes on already";
}

TEST_F(Rollover, GoesOnWithAnAssociationAndItsMembersOnlyWhenChosen)
{
    inJune();
    const auto ending
        = school.put(Association{.name = u"Тарых"_s, .span = Span::through(day("2020-09-01"), day("2023-05-31"))});
    const auto member = stranger();
    school.put(Membership{
        .association = ending.id, .person = member, .span = Span::through(day("2022-09-01"), day("2023-05-31"))});
    const auto shown = preview();
    ASSERT_EQ(shown.associations.size(), 1u);
    EXPECT_EQ(shown.associations.front().id, ending.id);
    auto request = everythingOf(shown);
    ASSERT_EQ(request.memberships.size(), 1u);
    request.associations.clear();
    const auto done = open(request);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->memberships, 0) << "nobody is a member of what has ended";
    EXPECT_TRUE(ports.of<Association>().find(ending.id)->span.until.isValid());
}

TEST_F(Rollover, KeepsAChosenAssociationWithoutAnEnd)
{
    inJune();
    const auto ending
        = school.put(Association{.name = u"Тарых"_s, .span = Span::through(day("2020-09-01"), day("2023-05-31"))});
    const auto done = open(everythingOf(preview()));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->associations, 1);
    EXPECT_FALSE(ports.of<Association>().find(ending.id)->span.until.isValid());
}

TEST_F(Rollover, ListsAppointmentsThatEndAndNeverProlongsThem)
{
    inJune();
    auto appointment = ports.of<Appointment>().all().front();
    appointment.span.until = day("2023-09-01");
    school.put(appointment);
    ASSERT_EQ(preview().appointments.size(), 1u);
    EXPECT_EQ(preview().appointments.front().personName, u"Бекова Н."_s);
    ASSERT_TRUE(open(everythingOf(preview())).ok());
    EXPECT_EQ(count<Appointment>(), 1u) << "1.1: a new order is needed";
    EXPECT_EQ(ports.of<Appointment>().all().front().span.until, day("2023-09-01"));
}

TEST_F(Rollover, BeginsALeadersPlanFromThisYearsLinesOnce)
{
    const auto before = approved();
    inJune();
    const auto shown = preview();
    ASSERT_EQ(shown.plans.size(), 1u);
    EXPECT_EQ(shown.plans.front().lines, 2);
    EXPECT_FALSE(shown.plans.front().whyNot);
    const auto done = open(everythingOf(shown));
    ASSERT_TRUE(done.ok());
    ASSERT_EQ(done->plans.size(), 1u);
    const auto& plan = done->plans.front();
    EXPECT_EQ(plan.author, school.leader) << "the deputy only begins it";
    EXPECT_EQ(plan.state, DocumentState::Draft);
    EXPECT_EQ(plan.firstYear, 2023);
    EXPECT_EQ(plan.theme, before.theme);
    EXPECT_EQ(plan.span, Span::through(day("2023-09-01"), day("2024-05-25")));
    const auto lines = sheet(plan.id).lines;
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.front().line.term.from, day("2023-09-01"));
    EXPECT_EQ(ports.of<Plan>().where({{&Plan::firstYear, 2023}}).size(), 1u);
}

TEST_F(Rollover, BeginsNoPlanFromADraft)
{
    drafted();
    inJune();
    EXPECT_TRUE(preview().plans.empty());
}

TEST_F(Rollover, SkipsAPlanWithoutALeaderAndSaysSo)
{
    approved();
    inJune();
    auto appointment = ports.of<Appointment>().all().front();
    appointment.span.until = day("2023-06-05"); // yesterday was the last day
    school.put(appointment);
    const auto shown = preview();
    ASSERT_EQ(shown.plans.size(), 1u);
    ASSERT_TRUE(shown.plans.front().whyNot);
    EXPECT_EQ(shown.plans.front().whyNot->rule, Rule::NoLeaderOnThatDay);
    const auto done = open(everythingOf(shown));
    ASSERT_TRUE(done.ok());
    EXPECT_TRUE(done->plans.empty());
    ASSERT_EQ(done->skipped.size(), 1u);
    EXPECT_EQ(done->skipped.front().associationName, u"Математика"_s);
    EXPECT_EQ(done->skipped.front().whyNot->rule, Rule::NoLeaderOnThatDay);
}

TEST_F(Rollover, SkipsThePlanOfAnotherDeputysAssociation)
{
    approved();
    inJune();
    auto supervision = ports.of<Supervision>().all().front();
    supervision.deputy = school.chair;
    school.put(supervision);
    school.put(RoleSpan{.person = school.chair, .role = Role::AcademicDeputy, .span = {day("2020-09-01"), {}}});
    ASSERT_EQ(preview().plans.size(), 1u);
    EXPECT_EQ(preview().plans.front().whyNot->rule, Rule::NoRight);
}

TEST_F(Rollover, SkipsAPlanThatWasBegunAlready)
{
    approved();
    inJune();
    begun(2023);
    ASSERT_EQ(preview().plans.size(), 1u);
    EXPECT_EQ(preview().plans.front().whyNot->rule, Rule::PlanExists);
    ASSERT_TRUE(open(everythingOf(preview())).ok());
    EXPECT_EQ(ports.of<Plan>().where({{&Plan::firstYear, 2023}}).size(), 1u);
}

TEST_F(Rollover, LeavesNothingWhenItIsRefusedInTheMiddle)
{
    const auto plan = approved();
    for (int position : {3, 4}) // the same line twice: the next year's plan would be refused, after all the rest
        school.put(PlanLine{.plan = plan.id, .position = position, .activity = u"Ачык сабак"_s});
    inJune();
    const auto ending
        = school.put(Association{.name = u"Тарых"_s, .span = Span::through(day("2020-09-01"), day("2023-05-31"))});
    endsOn("2023-05-25");
    const auto request = everythingOf(preview());
    ASSERT_EQ(request.associations.size() + request.memberships.size() + request.plans.size(), 3u);
    const auto memberships = count<Membership>();
    EXPECT_EQ(ruleOf(open(request)), Rule::LineTwice);
    EXPECT_EQ(count<SchoolYear>(), 1u);
    EXPECT_EQ(count<YearPart>(), 7u);
    EXPECT_EQ(count<Membership>(), memberships);
    EXPECT_EQ(count<Plan>(), 1u);
    EXPECT_TRUE(ports.of<Association>().find(ending.id)->span.until.isValid());
    auto without = request;
    without.plans.clear();
    EXPECT_TRUE(open(without).ok()) << "without that plan all the rest is done";
}

TEST_F(Rollover, IsRefusedWhenWhatWasChosenIsNotOfferedAnyMore)
{
    inJune();
    const auto ended = endsOn("2023-05-25");
    const auto request = everythingOf(preview());
    school.put(Membership{.association = school.association, .person = ended.person, .span = {day("2023-05-26"), {}}});
    EXPECT_EQ(ruleOf(open(request)), Rule::Stale);
    EXPECT_EQ(count<SchoolYear>(), 1u);
}

TEST_F(Rollover, CountsTheDecisionsThatAreNotCarriedOut)
{
    inJune();
    EXPECT_EQ(preview().undoneDecisions, 0);
    const auto meeting = school.put(
        Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day("2023-05-10")});
    school.put(Decision{.meeting = meeting.id, .text = u"Пландарды тапшыруу"_s});
    school.put(Decision{.meeting = meeting.id, .text = u"Тест даярдоо"_s, .doneOn = day("2023-05-20")});
    EXPECT_EQ(preview().undoneDecisions, 1);
}

TEST(NextShape, ProposesAnewWhatTheSchoolLeftAsProposed)
{
    const auto now = builtinYear(2026, WeekKind::SixDay);
    EXPECT_EQ(nextShape(now, WeekKind::SixDay), builtinYear(2027, WeekKind::SixDay));
}

TEST(NextShape, MovesWhatTheSchoolSetOtherwiseAndKeepsWholeWeeksOnTheirWeekdays)
{
    auto now = builtinYear(2026);
    ASSERT_EQ(now.parts[1].kind, YearPart::Kind::Vacation);
    now.parts[0].until = now.parts[1].from = day("2026-10-26"); // a week from a Monday
    now.parts[1].until = now.parts[2].from = day("2026-11-02");
    now.parts[3].from = now.parts[2].until = day("2026-12-29"); // thirteen days
    now = withEnd(now, day("2027-05-28"), u"№ 45"_s);
    ASSERT_FALSE(whyNotShape(now));
    const auto next = nextShape(now, WeekKind::FiveDay);
    EXPECT_FALSE(whyNotShape(next));
    EXPECT_EQ(next.year.firstYear, 2027);
    EXPECT_EQ(next.parts[1].from, day("2027-10-25")) << "a Monday again";
    EXPECT_EQ(next.parts[1].until, day("2027-11-01"));
    EXPECT_EQ(next.parts[3].from, day("2027-12-29"));
    EXPECT_EQ(next.year.endsOn, day("2028-05-29")) << "the 28th is a Sunday";
    EXPECT_EQ(next.parts.back().lastDay(), next.year.endsOn);
    EXPECT_TRUE(next.year.endOrder.isEmpty()) << "the order was this year's";
}

TEST(NextShape, BeginsOnNoDayOff)
{
    auto now = builtinYear(2026);
    now.year.startsOn = now.parts[0].from = day("2026-09-04"); // the fourth is a Saturday in 2027
    EXPECT_EQ(nextShape(now, WeekKind::FiveDay).year.startsOn, day("2027-09-06"));
    EXPECT_EQ(nextShape(now, WeekKind::SixDay).year.startsOn, day("2027-09-04"));
}
