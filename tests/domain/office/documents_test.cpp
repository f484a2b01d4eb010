#include "domain/office/documents.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
/// A submitted plan's text before its agreement.
class DocumentLife : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    Documents documents{ports};
    Authority authority{ports};
    QUuid subject = school.ids.next();
    DocumentVersion version = keep("text");

    DocumentVersion keep(const QByteArray& bytes)
    {
        const auto unit = ports.units.begin({}, "test");
        auto kept = documents.keep(DocumentKind::Plan, subject, u"ky"_s, bytes);
        unit->commit();
        return kept;
    }
    StepRequest request(Act act = Act::AgreePlan, DocumentState state = DocumentState::Submitted)
    {
        return {.act = act,
            .kind = DocumentKind::Plan,
            .subject = subject,
            .rights = authority.subject(school.association, authority.today(), school.leader, state),
            .version = version.id,
            .shownDigest = version.digest};
    }
    Signing onPaper(Id<Person> signer, const char* iso)
    {
        auto signing = school.signingOf(school.deputy);
        signing.paper = PaperAct{.signer = signer, .day = day(iso)};
        return signing;
    }
    Result<DocumentStep> take(const StepRequest& step, Id<Person> by, const Signing& signing)
    {
        const auto unit = ports.units.begin(school.as(by), "test");
        auto taken = documents.take(step, school.as(by), signing);
        if (taken.ok())
            unit->commit();
        return taken;
    }
};
} // namespace

TEST_F(DocumentLife, KeepsTheSameBytesOnce)
{
    EXPECT_EQ(keep("text").id, version.id);
    EXPECT_EQ(keep("other").number, 2);
    EXPECT_EQ(documents.versionsOf(subject).size(), 2u);
}

TEST_F(DocumentLife, RecordsAnElectronicStep)
{
    const auto step = take(request(), school.deputy, school.signingOf(school.deputy));
    ASSERT_TRUE(step.ok());
    EXPECT_EQ(step->act, u"plan.agree"_s);
    EXPECT_EQ(step->role, Role::AcademicDeputy);
    EXPECT_EQ(step->day, day("2022-09-01"));
    EXPECT_FALSE(step->onPaper);
    EXPECT_EQ(step->recorder, school.deputy);
    EXPECT_TRUE(documents.isGenuine(*step));
    EXPECT_TRUE(documents.isGenuine(documents.stepsOf(subject).front()));
}

TEST_F(DocumentLife, RefusesAnothersPasswordOrNone)
{
    EXPECT_EQ(take(request(), school.deputy, {}).refusal().rule, Rule::PasswordNeeded);
    EXPECT_EQ(take(request(), school.deputy, school.signingOf(school.leader)).refusal().rule, Rule::PasswordNeeded);
    EXPECT_TRUE(documents.stepsOf(subject).empty());
}

TEST_F(DocumentLife, RefusesATextThatChangedSinceItWasShown)
{
    auto step = request();
    step.version = keep("edited").id;
    EXPECT_EQ(take(step, school.deputy, school.signingOf(school.deputy)).refusal().rule, Rule::TextChanged);
}

TEST_F(DocumentLife, RecordsAPaperWithItsDayAndRecorder)
{
    school.clock.setDay("2022-09-09");
    const auto step
        = take(request(Act::ApprovePlan, DocumentState::Agreed), school.deputy, onPaper(school.director, "2022-09-05"));
    ASSERT_TRUE(step.ok());
    EXPECT_TRUE(step->onPaper);
    EXPECT_EQ(step->person, school.director);
    EXPECT_EQ(step->recorder, school.deputy);
    EXPECT_EQ(step->role, Role::Director);
    EXPECT_EQ(step->day, day("2022-09-05"));
    EXPECT_EQ(step->recordedAt, school.clock.nowUtc());
    EXPECT_TRUE(documents.isGenuine(*step));
}

TEST_F(DocumentLife, RefusesAPaperOfTomorrow)
{
    const auto step = request(Act::ApprovePlan, DocumentState::Agreed);
    EXPECT_EQ(take(step, school.deputy, onPaper(school.director, "2022-09-02")).refusal(),
        (Refusal{Rule::PaperDateInFuture, {day("2022-09-02")}, u"day"_s}));
    EXPECT_TRUE(take(step, school.deputy, onPaper(school.director, "2022-09-01")).ok());
}

TEST_F(DocumentLife, RefusesASignerWithoutTheRightOnThatDay)
{
    const auto step = request(Act::ApprovePlan, DocumentState::Agreed);
    EXPECT_EQ(take(step, school.deputy, onPaper(school.director, "2015-08-31")).refusal().rule, Rule::SignerHasNoRight);
    EXPECT_EQ(take(step, school.deputy, onPaper(school.member, "2022-09-01")).refusal().rule, Rule::SignerHasNoRight);
}

TEST_F(DocumentLife, LetsOnlyTheDeputyRecordAPaper)
{
    auto signing = school.signingOf(school.member);
    signing.paper = PaperAct{.signer = school.director, .day = day("2022-09-01")};
    EXPECT_EQ(
        take(request(Act::ApprovePlan, DocumentState::Agreed), school.member, signing).refusal().rule, Rule::NoRight);
}

TEST_F(DocumentLife, SeesATamperedStepOrText)
{
    const auto step = take(request(), school.deputy, school.signingOf(school.deputy)).value();
    auto altered = step;
    altered.day = day("2022-08-31");
    EXPECT_FALSE(documents.isGenuine(altered));
    altered = step;
    altered.person = school.director;
    EXPECT_FALSE(documents.isGenuine(altered));
    altered = step;
    altered.signature[0] = static_cast<char>(altered.signature[0] ^ 1);
    EXPECT_FALSE(documents.isGenuine(altered));
    altered = step;
    altered.key.reset();
    EXPECT_FALSE(documents.isGenuine(altered));
    auto text = version;
    text.bytes = "forged";
    school.put(text);
    EXPECT_FALSE(documents.isGenuine(step));
}
