#include "domain/association/appointmentservice.h"
#include "domain/association/association.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
/// The member becomes a candidate of another association, which has no leader yet.
class Appointing : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    AppointmentService service{ports};
    Id<Association> physics = school.put(Association{.name = u"Физика"_s, .span = {day("2021-09-01"), {}}}).id;

    Appointment of(Id<Person> person, const char* from, const char* until = "")
    {
        return {.association = physics,
            .person = person,
            .orderNumber = u"45"_s,
            .orderedOn = day("2022-08-25"),
            .span = {day(from), day(until)}};
    }
    Id<Person> personWith(Education education, const char* workedFrom)
    {
        const auto id
            = school.put(Person{.familyName = u"Жаңы"_s, .givenName = u"Мугалим"_s, .education = education}).id;
        school.put(ServicePeriod{.person = id, .span = {day(workedFrom), {}}});
        return id;
    }
    Result<Appointment> appoint(const Appointment& appointment)
    {
        return service.appoint(appointment, school.as(school.deputy));
    }
};
} // namespace

TEST_F(Appointing, IsRecordedByTheOrder)
{
    const auto made = appoint(of(school.member, "2022-09-01"));
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE(service.exceptionOf(*made));
    EXPECT_TRUE(school.as(school.member).isLeaderOf(physics));
}

TEST_F(Appointing, IsForTheDeputyAndTheDirectorOnly)
{
    EXPECT_EQ(service.appoint(of(school.member, "2022-09-01"), school.as(school.leader)).refusal().rule, Rule::NoRight);
    EXPECT_TRUE(service.appoint(of(school.member, "2022-09-01"), school.as(school.director)).ok());
}

TEST_F(Appointing, IsAllowedToANonMember)
{
    EXPECT_TRUE(ports.of<Membership>().where({{&Membership::association, physics}}).empty());
    EXPECT_TRUE(appoint(of(school.member, "2022-09-01")).ok());
}

TEST_F(Appointing, NeedsNumberAndDateOfTheOrder)
{
    auto without = of(school.member, "2022-09-01");
    without.orderNumber = u"  "_s;
    EXPECT_EQ(appoint(without).refusal(), (Refusal{Rule::Required, {}, u"order_number"_s}));
    without = of(school.member, "2022-09-01");
    without.orderedOn = {};
    EXPECT_EQ(appoint(without).refusal(), (Refusal{Rule::Required, {}, u"ordered_on"_s}));
    without.orderNumber = QString(10000, u'5');
    EXPECT_EQ(appoint(without).refusal().rule, Rule::TooLong);
}

TEST_F(Appointing, CannotEndBeforeItBegins)
{
    EXPECT_EQ(appoint(of(school.member, "2022-09-01", "2022-09-01")).refusal().rule, Rule::SpanBackwards);
    EXPECT_TRUE(appoint(of(school.member, "2022-09-01", "2022-09-02")).ok());
}

TEST_F(Appointing, IsRefusedADayBeforeFiveFullYears)
{
    const auto young = personWith(Education::HigherProfessional, "2017-09-02");
    EXPECT_EQ(appoint(of(young, "2022-09-01")).refusal(),
        (Refusal{Rule::ServiceMissing, {0, 0, 1, day("2022-09-01")}, u"exception_ground"_s}));
    EXPECT_TRUE(appoint(of(young, "2022-09-02")).ok());
}

TEST_F(Appointing, IsRefusedWithoutHigherEducation)
{
    const auto person = personWith(Education::SecondaryVocational, "2000-09-01");
    EXPECT_EQ(appoint(of(person, "2022-09-01")).refusal().rule, Rule::EducationMissing);
}

TEST_F(Appointing, OnTheDirectorsGroundIsAnException)
{
    auto withGround = of(personWith(Education::HigherProfessional, "2020-09-01"), "2022-09-01");
    withGround.exceptionGround = u"Мектепте башка физик жок"_s;
    const auto made = appoint(withGround);
    ASSERT_TRUE(made.ok());
    const auto exception = service.exceptionOf(*made);
    ASSERT_TRUE(exception);
    EXPECT_EQ(exception->found.missing, (ServiceLength{3, 0, 0}));
    EXPECT_EQ(exception->ground, withGround.exceptionGround);
}

TEST_F(Appointing, DropsAGroundThatIsNotNeeded)
{
    auto withGround = of(school.member, "2022-09-01");
    withGround.exceptionGround = u"керек эмес"_s;
    const auto made = appoint(withGround);
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE(service.exceptionOf(*made));
}

TEST_F(Appointing, BecomesAnExceptionWhenTheRecordsSaySoLater)
{
    const auto made = appoint(of(school.member, "2022-09-01"));
    auto person = *ports.of<Person>().find(school.member);
    person.education = Education::Secondary;
    school.put(person);
    ASSERT_TRUE(service.exceptionOf(*made));
    EXPECT_TRUE(service.exceptionOf(*made)->ground.isEmpty());
}

TEST_F(Appointing, IsRefusedForASecondLeaderOnOneDay)
{
    ASSERT_TRUE(appoint(of(school.member, "2022-09-01", "2023-09-01")).ok());
    const auto no = appoint(of(school.leader, "2023-08-31"));
    ASSERT_FALSE(no.ok());
    EXPECT_EQ(no.refusal().rule, Rule::LeaderOnThatDay);
    EXPECT_EQ(no.refusal().facts, (QVariantList{u"Үсөнова Айжан"_s, day("2022-09-01"), day("2023-08-31")}));
    EXPECT_TRUE(appoint(of(school.leader, "2023-09-01")).ok());
}

TEST_F(Appointing, LetsAnActingLeaderStandBesideTheLeader)
{
    ASSERT_TRUE(appoint(of(school.member, "2022-09-01")).ok());
    auto acting = of(school.leader, "2022-10-01", "2022-11-01");
    acting.kind = AppointmentKind::Acting;
    EXPECT_TRUE(appoint(acting).ok());
    EXPECT_EQ(appoint(acting).refusal().rule, Rule::SpanOverlaps); // the same person twice
}

TEST_F(Appointing, EndsOnTheLastDay)
{
    const auto made = appoint(of(school.member, "2022-09-01"));
    const auto deputy = school.as(school.deputy);
    EXPECT_EQ(service.end(made->id, day("2022-08-31"), deputy).refusal().rule, Rule::SpanBackwards);
    ASSERT_TRUE(service.end(made->id, day("2022-09-30"), deputy).ok());
    school.clock.setDay("2022-09-30");
    EXPECT_TRUE(school.as(school.member).isLeaderOf(physics));
    school.clock.setDay("2022-10-01");
    EXPECT_FALSE(school.as(school.member).isLeaderOf(physics));
}

TEST_F(Appointing, IsCorrectedUnderTheSameRules)
{
    auto made = appoint(of(school.member, "2022-09-01")).value();
    auto stale = made;
    made.orderNumber = u"46"_s;
    ASSERT_TRUE(service.correct(made, school.as(school.deputy)).ok());
    EXPECT_EQ(service.correct(stale, school.as(school.deputy)).refusal().rule, Rule::Stale);
    EXPECT_EQ(ports.of<Appointment>().find(made.id)->orderNumber, u"46"_s);
}

TEST_F(Appointing, WarnsOfTheUnionChair)
{
    const auto chair = appoint(of(school.chair, "2022-09-01"));
    ASSERT_TRUE(chair.ok()); // warned about, not refused
    EXPECT_TRUE(service.isUnionChair(*chair));
    EXPECT_FALSE(service.isUnionChair(of(school.member, "2022-09-01")));
}

TEST_F(Appointing, KeepsTheHistoryNewestFirst)
{
    ASSERT_TRUE(appoint(of(school.member, "2021-09-01", "2022-09-01")).ok());
    ASSERT_TRUE(appoint(of(school.leader, "2022-09-01")).ok());
    const auto history = service.historyOf(physics);
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history.front().person, school.leader);
}

TEST_F(Appointing, FlagsTheDaysWithoutALeader)
{
    EXPECT_EQ(service.gapsOf(physics, day("2021-09-01")), (std::vector<Span>{{day("2021-09-01"), day("2021-09-02")}}));
    ASSERT_TRUE(appoint(of(school.member, "2021-09-10", "2022-01-01")).ok());
    auto acting = of(school.leader, "2022-01-01", "2022-02-01");
    acting.kind = AppointmentKind::Acting;
    ASSERT_TRUE(appoint(acting).ok());
    EXPECT_EQ(service.gapsOf(physics, day("2022-02-10")),
        (std::vector<Span>{{day("2021-09-01"), day("2021-09-10")}, {day("2022-02-01"), day("2022-02-11")}}));
    EXPECT_TRUE(service.gapsOf(school.association, day("2022-09-01")).empty());
}

TEST_F(Appointing, FlagsAGapWhenTheLeaderLeftTheSchool)
{
    auto leader = *ports.of<Person>().find(school.leader);
    leader.leftOn = day("2022-08-30");
    school.put(leader);
    EXPECT_EQ(service.gapsOf(school.association, day("2022-08-31")),
        (std::vector<Span>{{day("2022-08-30"), day("2022-09-01")}}));
}
