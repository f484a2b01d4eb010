#include "gui/language/languageswitch.h"
#include "planpagefixture.h"
#include <QSplitter>
#include <QToolButton>

namespace {

/// This year's plan before the deputy, with last year's beside it.
struct PlanBesideTest : PlanPageFixture {
    PlanBesideTest()
    {
        office.school.clock.setDay("2021-09-01");
        begun(2021, {u"Олимпиада"_s, u"Отурум"_s, u"Насаатчылык"_s});
        office.school.clock.setDay("2022-09-01");
    }
    void begun(int firstYear, const QStringList& activities)
    {
        const PlanPeriod year{PeriodKind::Year, 0, QDate(firstYear, 9, 1), QDate(firstYear + 1, 5, 25)};
        std::vector<LineDraft> lines;
        for (const auto& activity : activities)
            lines.push_back({.activity = activity,
                .term = {QDate(firstYear, 9, 1).addMonths(int(lines.size())),
                    QDate(firstYear, 10, 1).addMonths(int(lines.size()))}});
        EXPECT_TRUE(
            office.services.plans.drafting
                .start(
                    {.association = office.school.association, .firstYear = firstYear, .period = year, .lines = lines},
                    office.school.as(office.school.leader))
                .ok());
    }
    QToolButton* toggle() { return part<QToolButton>("besideLastYear"); }
    PlanLinesView* before() { return part<PlanLinesView>("linesBefore"); }
    void openBoth()
    {
        openFor(office.school.deputy);
        view(1);
        toggle()->setChecked(true);
        settle();
    }
};

} // namespace

TEST_F(PlanBesideTest, ShowsBothTablesAndRemembersIt)
{
    begun(2022, {u"Отурум"_s, u"Ачык сабак"_s});
    openFor(office.school.deputy);
    view(1);
    ASSERT_TRUE(toggle()->isVisible());
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(before()->isVisible());
    toggle()->click();
    settle();
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(before()->isVisible());
    EXPECT_EQ(before()->model()->rowCount(), 3);
    openFor(office.school.deputy);
    view(1);
    EXPECT_TRUE(toggle()->isChecked());
    EXPECT_TRUE(before()->isVisible());
    toggle()->click();
    settle();
    EXPECT_FALSE(before()->isVisible());
}

TEST_F(PlanBesideTest, TheTabShowsLastYearsAlone)
{
    begun(2022, {u"Отурум"_s});
    openBoth();
    view(3);
    EXPECT_TRUE(before()->isVisible());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(toggle()->isVisible());
    view(1);
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(PlanBesideTest, TheChosenLineLeadsToItsLikeElseToItsMonth)
{
    begun(2022, {u"отурум"_s, u"Ачык сабак"_s, u"Жумалык"_s});
    openBoth();
    choose(0);
    EXPECT_EQ(before()->selectionModel()->selectedRows().value(0).row(), 1) << "the same words";
    choose(2);
    EXPECT_EQ(before()->selectionModel()->selectedRows().value(0).row(), 2) << "nothing like it: the same month";
    EXPECT_NE(page->focusWidget(), before()) << "the focus stays with this year's";
}

TEST_F(PlanBesideTest, LiesBelowOnASmallScreenAndBesideOnAWideOne)
{
    begun(2022, {u"Отурум"_s});
    openBoth();
    auto* split = part<QSplitter>("linesSplit");
    EXPECT_EQ(split->orientation(), Qt::Vertical);
    EXPECT_GE(table()->viewport()->height(), 100) << "a few lines of each can be read";
    EXPECT_GE(before()->viewport()->height(), 100);
    page->resize(1900, 900);
    settle();
    EXPECT_EQ(split->orientation(), Qt::Horizontal);
    EXPECT_LT(std::abs(table()->width() - before()->width()), 40);
}

TEST_F(PlanBesideTest, IsNotOfferedWithoutAPlanOfLastYear)
{
    views.setValue(u"plan/beside-last-year"_s, true);
    office.school.clock.setDay("2023-09-01");
    begun(2023, {u"Отурум"_s});
    openFor(office.school.leader);
    view(1);
    EXPECT_FALSE(toggle()->isVisible());
    EXPECT_FALSE(before()->isVisible());
}
