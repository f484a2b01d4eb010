#include "domain/instruction/draftparts.h"
#include "domain/instruction/instructionschool.h"

using namespace Qt::StringLiterals;

class InstructionLifeTest : public testing::Test {
protected:
    InstructionSchool school;
};

TEST_F(InstructionLifeTest, BeginsWithTheBuiltInTextAsADraftOfVersionOne)
{
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    EXPECT_EQ(draft.version.number, 1);
    EXPECT_EQ(draft.edition.number, 1);
    EXPECT_EQ(draft.state, DocumentState::Draft);
    EXPECT_EQ(draft.text, builtInInstruction());
    EXPECT_FALSE(school.service.reading.inForce());
    EXPECT_EQ(ruleOf(school.service.life.installBuiltIn(school.as(school.deputy))), Rule::Duplicate);
}

TEST_F(InstructionLifeTest, JoinsAnOpenUnitOfWork)
{
    {
        const auto unit = school.file->units().begin(school.as(school.deputy), "test");
        ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    } // rolled back with the unit
    EXPECT_FALSE(school.service.reading.waiting());
}

TEST_F(InstructionLifeTest, IsAgreedByTheUnionChairOnPaperAndThenPutInForceByTheDeputy)
{
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    const auto id = school.waiting().edition.id;
    const auto digest = school.waiting().digest;
    const auto deputy = school.as(school.deputy);
    EXPECT_EQ(ruleOf(school.service.life.putInForce(id, {}, digest, deputy, school.signingOf(school.deputy))),
        Rule::WrongState);
    EXPECT_EQ(ruleOf(school.service.life.agree(id, digest, deputy, school.signingOf(school.deputy))), Rule::NoRight);
    EXPECT_EQ(ruleOf(school.service.life.agree(id, digest, deputy, school.paperOf(school.director, day("2022-08-30")))),
        Rule::SignerHasNoRight);

    ASSERT_TRUE(school.service.life.agree(id, digest, deputy, school.paperOf(school.chair, day("2022-08-30"))).ok());
    const auto agreed = school.waiting();
    EXPECT_EQ(agreed.state, DocumentState::Agreed);
    ASSERT_TRUE(agreed.agreed);
    EXPECT_EQ(agreed.agreed->nameWithInitials, u"Тургунбаева А."_s);
    EXPECT_EQ(agreed.agreed->day, day("2022-08-30"));
    EXPECT_TRUE(agreed.agreed->onPaper);
    EXPECT_FALSE(agreed.agreed->leads);
    ASSERT_TRUE(agreed.edition.frozen);
    EXPECT_EQ(
        school.ports().of<DocumentVersion>().find(*agreed.edition.frozen)->bytes, canonicalBytes(builtInInstruction()));

    const auto early
        = school.service.life.putInForce(id, day("2022-08-29"), digest, deputy, school.signingOf(school.deputy));
    EXPECT_EQ(ruleOf(early), Rule::DayOutside);
    const auto late
        = school.service.life.putInForce(id, day("2022-09-02"), digest, deputy, school.signingOf(school.deputy));
    EXPECT_EQ(ruleOf(late), Rule::DayOutside);
    EXPECT_TRUE(whyNotInForceOn(agreed, day("2022-08-29"), day("2022-09-01"))) << "the day before the agreement";
    EXPECT_FALSE(whyNotInForceOn(agreed, day("2022-08-30"), day("2022-09-01")));
    EXPECT_FALSE(whyNotInForceOn(agreed, day("2022-09-01"), day("2022-09-01")));
    EXPECT_TRUE(whyNotInForceOn(agreed, day("2022-09-02"), day("2022-09-01")));
    EXPECT_TRUE(whyNotInForceOn(agreed, {}, day("2022-09-01"))) << "no day at all";
    ASSERT_TRUE(
        school.service.life.putInForce(id, day("2022-08-30"), digest, deputy, school.signingOf(school.deputy)).ok());
    EXPECT_EQ(school.inForce().version.inForceOn, day("2022-08-30"));
    EXPECT_EQ(school.inForce().version.state, DocumentState::InForce);
}

TEST_F(InstructionLifeTest, AgreesElectronicallyOnlyTheTextThatWasShown)
{
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    const auto shown = school.waiting();
    ASSERT_TRUE(school.edit(u"1.2"_s, u"Башка сөз."_s).ok());
    const auto chair = school.as(school.chair);
    EXPECT_EQ(ruleOf(school.service.life.agree(shown.edition.id, shown.digest, chair, school.signingOf(school.chair))),
        Rule::TextChanged);
    EXPECT_EQ(school.waiting().state, DocumentState::Draft);
    const auto now = school.waiting();
    ASSERT_TRUE(school.service.life.agree(now.edition.id, now.digest, chair, school.signingOf(school.chair)).ok());
    const auto step = Documents(school.ports()).stepsOf(now.edition.id.value).back();
    EXPECT_TRUE(Documents(school.ports()).isGenuine(step));
    EXPECT_EQ(ruleOf(school.edit(u"1.2"_s, u"Дагы."_s)), Rule::WrongState) << "an agreed text is frozen";
}

TEST_F(InstructionLifeTest, WarnsOfAChairWhoLeadsAndDoesNotRefuse)
{
    school.put(RoleSpan{.person = school.leader, .role = Role::UnionChair, .span = {day("2020-09-01"), {}}});
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    ASSERT_TRUE(school.service.life
                    .agree(draft.edition.id, draft.digest, school.as(school.leader), school.signingOf(school.leader))
                    .ok());
    EXPECT_TRUE(school.waiting().agreed->leads);
}

TEST_F(InstructionLifeTest, SupersedesTheEarlierVersionAndShowsWhatChanged)
{
    school.adoptBuiltIn();
    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    EXPECT_EQ(ruleOf(school.service.life.beginVersion(school.as(school.deputy))), Rule::DraftExists);
    EXPECT_EQ(ruleOf(school.service.life.beginCorrection(school.as(school.deputy))), Rule::DraftExists);
    EXPECT_TRUE(school.service.reading.difference(school.waiting()).empty());
    ASSERT_TRUE(school.edit(u"5.5"_s, u"Жаңы милдет."_s).ok());
    const auto difference = school.service.reading.difference(school.waiting());
    ASSERT_EQ(difference.changed.size(), 1u);
    EXPECT_EQ(difference.changed.front().after.id, u"5.5"_s);
    const auto first = school.inForce();
    EXPECT_EQ(first.version.number, 1) << "stays in force until the second one is";
    school.adopt();
    EXPECT_EQ(school.inForce().version.number, 2);
    const auto editions = school.service.reading.editions();
    ASSERT_EQ(editions.size(), 2u);
    EXPECT_EQ(editions.back().state, DocumentState::Superseded);
    EXPECT_EQ(editions.back().version.state, DocumentState::Superseded);
    EXPECT_EQ(ruleOf(school.service.acknowledgements.acknowledge(
                  first.edition.id, {}, first.digest, school.as(school.leader), school.signingOf(school.leader))),
        Rule::WrongState);
}

TEST_F(InstructionLifeTest, RefusesToAgreeATextThatChangesNothing)
{
    school.adoptBuiltIn();
    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    EXPECT_EQ(ruleOf(school.service.life.agree(draft.edition.id, draft.digest, school.as(school.deputy),
                  school.paperOf(school.chair, day("2022-09-01")))),
        Rule::SameText);
}

TEST_F(InstructionLifeTest, CorrectsAVersionByAnotherEditionThatIsAgreedAgain)
{
    school.adoptBuiltIn();
    ASSERT_TRUE(school.service.life.beginCorrection(school.as(school.deputy)).ok());
    ASSERT_TRUE(school.edit(u"3.3.c"_s, u"бекитип берилген педагогдордун окуу планынын аткарылышы;"_s).ok());
    EXPECT_EQ(school.inForce().edition.number, 1);
    school.adopt();
    EXPECT_EQ(school.inForce().version.number, 1);
    EXPECT_EQ(school.inForce().edition.number, 2);
    EXPECT_EQ(school.inForce().version.state, DocumentState::InForce);
}

TEST_F(InstructionLifeTest, DiscardsADraftButNeverTheOnlyText)
{
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    EXPECT_EQ(
        ruleOf(school.service.life.discardDraft(school.waiting().edition, school.as(school.deputy))), Rule::WrongState);
    school.adopt();
    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    EXPECT_EQ(
        ruleOf(school.service.life.discardDraft(school.waiting().edition, school.as(school.leader))), Rule::NoRight);
    ASSERT_TRUE(school.service.life.discardDraft(school.waiting().edition, school.as(school.deputy)).ok());
    EXPECT_FALSE(school.service.reading.waiting());
}

TEST_F(InstructionLifeTest, RefusesAStaleDraftAndATextThatIsNoInstruction)
{
    ASSERT_TRUE(school.service.life.installBuiltIn(school.as(school.deputy)).ok());
    const auto shown = school.waiting();
    ASSERT_TRUE(school.edit(u"1.2"_s, u"Биринчи."_s).ok());
    const InstructionDraft again{InstructionSchool::withClause(shown.text, u"1.2"_s, u"Экинчи."_s)};
    EXPECT_EQ(ruleOf(school.service.life.saveDraft(shown.edition, again, school.as(school.deputy))), Rule::Stale);
    EXPECT_EQ(ruleOf(school.service.life.saveDraft(school.waiting().edition, {}, school.as(school.deputy))),
        Rule::NotAnInstruction);
    EXPECT_EQ(school.waiting().text.part(u"1.2"_s)->text, u"Биринчи."_s);
}

TEST_F(InstructionLifeTest, SavesADraftWithPartsAddedRemovedAndMoved)
{
    school.adoptBuiltIn();
    ASSERT_TRUE(school.service.life.beginVersion(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    DraftParts parts(draft.text.parts(), {});
    const auto rowOf = [&](const QString& id) {
        return int(std::ranges::find(parts.all(), id, &InstructionPart::id) - parts.all().begin());
    };
    parts.setText(parts.add(PartKind::Clause, rowOf(u"5.5"_s)), u"Жаңы милдет."_s);
    parts.remove(rowOf(u"2.1"_s));
    parts.move(rowOf(u"1.1"_s), 1);
    const auto text = InstructionText::of(parts.all());
    ASSERT_TRUE(text.ok());
    ASSERT_TRUE(school.service.life.saveDraft(draft.edition, {*text}, school.as(school.deputy)).ok());
    const auto difference = school.service.reading.difference(school.waiting());
    ASSERT_EQ(difference.added.size(), 1u);
    EXPECT_EQ(difference.added.front().text, u"Жаңы милдет."_s);
    ASSERT_EQ(difference.removed.size(), 1u);
    EXPECT_EQ(difference.removed.front().id, u"2.1"_s);
    EXPECT_TRUE(difference.reordered);
    EXPECT_TRUE(difference.changed.empty());
    EXPECT_EQ(ruleOf(school.service.life.saveDraft(school.waiting().edition, {*text}, school.as(school.leader))),
        Rule::NoRight);
}

TEST_F(InstructionLifeTest, ACorrectionChangesWordsAndNumbersButNoParts)
{
    school.adoptBuiltIn();
    ASSERT_TRUE(school.service.life.beginCorrection(school.as(school.deputy)).ok());
    const auto draft = school.waiting();
    const auto save = [&](const DraftParts& parts) {
        return school.service.life.saveDraft(
            school.waiting().edition, {InstructionText::of(parts.all()).value()}, school.as(school.deputy));
    };
    DraftParts longer(draft.text.parts(), {}), shorter = longer, moved = longer, corrected = longer;
    longer.setText(longer.add(PartKind::Clause, longer.count() - 1), u"Жаңы милдет."_s);
    shorter.remove(shorter.count() - 1);
    moved.move(moved.count() - 1, -1);
    for (const auto& parts : {longer, shorter, moved})
        EXPECT_EQ(ruleOf(save(parts)), Rule::WordsOnly);
    EXPECT_EQ(school.waiting().text, draft.text);
    corrected.renumber(corrected.count() - 1); // the second «5.1» of the paper
    corrected.setText(corrected.count() - 1, u"Такталган милдет."_s);
    ASSERT_TRUE(save(corrected).ok());
    EXPECT_EQ(school.waiting().text.part(u"5.2"_s)->label, u"5.2"_s);
}
