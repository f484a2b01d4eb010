#include "domain/association/association.h"
#include "domain/grouped.h"
#include "domain/staff/rolespan.h"
#include "support/statementcounter.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(OneOf, FindsWhatBelongsToAnyOfTheValuesInTheOrderOfIds)
{
    TestSchool school;
    const auto other = school.put(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}).id;
    const auto third = school.put(Association{.name = u"Химия"_s, .span = {day("2022-09-01"), {}}}).id;
    for (const auto association : {third, other})
        school.put(Membership{.association = association, .person = school.chair, .span = {day("2022-09-01"), {}}});
    auto& memberships = school.file->records().of<Membership>();
    const auto found = memberships.where({oneOf(&Membership::association, {school.association, third})});
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found.back().association, third);
    const auto also
        = memberships.where({oneOf(&Membership::association, {other, third}), {&Membership::person, school.chair}});
    EXPECT_EQ(also.size(), 2u);
}

TEST(OneOf, OfNoValueFindsNothingAndAsksNothing)
{
    TestSchool school;
    std::vector<Membership> found(1);
    EXPECT_EQ(readsOf(school.file->database(),
                  [&] { found = school.file->records().of<Membership>().where({oneOf(&Membership::person, {})}); }),
        0);
    EXPECT_TRUE(found.empty());
}

TEST(OneOf, TakesIdsAndWordsOfEnumsToo)
{
    TestSchool school;
    const auto people = byId<Person>(school.ports(), {school.leader, school.chair, Id<Person>{QUuid::createUuid()}});
    EXPECT_EQ(people.size(), 2);
    EXPECT_EQ(people.value(school.chair).familyName, u"Тургунбаева"_s);
    EXPECT_EQ(school.file->records()
                  .of<RoleSpan>()
                  .where({oneOf(&RoleSpan::role, {Role::Director, Role::UnionChair})})
                  .size(),
        2u);
}

TEST(Grouped, KeepsEachOwnersRecordsApartAndSortsThem)
{
    TestSchool school;
    const auto other = school.put(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}).id;
    school.put(Membership{.association = other, .person = school.chair, .span = {day("2022-09-02"), {}}});
    school.put(Membership{.association = other, .person = school.leader, .span = {day("2022-09-01"), {}}});
    Grouped members(school.ports(), &Membership::association, {school.association, other});
    EXPECT_EQ(members[school.association].size(), 2u);
    ASSERT_EQ(members[other].size(), 2u);
    EXPECT_EQ(members[other].front().person, school.chair);
    members.sortEach([](const Membership& membership) { return membership.span.from; });
    EXPECT_EQ(members[other].front().person, school.leader);
    EXPECT_TRUE(members[Id<Association>{QUuid::createUuid()}].empty());
}
