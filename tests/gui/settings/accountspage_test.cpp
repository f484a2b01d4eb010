#include "gui/settings/accountspage.h"
#include "gui/settings/passwordpage.h"
#include "support/gui/settingsschool.h"
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class AccountsPageTest : public testing::Test, protected SettingsSchool {
protected:
    AccountsPageTest()
    {
        sit(school.administrator);
        accounts = open<AccountsPage>();
    }
    void choose(Id<Person> person) { EXPECT_TRUE(accounts->openRecord(u"account"_s, person.value)); }
    QString state()
    {
        return child<QTableView>(page.get(), u"accountTable"_s)->currentIndex().siblingAtColumn(2).data().toString();
    }
    QString handOutCode()
    {
        accounts->nextStep();
        settle();
        auto* dialog = child<QDialog>(page.get(), u"codeDialog"_s);
        const auto code = child<QLabel>(dialog, u"oneTimeCode"_s)->text();
        child<QPushButton>(dialog, u"copyCode"_s)->click();
        EXPECT_EQ(QApplication::clipboard()->text(), code);
        pressKey(child<QPushButton>(dialog, u"codeWritten"_s), Qt::Key_Space);
        settle();
        EXPECT_EQ(page->findChild<QDialog*>(u"codeDialog"_s), nullptr);
        return code;
    }

    AccountsPage* accounts = nullptr;
};

class PasswordPageTest : public testing::Test, protected SettingsSchool {
protected:
    PasswordPageTest()
        : old(passwordOf(school.deputy))
    {
        open<PasswordPage>();
    }
    void type(const QString& before, const QString& after, const QString& again)
    {
        retypeText(child<QLineEdit>(page.get(), u"oldPassword"_s), before);
        retypeText(child<QLineEdit>(page.get(), u"newPassword"_s), after);
        auto* last = child<QLineEdit>(page.get(), u"newPasswordAgain"_s);
        retypeText(last, again);
        pressKey(last, Qt::Key_Return);
        settle();
    }
    QString refusal(const QString& field) { return child<QLabel>(page.get(), field + u"Refusal"_s)->text(); }
    bool opens(const QString& password) { return services.accounts.signIn(school.deputy, password).ok(); }

    QString old;
};

} // namespace

TEST_F(AccountsPageTest, HandsOutACodeWithWhichThePersonSignsInFirst)
{
    choose(school.leader);
    EXPECT_EQ(state(), u"no account"_s);
    const auto code = handOutCode();
    EXPECT_EQ(state(), u"code handed out"_s);
    const auto own = u"кооз гүлдөр 27"_s;
    ASSERT_TRUE(services.accounts.chooseFirstPassword(school.leader, code, own).ok());
    EXPECT_TRUE(services.accounts.signIn(school.leader, own).ok());
    page->refresh();
    settle();
    EXPECT_EQ(state(), u"may sign in"_s);
}

TEST_F(AccountsPageTest, AsksBeforeANewCodeEndsAPassword)
{
    const auto password = passwordOf(school.leader);
    page->refresh();
    settle();
    choose(school.leader);
    prompts.setNextAnswer(false);
    accounts->nextStep();
    settle();
    EXPECT_EQ(page->findChild<QDialog*>(u"codeDialog"_s), nullptr);
    EXPECT_TRUE(services.accounts.signIn(school.leader, password).ok());
    prompts.expectAllAsked();
}

TEST_F(AccountsPageTest, ResetsADeputyOnlyWithTheSecondOfficersPassword)
{
    const auto password = passwordOf(school.deputy);
    const auto confirming = passwordOf(school.director);
    page->refresh();
    settle();
    choose(school.deputy);
    accounts->nextStep();
    settle();
    auto* dialog = child<QDialog>(page.get(), u"officerDialog"_s);
    auto* verb = child<QPushButton>(dialog, u"officerVerb"_s);
    auto* field = child<QLineEdit>(dialog, u"officerPassword"_s);
    EXPECT_EQ(child<QComboBox>(dialog, u"officer"_s)->currentText(), u"Осмонова Гүлнара"_s);
    EXPECT_FALSE(verb->isEnabled());

    typeText(field, u"туура эмес"_s);
    pressKey(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(child<QLabel>(dialog, u"officerPasswordRefusal"_s)->text(), u"rule %1"_s.arg(int(Rule::WrongPassword)));
    EXPECT_TRUE(services.accounts.signIn(school.deputy, password).ok()) << "nothing was reset";

    retypeText(field, confirming);
    pressKey(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(page->findChild<QDialog*>(u"officerDialog"_s), nullptr);
    const auto code = child<QLabel>(child<QDialog>(page.get(), u"codeDialog"_s), u"oneTimeCode"_s)->text();
    EXPECT_EQ(services.accounts.signIn(school.deputy, code).refusal().rule, Rule::NewPasswordNeeded);
    EXPECT_EQ(state(), u"code handed out"_s);
}

TEST_F(AccountsPageTest, SaysWhoCouldConfirmWhenNobodyCan)
{
    (void)passwordOf(school.deputy);
    page->refresh();
    settle();
    choose(school.deputy);
    accounts->nextStep();
    settle();
    auto* dialog = child<QDialog>(page.get(), u"officerDialog"_s);
    EXPECT_EQ(child<QComboBox>(dialog, u"officer"_s)->currentText(), u"Nobody else in charge can sign in"_s);
    EXPECT_FALSE(child<QLineEdit>(dialog, u"officerPassword"_s)->isEnabled());
    EXPECT_FALSE(child<QPushButton>(dialog, u"officerVerb"_s)->isEnabled());
}

TEST_F(AccountsPageTest, ClosesAnAccountAfterAsking)
{
    const auto password = passwordOf(school.deputy);
    page->refresh();
    settle();
    choose(school.deputy);
    prompts.setNextAnswer(true);
    action(u"closeAccount"_s)->trigger();
    settle();
    EXPECT_EQ(services.accounts.signIn(school.deputy, password).refusal().rule, Rule::AccountClosed);
    EXPECT_EQ(state(), u"no account"_s);
    EXPECT_FALSE(action(u"closeAccount"_s)->isEnabled());
}

TEST_F(AccountsPageTest, IsOfTheAdministratorAlone)
{
    sit(school.deputy);
    accounts = open<AccountsPage>();
    EXPECT_FALSE(action(u"handOutCode"_s)->isEnabled());
    EXPECT_EQ(action(u"handOutCode"_s)->toolTip(), u"rule %1"_s.arg(int(Rule::NoRight)));
    accounts->nextStep();
    settle();
    EXPECT_EQ(page->findChild<QDialog*>(u"codeDialog"_s), nullptr);
}

TEST_F(PasswordPageTest, ChangesThePasswordByKeys)
{
    type(old, u"көк асман 2022"_s, u"көк асман 2022"_s);
    EXPECT_TRUE(opens(u"көк асман 2022"_s));
    EXPECT_FALSE(opens(old));
    EXPECT_EQ(saves, 1);
    EXPECT_TRUE(child<QLineEdit>(page.get(), u"newPassword"_s)->text().isEmpty());
}

TEST_F(PasswordPageTest, SaysWhatIsWrongUnderTheFieldItConcerns)
{
    type(u"башка"_s, u"көк асман 2022"_s, u"көк асман 2022"_s);
    EXPECT_EQ(refusal(u"oldPassword"_s), u"rule %1"_s.arg(int(Rule::WrongPassword)));
    type(old, u"кыска"_s, u"кыска"_s);
    EXPECT_EQ(refusal(u"newPassword"_s), u"rule %1"_s.arg(int(Rule::PasswordTooShort)));
    EXPECT_TRUE(refusal(u"oldPassword"_s).isEmpty());
    type(old, u"көк асман 2022"_s, u"көк асман 2023"_s);
    EXPECT_EQ(refusal(u"newPasswordAgain"_s), u"The two new passwords differ."_s);
    EXPECT_TRUE(opens(old));
}
