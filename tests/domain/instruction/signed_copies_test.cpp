#include "domain/instruction/copytext.h"
#include "domain/instruction/instructionschool.h"
#include "support/instructioncopy.h"

using namespace Qt::StringLiterals;

class SignedCopiesTest : public testing::Test {
protected:
    SignedCopiesTest() { school.adoptBuiltIn(); }
    Result<ComparedCopy> comparedCopy(int number)
    {
        return school.service.copies.compare(
            u"copy-%1.txt"_s.arg(number), signedCopy(number).toUtf8(), school.inForce().edition.id);
    }
    InstructionSchool school;
};

TEST_F(SignedCopiesTest, ShowTheFindingsOfTheSix)
{
    const QList<QStringList> changed{
        {u"4.1"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"4.2"_s, u"4.6"_s}, {u"3.7.b"_s}};
    for (int number = 1; number <= 6; ++number) {
        const auto copy = comparedCopy(number);
        ASSERT_TRUE(copy.ok());
        EXPECT_EQ(changedIn(copy->findings), changed[number - 1]) << number;
        EXPECT_EQ(copy->pageMissing, number == 2) << number;
        EXPECT_EQ(copy->findings.complete, number != 2) << number;
        EXPECT_TRUE(copy->copy.signer.isEmpty()) << "names in the tail are never trusted";
    }
}

TEST_F(SignedCopiesTest, AreKeptWithTheNameThatAPersonCorrected)
{
    auto copy = comparedCopy(1)->copy;
    copy.signer = u"  Бекова  Нурзат "_s;
    copy.association = school.association;
    ASSERT_TRUE(school.service.copies.save(copy, school.as(school.deputy)).ok());
    const auto kept = school.service.copies.keptFor(school.inForce().edition.id);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().copy.signer, u"Бекова Нурзат"_s);
    EXPECT_EQ(changedIn(kept.front().findings), QStringList{u"4.1"_s});
    ASSERT_TRUE(school.service.copies.remove(kept.front().copy, school.as(school.deputy)).ok());
    EXPECT_TRUE(school.service.copies.keptFor(school.inForce().edition.id).empty());
}

TEST_F(SignedCopiesTest, AreKeptByALeaderForTheOwnAssociationOnly)
{
    auto copy = comparedCopy(1)->copy;
    EXPECT_EQ(ruleOf(school.service.copies.save(copy, school.as(school.leader))), Rule::NoRight);
    copy.association = school.association;
    EXPECT_EQ(ruleOf(school.service.copies.save(copy, school.as(school.member))), Rule::NoRight);
    EXPECT_TRUE(school.service.copies.save(copy, school.as(school.leader)).ok());
}

TEST_F(SignedCopiesTest, RefuseAFileFarTooLarge)
{
    EXPECT_EQ(ruleOf(school.service.copies.compare(
                  u"big.txt"_s, QByteArray(largestCopy + 1, 'a'), school.inForce().edition.id)),
        Rule::CopyTooLarge);
}
