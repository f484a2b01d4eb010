#include "planpagefixture.h"
#include <QTreeWidget>

namespace {

/// An amendment of an approved plan, led through its life by the buttons of the page.
struct PlanAmendmentsTest : PlanPageFixture {
    PlanAmendmentsTest()
    {
        ledTo(DocumentState::Approved);
        office.school.clock.setDay("2022-10-10");
        openFor(office.school.leader);
    }
    /// Strikes the second line and adds one.
    void begin(const QString& reason)
    {
        press("editAmendment");
        typeText(field<QPlainTextEdit>("reason"), reason);
        auto* removed = field<QListWidget>("removed");
        removed->setFocus();
        removed->setCurrentRow(1);
        pressKey(removed, Qt::Key_Space);
        auto* lines = field<PlanLinesView>("planLines");
        lines->setCurrentIndex(lines->model()->index(0, PlanLinesModel::Activity));
        lines->model()->setData(lines->currentIndex(), u"Жаш мугалимдин күнү"_s);
        lines->model()->setData(lines->model()->index(0, PlanLinesModel::Expected), u"Тажрыйба"_s);
        answer();
    }
    AmendmentView amendment() { return stored().amendments.back(); }
    void sign(Id<Person> person, const char* button = "amendmentStep")
    {
        office.prompts.setNextAnswer(office.passwordOf(person));
        press(button);
    }
};

} // namespace

TEST_F(PlanAmendmentsTest, Clause51_IsBegunSubmittedAgreedAndApproved)
{
    begin(u"Жаңы мугалим келди"_s);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Draft);
    ASSERT_EQ(amendment().lines.size(), 2u);
    EXPECT_EQ(stored().lines.size(), 2u) << "the approved text stays until the amendment is";
    sign(office.school.leader);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Submitted);
    EXPECT_TRUE(part<QPushButton>("editAmendment")->isHidden());
    EXPECT_TRUE(part<QPushButton>("amendmentStep")->isHidden()) << "the deputy's step now";
    openFor(office.school.deputy);
    sign(office.school.deputy);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Agreed);
    openFor(office.school.director);
    sign(office.school.director);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Approved);
    const auto sheet = stored();
    ASSERT_EQ(sheet.lines.size(), 2u);
    EXPECT_EQ(sheet.lines.back().line.activity, u"Жаш мугалимдин күнү"_s);
    ASSERT_EQ(sheet.struck.size(), 1u);
    EXPECT_EQ(sheet.struck.front().line.activity, u"Ачык сабак"_s);
    EXPECT_EQ(sheet.versions.size(), 2u) << "the earlier wording stays readable";
    EXPECT_EQ(cell(1, PlanLinesModel::Activity), u"Жаш мугалимдин күнү"_s);
    office.prompts.expectAllAsked();
}

TEST_F(PlanAmendmentsTest, NeedsAReasonAndSomethingToChange)
{
    press("editAmendment");
    answer();
    ASSERT_TRUE(isAsking());
    EXPECT_FALSE(field<QLabel>("reason-refusal")->text().isEmpty());
    typeText(field<QPlainTextEdit>("reason"), u"Себеп"_s);
    answer();
    ASSERT_FALSE(isAsking()) << "an empty draft may wait";
    sign(office.school.leader);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Draft) << "but is not submitted";
}

TEST_F(PlanAmendmentsTest, IsReturnedWithAReasonMendedAndSubmittedAgain)
{
    begin(u"Жаңы мугалим келди"_s);
    sign(office.school.leader);
    openFor(office.school.deputy);
    office.prompts.setNextAnswer(u"Мөөнөтүн жазыңыз"_s);
    press("returnAmendment");
    EXPECT_EQ(amendment().amendment.state, DocumentState::Returned);
    EXPECT_EQ(amendment().steps.back().reason, u"Мөөнөтүн жазыңыз"_s);
    EXPECT_FALSE(part<QPushButton>("editAmendment")->isHidden()) << "typed for a leader who never signs in";
    openFor(office.school.director);
    EXPECT_TRUE(part<QPushButton>("editAmendment")->isHidden()) << "nobody else's to mend";
    openFor(office.school.leader);
    press("editAmendment");
    EXPECT_EQ(field<QPlainTextEdit>("reason")->toPlainText(), u"Жаңы мугалим келди"_s);
    auto* lines = field<PlanLinesView>("planLines");
    lines->model()->setData(lines->model()->index(0, PlanLinesModel::Term),
        QVariant::fromValue(Span{day("2022-11-01"), day("2022-12-01")}));
    answer();
    sign(office.school.leader);
    EXPECT_EQ(amendment().amendment.state, DocumentState::Submitted);
    EXPECT_EQ(stored().amendments.size(), 1u) << "the same amendment";
}

TEST_F(PlanAmendmentsTest, IsReturnedOnPaperByTheDirector)
{
    begin(u"Жаңы мугалим келди"_s);
    sign(office.school.leader);
    openFor(office.school.deputy);
    sign(office.school.deputy);
    press("paperReturnAmendment");
    auto* verb = part<QPushButton>("paperVerb");
    typeText(part<QLineEdit>("paperPassword"), office.passwordOf(office.school.deputy));
    EXPECT_FALSE(verb->isEnabled()) << "the reason on the paper is missing";
    typeText(part<QPlainTextEdit>("paperReason"), u"Бир ай калды"_s);
    ASSERT_TRUE(verb->isEnabled());
    verb->click();
    settle();
    EXPECT_EQ(amendment().amendment.state, DocumentState::Returned);
    EXPECT_EQ(amendment().steps.back().person, office.school.director);
    EXPECT_EQ(amendment().steps.back().recorder, office.school.deputy);
    EXPECT_EQ(amendment().steps.back().reason, u"Бир ай калды"_s);
}

TEST_F(PlanAmendmentsTest, IsOfferedToTheLeaderAndNotToAMember)
{
    EXPECT_FALSE(part<QPushButton>("editAmendment")->isHidden());
    openFor(office.school.member);
    EXPECT_TRUE(part<QPushButton>("editAmendment")->isHidden());
}
