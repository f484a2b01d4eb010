#include "domain/association/association.h"
#include "domain/office/authority.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class OnADay : public testing::Test {
protected:
    TestSchool school;
    Authority authority{school.ports()};

    Actor on(Id<Person> person, const char* iso) { return authority.actor(person, day(iso)); }
    void leave(Id<Person> person, const char* iso)
    {
        auto record = *school.file->records().of<Person>().find(person);
        record.leftOn = day(iso);
        school.put(record);
    }
    void substitute(Id<Person> absent, Id<Person> standIn, Role role)
    {
        school.put(Substitution{.absent = absent,
            .standIn = standIn,
            .role = role,
            .span = {day("2022-09-05"), day("2022-09-10")},
            .orderNumber = u"9"_s,
            .orderedOn = day("2022-09-01")});
    }
    Id<Person> secondDeputy(const char* from = "2015-09-01")
    {
        const auto id = school.put(Person{.familyName = u"Жумаева"_s, .givenName = u"Чолпон"_s}).id;
        school.put(RoleSpan{.person = id, .role = Role::AcademicDeputy, .span = {day(from), {}}});
        return id;
    }
};
} // namespace

TEST_F(OnADay, ARoleIsHeldWithinItsSpan)
{
    EXPECT_FALSE(on(school.director, "2015-08-31").holds(Role::Director));
    EXPECT_TRUE(on(school.director, "2015-09-01").holds(Role::Director));
}

TEST_F(OnADay, OneWhoLeftMayNothing)
{
    leave(school.director, "2022-09-05");
    EXPECT_TRUE(on(school.director, "2022-09-04").holds(Role::Director));
    EXPECT_TRUE(on(school.director, "2022-09-05").roles.empty());
    EXPECT_TRUE(authority.actor({}, day("2022-09-05")).roles.empty());
}

TEST_F(OnADay, TheLeaderLeadsAndTheMemberBelongs)
{
    EXPECT_TRUE(on(school.leader, "2022-09-01").isLeaderOf(school.association));
    EXPECT_TRUE(on(school.leader, "2022-09-01").isMemberOf(school.association));
    EXPECT_FALSE(on(school.member, "2022-09-01").isLeaderOf(school.association));
    EXPECT_FALSE(on(school.leader, "2020-08-31").isLeaderOf(school.association));
}

TEST_F(OnADay, ASubstituteStandsInForTheDaysOfTheOrder)
{
    substitute(school.deputy, school.member, Role::AcademicDeputy);
    EXPECT_FALSE(on(school.member, "2022-09-04").holds(Role::AcademicDeputy));
    const auto standIn = on(school.member, "2022-09-05");
    EXPECT_TRUE(standIn.holds(Role::AcademicDeputy));
    EXPECT_EQ(standIn.standsInAs, (std::vector{Role::AcademicDeputy}));
    EXPECT_TRUE(standIn.isSupervisorOf(school.association));
    EXPECT_FALSE(on(school.member, "2022-09-10").holds(Role::AcademicDeputy));
}

TEST_F(OnADay, NobodyStandsInForOneWhoDoesNotHoldTheRole)
{
    substitute(school.leader, school.member, Role::AcademicDeputy);
    EXPECT_FALSE(on(school.member, "2022-09-05").holds(Role::AcademicDeputy));
}

TEST_F(OnADay, TheAssignedDeputySupervises)
{
    const auto second = secondDeputy();
    EXPECT_TRUE(on(school.deputy, "2022-09-01").isSupervisorOf(school.association));
    EXPECT_FALSE(on(second, "2022-09-01").isSupervisorOf(school.association));
}

TEST_F(OnADay, WithoutAnAssignmentEveryDeputySupervises)
{
    const auto second = secondDeputy();
    const auto physics = school.put(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}).id;
    EXPECT_TRUE(on(school.deputy, "2022-09-01").isSupervisorOf(physics));
    EXPECT_TRUE(on(second, "2022-09-01").isSupervisorOf(physics));
    EXPECT_FALSE(on(second, "2022-08-31").isSupervisorOf(physics)); // it did not exist
    EXPECT_FALSE(on(school.director, "2022-09-01").isSupervisorOf(physics));
}

TEST_F(OnADay, TheDirectorTakesTheStepOfADeputyWhoLeads)
{
    EXPECT_FALSE(authority.subject(school.association, day("2022-09-01")).supervisorLeads);
    school.put(Appointment{.association = school.association,
        .person = school.deputy,
        .kind = AppointmentKind::Acting,
        .orderNumber = u"1"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}}});
    auto subject = authority.subject(school.association, day("2022-09-01"), school.deputy, DocumentState::Submitted);
    EXPECT_TRUE(subject.supervisorLeads);
    EXPECT_FALSE(whyNot(Act::AgreePlan, on(school.director, "2022-09-01"), subject));
    EXPECT_EQ(whyNot(Act::AgreePlan, on(school.deputy, "2022-09-01"), subject)->rule, Rule::OwnDocument);
}

TEST_F(OnADay, NobodyTakesTheStepOfAMissingDeputy)
{
    const auto physics = school.put(Association{.name = u"Физика"_s, .span = {day("2000-09-01"), {}}}).id;
    const auto beforeAnyDeputy = day("2014-01-01");
    EXPECT_TRUE(authority.supervisorsOf(physics, beforeAnyDeputy).empty());
    EXPECT_FALSE(authority.subject(physics, beforeAnyDeputy).supervisorLeads);
}
