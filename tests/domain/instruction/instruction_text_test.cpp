#include "domain/instruction/clauseid.h"
#include "domain/instruction/instructioncanon.h"
#include "domain/instruction/instructiontext.h"
#include "support/support.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace {
constexpr auto header = "id\tlabel\tkind\ttext\n";

qsizetype countOf(PartKind kind)
{
    return std::ranges::count(builtInInstruction().parts(), kind, &InstructionPart::kind);
}

InstructionText small()
{
    return InstructionText::of({{u"1.1"_s, u"1.1"_s, PartKind::Clause, u"Талдайт:"_s},
                                   {u"1.1.a"_s, u"-"_s, PartKind::Item, u"маселелерин;"_s}})
        .value();
}
} // namespace

TEST(BuiltInInstruction, HasThePartsOfTheSignedCopies)
{
    EXPECT_EQ(countOf(PartKind::Title), 1);
    EXPECT_EQ(countOf(PartKind::Section), 5);
    EXPECT_EQ(countOf(PartKind::Lead), 2);
    EXPECT_EQ(countOf(PartKind::Clause), 26);
    EXPECT_EQ(countOf(PartKind::Item), 26);
    EXPECT_EQ(builtInInstruction().leaves().size(), 43u);
    EXPECT_EQ(builtInInstruction().clausesAndItems().size(), 52);
}

TEST(BuiltInInstruction, KeepsTheSlipsOfThePaper)
{
    EXPECT_EQ(builtInInstruction().part(u"5.2"_s)->label, u"5.1"_s);
    EXPECT_TRUE(builtInInstruction().part(u"3.3.c"_s)->text.contains(u"бекитилип берилген"_s));
}

TEST(BuiltInInstruction, HasThirteenRightsAllOfThemInSectionFour)
{
    const auto leaves = builtInInstruction().leaves();
    EXPECT_EQ(
        std::ranges::count_if(leaves, [](const auto& leaf) { return builtInInstruction().isRight(leaf.id); }), 13);
    EXPECT_TRUE(builtInInstruction().isRight(u"4.7"_s));
    EXPECT_FALSE(builtInInstruction().isRight(u"3.10"_s));
    EXPECT_FALSE(builtInInstruction().isRight(u"5.1"_s));
}

TEST(BuiltInInstruction, KnowsWhereAPartStands)
{
    EXPECT_EQ(builtInInstruction().sectionOf(u"3.3.c"_s), u"III"_s);
    EXPECT_EQ(builtInInstruction().sectionOf(u"title"_s), QString());
    EXPECT_EQ(builtInInstruction().clauseOf(u"3.3.c"_s), u"3.3"_s);
    EXPECT_EQ(builtInInstruction().clauseOf(u"3.3"_s), QString());
    EXPECT_EQ(builtInInstruction().part(u"9.9"_s), nullptr);
}

TEST(InstructionTable, IsRefusedWithTheLineAtFault)
{
    const auto lineOf = [](const char* rows) {
        const auto parsed = parseInstruction(QByteArray(header) + rows);
        return parsed ? -1 : parsed.refusal().facts.value(0).toInt();
    };
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\tA\n"), -1);
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\tA\n1.2\t1.2\tchapter\tB\n"), 3);
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\tA\n\n1.1\t1.1\tclause\tB\n"), 4);
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\n"), 2);
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\t \n"), 2);
    EXPECT_EQ(lineOf("1.1.a\t-\titem\tA\n"), 2);
    EXPECT_EQ(lineOf("1.1\t1.1\tclause\tA\n1.2.a\t-\titem\tB\n"), 3);
    EXPECT_FALSE(parseInstruction("").ok());
    EXPECT_FALSE(parseInstruction("something else").ok());
    EXPECT_FALSE(parseInstruction(header).ok());
}

TEST(InstructionTable, IsReadWithAByteOrderMarkAndWindowsLineEnds)
{
    const auto parsed = parseInstruction("\xef\xbb\xbfid\tlabel\tkind\ttext\r\n1.1\t1.1\tclause\tA\r\n");
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->parts().front().text, u"A"_s);
}

TEST(InstructionBytes, ComeBackAsTheSameText)
{
    const auto bytes = canonicalBytes(builtInInstruction());
    const auto read = instructionFromBytes(bytes);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, builtInInstruction());
    EXPECT_EQ(canonicalBytes(*read), bytes);
}

TEST(InstructionBytes, HaveADigestThatNeverChanges)
{
    // SHA-256 of ["birikme-instruction", 1, [["1.1", "1.1", "clause", "Талдайт:"], ["1.1.a", "-", "item",
    // "маселелерин;"]]]
    const QCborArray asValue{u"birikme-instruction"_s, 1,
        QCborArray{QCborArray{u"1.1"_s, u"1.1"_s, u"clause"_s, u"Талдайт:"_s},
            QCborArray{u"1.1.a"_s, u"-"_s, u"item"_s, u"маселелерин;"_s}}};
    EXPECT_EQ(canonicalBytes(small()), QCborValue(asValue).toCbor());
    EXPECT_EQ(digestOf(small()).size(), 32);
    EXPECT_EQ(digestOf(builtInInstruction()).toHex().toStdString(),
        "04e9782c3dacdc7f9c062c82c398c5f803107b97f04a09ec0622eb169806a5ce");
}

TEST(InstructionBytes, AreRefusedWhenCutAtAnyByte)
{
    const auto bytes = canonicalBytes(builtInInstruction());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        ASSERT_FALSE(instructionFromBytes(bytes.left(size)).ok()) << size;
}

TEST(InstructionBytes, AreNeverReadAsTheSameTextWithAnyByteChanged)
{
    const auto bytes = canonicalBytes(small());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bits : {0x01, 0x20, 0x40, 0x80, 0xff}) {
            auto changed = bytes;
            changed[at] = char(changed[at] ^ bits);
            const auto read = instructionFromBytes(changed);
            if (read) {
                ASSERT_EQ(canonicalBytes(*read), changed) << at;
            }
        }
    }
}

TEST(InstructionBytes, OfAnotherCanonOrWithMoreBytesAreRefused)
{
    const auto bytes = canonicalBytes(small());
    EXPECT_FALSE(instructionFromBytes(bytes + 'x').ok());
    auto newer = bytes;
    newer[newer.indexOf("instruction") + 11] = 2;
    EXPECT_FALSE(instructionFromBytes(newer).ok());
    EXPECT_FALSE(instructionFromBytes(QByteArray::fromHex("9bffffffffffffffff")).ok());
    EXPECT_FALSE(instructionFromBytes(QByteArray::fromHex("837bffffffffffffffff61")).ok());
    EXPECT_FALSE(instructionFromBytes(QByteArray(100'000, '\x81')).ok());
}

TEST(ClauseIds, SortAsThePaperDoes)
{
    QStringList ids;
    for (const auto& part : builtInInstruction().parts())
        ids << part.id;
    auto sorted = ids;
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, clauseIdBefore);
    EXPECT_EQ(sorted, ids);
    EXPECT_TRUE(clauseIdBefore(u"3.9"_s, u"3.10"_s));
    EXPECT_TRUE(clauseIdBefore(u"5.5"_s, u"nonsense"_s));
}

TEST(ClauseChoices, ShowTheLabelAndTheBeginningOfTheText)
{
    const auto choices = clauseChoices(builtInInstruction());
    ASSERT_EQ(choices.size(), 43u);
    EXPECT_EQ(choices.front().id, u"1.1"_s);
    for (const auto& choice : choices)
        EXPECT_LE(choice.title.size(), 70);
    EXPECT_EQ(
        clauseTitle(*builtInInstruction().part(u"3.3.b"_s)), u"3.3.b зарыл усулдук документтерди иштеп чыгууну"_s);
    EXPECT_EQ(clauseTitle(*builtInInstruction().part(u"3.5"_s), 20), u"3.5 Усулдук бирикменин…"_s);
    EXPECT_TRUE(std::ranges::find(choices, u"4.2.a"_s, &ClauseChoice::id)->right);
    EXPECT_FALSE(choices.front().right);
}
