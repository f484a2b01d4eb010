#include "planpagefixture.h"
#include <QComboBox>

namespace {

/// Marks on the lines of an approved plan, on the screen.
struct PlanLineMarksTest : PlanPageFixture {
    PlanLineMarksTest()
    {
        ledTo(DocumentState::Approved);
        office.school.clock.setDay("2022-10-10");
        openFor(office.school.leader);
    }
    LineView line(int row) { return stored().lines.at(size_t(row)); }
    QString refusalUnder(const char* name)
    {
        return field<QLabel>((QByteArray(name) + "-refusal").constData())->text();
    }
};

} // namespace

TEST_F(PlanLineMarksTest, Clause32_DoneWithTheActualResult)
{
    choose(0);
    trigger("lineDone");
    typeText(field<QPlainTextEdit>("actual"), u"Он эки мугалим катышты"_s);
    typeText(field<QPlainTextEdit>("reason"), u"Экөө ооруп калды"_s);
    retypeText(field<QLineEdit>("day"), u"30.09.2022"_s);
    answer();
    const auto history = line(0).history;
    ASSERT_EQ(history.size(), 1u);
    EXPECT_EQ(history[0].outcome, LineOutcome::Done);
    EXPECT_EQ(history[0].actual, u"Он эки мугалим катышты"_s);
    EXPECT_EQ(history[0].reason, u"Экөө ооруп калды"_s);
    EXPECT_EQ(history[0].day, QDate(2022, 9, 30));
    EXPECT_EQ(cell(0, PlanLinesModel::Progress), u"Done 30.09.2022"_s);
    EXPECT_FALSE(part<QAction>("lineDone")->isEnabled());
    EXPECT_TRUE(part<QAction>("lineReopen")->isEnabled());
}

TEST_F(PlanLineMarksTest, ADayToComeIsRefusedUnderTheFieldAndTheDialogStays)
{
    choose(0);
    trigger("lineDone");
    retypeText(field<QLineEdit>("day"), u"11.10.2022"_s);
    answer();
    ASSERT_TRUE(isAsking());
    EXPECT_FALSE(refusalUnder("day").isEmpty());
    EXPECT_TRUE(line(0).history.empty());
    retypeText(field<QLineEdit>("day"), u"10.10.2022"_s);
    answer();
    EXPECT_FALSE(isAsking());
    EXPECT_EQ(line(0).latest()->day, QDate(2022, 10, 10));
}

TEST_F(PlanLineMarksTest, MovesWithinThePeriodWithAReason)
{
    choose(1);
    trigger("lineMove");
    retypeText(field<QComboBox>("new_term")->lineEdit(), u"15.11.2022"_s);
    answer();
    ASSERT_TRUE(isAsking()) << "a move needs its reason";
    EXPECT_FALSE(refusalUnder("reason").isEmpty());
    typeText(field<QPlainTextEdit>("reason"), u"Карантин"_s);
    field<QComboBox>("new_responsible_id")
        ->setCurrentIndex(field<QComboBox>("new_responsible_id")->findData(office.school.member.value));
    answer();
    ASSERT_FALSE(isAsking());
    EXPECT_EQ(line(1).term.from, QDate(2022, 11, 15));
    EXPECT_EQ(line(1).movedTo, office.school.member);
    EXPECT_EQ(line(1).line.term.from, QDate(2022, 10, 1)) << "the approved text stays";
    EXPECT_EQ(cell(1, PlanLinesModel::Term), u"15.11.2022"_s);
    EXPECT_EQ(cell(1, PlanLinesModel::Responsible), u"Үсөнова А."_s);
}

TEST_F(PlanLineMarksTest, AMoveOutsideThePeriodIsRefusedUnderTheField)
{
    choose(1);
    trigger("lineMove");
    retypeText(field<QComboBox>("new_term")->lineEdit(), u"10.06.2023"_s);
    typeText(field<QPlainTextEdit>("reason"), u"Карантин"_s);
    answer();
    ASSERT_TRUE(isAsking());
    const auto outside = refusalUnder("new_term");
    EXPECT_FALSE(outside.isEmpty());
    retypeText(field<QComboBox>("new_term")->lineEdit(), u"кийинчерээк"_s);
    answer();
    EXPECT_FALSE(refusalUnder("new_term").isEmpty());
    EXPECT_NE(refusalUnder("new_term"), outside) << "what is no term is not called a day outside the period";
    EXPECT_TRUE(line(1).history.empty());
    retypeText(field<QComboBox>("new_term")->lineEdit(), u"26.05.2023"_s);
    answer();
    EXPECT_FALSE(isAsking());
    EXPECT_EQ(line(1).term.from, QDate(2023, 5, 26)) << "the last day of the period";
}

TEST_F(PlanLineMarksTest, IsCancelledAndOpenedAgainWithReasons)
{
    choose(1);
    trigger("lineCancel");
    answer();
    ASSERT_TRUE(isAsking());
    EXPECT_FALSE(refusalUnder("reason").isEmpty());
    typeText(field<QPlainTextEdit>("reason"), u"Мугалим иштен кетти"_s);
    answer();
    ASSERT_FALSE(isAsking());
    EXPECT_EQ(line(1).latest()->outcome, LineOutcome::Cancelled);
    EXPECT_FALSE(part<QAction>("lineMove")->isEnabled()) << "what is settled is not moved";
    trigger("lineReopen");
    typeText(field<QPlainTextEdit>("reason"), u"Ордуна башкасы келди"_s);
    answer();
    EXPECT_EQ(line(1).latest()->outcome, LineOutcome::Reopened);
    EXPECT_EQ(line(1).history.size(), 2u) << "each entry is kept";
    EXPECT_TRUE(part<QAction>("lineMove")->isEnabled());
    EXPECT_FALSE(part<QAction>("lineReopen")->isEnabled());
}

TEST_F(PlanLineMarksTest, TheDeputySeesAMoveAndTheLeaderHasNoSuchAct)
{
    const auto& progress = office.services.plans.progress;
    ASSERT_TRUE(progress
                    .move({line(1).line.id}, {day("2022-11-15"), day("2022-11-16")}, {}, u"Карантин"_s,
                        office.school.as(office.school.leader))
                    .ok());
    openFor(office.school.leader);
    EXPECT_FALSE(part<QAction>("moveSeen")->isVisible());
    openFor(office.school.deputy);
    auto* seen = part<QAction>("moveSeen");
    choose(0);
    EXPECT_FALSE(seen->isEnabled()) << "nothing was moved there";
    choose(1);
    ASSERT_TRUE(seen->isVisible());
    ASSERT_TRUE(seen->isEnabled());
    EXPECT_TRUE(part<QAction>("lineDone")->isVisible()) << "entered for a leader who never signs in";
    trigger("moveSeen");
    EXPECT_TRUE(line(1).latest()->seenByDeputy);
    EXPECT_FALSE(seen->isEnabled());
    EXPECT_TRUE(office.services.plans.reading.queueOf(office.school.as(office.school.deputy)).empty());
}

TEST_F(PlanLineMarksTest, TellsThatTheLineWasMarkedMeanwhile)
{
    choose(0);
    trigger("lineDone");
    ASSERT_TRUE(office.services.plans.progress
                    .markNotDone({line(0).line.id}, u"Башка терезеден"_s, office.school.as(office.school.leader))
                    .ok());
    answer();
    EXPECT_TRUE(isAsking());
    EXPECT_EQ(line(0).latest()->outcome, LineOutcome::NotDone);
}
