#include "papers/journalpaper.h"
#include "papers/paperoutput.h"
#include "pdftools.h"
#include "support/support.h"
#include "words/officialwords.h"
#include <gtest/gtest.h>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ky = Language::Kyrgyz;

JournalTable consultations(int rows)
{
    JournalTable list{.title = u"Кеп-кеңештер"_s,
        .head = {u"Күнү"_s, u"Мугалим"_s, u"Темасы"_s, u"Саат"_s},
        .widths = {90, 200, 320, 60},
        .numbers = {false, false, false, true}};
    const QDate first(2022, 9, 1);
    for (int i = 1; i <= rows; ++i)
        list.rows << QStringList{shortDate(first.addDays(i)), u"Асанова Айгүл"_s, u"№%1 ачык сабакты талдоо"_s.arg(i),
            QString::number(i % 3 + 1)};
    return list;
}

JournalHead headOfSchool()
{
    return {.school = u"Ош шаары, №5 орто мектеби"_s,
        .scope = u"2022–2023-окуу жылы, Табигый илимдер"_s,
        .day = QDate(2022, 10, 5)};
}

Paper journalOf(int rows)
{
    return journalPaper(consultations(rows), headOfSchool(), ky);
}

QString textOf(const Paper& paper, const QString& name)
{
    return WrittenPdf(paper, name).text().simplified();
}

// As many rows as fill a page exactly, with what stands above and below them.
int rowsOfOnePage()
{
    int rows = 1;
    while (paperPages(journalOf(rows + 1)) == 1)
        ++rows;
    return rows;
}

Table tableOf(const Paper& paper)
{
    for (const auto& block : paper.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            return *table;
    }
    return {};
}

} // namespace

TEST(JournalPaper, PrintsTheListItsScopeItsTotalAndTheDay)
{
    const auto text = textOf(journalOf(12), u"journal"_s);
    EXPECT_TRUE(text.startsWith(
        u"Ош шаары, №5 орто мектеби 2022–2023-окуу жылы, Табигый илимдер Кеп-кеңештер № Күнү Мугалим Темасы Саат"_s))
        << text.toStdString();
    for (const auto& words : {u"1 02.09.2022"_s, u"12 13.09.2022"_s, u"Асанова Айгүл"_s, u"№12 ачык сабакты талдоо"_s,
             u"Бардыгы: 12"_s, u"Басып чыгарылган күнү: 05.10.2022"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"ҮЛГҮ"_s));
}

TEST(JournalPaper, IsWrittenInRussianAndEnglish)
{
    const auto russian = textOf(journalPaper(consultations(2), headOfSchool(), Language::Russian), u"journal-ru"_s);
    EXPECT_TRUE(russian.contains(u"Всего: 2"_s) && russian.contains(u"Дата печати: 05.10.2022"_s))
        << russian.toStdString();
    const auto english = textOf(journalPaper(consultations(2), headOfSchool(), Language::English), u"journal-en"_s);
    EXPECT_TRUE(english.contains(u"Total: 2"_s) && english.contains(u"Printed on: 05.10.2022"_s))
        << english.toStdString();
}

TEST(JournalPaper, StandsUprightUpToFourColumnsAndLiesAcrossFromFive)
{
    auto list = consultations(1);
    EXPECT_EQ(PaperLayout(journalPaper(list, headOfSchool(), ky)).pageMm(), QSizeF(210, 297));
    list.head << u"Сунуштар"_s;
    list.rows[0] << u"Сабакты талдоо улантылсын"_s;
    const auto wide = journalPaper(list, headOfSchool(), ky);
    EXPECT_EQ(PaperLayout(wide).pageMm(), QSizeF(297, 210));
    EXPECT_TRUE(textOf(wide, u"journal-wide"_s).contains(u"Сабакты талдоо улантылсын"_s))
        << "a column of which the screen gave no width is read all the same";
}

TEST(JournalPaper, KeepsTheProportionsOfTheScreenAndAlignsNumbersRight)
{
    const auto columns = tableOf(journalOf(1)).columns;
    ASSERT_EQ(columns.size(), 5);
    EXPECT_EQ(columns[0].head, u"№"_s);
    EXPECT_EQ(columns[2].share, 200);
    EXPECT_EQ(columns[3].share, 320);
    EXPECT_EQ(columns[3].align, TextAlign::Left);
    EXPECT_EQ(columns[4].align, TextAlign::Right);
}

TEST(JournalPaper, EndsWithItsLastRowsWhereverThePageTurns)
{
    const int full = rowsOfOnePage();
    EXPECT_GT(full, 30);
    EXPECT_EQ(WrittenPdf(journalOf(full), u"journal-one-page"_s).pages(), 1);
    EXPECT_EQ(WrittenPdf(journalOf(full + 1), u"journal-two-pages"_s).pages(), 2);
    for (int rows = full - 1; rows <= full + 4; ++rows) {
        const auto last = WrittenPdf(journalOf(rows), u"journal-turn"_s).pageTexts().last();
        EXPECT_TRUE(last.contains(u"№%1 ачык сабакты"_s.arg(rows))) << last.toStdString();
        EXPECT_TRUE(last.contains(u"Бардыгы: %1"_s.arg(rows))) << last.toStdString();
        EXPECT_TRUE(last.contains(u"Басып чыгарылган күнү"_s)) << last.toStdString();
    }
}

TEST(JournalPaper, RepeatsItsHeadOnThirtyPages)
{
    const int full = rowsOfOnePage();
    int rows = 28 * full;
    while (paperPages(journalOf(rows)) < 30)
        rows += full / 2;
    const auto pages = WrittenPdf(journalOf(rows), u"journal-thirty-pages"_s).pageTexts();
    ASSERT_EQ(pages.size(), 30);
    for (const auto& page : pages)
        EXPECT_EQ(page.count(u"Темасы"_s), 1) << page.toStdString();
    EXPECT_TRUE(pages.last().contains(u"Бардыгы: %1"_s.arg(rows))) << pages.last().toStdString();
}

TEST(JournalPaper, SaysThatAListIsEmpty)
{
    const WrittenPdf pdf(journalOf(0), u"journal-empty"_s);
    const auto text = pdf.text().simplified();
    EXPECT_EQ(pdf.pages(), 1);
    EXPECT_TRUE(text.contains(u"№ Күнү Мугалим Темасы Саат Жазуу жок."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Басып чыгарылган күнү: 05.10.2022"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Бардыгы"_s)) << "the sentence has said it";
}

TEST(JournalPaper, MarksTheListOfASampleOnEveryPage)
{
    auto head = headOfSchool();
    head.sample = true;
    const auto paper = journalPaper(consultations(90), head, ky);
    EXPECT_TRUE(paper.footer.isEmpty());
    const auto pages = WrittenPdf(paper, u"journal-sample"_s).pageTexts();
    EXPECT_GT(pages.size(), 1);
    for (const auto& page : pages)
        EXPECT_TRUE(page.contains(u"ҮЛГҮ"_s)) << page.toStdString();
}

TEST(JournalPaper, StaysWithinItsMarginsWhenWordsDoNotEnd)
{
    constexpr int columns = 8;
    JournalTable list{.title = u"Шилтемелер"_s};
    QStringList words;
    for (int column = 1; column <= columns; ++column) {
        list.head << u"Тилке %1"_s.arg(column);
        words << u"щ"_s.repeated(200);
    }
    for (int row = 1; row <= 12; ++row)
        list.rows << words;
    const WrittenPdf pdf(journalPaper(list, headOfSchool(), ky), u"journal-endless-words"_s);
    EXPECT_EQ(pdf.text().count(u'щ'), 12 * columns * 200) << "no letter is lost";
    const auto boxes = pdf.raw(u"pdftotext"_s, {u"-bbox"_s});
    EXPECT_TRUE(boxes.contains(u">12</word>"_s)) << "the number of a row stays whole";
    static const QRegularExpression rightEdge(u"xMax=\"([\\d.]+)\""_s);
    const double margin = (297 - 15) * 72 / 25.4 + 1; // points, and one for rounding
    for (auto matches = rightEdge.globalMatch(boxes); matches.hasNext();)
        EXPECT_LE(matches.next().captured(1).toDouble(), margin);
}

TEST(JournalPaper, WrapsALongTextAndKeepsAllOfIt)
{
    auto list = consultations(3);
    list.rows[1][2] = u"талкууланды "_s.repeated(60).trimmed();
    list.rows[2].removeLast(); // a row may be shorter than the head
    const auto text = textOf(journalPaper(list, headOfSchool(), ky), u"journal-long-text"_s);
    EXPECT_EQ(text.count(u"талкууланды"_s), 60) << text.toStdString();
    EXPECT_TRUE(text.contains(u"№3 ачык сабакты талдоо"_s)) << text.toStdString();
}
