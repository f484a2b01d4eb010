#include "domain/staff/accounts.h"
#include "domain/staff/rolespan.h"
#include "support/statementcounter.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
/// The administrator resets accounts; director, deputy and union chair are not reset by one person alone.
class SecondOfficerTest : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    Accounts accounts{ports};
    Actor administrator = school.as(school.administrator);

    SecondOfficerTest()
    {
        for (const auto person : {school.director, school.deputy, school.chair, school.leader, school.administrator})
            school.signingOf(person);
    }
    QString passwordOf(Id<Person> person) { return ports.of<Person>().find(person)->familyName + u"-2022-кк"_s; }
    SecondOfficer officer(Id<Person> person) { return {person, passwordOf(person)}; }
    Result<QString> reset(Id<Person> person, const std::optional<SecondOfficer>& second = {})
    {
        return accounts.handOutCode(person, administrator, second);
    }
    std::optional<Rule> refusalOf(const Result<QString>& result)
    {
        return result ? std::nullopt : std::optional(result.refusal().rule);
    }
    std::vector<Id<Person>> offered(Id<Person> person)
    {
        std::vector<Id<Person>> people;
        for (const auto& entry : accounts.resetNeeds(person, administrator).officers)
            people.push_back(entry.person);
        return people;
    }
    /// Resets the account and gives it a password of its own again.
    void renew(Id<Person> person, const std::optional<SecondOfficer>& second)
    {
        const auto code = reset(person, second);
        ASSERT_TRUE(code.ok());
        ASSERT_TRUE(accounts.chooseFirstPassword(person, *code, passwordOf(person)).ok());
    }
};
} // namespace

TEST_F(SecondOfficerTest, IsNeededForDirectorDeputyAndUnionChairOnly)
{
    for (const auto person : {school.director, school.deputy, school.chair}) {
        EXPECT_EQ(refusalOf(reset(person)), Rule::SecondOfficerNeeded);
        EXPECT_TRUE(accounts.resetNeeds(person, administrator).secondOfficer);
        EXPECT_TRUE(accounts.signIn(person, passwordOf(person)).ok()) << "nothing was reset";
    }
    for (const auto person : {school.leader, school.administrator}) {
        EXPECT_FALSE(accounts.resetNeeds(person, administrator).secondOfficer);
        EXPECT_TRUE(reset(person).ok());
    }
}

TEST_F(SecondOfficerTest, IsNotNeededForWhoNeverHadAKey)
{
    const auto person = school.put(Person{.familyName = u"Жаңы"_s, .givenName = u"Директор"_s}).id;
    school.put(RoleSpan{.person = person, .role = Role::Director, .span = {day("2022-09-01"), {}}});
    EXPECT_FALSE(accounts.resetNeeds(person, administrator).secondOfficer);
    const auto code = reset(person);
    ASSERT_TRUE(code.ok());
    EXPECT_TRUE(reset(person).ok()) << "the first code was lost before it served";
}

TEST_F(SecondOfficerTest, IsNeededForWhoStandsInAndWhoBeginsLaterButNotForWhoWasOne)
{
    auto substitution = school.put(Substitution{.absent = school.director,
        .standIn = school.leader,
        .role = Role::Director,
        .span = {day("2022-09-05"), day("2022-09-10")},
        .orderNumber = u"7"_s,
        .orderedOn = day("2022-09-01")});
    EXPECT_TRUE(accounts.resetNeeds(school.leader, administrator).secondOfficer);
    school.clock.setDay("2022-09-09");
    EXPECT_TRUE(accounts.resetNeeds(school.leader, administrator).secondOfficer);
    school.clock.setDay("2022-09-10");
    EXPECT_FALSE(accounts.resetNeeds(school.leader, administrator).secondOfficer);
}

TEST_F(SecondOfficerTest, ConfirmsByTheOwnPassword)
{
    EXPECT_EQ(refusalOf(reset(school.director, SecondOfficer{school.deputy, u"туура эмес"_s})), Rule::WrongPassword);
    EXPECT_EQ(accounts.accountOf(school.deputy)->failures, 1);
    EXPECT_TRUE(accounts.signIn(school.director, passwordOf(school.director)).ok());
    const auto code = reset(school.director, officer(school.deputy));
    ASSERT_TRUE(code.ok());
    EXPECT_EQ(accounts.signIn(school.director, *code).refusal().rule, Rule::NewPasswordNeeded);
}

TEST_F(SecondOfficerTest, StandsInTheLogAsTheOneWhoConfirmed)
{
    ASSERT_TRUE(reset(school.director, officer(school.deputy)).ok());
    const auto last = ports.events.since(ports.events.lastNumber() - 1, 1).front();
    EXPECT_EQ(last.command, u"account.confirm-reset"_s);
    EXPECT_EQ(last.actor, school.deputy.value);
    EXPECT_EQ(last.record, accounts.accountOf(school.director)->id.value);
    ASSERT_TRUE(reset(school.leader).ok());
    EXPECT_NE(ports.events.since(ports.events.lastNumber() - 1, 1).front().command, u"account.confirm-reset"_s);
}

TEST_F(SecondOfficerTest, IsAnotherOneInCharge)
{
    for (const auto person : {school.administrator, school.director, school.chair, school.leader})
        EXPECT_EQ(refusalOf(reset(school.director, officer(person))), Rule::NotASecondOfficer);
    EXPECT_EQ(offered(school.director), std::vector{school.deputy});
    EXPECT_EQ(offered(school.deputy), std::vector{school.director});
    EXPECT_EQ(offered(school.chair), (std::vector{school.deputy, school.director})) << "in Kyrgyz order";
}

TEST_F(SecondOfficerTest, IsNotOneWhoseOwnKeyWasRenewedInTheLastSevenDays)
{
    school.put(RoleSpan{.person = school.leader, .role = Role::Administrator, .span = {day("2022-09-01"), {}}});
    renew(school.leader, {});
    EXPECT_EQ(refusalOf(reset(school.director, officer(school.leader))), Rule::OfficerKeyRenewed);
    school.clock.setDay("2022-09-07");
    EXPECT_EQ(refusalOf(reset(school.director, officer(school.leader))), Rule::OfficerKeyRenewed);
    school.clock.setDay("2022-09-08");
    EXPECT_TRUE(reset(school.director, officer(school.leader)).ok());
}

TEST_F(SecondOfficerTest, IsNotOneWithAHandedOutCodeOrAClosedAccount)
{
    const auto code = reset(school.deputy, officer(school.director));
    ASSERT_TRUE(code.ok());
    EXPECT_TRUE(offered(school.director).empty());
    EXPECT_EQ(refusalOf(reset(school.director, SecondOfficer{school.deputy, *code})), Rule::WrongPassword);
    ASSERT_TRUE(accounts.close(school.deputy, administrator).ok());
    EXPECT_EQ(refusalOf(reset(school.director, officer(school.deputy))), Rule::AccountClosed);
}

TEST_F(SecondOfficerTest, IsNeededAgainForAClosedAccountThatIsOpened)
{
    ASSERT_TRUE(accounts.close(school.director, administrator).ok());
    EXPECT_EQ(refusalOf(reset(school.director)), Rule::SecondOfficerNeeded);
    EXPECT_TRUE(reset(school.director, officer(school.deputy)).ok());
    EXPECT_EQ(refusalOf(reset(school.director)), Rule::SecondOfficerNeeded) << "a second code before the first served";
}

TEST_F(SecondOfficerTest, MarksWhatIsSignedAfterTheReset)
{
    renew(school.director, officer(school.deputy));
    EXPECT_TRUE(accounts.prove(school.as(school.director), passwordOf(school.director))->renewed);
    school.clock.setDay("2022-09-08");
    EXPECT_FALSE(accounts.prove(school.as(school.director), passwordOf(school.director))->renewed);
}
