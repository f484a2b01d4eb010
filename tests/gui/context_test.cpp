#include "gui/record/dateedit.h"
#include "gui/session/refusallabel.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class ContextTest : public testing::Test {
protected:
    ContextTest() { office.sit(office.school.deputy); }

    /// An act that only tells how it was signed.
    struct Seen {
        Id<Person> by, prover, signer;
        QDate day;
        std::optional<Id<Attachment>> scan;
    };
    static Result<Seen> note(Services&, const Actor& by, const Signing& signing)
    {
        Seen seen{.by = by.person, .prover = signing.proof->person};
        if (signing.paper) {
            seen.signer = signing.paper->signer;
            seen.day = signing.paper->day;
            seen.scan = signing.paper->scan;
        }
        return seen;
    }
    PasswordQuestion question{u"Agree"_s, u"You agree the plan."_s, u"Agree"_s};

    SeatedSchool office;
    QWidget page;
};

} // namespace

TEST_F(ContextTest, ActsAsTheSignedInPersonOfThisDay)
{
    office.school.clock.setDay("2022-10-03");
    Actor seen;
    office.context.act(
        &page, [](Services&, const Actor& by) -> Result<Actor> { return by; }, [&](const Actor& by) { seen = by; });
    settle();
    EXPECT_EQ(seen.person, office.school.deputy);
    EXPECT_EQ(seen.day, QDate(2022, 10, 3));
    EXPECT_EQ(office.session.today(), QDate(2022, 10, 3));
}

TEST_F(ContextTest, ShowsARefusalAndCommitsNothing)
{
    int committed = 0;
    QObject::connect(&office.context, &AppContext::committed, &page, [&] { ++committed; });
    office.context.act(
        &page, [](Services&, const Actor&) -> Result<Done> { return Refusal{Rule::Stale}; },
        [](const Done&) { ADD_FAILURE(); });
    settle();
    EXPECT_TRUE(office.messages.isShown());
    EXPECT_EQ(committed, 0);
}

TEST_F(ContextTest, AsksForThePasswordUntilItIsRight)
{
    const auto right = office.passwordOf(office.school.deputy);
    office.prompts.setNextAnswer(u"wrong"_s);
    office.prompts.setNextAnswer(right);
    Seen seen;
    office.context.sign(&page, question, note, [&](const Seen& done) { seen = done; });
    settle();
    EXPECT_EQ(seen.prover, office.school.deputy);
    EXPECT_TRUE(seen.signer.isNull());
    office.prompts.expectAllAsked();
}

TEST_F(ContextTest, DoesNothingWhenThePasswordIsNotGiven)
{
    office.prompts.setNextAnswer({});
    bool failed = false;
    office.context.sign(
        &page, question, note, [](const Seen&) { ADD_FAILURE(); }, {.afterFailure = [&] { failed = true; }});
    settle();
    EXPECT_TRUE(failed);
}

TEST_F(ContextTest, RecordsASignatureOnPaper)
{
    const auto password = office.passwordOf(office.school.deputy);
    Seen seen;
    office.context.signOnPaper(&page,
        {u"Approve on paper"_s, u"The director signed."_s, u"Record"_s, Act::ApprovePlan,
            {.association = office.school.association}},
        note, [&](const Seen& done) { seen = done; });
    settle();
    auto* dialog = child<PaperDialog>(&page, u"paperDialog"_s);
    auto* verb = child<QPushButton>(dialog, u"paperVerb"_s);
    EXPECT_FALSE(verb->isEnabled());
    child<DateEdit>(dialog, u"paperDay"_s)->setDate(QDate(2022, 8, 30));
    settle();
    typeText(child<QLineEdit>(dialog, u"paperPassword"_s), u"wrong"_s);
    verb->click();
    settle();
    EXPECT_TRUE(dialog->isVisible()) << "a wrong password leaves the dialog open";
    EXPECT_TRUE(verb->isEnabled());
    retypeText(child<QLineEdit>(dialog, u"paperPassword"_s), password);
    verb->click();
    settle();
    EXPECT_EQ(seen.signer, office.school.director);
    EXPECT_EQ(seen.by, office.school.deputy);
    EXPECT_EQ(seen.day, QDate(2022, 8, 30));
}

TEST_F(ContextTest, OffersOnlyThoseWhoHeldThePostOnTheDayOfThePaper)
{
    office.context.signOnPaper(
        &page, {u"Agree"_s, u"Agreed"_s, u"Record"_s, Act::AgreeInstruction}, note, [](const Seen&) {});
    settle();
    auto* signer = child<QComboBox>(&page, u"paperSigner"_s);
    EXPECT_EQ(signer->count(), 1);
    EXPECT_EQ(signer->currentData().toUuid(), office.school.chair.value);
    child<DateEdit>(&page, u"paperDay"_s)->setDate(QDate(1999, 1, 1));
    settle();
    EXPECT_FALSE(signer->currentData().isValid());
}

TEST_F(ContextTest, RefusesADateOnThePaperThatIsNone)
{
    office.passwordOf(office.school.deputy);
    bool recorded = false;
    office.context.signOnPaper(&page, {u"Agree"_s, u"Agreed"_s, u"Record"_s, Act::AgreeInstruction}, note,
        [&](const Seen&) { recorded = true; });
    settle();
    auto* dialog = child<PaperDialog>(&page, u"paperDialog"_s);
    typeText(child<QLineEdit>(dialog, u"paperPassword"_s), u"whatever"_s);
    const auto said = [&](const QString& typed) {
        retypeText(child<DateEdit>(dialog, u"paperDay"_s), typed);
        child<QPushButton>(dialog, u"paperVerb"_s)->click();
        settle();
        QStringList shown;
        for (const auto* label : dialog->findChildren<RefusalLabel*>())
            if (label->isVisible())
                shown << label->text();
        return shown;
    };
    EXPECT_EQ(said(u"31.02.2022"_s), QStringList{u"rule %1"_s.arg(int(Rule::NotADate))});
    EXPECT_EQ(child<DateEdit>(dialog, u"paperDay"_s)->text(), u"31.02.2022"_s) << "it stays as typed";
    EXPECT_EQ(said({}), QStringList{u"rule %1"_s.arg(int(Rule::Required))});
    EXPECT_FALSE(recorded);
}
