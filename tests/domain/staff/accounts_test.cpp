#include "domain/staff/accounts.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class SigningIn : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    Accounts accounts{ports};
    QString right = u"Бекова-2022-кк"_s;

    void SetUp() override { school.signingOf(school.leader); }
    std::vector<AccountKey> keys() { return ports.of<AccountKey>().where({{&AccountKey::person, school.leader}}); }
    QString handOut() { return accounts.handOutCode(school.leader, school.as(school.administrator)).value(); }
    Rule refused(const QString& password) { return accounts.signIn(school.leader, password).refusal().rule; }
};

/// Counts what takes a tenth of a second in life.
class CountingSecrets final : public CheapSecrets {
public:
    bool verifyPassword(const QString& stored, const QString& password) const override
    {
        ++derivations;
        return CheapSecrets::verifyPassword(stored, password);
    }
    std::optional<SigningKey> unseal(const QByteArray& sealedSecret, const QString& password) const override
    {
        ++derivations;
        return CheapSecrets::unseal(sealedSecret, password);
    }
    mutable int derivations = 0;
};
} // namespace

TEST_F(SigningIn, TakesTheRightPasswordOnly)
{
    const auto actor = accounts.signIn(school.leader, right);
    ASSERT_TRUE(actor.ok());
    EXPECT_TRUE(actor->isLeaderOf(school.association));
    EXPECT_EQ(refused(u"бекова-2022-кк"_s), Rule::WrongPassword);
    EXPECT_EQ(accounts.signIn(school.member, right).refusal().rule, Rule::NoAccount);
}

TEST_F(SigningIn, MakesOneWaitFromTheFifthFailureEvenWithTheRightPassword)
{
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(refused(u"туура эмес"_s), Rule::WrongPassword);
    EXPECT_EQ(refused(u"туура эмес"_s), Rule::WrongPassword); // the fourth brings no wait yet
    EXPECT_EQ(refused(right), Rule::WaitBeforeSignIn);
    school.clock.set(school.clock.nowUtc().addSecs(5));
    EXPECT_TRUE(accounts.signIn(school.leader, right).ok());
    EXPECT_EQ(accounts.accountOf(school.leader)->failures, 0);
}

TEST_F(SigningIn, ForgetsFailuresAtTheRightPassword)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(refused(u"туура эмес"_s), Rule::WrongPassword);
    ASSERT_TRUE(accounts.signIn(school.leader, right).ok());
    EXPECT_EQ(accounts.accountOf(school.leader)->failures, 0);
}

TEST_F(SigningIn, EndsAHandedOutCodeByAnOwnPassword)
{
    const auto code = handOut();
    EXPECT_EQ(refused(code), Rule::NewPasswordNeeded);
    EXPECT_EQ(refused(right), Rule::WrongPassword);
    EXPECT_EQ(accounts.chooseFirstPassword(school.leader, code, u"кыска"_s).refusal().rule, Rule::PasswordTooShort);
    EXPECT_EQ(accounts.chooseFirstPassword(school.leader, u"XXXX-XXXX-XXXX"_s, u"жаңы-сырсөз-7"_s).refusal().rule,
        Rule::WrongPassword);
    EXPECT_TRUE(accounts.chooseFirstPassword(school.leader, code.toLower(), u"жаңы-сырсөз-7"_s).ok());
    EXPECT_TRUE(accounts.signIn(school.leader, u"жаңы-сырсөз-7"_s).ok());
    EXPECT_EQ(
        accounts.chooseFirstPassword(school.leader, code, u"дагы-сырсөз-8"_s).refusal().rule, Rule::WrongPassword);
}

TEST_F(SigningIn, KeepsTheKeyWhenThePasswordChanges)
{
    const auto before = keys().front();
    EXPECT_EQ(accounts.changePassword(school.as(school.leader), u"эмне"_s, u"жаңы-сырсөз-7"_s).refusal().rule,
        Rule::WrongPassword);
    ASSERT_TRUE(accounts.changePassword(school.as(school.leader), right, u"жаңы-сырсөз-7"_s).ok());
    ASSERT_EQ(keys().size(), 1u);
    EXPECT_EQ(keys().front().publicKey, before.publicKey);
    const auto proof = accounts.prove(school.as(school.leader), u"жаңы-сырсөз-7"_s);
    ASSERT_TRUE(proof.ok());
    EXPECT_EQ(proof->key.publicKey(), before.publicKey);
    EXPECT_FALSE(proof->renewed);
    EXPECT_FALSE(accounts.prove(school.as(school.leader), right).ok());
}

TEST_F(SigningIn, ProvesThePasswordByOneSlowDerivation)
{
    CountingSecrets secrets;
    const Accounts counted({ports.records, ports.units, ports.events, secrets, ports.clock, ports.ids, ports.queries});
    ASSERT_TRUE(counted.prove(school.as(school.leader), right).ok());
    EXPECT_EQ(secrets.derivations, 1);
    EXPECT_EQ(counted.prove(school.as(school.leader), u"эмне"_s).refusal().rule, Rule::WrongPassword);
    EXPECT_EQ(secrets.derivations, 2);
}

TEST_F(SigningIn, CountsAndDelaysFailuresOfAProofToo)
{
    const auto leader = school.as(school.leader);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(accounts.prove(leader, u"туура эмес"_s).refusal().rule, Rule::WrongPassword);
        EXPECT_EQ(accounts.accountOf(school.leader)->failures, i + 1);
    }
    EXPECT_EQ(accounts.prove(leader, right).refusal().rule, Rule::WaitBeforeSignIn);
    EXPECT_EQ(refused(right), Rule::WaitBeforeSignIn);
    school.clock.set(school.clock.nowUtc().addSecs(5));
    EXPECT_TRUE(accounts.prove(leader, right).ok());
    EXPECT_EQ(accounts.accountOf(school.leader)->failures, 0);
}

TEST_F(SigningIn, ProvesNothingByAHandedOutCode)
{
    const auto code = handOut();
    EXPECT_EQ(accounts.prove(school.as(school.leader), code).refusal().rule, Rule::WrongPassword);
    EXPECT_EQ(accounts.accountOf(school.leader)->failures, 0) << "it is the right code, but signs nothing";
    EXPECT_EQ(accounts.prove(school.as(school.leader), right).refusal().rule, Rule::WrongPassword);
    EXPECT_EQ(accounts.accountOf(school.leader)->failures, 1);
}

TEST_F(SigningIn, BeginsANewKeyAfterAResetMarkedForSevenDays)
{
    const auto code = handOut();
    EXPECT_TRUE(keys().front().until.isValid());
    ASSERT_TRUE(accounts.chooseFirstPassword(school.leader, code, u"жаңы-сырсөз-7"_s).ok());
    ASSERT_EQ(keys().size(), 2u);
    EXPECT_TRUE(accounts.prove(school.as(school.leader), u"жаңы-сырсөз-7"_s)->renewed);
    school.clock.setDay("2022-09-07");
    EXPECT_TRUE(accounts.prove(school.as(school.leader), u"жаңы-сырсөз-7"_s)->renewed);
    school.clock.setDay("2022-09-08");
    EXPECT_FALSE(accounts.prove(school.as(school.leader), u"жаңы-сырсөз-7"_s)->renewed);
}

TEST_F(SigningIn, IsClosedByTheAdministratorOnly)
{
    EXPECT_EQ(accounts.close(school.leader, school.as(school.deputy)).refusal().rule, Rule::NoRight);
    EXPECT_EQ(accounts.handOutCode(school.leader, school.as(school.deputy)).refusal().rule, Rule::NoRight);
    ASSERT_TRUE(accounts.close(school.leader, school.as(school.administrator)).ok());
    EXPECT_EQ(refused(right), Rule::AccountClosed);
    EXPECT_TRUE(accounts.signInList().empty());
}

TEST_F(SigningIn, EndsWhenThePersonLeaves)
{
    ASSERT_EQ(accounts.signInList().size(), 1u);
    auto leader = *ports.of<Person>().find(school.leader);
    leader.leftOn = day("2022-09-01");
    school.put(leader);
    EXPECT_EQ(refused(right), Rule::AccountClosed);
    EXPECT_TRUE(accounts.signInList().empty());
}
