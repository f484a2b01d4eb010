#include "domain/instruction/instructiondifference.h"
#include "support/support.h"
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
InstructionText with(const std::function<void(std::vector<InstructionPart>&)>& edit)
{
    auto parts = builtInInstruction().parts();
    edit(parts);
    return InstructionText::of(std::move(parts)).value();
}

auto at(std::vector<InstructionPart>& parts, const QString& id)
{
    return std::ranges::find(parts, id, &InstructionPart::id);
}
} // namespace

TEST(InstructionDifference, IsEmptyForTheSameText)
{
    EXPECT_TRUE(differenceOf(builtInInstruction(), builtInInstruction()).empty());
}

TEST(InstructionDifference, NamesAddedRemovedAndChangedParts)
{
    const auto after = with([](auto& parts) {
        at(parts, u"5.2"_s)->label = u"5.2"_s;
        at(parts, u"1.1"_s)->text.replace(u"5 жылдан"_s, u"3 жылдан"_s);
        parts.erase(at(parts, u"3.8"_s));
        parts.insert(at(parts, u"V"_s), {u"4.8"_s, u"4.8"_s, PartKind::Clause, u"Жаңы укук."_s});
    });
    const auto difference = differenceOf(builtInInstruction(), after);
    ASSERT_EQ(difference.added.size(), 1u);
    EXPECT_EQ(difference.added[0].id, u"4.8"_s);
    ASSERT_EQ(difference.removed.size(), 1u);
    EXPECT_EQ(difference.removed[0].id, u"3.8"_s);
    ASSERT_EQ(difference.changed.size(), 2u);
    EXPECT_EQ(difference.changed[0].after.id, u"1.1"_s);
    EXPECT_EQ(difference.changed[1].after.label, u"5.2"_s);
    EXPECT_FALSE(difference.reordered);
}

TEST(InstructionDifference, NoticesAnotherOrder)
{
    const auto after = with([](auto& parts) { std::iter_swap(at(parts, u"1.1"_s), at(parts, u"1.2"_s)); });
    const auto difference = differenceOf(builtInInstruction(), after);
    EXPECT_TRUE(difference.reordered);
    EXPECT_TRUE(difference.changed.empty());
}

TEST(WordDifference, MarksTheWordsThatWentAndCame)
{
    EXPECT_EQ(wordDifference(u"стажысы 5 жылдан кем эмес"_s, u"стажысы үч айдан  кем эмес"_s),
        (std::vector<TextSpan>{{SpanKind::Same, u"стажысы"_s}, {SpanKind::Removed, u"5 жылдан"_s},
            {SpanKind::Added, u"үч айдан"_s}, {SpanKind::Same, u"кем эмес"_s}}));
    EXPECT_TRUE(wordDifference({}, {}).empty());
}

TEST(WordDifference, IsBoundedForLongTexts)
{
    const auto left = u"а "_s.repeated(9000) + u"ортосу"_s;
    const auto right = u"б "_s.repeated(9000) + u"ортосу"_s;
    const auto spans = wordDifference(left, right);
    ASSERT_EQ(spans.size(), 3u);
    EXPECT_EQ(spans.back().text, u"ортосу"_s);
}
