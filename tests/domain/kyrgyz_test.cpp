#include "domain/office/kyrgyz.h"
#include "support/support.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <QStringList>

using namespace Qt::StringLiterals;

TEST(KyrgyzFold, MakesRussianTypingFindKyrgyzWords)
{
    EXPECT_EQ(fold(u"Өзгөчө ТҮЗҮҮ Ёлка Жаңы"), u"озгочо тузуу елка жаны"_s);
    EXPECT_EQ(fold(u"озгочо тузуу"), fold(u"Өзгөчө түзүү"));
}

TEST(KyrgyzFold, TreatsComposedAndDecomposedLettersAlike)
{
    EXPECT_EQ(fold(u"е\u0308лка"), fold(u"ёлка"));
}

TEST(KyrgyzFold, KeepsDifferentLettersApart)
{
    EXPECT_NE(fold(u"кат"), fold(u"кот"));
}

TEST(KyrgyzFold, JoinsRunsOfSpace)
{
    EXPECT_EQ(fold(u"  а \u00a0 б\t"), u"а б"_s);
}

TEST(KyrgyzSortKey, FollowsThe36LetterAlphabet)
{
    const QString letters = u"абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"_s;
    ASSERT_EQ(letters.size(), 36);
    for (qsizetype i = 1; i < letters.size(); ++i)
        EXPECT_LT(sortKey(letters.mid(i - 1, 1)), sortKey(letters.mid(i, 1))) << i;
}

TEST(KyrgyzSortKey, OrdersAListAsAKyrgyzRegisterDoes)
{
    QStringList names{u"Үсөнов"_s, u"Өмүров"_s, u"Усенов"_s, u"Орозов"_s, u"Петров"_s, u"Фёдоров"_s};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    EXPECT_EQ(names.join(u' '), u"Орозов Өмүров Петров Усенов Үсөнов Фёдоров"_s);
}

TEST(KyrgyzSortKey, IgnoresCaseAndSurroundingSpace)
{
    EXPECT_EQ(sortKey(u" ҢОҢ "), sortKey(u"ңоң"));
}

TEST(KyrgyzSortKey, OrdersNumbersBySize)
{
    EXPECT_LT(sortKey(u"9-А"), sortKey(u"10-А"));
    EXPECT_EQ(sortKey(u"007"), sortKey(u"7"));
    EXPECT_LT(sortKey(u"5.2"), sortKey(u"5.10"));
}

TEST(KyrgyzSortKey, PutsAShorterNameFirst)
{
    EXPECT_LT(sortKey(u"Асан"), sortKey(u"Асанов"));
}
