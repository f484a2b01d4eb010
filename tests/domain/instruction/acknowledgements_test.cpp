#include "domain/instruction/instructionschool.h"
#include "domain/office/homeview.h"

using namespace Qt::StringLiterals;

class AcknowledgementsTest : public testing::Test {
protected:
    AcknowledgementsTest() { school.adoptBuiltIn(); }

    Id<Association> secondAssociation()
    {
        const auto second = school.put(Association{.name = u"Физика"_s, .span = {day("2020-09-01"), {}}}).id;
        school.put(Appointment{.association = second,
            .person = school.leader,
            .kind = AppointmentKind::Acting,
            .orderNumber = u"13"_s,
            .orderedOn = day("2022-08-25"),
            .span = {day("2022-09-01"), {}}});
        return second;
    }
    Result<Done> record(std::vector<CopyOf> copies, AcknowledgementState state, const char* on)
    {
        return school.service.acknowledgements.record(school.inForce().edition.id, copies, {state, day(on)},
            school.inForce().digest, school.as(school.deputy), school.signingOf(school.deputy));
    }

    InstructionSchool school;
};

TEST_F(AcknowledgementsTest, AreAskedOfLeadersFirstAndOfTeachers)
{
    auto asked = school.service.reading.asked(school.inForce(), day("2022-09-01"));
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_EQ(asked[0].person, school.leader);
    EXPECT_EQ(asked[0].association, school.association);
    EXPECT_EQ(asked[0].associationName, u"Математика"_s);
    EXPECT_FALSE(asked[0].state);
    EXPECT_EQ(asked[1].person, school.member);
    EXPECT_FALSE(asked[1].association);
}

TEST_F(AcknowledgementsTest, AreAskedOnceForEachAssociationLedAndOfActingLeaders)
{
    secondAssociation();
    EXPECT_EQ(school.service.reading.askedOf(school.inForce(), school.leader, day("2022-09-01")).size(), 2u);
    EXPECT_EQ(school.service.reading.askedOf(school.inForce(), school.leader, day("2022-08-31")).size(), 1u);
}

TEST_F(AcknowledgementsTest, AreNotAskedOfTeachersWhenTheVersionSaysSo)
{
    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    ASSERT_TRUE(
        school.service.life
            .saveDraft(draft.edition, {InstructionSchool::withClause(draft.text, u"1.2"_s, u"Башка."_s), true, false},
                school.as(school.deputy))
            .ok());
    school.adopt();
    const auto asked = school.service.reading.asked(school.inForce(), day("2022-09-01"));
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().person, school.leader);
}

TEST_F(AcknowledgementsTest, BindPersonEditionTextLanguageAndDay)
{
    const auto answer = school.acknowledgedBy(school.leader);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->person, school.leader);
    EXPECT_EQ(answer->association, school.association) << "the only one that is led";
    EXPECT_EQ(answer->edition, school.inForce().edition.id);
    EXPECT_EQ(answer->textDigest, digestOf(builtInInstruction()));
    EXPECT_EQ(answer->language, u"ky"_s);
    EXPECT_EQ(answer->day, day("2022-09-01"));
    const auto step = school.ports().of<DocumentStep>().find(*answer->step);
    EXPECT_TRUE(Documents(school.ports()).isGenuine(*step));
    EXPECT_EQ(school.answerOf(school.leader), AcknowledgementState::Signed);
    EXPECT_EQ(school.answerOf(school.member), std::nullopt);
}

TEST_F(AcknowledgementsTest, AreRefusedTwiceForOneCopyButNotForAnotherAssociation)
{
    const auto second = secondAssociation();
    const auto by = school.as(school.leader);
    const auto acknowledge = [&](std::optional<Id<Association>> association) {
        return ruleOf(school.service.acknowledgements.acknowledge(
            school.inForce().edition.id, association, school.inForce().digest, by, school.signingOf(school.leader)));
    };
    EXPECT_EQ(acknowledge({}), Rule::Required) << "which of the two?";
    EXPECT_EQ(acknowledge(school.association), std::nullopt);
    EXPECT_EQ(acknowledge(school.association), Rule::AlreadySigned);
    EXPECT_EQ(acknowledge(second), std::nullopt);
}

TEST_F(AcknowledgementsTest, OfAnAssociationThatIsNotLedAreRefused)
{
    EXPECT_EQ(ruleOf(school.service.acknowledgements.acknowledge(school.inForce().edition.id, school.association,
                  school.inForce().digest, school.as(school.member), school.signingOf(school.member))),
        Rule::CopyOfNoAssociation);
}

TEST_F(AcknowledgementsTest, NeedTheOwnPasswordAndTheTextThatWasShown)
{
    const auto& service = school.service.acknowledgements;
    const auto id = school.inForce().edition.id;
    const auto by = school.as(school.leader);
    EXPECT_EQ(ruleOf(service.acknowledge(id, {}, school.inForce().digest, by, {})), Rule::PasswordNeeded);
    EXPECT_EQ(ruleOf(service.acknowledge(id, {}, school.inForce().digest, by, school.signingOf(school.member))),
        Rule::PasswordNeeded);
    EXPECT_EQ(
        ruleOf(service.acknowledge(id, {}, "another text", by, school.signingOf(school.leader))), Rule::TextChanged);
    EXPECT_EQ(school.answerOf(school.leader), std::nullopt);
}

TEST_F(AcknowledgementsTest, AreRecordedFromPaperForSeveralPeopleAtOnce)
{
    ASSERT_TRUE(
        record({{school.leader, school.association}, {school.member}}, AcknowledgementState::Signed, "2022-08-31")
            .ok());
    for (const auto& copy : school.service.reading.asked(school.inForce(), day("2022-09-01"))) {
        EXPECT_TRUE(copy.isSigned());
        EXPECT_TRUE(copy.onPaper);
        EXPECT_EQ(copy.day, day("2022-08-31"));
    }
}

TEST_F(AcknowledgementsTest, AreRecordedAllOrNone)
{
    ASSERT_TRUE(school.acknowledgedBy(school.member).ok());
    EXPECT_EQ(ruleOf(record(
                  {{school.leader, school.association}, {school.member}}, AcknowledgementState::Signed, "2022-09-01")),
        Rule::AlreadySigned);
    EXPECT_EQ(school.answerOf(school.leader), std::nullopt);
}

TEST_F(AcknowledgementsTest, AreRecordedAsRefusedOrAbsentAndMayFollowLater)
{
    ASSERT_TRUE(record({{school.leader, school.association}}, AcknowledgementState::Refused, "2022-08-30").ok());
    ASSERT_TRUE(record({{school.member}}, AcknowledgementState::Absent, "2022-08-30").ok());
    EXPECT_EQ(school.answerOf(school.leader), AcknowledgementState::Refused);
    EXPECT_EQ(school.answerOf(school.member), AcknowledgementState::Absent);
    ASSERT_TRUE(school.acknowledgedBy(school.member).ok());
    EXPECT_EQ(school.answerOf(school.member), AcknowledgementState::Signed);
}

TEST_F(AcknowledgementsTest, AreRecordedByTheDeputyAloneAndNeverAheadOfTheDay)
{
    EXPECT_EQ(ruleOf(school.service.acknowledgements.record(school.inForce().edition.id, {{school.member}},
                  {AcknowledgementState::Absent, day("2022-09-01")}, school.inForce().digest, school.as(school.leader),
                  school.signingOf(school.leader))),
        Rule::NoRight);
    EXPECT_EQ(ruleOf(record({{school.member}}, AcknowledgementState::Signed, "2022-09-02")), Rule::PaperDateInFuture);
    EXPECT_EQ(ruleOf(record({}, AcknowledgementState::Signed, "2022-09-01")), Rule::Required);
}

TEST_F(AcknowledgementsTest, StayAfterAMinorCorrectionAndAreAskedAgainAfterAMaterialVersion)
{
    ASSERT_TRUE(school.acknowledgedBy(school.leader).ok());
    ASSERT_TRUE(school.service.life.beginCorrection(school.as(school.deputy)).ok());
    ASSERT_TRUE(school.edit(u"1.2"_s, u"Оңдолду."_s).ok());
    school.adopt();
    EXPECT_EQ(school.answerOf(school.leader), AcknowledgementState::Signed);
    EXPECT_EQ(school.answerOf(school.member), std::nullopt);

    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    ASSERT_TRUE(school.edit(u"1.2"_s, u"Жаңы милдет."_s, true).ok());
    school.adopt();
    EXPECT_EQ(school.answerOf(school.leader), std::nullopt);
}

TEST_F(AcknowledgementsTest, StayAfterAMinorVersionThroughToTheNextMaterialOne)
{
    ASSERT_TRUE(school.acknowledgedBy(school.leader).ok());
    for (const auto& words : {u"Бир."_s, u"Эки."_s}) {
        ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
        ASSERT_TRUE(school.edit(u"1.2"_s, words, false).ok());
        school.adopt();
        EXPECT_EQ(school.answerOf(school.leader), AcknowledgementState::Signed);
    }
    const auto copies = school.service.reading.askedOf(school.inForce(), school.leader, day("2022-09-01"));
    EXPECT_TRUE(copies.front().ofEarlierEdition);
}

TEST_F(AcknowledgementsTest, StandOnTheSheetWithThoseWhoHaveNot)
{
    ASSERT_TRUE(school.acknowledgedBy(school.leader).ok());
    const auto sheet = school.service.reading.sheet(school.inForce(), day("2022-09-01"));
    ASSERT_EQ(sheet.rows.size(), 2);
    EXPECT_EQ(sheet.school, u"№ 1 мектеп"_s);
    EXPECT_EQ(sheet.rows[0].state, u"signed"_s);
    EXPECT_EQ(sheet.rows[0].association, u"Математика"_s);
    EXPECT_EQ(sheet.rows[1].state, QString());
}

TEST(HomeInstruction, WaitsUntilTheOwnCopyIsSigned)
{
    InstructionSchool school;
    EXPECT_EQ(homeOf(school.ports(), school.as(school.leader)).waitingOf({HomeMatter::Instruction}), 0);
    school.adoptBuiltIn();
    EXPECT_EQ(homeOf(school.ports(), school.as(school.leader)).waitingOf({HomeMatter::Instruction}), 1);
    EXPECT_EQ(homeOf(school.ports(), school.as(school.director)).waitingOf({HomeMatter::Instruction}), 0);
    const auto edition = school.inForce();
    ASSERT_TRUE(school.service.acknowledgements
                    .acknowledge(edition.edition.id, school.association, edition.digest, school.as(school.leader),
                        school.signingOf(school.leader))
                    .ok());
    EXPECT_EQ(homeOf(school.ports(), school.as(school.leader)).waitingOf({HomeMatter::Instruction}), 0);
    EXPECT_EQ(homeOf(school.ports(), school.as(school.member)).waitingOf({HomeMatter::Instruction}), 1);
}
