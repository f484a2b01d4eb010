#include "papers/minutespaper.h"
#include "papers/paperoutput.h"
#include "pdftools.h"
#include "support/support.h"
#include "words/minuteswords.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ky = Language::Kyrgyz;
const auto blankDate = u"«__» ____________ 20__-ж."_s;

/// The third meeting of an association, with one item written up, one not, and two decisions.
MinutesText minutes()
{
    MinutesText text;
    text.header = {u"ky"_s, u"№5 орто мектеби"_s, u"Ош шаары"_s, u"Табигый илимдер"_s,
        {u"Асанова Айгүл Бакыт кызы"_s, u"Асанова А.Б."_s, u"химия мугалими"_s}};
    text.kind = u"association"_s;
    text.number = 3;
    text.firstYear = 2022;
    text.heldOn = QDate(2022, 10, 3);
    text.place = u"12-кабинет"_s;
    text.chair = u"Асанова А.Б."_s;
    text.secretary = u"Үсөнова Г."_s;
    text.present = {u"Асанова А.Б."_s, u"Үсөнова Г."_s};
    text.absent = {u"Токтобаев Н.Э."_s};
    text.items = {{u"Биринчи чейректин жыйынтыгы жөнүндө"_s, u"Асанова А.Б. жыйынтыктарды баяндады."_s,
                      u"Үсөнова Г. үлгүрүүнү талдоону сунуштады."_s, u"Иш канааттандырарлык деп табылсын."_s},
        {u"Ачык сабактар жөнүндө"_s, {}, {}, {}}};
    text.decisions = {{u"Ачык сабактардын графигин түзүү"_s, u"Үсөнова Г."_s, QDate(2022, 10, 15)},
        {u"Дептерлерди текшерүү"_s, {}, {}}};
    return text;
}

QString textOf(const MinutesText& text, const MinutesPaperOptions& options, const QString& name, Language language = ky)
{
    return WrittenPdf(minutesPaper(text, options, language), name).text().simplified();
}

MinutesPaperOptions signedByLeader()
{
    return {.signature = ApprovalBlock{
                .nameWithInitials = u"Асанова А.Б."_s, .date = QDate(2022, 10, 4), .controlCode = u"7F3A-91BC"_s}};
}

} // namespace

TEST(MinutesPaper, NamesTheMeetingAndWhoWasThere)
{
    const auto text = textOf(minutes(), {}, u"minutes-for-signature"_s);
    for (const auto& words : {u"Ош шаары, №5 орто мектеби"_s, u"Протокол № 3"_s,
             u"Табигый илимдер усулдук бирикмесинин отуруму"_s, u"2022–2023-окуу жылы"_s, u"2022-жылдын 3-октябры"_s,
             u"12-кабинет"_s, u"Отурумдун төрагасы: Асанова А.Б."_s, u"Катчы: Үсөнова Г."_s,
             u"Катышкандар (2): Асанова А.Б., Үсөнова Г."_s, u"Катышпагандар (1): Токтобаев Н.Э."_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
}

TEST(MinutesPaper, TellsOfEachItemWhatWasHeardSaidAndResolved)
{
    const auto text = textOf(minutes(), {}, u"minutes-items"_s);
    qsizetype at = 0;
    for (const auto& words :
        {u"Күн тартиби"_s, u"1. Биринчи чейректин жыйынтыгы жөнүндө"_s, u"2. Ачык сабактар жөнүндө"_s,
            u"1. Биринчи чейректин жыйынтыгы жөнүндө"_s, u"УГУЛДУ: Асанова А.Б."_s, u"ЧЫГЫП СҮЙЛӨГӨНДӨР: Үсөнова Г."_s,
            u"ТОКТОМ КЫЛЫНДЫ: Иш канааттандырарлык"_s, u"2. Ачык сабактар жөнүндө"_s, u"Чечимдер"_s}) {
        at = text.indexOf(words, at);
        ASSERT_GE(at, 0) << words.toStdString() << "\n" << text.toStdString();
        at += words.size();
    }
}

TEST(MinutesPaper, ListsTheDecisionsWithWhoAndWhen)
{
    const auto text = textOf(minutes(), {}, u"minutes-decisions"_s);
    EXPECT_TRUE(text.contains(u"1 Ачык сабактардын графигин түзүү Үсөнова Г. 15.10.2022"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2 Дептерлерди текшерүү баары —"_s)) << text.toStdString();
}

TEST(MinutesPaper, LeavesRoomForThePenBeforeItIsSigned)
{
    const auto text = textOf(minutes(), {}, u"minutes-blank"_s);
    EXPECT_TRUE(text.contains(u"УГУЛДУ: ____"_s)) << "the second item is written by hand";
    EXPECT_EQ(text.count(blankDate), 2) << "chair and secretary";
    EXPECT_FALSE(text.contains(u"Протоколго кол койгон"_s));
    auto planned = minutes();
    planned.present.clear();
    planned.secretary.clear();
    const auto blank = textOf(planned, {}, u"minutes-planned"_s);
    EXPECT_TRUE(blank.contains(u"Катчы: ____"_s)) << blank.toStdString();
    EXPECT_TRUE(blank.contains(u"Катышкандар (__): ____"_s)) << blank.toStdString();
}

TEST(MinutesPaper, SaysWhoSignedAndLeavesNothingBlank)
{
    const auto text = textOf(minutes(), signedByLeader(), u"minutes-signed"_s);
    EXPECT_TRUE(text.contains(u"Протоколго кол койгон: Асанова А.Б., «04» октябрь 2022-ж. (электрондук түрдө. "
                              u"Көзөмөл коду: 7F3A-91BC)"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(blankDate));
    EXPECT_FALSE(text.contains(u"УГУЛДУ: ____"_s));
    EXPECT_EQ(text.count(u"УГУЛДУ:"_s), 1) << "of the item that was written up";
}

TEST(MinutesPaper, SaysThatItWasSignedOnPaper)
{
    MinutesPaperOptions options{.marks = {.sample = true, .controlCode = {}}};
    options.signature
        = ApprovalBlock{.nameWithInitials = u"Асанова А.Б."_s, .date = QDate(2022, 10, 4), .onPaper = true};
    const auto text = textOf(minutes(), options, u"minutes-on-paper"_s);
    EXPECT_TRUE(text.contains(u"«04» октябрь 2022-ж. (кагазда кол коюлган)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"ҮЛГҮ"_s));
}

TEST(MinutesPaper, IsWrittenInRussianAndEnglish)
{
    const auto russian = textOf(minutes(), {}, u"minutes-ru"_s, Language::Russian);
    for (const auto& words : {u"Протокол № 3"_s, u"Заседание методического объединения «Табигый илимдер»"_s,
             u"3 октября 2022 года"_s, u"Повестка дня"_s, u"СЛУШАЛИ:"_s, u"ВЫСТУПИЛИ:"_s, u"ПОСТАНОВИЛИ:"_s})
        EXPECT_TRUE(russian.contains(words)) << words.toStdString();
    const auto english = textOf(minutes(), {}, u"minutes-en"_s, Language::English);
    EXPECT_TRUE(english.contains(u"Minutes No. 3"_s));
    EXPECT_TRUE(english.contains(u"Meeting of the methodology association “Табигый илимдер”"_s));
}

TEST(MinutesPaper, OfTheMethodicalCouncilNamesNoAssociation)
{
    auto council = minutes();
    council.header.association.clear();
    council.kind = u"methodical-council"_s;
    const auto text = textOf(council, {}, u"minutes-council"_s);
    EXPECT_TRUE(text.contains(u"Усулдук кеңештин отуруму"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"усулдук бирикме"_s));
    EXPECT_EQ(meetingOf({}, Language::Russian), u"Заседание методического совета"_s);
    EXPECT_EQ(meetingOf({}, Language::English), u"Meeting of the methodical council"_s);
}

TEST(MinutesPaper, IsPortraitAndRunsOnOverPages)
{
    auto longer = minutes();
    for (int i = 0; i < 40; ++i)
        longer.items.append({u"%1-маселе жөнүндө"_s.arg(i), u"Баяндама угулду."_s, {}, u"Эске алынсын."_s});
    const auto paper = minutesPaper(longer, signedByLeader(), ky);
    EXPECT_FALSE(paper.page.landscape);
    const WrittenPdf pdf(paper, u"minutes-long"_s);
    EXPECT_GT(pdf.pages(), 2);
    EXPECT_EQ(pdf.pages(), paperPages(paper));
    EXPECT_TRUE(pdf.pageTexts().last().contains(u"Катчы"_s));
    EXPECT_TRUE(pdf.pageTexts()[1].contains(u"Протокол № 3"_s)) << "the running head";
}

TEST(MinutesWords, AreCompleteInThreeLanguages)
{
    for (const auto& each : minutesWords()) {
        const auto kyrgyz = each.wording.in(ky);
        for (const auto language : {ky, Language::Russian, Language::English}) {
            const auto text = each.wording.in(language);
            EXPECT_FALSE(text.trimmed().isEmpty()) << kyrgyz.toStdString();
            for (int place = 1; place <= 3; ++place)
                EXPECT_EQ(text.contains(u'%' + QString::number(place)), kyrgyz.contains(u'%' + QString::number(place)))
                    << text.toStdString();
        }
    }
}
