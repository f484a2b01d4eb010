#include "domain/staff/accounts.h"
#include "planfixture.h"

using namespace Qt::StringLiterals;

namespace {
/// The director's account was reset, and a new password was chosen on 1 September 2022.
class RenewedKey : public PlanFixture {
protected:
    Plan waiting = agreed();

    RenewedKey()
    {
        (void)signing(school.director);
        const Accounts accounts(school.ports());
        const auto code = accounts.handOutCode(
            school.director, as(school.administrator), SecondOfficer{school.deputy, u"Асанова-2022-кк"_s});
        EXPECT_TRUE(code.ok());
        EXPECT_TRUE(accounts.chooseFirstPassword(school.director, *code, u"Осмонова-2022-кк"_s).ok());
    }
    DocumentStep approvedOn(const char* iso)
    {
        school.clock.setDay(iso);
        EXPECT_TRUE(plans.review.approve(shown(waiting.id), as(school.director), signing(school.director)).ok());
        return sheet(waiting.id).steps.back();
    }
};
} // namespace

TEST_F(RenewedKey, MarksAnApprovalOfTheFirstSevenDaysAndFlagsThePlan)
{
    EXPECT_FALSE(has(flagsOf(sheet(waiting.id), day("2022-09-01")), PlanFlagKind::KeyRenewed)) << "not the deputy's";
    EXPECT_TRUE(approvedOn("2022-09-07").keyRenewed);
    const auto flags = flagsOf(sheet(waiting.id), day("2022-10-01"));
    const auto flag = std::ranges::find(flags, PlanFlagKind::KeyRenewed, &PlanFlag::kind);
    ASSERT_NE(flag, flags.end());
    EXPECT_EQ(flag->facts, QVariantList{u"Осмонова Г."_s});
}

TEST_F(RenewedKey, DoesNotMarkOneOfTheEighthDay)
{
    EXPECT_FALSE(approvedOn("2022-09-08").keyRenewed);
    EXPECT_FALSE(has(flagsOf(sheet(waiting.id), day("2022-10-01")), PlanFlagKind::KeyRenewed));
}
