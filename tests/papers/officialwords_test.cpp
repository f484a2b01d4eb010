#include "support/support.h"
#include "words/officialwords.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto ky = Language::Kyrgyz;
constexpr auto ru = Language::Russian;
constexpr auto en = Language::English;
} // namespace

TEST(OfficialDate, HasTheVowelHarmonyOfEveryKyrgyzMonth)
{
    const QStringList dates{u"январы"_s, u"февралы"_s, u"марты"_s, u"апрели"_s, u"майы"_s, u"июну"_s, u"июлу"_s,
        u"августу"_s, u"сентябры"_s, u"октябры"_s, u"ноябры"_s, u"декабры"_s};
    for (int month = 1; month <= 12; ++month)
        EXPECT_EQ(officialDate(QDate(2022, month, 1), ky), u"2022-жылдын 1-%1"_s.arg(dates[month - 1]));
}

TEST(OfficialDate, TakesTheKyrgyzCases)
{
    const QDate september(2022, 9, 1);
    EXPECT_EQ(officialDate(september, ky, DateCase::Genitive), u"2022-жылдын 1-сентябрынын"_s);
    EXPECT_EQ(officialDate(september, ky, DateCase::Dative), u"2022-жылдын 1-сентябрына"_s);
    EXPECT_EQ(officialDate(september, ky, DateCase::Locative), u"2022-жылдын 1-сентябрында"_s);
    EXPECT_EQ(officialDate(september, ky, DateCase::Ablative), u"2022-жылдын 1-сентябрынан"_s);
    EXPECT_EQ(officialDate(QDate(2023, 4, 7), ky, DateCase::Dative), u"2023-жылдын 7-апрелине"_s);
    EXPECT_EQ(officialDate(QDate(2023, 6, 5), ky, DateCase::Genitive), u"2023-жылдын 5-июнунун"_s);
    EXPECT_EQ(officialDate(QDate(2023, 7, 5), ky, DateCase::Ablative), u"2023-жылдын 5-июлунан"_s);
}

TEST(OfficialDate, IsWrittenInRussianAndEnglish)
{
    EXPECT_EQ(officialDate(QDate(2022, 9, 1), ru), u"1 сентября 2022 года"_s);
    EXPECT_EQ(officialDate(QDate(2022, 9, 1), en), u"1 September 2022"_s);
    EXPECT_EQ(officialDate(QDate(), ky), QString());
}

TEST(SignatureDate, IsBlankUntilSigned)
{
    EXPECT_EQ(signatureDate(std::nullopt, ky), u"«__» ____________ 20__-ж."_s);
    EXPECT_EQ(signatureDate(QDate(2022, 9, 5), ky), u"«05» сентябрь 2022-ж."_s);
    EXPECT_EQ(signatureDate(QDate(2022, 9, 5), ru), u"«05» сентября 2022 г."_s);
}

TEST(SchoolYear, IsNamedByItsTwoYears)
{
    EXPECT_EQ(schoolYear(2022, ky), u"2022–2023-окуу жылы"_s);
    EXPECT_EQ(schoolYear(2022, ky, DateCase::Dative), u"2022–2023-окуу жылына"_s);
    EXPECT_EQ(schoolYear(2022, ky, DateCase::Genitive), u"2022–2023-окуу жылынын"_s);
    EXPECT_EQ(schoolYear(2022, ky, DateCase::Locative), u"2022–2023-окуу жылында"_s);
    EXPECT_EQ(schoolYear(2022, ru, DateCase::Genitive), u"2022–2023 учебного года"_s);
    EXPECT_EQ(schoolYear(2022, en), u"2022–2023 school year"_s);
}

TEST(OfficialNumber, UsesTheDecimalSignOfTheLanguage)
{
    EXPECT_EQ(officialNumber(1234.5, 1, ky), u"1234,5"_s);
    EXPECT_EQ(officialNumber(4, 2, ru), u"4,00"_s);
    EXPECT_EQ(officialNumber(4.25, 2, en), u"4.25"_s);
    EXPECT_EQ(officialPercent(87.5, ky), u"87,5 %"_s);
}

TEST(SurnameAndInitials, LeavesOutWhatIsAbsent)
{
    EXPECT_EQ(surnameAndInitials(u"Асанова"_s, u"айгүл"_s, u"Бакыт кызы"_s), u"Асанова А.Б."_s);
    EXPECT_EQ(surnameAndInitials(u"Асанова"_s, u"Айгүл"_s, {}), u"Асанова А."_s);
    EXPECT_EQ(surnameAndInitials(u"Асанова"_s, {}, {}), u"Асанова"_s);
}
