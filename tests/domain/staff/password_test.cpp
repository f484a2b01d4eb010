#include "domain/staff/password.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<Rule> ruleAgainst(const QString& password, const QString& name = u"Асанова Айгүл Токтоевна"_s)
{
    const auto no = whyNotPassword(password, name);
    return no ? std::optional(no->rule) : std::nullopt;
}

class CommonPassword : public testing::TestWithParam<const char16_t*> { };
class UncommonPassword : public testing::TestWithParam<const char16_t*> { };

} // namespace

TEST(PasswordRule, RefusesSevenCharactersAndTakesEight)
{
    EXPECT_EQ(ruleAgainst(u"жаңыкүз"_s), Rule::PasswordTooShort);
    EXPECT_EQ(ruleAgainst(u"жаңыкүзү"_s), std::nullopt);
}

TEST(PasswordRule, CountsCharactersNotCodeUnits)
{
    EXPECT_EQ(ruleAgainst(u"\U0001F33B\U0001F511\U0001F4D7\U0001F3D4"_s), Rule::PasswordTooShort);
    EXPECT_EQ(
        ruleAgainst(QString(u"йүлө"_s).normalized(QString::NormalizationForm_D) + u"тра"_s), Rule::PasswordTooShort);
}

TEST(PasswordRule, TakesAVeryLongOne)
{
    QString words;
    while (words.size() < 10'000)
        words += u"тоо суу "_s + QString::number(words.size());
    EXPECT_EQ(ruleAgainst(words), std::nullopt);
}

TEST(PasswordRule, RefusesThePersonsOwnName)
{
    EXPECT_EQ(ruleAgainst(u"Токтоевна"_s), Rule::PasswordIsName);
    EXPECT_EQ(ruleAgainst(u"айгүласанова"_s), Rule::PasswordIsName);
    EXPECT_EQ(ruleAgainst(u"Асанова1985"_s), Rule::PasswordIsName);
    EXPECT_EQ(ruleAgainst(u"Асанова көпүрө"_s), std::nullopt);
    EXPECT_EQ(ruleAgainst(u"Асанова1985"_s, u"Бекова Нурзат"_s), std::nullopt);
}

TEST_P(CommonPassword, IsRefused)
{
    EXPECT_EQ(ruleAgainst(QString::fromUtf16(GetParam())), Rule::PasswordCommon);
}

INSTANTIATE_TEST_SUITE_P(PasswordRule, CommonPassword,
    testing::Values(u"12345678", u"87654321", u"qwertyui", u"йцукенгш", u"ЙЦУКЕНГШЩЗ", u"йцукенг1", u"мектеп123",
        u"parol123", u"пароль2022", u"gfhjkm2022", u"Password!", u"11111111", u"12121212", u"йцукйцук", u"01.09.2022",
        u"20220901", u"абвгдеёж", u"1q2w3e4r5t", u"кыргызстан", u"Бишкек2023"));

TEST_P(UncommonPassword, IsTaken)
{
    EXPECT_EQ(ruleAgainst(QString::fromUtf16(GetParam())), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(PasswordRule, UncommonPassword,
    testing::Values(u"көк көпүрө", u"мектебимдин багы", u"31.02.2022", u"12345679", u"qwer tree lamp", u"тынч7дөбө"));

TEST(SignInDelay, BeginsWithTheFifthFailureAndDoubles)
{
    EXPECT_EQ(signInDelay(0), 0s);
    EXPECT_EQ(signInDelay(4), 0s);
    EXPECT_EQ(signInDelay(5), 5s);
    EXPECT_EQ(signInDelay(6), 10s);
    EXPECT_EQ(signInDelay(7), 20s);
}

TEST(SignInDelay, HasALimit)
{
    EXPECT_EQ(signInDelay(12), 640s);
    EXPECT_EQ(signInDelay(13), 15min);
    EXPECT_EQ(signInDelay(1'000'000), 15min);
}

TEST(SignInDelay, RunsOutWithTime)
{
    const QDateTime failed({2022, 9, 1}, {8, 0}, Qt::UTC);
    EXPECT_EQ(signInDelayLeft(6, failed, failed), 10s);
    EXPECT_EQ(signInDelayLeft(6, failed, failed.addSecs(9)), 1s);
    EXPECT_EQ(signInDelayLeft(6, failed, failed.addSecs(10)), 0s);
}

TEST(SignInDelay, IsTheWholeWhenTheClockWasSetBack)
{
    const QDateTime failed({2022, 9, 1}, {8, 0}, Qt::UTC);
    EXPECT_EQ(signInDelayLeft(6, failed, failed.addYears(-1)), 10s);
}
