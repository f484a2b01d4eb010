#include "domain/instruction/clauseid.h"
#include "domain/instruction/draftparts.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

DraftParts builtIn()
{
    return {builtInInstruction().parts(), {}};
}

int rowOf(const DraftParts& draft, const QString& id)
{
    for (int row = 0; row < draft.count(); ++row)
        if (draft.at(row).id == id)
            return row;
    ADD_FAILURE() << "no part " << id.toStdString();
    return 0;
}

QStringList idsFrom(const DraftParts& draft, const QString& first, int count)
{
    QStringList ids;
    for (int row = rowOf(draft, first); row < draft.count() && ids.size() < count; ++row)
        ids << draft.at(row).id;
    return ids;
}

/// What is left of a text after a change is still one.
bool isInstruction(const DraftParts& draft)
{
    auto parts = draft.all();
    for (auto& part : parts)
        if (part.text.isEmpty())
            part.text = u"Жаңы"_s;
    return InstructionText::of(parts).ok();
}

} // namespace

TEST(DraftParts, AddAClauseAfterTheChosenOneAndItsItems)
{
    auto draft = builtIn();
    const int row = draft.add(PartKind::Clause, rowOf(draft, u"3.1.a"_s));
    EXPECT_EQ(draft.at(row - 1).id, u"3.1.b"_s) << "the items of 3.1 stay together";
    EXPECT_EQ(draft.at(row).id, u"3.11"_s) << "the first number that no clause of the section has";
    EXPECT_EQ(draft.at(row).label, u"3.2"_s);
    EXPECT_TRUE(draft.at(row).text.isEmpty());
    EXPECT_TRUE(isInstruction(draft));
}

TEST(DraftParts, AddTheFirstClauseOfASectionAfterItsLead)
{
    auto draft = builtIn();
    const int row = draft.add(PartKind::Clause, rowOf(draft, u"IV"_s));
    EXPECT_EQ(draft.at(row - 1).id, u"IV.lead"_s);
    EXPECT_EQ(draft.at(row).label, u"4.1"_s);
    EXPECT_EQ(draft.at(draft.add(PartKind::Clause, rowOf(draft, u"I"_s)) - 1).id, u"I"_s) << "a section without a lead";
}

TEST(DraftParts, AddAnItemUnderItsClauseOnly)
{
    auto draft = builtIn();
    const int row = draft.add(PartKind::Item, rowOf(draft, u"3.1.a"_s));
    EXPECT_EQ(draft.at(row).id, u"3.1.c"_s);
    EXPECT_EQ(draft.at(row).label, u"-"_s);
    EXPECT_EQ(draft.at(row + 1).id, u"3.1.b"_s);
    EXPECT_EQ(draft.at(draft.add(PartKind::Item, rowOf(draft, u"3.2"_s))).id, u"3.2.a"_s);
    EXPECT_FALSE(draft.placeFor(PartKind::Item, rowOf(draft, u"III"_s)));
    EXPECT_FALSE(draft.placeFor(PartKind::Item, rowOf(draft, u"III.lead"_s)));
    EXPECT_FALSE(draft.placeFor(PartKind::Clause, rowOf(draft, u"title"_s)));
    EXPECT_FALSE(draft.placeFor(PartKind::Title, 0));
    EXPECT_FALSE(draft.placeFor(PartKind::Clause, -1));
    EXPECT_FALSE(draft.placeFor(PartKind::Clause, draft.count()));
    EXPECT_TRUE(isInstruction(draft));
}

TEST(DraftParts, AddASectionAfterTheWholeSectionBefore)
{
    auto draft = builtIn();
    const int row = draft.add(PartKind::Section, rowOf(draft, u"5.2"_s));
    EXPECT_EQ(row, draft.count() - 1);
    EXPECT_EQ(draft.at(row).id, u"VI"_s);
    EXPECT_EQ(draft.at(row).label, u"VI"_s);
    EXPECT_EQ(draft.at(draft.add(PartKind::Clause, row)).id, u"6.1"_s);
    const int before = draft.add(PartKind::Section, rowOf(draft, u"title"_s));
    EXPECT_EQ(before, 1) << "right after the title";
}

TEST(DraftParts, NeverGiveAnIdThatAVersionHad)
{
    DraftParts draft(builtInInstruction().parts(), {u"3.11"_s, u"3.1.c"_s});
    EXPECT_EQ(draft.at(draft.add(PartKind::Clause, rowOf(draft, u"3.10"_s))).id, u"3.12"_s);
    EXPECT_EQ(draft.at(draft.add(PartKind::Item, rowOf(draft, u"3.1.b"_s))).id, u"3.1.d"_s);
    draft.remove(rowOf(draft, u"3.12"_s));
    EXPECT_EQ(draft.at(draft.add(PartKind::Clause, rowOf(draft, u"3.10"_s))).id, u"3.13"_s)
        << "not even one that was removed again";
}

TEST(DraftParts, RemoveAClauseWithItsItemsAndASectionWithItsClauses)
{
    auto draft = builtIn();
    draft.remove(rowOf(draft, u"3.1"_s));
    EXPECT_EQ(idsFrom(draft, u"III.lead"_s, 2), (QStringList{u"III.lead"_s, u"3.2"_s}));
    draft.remove(rowOf(draft, u"II"_s));
    EXPECT_EQ(idsFrom(draft, u"1.3"_s, 2), (QStringList{u"1.3"_s, u"III"_s}));
    draft.remove(rowOf(draft, u"3.3.b"_s));
    EXPECT_EQ(idsFrom(draft, u"3.3.a"_s, 2), (QStringList{u"3.3.a"_s, u"3.3.c"_s}));
    EXPECT_TRUE(isInstruction(draft));
}

TEST(DraftParts, KeepTheTitleAndTheLastClause)
{
    auto draft = builtIn();
    EXPECT_FALSE(draft.mayRemove(rowOf(draft, u"title"_s)));
    EXPECT_TRUE(draft.mayRemove(rowOf(draft, u"III.lead"_s)));
    EXPECT_FALSE(draft.mayRemove(-1));
    EXPECT_FALSE(draft.mayRemove(draft.count()));
    for (const auto& section : {u"II"_s, u"III"_s, u"IV"_s, u"V"_s})
        draft.remove(rowOf(draft, section));
    EXPECT_FALSE(draft.mayRemove(rowOf(draft, u"I"_s))) << "all clauses stand in it";
    draft.remove(rowOf(draft, u"1.1"_s));
    EXPECT_TRUE(draft.mayRemove(rowOf(draft, u"1.2"_s)));
    draft.remove(rowOf(draft, u"1.2"_s));
    EXPECT_FALSE(draft.mayRemove(rowOf(draft, u"1.3"_s)));
    EXPECT_TRUE(isInstruction(draft));
}

TEST(DraftParts, MoveWithinWhatTheyBelongTo)
{
    auto draft = builtIn();
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"3.1"_s), -1)) << "the lead stays first";
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"3.10"_s), 1)) << "the next clause is in another section";
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"3.1.a"_s), -1));
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"3.1.b"_s), 1)) << "the next item is under another clause";
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"III.lead"_s), 1));
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"title"_s), 1));
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"I"_s), -1));
    EXPECT_FALSE(draft.mayMove(rowOf(draft, u"V"_s), 1));

    int there = draft.move(rowOf(draft, u"3.1"_s), 1);
    EXPECT_EQ(draft.at(there).id, u"3.1"_s);
    EXPECT_EQ(idsFrom(draft, u"3.2"_s, 5), (QStringList{u"3.2"_s, u"3.1"_s, u"3.1.a"_s, u"3.1.b"_s, u"3.3"_s}));
    there = draft.move(rowOf(draft, u"3.1.b"_s), -1);
    EXPECT_EQ(draft.at(there).id, u"3.1.b"_s);
    EXPECT_EQ(idsFrom(draft, u"3.1"_s, 3), (QStringList{u"3.1"_s, u"3.1.b"_s, u"3.1.a"_s}));
    EXPECT_EQ(draft.move(rowOf(draft, u"II"_s), -1), 1);
    EXPECT_EQ(idsFrom(draft, u"II"_s, 3), (QStringList{u"II"_s, u"2.1"_s, u"I"_s}));
    EXPECT_TRUE(isInstruction(draft));
}

TEST(DraftParts, MoveUpAndDownAgainComesBack)
{
    const auto before = builtIn();
    for (int row = 0; row < before.count(); ++row)
        for (const int step : {-1, 1}) {
            if (!before.mayMove(row, step))
                continue;
            auto draft = before;
            const int there = draft.move(row, step);
            EXPECT_FALSE(draft == before);
            EXPECT_EQ(draft.at(there).id, before.at(row).id);
            EXPECT_EQ(draft.move(there, -step), row);
            EXPECT_TRUE(draft == before) << before.at(row).id.toStdString();
        }
}

TEST(DraftParts, NumberTheClausesOfOneSectionAnew)
{
    auto draft = builtIn();
    draft.add(PartKind::Clause, rowOf(draft, u"3.1"_s));
    const auto fifth = draft.at(rowOf(draft, u"5.2"_s));
    draft.renumber(rowOf(draft, u"3.1.a"_s));
    EXPECT_EQ(draft.at(rowOf(draft, u"3.1"_s)).label, u"3.1"_s);
    EXPECT_EQ(draft.at(rowOf(draft, u"3.11"_s)).label, u"3.2"_s);
    EXPECT_EQ(draft.at(rowOf(draft, u"3.2"_s)).label, u"3.3"_s) << "the label changes, the id stays";
    EXPECT_EQ(draft.at(rowOf(draft, u"3.10"_s)).label, u"3.11"_s);
    EXPECT_EQ(draft.at(rowOf(draft, u"3.1.a"_s)).label, u"-"_s);
    EXPECT_EQ(draft.at(rowOf(draft, u"5.2"_s)), fifth) << "another section keeps its slip";
    draft.renumber(rowOf(draft, u"5.2"_s));
    EXPECT_EQ(draft.at(rowOf(draft, u"5.2"_s)).label, u"5.2"_s);
    const auto same = draft;
    draft.renumber(rowOf(draft, u"title"_s));
    EXPECT_TRUE(draft == same);
}

TEST(RomanNumerals, AreReadAndWritten)
{
    EXPECT_EQ(romanNumeral(4), u"IV"_s);
    EXPECT_EQ(romanNumeral(10), u"X"_s);
    EXPECT_EQ(romanNumeral(29), u"XXIX"_s);
    EXPECT_EQ(romanNumber(u"XIX"_s), 19);
    EXPECT_EQ(romanNumber(u"XXXIX"_s), 39);
    EXPECT_FALSE(romanNumber(u"XL"_s));
    EXPECT_FALSE(romanNumber(u"3"_s));
    EXPECT_FALSE(romanNumber({}));
}
