#include "gui/language/languageswitch.h"
#include "gui/settings/schoolpage.h"
#include "support/gui/settingsschool.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

class SchoolPageTest : public testing::Test, protected SettingsSchool {
protected:
    SchoolPageTest() { open<SchoolPage>(); }
    QString said(const QString& name) { return child<QLabel>(page.get(), name)->text(); }
    School stored() { return services.ports.of<School>().all().front(); }
};

} // namespace

TEST_F(SchoolPageTest, ShowsBothDueDatesOfTheYear)
{
    EXPECT_EQ(said(u"planDue"_s), u"6 September 2022"_s);
    EXPECT_TRUE(said(u"planStrictest"_s).contains(u"5 September 2022"_s));
    EXPECT_EQ(said(u"reportDue"_s), u"30 May 2023"_s);
    EXPECT_TRUE(said(u"reportStrictest"_s).contains(u"29 May 2023"_s));
    EXPECT_FALSE(action(u"saveSchool"_s)->isEnabled());
}

TEST_F(SchoolPageTest, FollowsTheCountWhileItIsEditedAndSavesIt)
{
    pressKey(child<QComboBox>(page.get(), u"plan_count"_s), Qt::Key_Down);
    EXPECT_EQ(said(u"planDue"_s), u"8 September 2022"_s);
    EXPECT_EQ(stored().planCount.days, DayCount::Days::Calendar);
    pressKey(child<QComboBox>(page.get(), u"week"_s), Qt::Key_Down);
    EXPECT_EQ(said(u"planDue"_s), u"7 September 2022"_s);
    pressKey(child<QCheckBox>(page.get(), u"plan_first_day"_s), Qt::Key_Space);
    EXPECT_EQ(said(u"planDue"_s), u"6 September 2022"_s);
    page->nextStep();
    settle();
    EXPECT_EQ(stored().planCount, (DayCount{DayCount::Days::Working, true}));
    EXPECT_EQ(stored().week, WeekKind::SixDay);
    EXPECT_EQ(stored().reportCount, DayCount{});
    EXPECT_EQ(saves, 1);
    EXPECT_FALSE(action(u"saveSchool"_s)->isEnabled());
}

TEST_F(SchoolPageTest, RefusesAnAgreementExpectedBeforeTheSubmissionAtItsField)
{
    auto* margin = child<QSpinBox>(page.get(), u"agree_before"_s);
    margin->selectAll();
    typeText(margin, u"9"_s);
    page->nextStep();
    settle();
    EXPECT_EQ(said(u"submit_before-refusal"_s), u"rule %1"_s.arg(int(Rule::SpanBackwards)));
    EXPECT_EQ(stored().agreeBefore, 1);
    action(u"undoSchool"_s)->trigger();
    EXPECT_EQ(margin->value(), 1);
}

TEST_F(SchoolPageTest, RefusesAnEmptyName)
{
    retypeText(child<QLineEdit>(page.get(), u"name"_s), {});
    page->nextStep();
    settle();
    EXPECT_EQ(said(u"name-refusal"_s), u"rule %1"_s.arg(int(Rule::Required)));
    EXPECT_FALSE(stored().name.isEmpty());
}

TEST_F(SchoolPageTest, KeepsWhatWasTypedForTheNextVisit)
{
    retypeText(child<QLineEdit>(page.get(), u"district"_s), u"Өзгөн району"_s);
    page->keepDrafts();
    open<SchoolPage>();
    EXPECT_EQ(child<QLineEdit>(page.get(), u"district"_s)->text(), u"Өзгөн району"_s);
    EXPECT_TRUE(action(u"saveSchool"_s)->isEnabled());
}

TEST_F(SchoolPageTest, MayNotBeChangedByATeacher)
{
    sit(school.leader);
    open<SchoolPage>();
    EXPECT_TRUE(child<QLineEdit>(page.get(), u"name"_s)->isReadOnly());
    EXPECT_FALSE(action(u"saveSchool"_s)->isEnabled());
    EXPECT_EQ(action(u"saveSchool"_s)->toolTip(), u"rule %1"_s.arg(int(Rule::NoRight)));
}

TEST_F(SchoolPageTest, SpeaksKyrgyzDates)
{
    LanguageSwitch language(Language::Kyrgyz);
    settle();
    EXPECT_EQ(said(u"planDue"_s), u"2022-жылдын 6-сентябры"_s);
    language.choose(Language::English);
}
