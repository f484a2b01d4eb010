#include "domain/planning/plan.h"
#include "domain/staff/person.h"
#include "support/support.h"
#include "words/officewords.h"
#include "words/planwords.h"
#include "words/reportwords.h"
#include "words/sheetwords.h"
#include <gtest/gtest.h>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// Every text exists in each language, and has the same places to be filled in.
void expectComplete(const Wording& wording)
{
    const auto ky = wording.in(Language::Kyrgyz);
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const auto text = wording.in(language);
        EXPECT_FALSE(text.trimmed().isEmpty()) << ky.toStdString();
        for (int place = 1; place <= 6; ++place)
            EXPECT_EQ(text.contains(u'%' + QString::number(place)), ky.contains(u'%' + QString::number(place)))
                << text.toStdString();
    }
}

void expectComplete(std::span<const ReportWording> wordings)
{
    QSet<QString> keys;
    for (const auto& each : wordings) {
        expectComplete(each.wording);
        EXPECT_FALSE(keys.contains(each.key)) << each.key.data();
        keys.insert(each.key);
    }
}

template <class Key>
void expectComplete(std::span<const KeyedWording<Key>> wordings)
{
    for (const auto& each : wordings)
        expectComplete(each.wording);
}

} // namespace

TEST(PaperWords, AreCompleteInThreeLanguages)
{
    expectComplete(officeWords());
    expectComplete(planWords());
    expectComplete(reportWords());
    expectComplete(sheetWords());
    expectComplete(reportSectionWordings());
    expectComplete(reportFigureWordings());
    expectComplete(reportColumnWordings());
}

TEST(AssociationName, HasTheWordsOnce)
{
    for (const auto& name : {u"Табигый илимдер"_s, u"Табигый илимдер усулдук бирикмеси"_s, u"Табигый илимдер УБ"_s,
             u"Методическое объединение «Табигый илимдер»"_s})
        EXPECT_EQ(associationGenitive(name, Language::Kyrgyz), u"Табигый илимдер усулдук бирикмесинин"_s);
    EXPECT_EQ(associationName(u"Физика УБ"_s, Language::Russian), u"методическое объединение «Физика»"_s);
}

TEST(DaysWord, FollowsTheRussianPlural)
{
    EXPECT_EQ(daysWord(1, Language::Russian), u"1 день"_s);
    EXPECT_EQ(daysWord(3, Language::Russian), u"3 дня"_s);
    EXPECT_EQ(daysWord(5, Language::Russian), u"5 дней"_s);
    EXPECT_EQ(daysWord(11, Language::Russian), u"11 дней"_s);
    EXPECT_EQ(daysWord(21, Language::Russian), u"21 день"_s);
    EXPECT_EQ(daysWord(3, Language::Kyrgyz), u"3 күн"_s);
    EXPECT_EQ(daysWord(1, Language::English), u"1 day"_s);
}

TEST(ReportWords, NameEveryKindOfLineAndEducation)
{
    for (const auto* word : Codes<LineKind>::words)
        EXPECT_TRUE(reportFigureWording(u"kind-"_s + QLatin1String(word))) << word;
    for (const auto* word : Codes<Education>::words)
        EXPECT_TRUE(reportFigureWording(u"education-"_s + QLatin1String(word))) << word;
}
