#include "domain/office/modules.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class Modules : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();

    Result<School> switchOff(const QStringList& off, Id<Person> by) { return switchModules(ports, off, school.as(by)); }
    QStringList stored() { return switchedOff(schoolOf(ports)); }
};
} // namespace

TEST_F(Modules, AreAllOnInANewSchool)
{
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(Modules, AreSwitchedOffAndOnAgainByTheDeputyAndTheAdministrator)
{
    ASSERT_TRUE(switchOff({u"claims"_s, u"contacts"_s}, school.deputy).ok());
    EXPECT_EQ(stored(), (QStringList{u"contacts"_s, u"claims"_s})) << "in the order of the navigation";
    ASSERT_TRUE(switchOff({u"claims"_s}, school.administrator).ok());
    EXPECT_EQ(stored(), QStringList{u"claims"_s});
    ASSERT_TRUE(switchOff({}, school.deputy).ok());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(Modules, AreNobodyElsesToSwitch)
{
    for (const auto person : {school.leader, school.member, school.director, school.chair})
        EXPECT_EQ(switchOff({u"claims"_s}, person).refusal().rule, Rule::NoRight);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(Modules, RefuseAWordThatNamesNoOptionalPage)
{
    for (const auto& word : {u"plan"_s, u"visits"_s, u"september"_s, u"nonsense"_s, QString()}) {
        const auto refused = switchOff({u"claims"_s, word}, school.deputy);
        ASSERT_FALSE(refused.ok()) << word.toStdString();
        EXPECT_EQ(refused.refusal().rule, Rule::RecordGone);
        EXPECT_EQ(refused.refusal().field, u"modules_off"_s);
    }
    EXPECT_TRUE(stored().isEmpty()) << "not even the word that is known";
}

TEST_F(Modules, LeaveNoEventWhenNothingChanges)
{
    ASSERT_TRUE(switchOff({u"claims"_s}, school.deputy).ok());
    const auto revision = schoolOf(ports).revision;
    ASSERT_TRUE(switchOff({u"claims"_s, u"claims"_s}, school.deputy).ok()) << "named twice it is one page";
    EXPECT_EQ(schoolOf(ports).revision, revision);
}

TEST_F(Modules, EachHasItsRecordsOnOnePage)
{
    for (const auto& module : optionalModules())
        EXPECT_FALSE(module.contains(u' ')) << "they are stored parted by a space";
    EXPECT_EQ(moduleOf(u"proposal"_s), u"claims"_s);
    EXPECT_EQ(moduleOf(u"notice"_s), u"information"_s);
    for (const auto& always : {u"plan"_s, u"meeting"_s, u"visit"_s, u"membership"_s, u"report"_s})
        EXPECT_TRUE(moduleOf(always).isEmpty()) << always.toStdString();
}
