#include "domain/planning/plan.h"
#include "gui/record/dateedit.h"
#include "gui/settings/calendarpage.h"
#include "support/gui/settingsschool.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace {
/// On 5 June 2023 the deputy sits before the school years; two memberships and 2022/23 end, its plan is approved.
class NextYearTest : public testing::Test, protected SettingsSchool {
protected:
    NextYearTest()
    {
        plan = school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .number = 0,
            .span = Span::through(day("2022-09-01"), day("2023-05-25")),
            .state = DocumentState::Approved,
            .author = school.leader,
            .begunOn = day("2022-08-25")});
        addLine(1, u"Отурум"_s);
        for (const auto& family : {u"Жолдошева"_s, u"Сатыбалдиева"_s})
            school.put(Membership{.association = school.association,
                .person = school.put(Person{.familyName = family}).id,
                .span = Span::through(day("2022-09-01"), day("2023-05-31"))});
        school.clock.setDay("2023-06-05");
        sit(school.deputy);
    }
    void addLine(int position, const QString& activity)
    {
        school.put(PlanLine{.plan = plan.id, .position = position, .activity = activity});
    }
    void begin()
    {
        open<CalendarPage>();
        page->createNew();
        settle();
        dialog = child<QDialog>(page.get(), u"nextYearDialog"_s);
        tree = child<QTreeWidget>(dialog, u"nextYearTree"_s);
    }
    QTreeWidgetItem* row(const QString& words)
    {
        for (QTreeWidgetItemIterator at(tree); *at; ++at)
            if ((*at)->text(0).contains(words))
                return *at;
        ADD_FAILURE() << "no row with " << words.toStdString();
        return nullptr;
    }
    void openYear()
    {
        child<QPushButton>(dialog, u"openNextYear"_s)->click();
        settle();
    }
    QString intro() { return child<QLabel>(dialog, u"nextYearIntro"_s)->text(); }
    size_t memberships() { return services.ports.of<Membership>().all().size(); }
    size_t plansOf(int firstYear) { return services.ports.of<Plan>().where({{&Plan::firstYear, firstYear}}).size(); }

    Plan plan;
    QDialog* dialog = nullptr;
    QTreeWidget* tree = nullptr;
};
} // namespace

TEST_F(NextYearTest, DoesWhatIsTickedInOneActAndSaysSo)
{
    begin();
    EXPECT_EQ(row(u"Жолдошева"_s)->checkState(0), Qt::Checked);
    EXPECT_EQ(row(u"Математика, 1 line"_s)->checkState(0), Qt::Checked);
    openYear();
    EXPECT_EQ(saves, 1);
    EXPECT_TRUE(services.calendar.shapeOf(2023));
    EXPECT_EQ(memberships(), 6u);
    EXPECT_EQ(plansOf(2023), 1u);
    EXPECT_TRUE(intro().contains(u"2 memberships"_s)) << intro().toStdString();
    EXPECT_FALSE(tree->isVisible()) << "only what was done is left";
    EXPECT_EQ(child<QListWidget>(page.get(), u"yearList"_s)->count(), 2);
    EXPECT_EQ(child<QLabel>(page.get(), u"yearName"_s)->text(),
        child<QListWidget>(page.get(), u"yearList"_s)->item(1)->text())
        << "the page shows the new year";
}

TEST_F(NextYearTest, LeavesOutWhatIsUnticked)
{
    begin();
    row(u"Жолдошева"_s)->setCheckState(0, Qt::Unchecked);
    row(u"Математика, 1 line"_s)->setCheckState(0, Qt::Unchecked);
    openYear();
    EXPECT_EQ(memberships(), 5u);
    EXPECT_EQ(plansOf(2023), 0u);
}

TEST_F(NextYearTest, TakesOtherDaysOfLessons)
{
    begin();
    retypeText(child<DateEdit>(dialog, u"starts_on"_s), u"04.09.2023"_s);
    retypeText(child<DateEdit>(dialog, u"ends_on"_s), u"31.05.2024"_s);
    openYear();
    const auto opened = services.calendar.shapeOf(2023);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->year.startsOn, day("2023-09-04"));
    EXPECT_EQ(opened->parts.front().from, day("2023-09-04")) << "the first quarter follows";
    EXPECT_EQ(opened->year.endsOn, day("2024-05-31"));
    EXPECT_EQ(opened->parts.back().lastDay(), day("2024-05-31")) << "the last quarter follows";
}

TEST_F(NextYearTest, EscLeavesWithoutOpeningAnything)
{
    begin();
    pressKey(dialog, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(services.calendar.shapeOf(2023));
    EXPECT_EQ(memberships(), 4u);
    EXPECT_EQ(saves, 0);
}

TEST_F(NextYearTest, ARefusalStaysInTheDialogAndNothingIsDone)
{
    addLine(2, u"Отурум"_s); // the same line twice
    begin();
    openYear();
    EXPECT_EQ(child<QLabel>(dialog, u"nextYear-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::LineTwice)));
    EXPECT_FALSE(services.calendar.shapeOf(2023));
    EXPECT_EQ(memberships(), 4u);
    row(u"Математика, 2 line"_s)->setCheckState(0, Qt::Unchecked);
    openYear();
    EXPECT_TRUE(services.calendar.shapeOf(2023)) << "without that plan";
    EXPECT_EQ(memberships(), 6u);
}

TEST_F(NextYearTest, RefusesWhatIsNoDateBeforeAnythingIsAsked)
{
    begin();
    retypeText(child<DateEdit>(dialog, u"starts_on"_s), u"качандыр"_s);
    openYear();
    EXPECT_EQ(child<QLabel>(dialog, u"nextYear-refusal"_s)->text(), u"rule %1"_s.arg(int(Rule::NotADate)));
    EXPECT_FALSE(services.calendar.shapeOf(2023));
}

TEST_F(NextYearTest, WhatBelongsToAnEndingAssociationFollowsItsTick)
{
    const auto ending
        = school.put(Association{.name = u"Тарых"_s, .span = Span::through(day("2020-09-01"), day("2023-05-31"))});
    school.put(Membership{.association = ending.id,
        .person = school.put(Person{.familyName = u"Токтогулова"_s}).id,
        .span = Span::through(day("2022-09-01"), day("2023-05-31"))});
    begin();
    auto* association = row(u"Тарых, until"_s);
    EXPECT_EQ(association->checkState(0), Qt::Unchecked) << "an end that was entered is meant, until said otherwise";
    EXPECT_TRUE(row(u"Токтогулова"_s)->isDisabled());
    EXPECT_FALSE(row(u"Жолдошева"_s)->isDisabled()) << "of another association";
    association->setCheckState(0, Qt::Checked);
    EXPECT_FALSE(row(u"Токтогулова"_s)->isDisabled());
    openYear();
    EXPECT_FALSE(services.ports.of<Association>().find(ending.id)->span.until.isValid());
    EXPECT_EQ(services.ports.of<Membership>().where({{&Membership::association, ending.id}}).size(), 2u);
}

TEST_F(NextYearTest, SaysWhyAPlanIsNotBegun)
{
    auto appointment = services.ports.of<Appointment>().all().front();
    appointment.span.until = day("2023-06-01");
    school.put(appointment);
    begin();
    const auto reason = u"rule %1"_s.arg(int(Rule::NoLeaderOnThatDay));
    EXPECT_TRUE(row(reason)->text(0).startsWith(u"Математика"_s));
    EXPECT_TRUE(row(u"Бекова Н."_s)->text(0).contains(u"31.05.2023"_s)) << "whose appointment ends";
    openYear();
    EXPECT_TRUE(intro().contains(reason)) << intro().toStdString();
    EXPECT_EQ(plansOf(2023), 0u);
}
