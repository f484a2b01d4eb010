#include "papers/paperoutput.h"
#include "pdftools.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Paper paperOfLines(int lines)
{
    Paper paper;
    paper.title = u"Сынак"_s;
    for (int i = 1; i <= lines; ++i)
        paper.blocks.append(Paragraph{plain(u"Сап №%1 ңөү"_s.arg(i))});
    return paper;
}

Table tableOfRows(int rows)
{
    Table table;
    table.columns = {{u"№"_s, 12}, {u"Иш-чара"_s, 0, 2}, {u"Жооптуу"_s, 0, 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            Row{{{plain(QString::number(i))}, {plain(u"Өткөрүлгөн сабак %1"_s.arg(i))}, {plain(u"Бардыгы"_s)}}});
    return table;
}

// As many one-line paragraphs as fill a page exactly.
int linesOfOnePage()
{
    int lines = 1;
    while (paperPages(paperOfLines(lines + 1)) == 1)
        ++lines;
    return lines;
}

} // namespace

TEST(PaperLayout, CountsPagesAsThePdfHasThem)
{
    const int perPage = linesOfOnePage();
    EXPECT_GT(perPage, 30);
    EXPECT_EQ(paperPages(paperOfLines(perPage)), 1);
    EXPECT_EQ(paperPages(paperOfLines(perPage + 1)), 2);
    EXPECT_EQ(paperPages(paperOfLines(30 * perPage)), 30);
    EXPECT_EQ(WrittenPdf(paperOfLines(30 * perPage), u"thirty-pages"_s).pages(), 30);
}

TEST(PaperLayout, NumbersThePagesWhenThereAreSeveral)
{
    const auto one = WrittenPdf(paperOfLines(3), u"one-page"_s).pageTexts();
    ASSERT_EQ(one.size(), 1);
    EXPECT_TRUE(one[0].endsWith(u"Сап №3 ңөү"_s)) << one[0].toStdString();
    const auto pages = WrittenPdf(paperOfLines(120), u"numbered"_s).pageTexts();
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(QString(pages[2]).remove(u' ').endsWith(u"3/3"_s)) << pages[2].toStdString();
}

TEST(PaperLayout, EmbedsItsFonts)
{
    const auto fonts = WrittenPdf(paperOfLines(1), u"fonts"_s).raw(u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(fonts.size(), 3);
    static const QRegularExpression embeddedAndReadable(u"Identity-H +yes +\\w+ +yes "_s);
    for (const auto& font : fonts.mid(2))
        EXPECT_TRUE(font.contains(embeddedAndReadable)) << font.toStdString();
    EXPECT_TRUE(fonts[2].contains(u"Serif"_s) || fonts[2].contains(u"Times"_s)) << fonts[2].toStdString();
}

TEST(PaperLayout, NamesTitleAndAuthor)
{
    auto paper = paperOfLines(1);
    paper.author = u"Асанова <А.Б.>"_s;
    const WrittenPdf pdf(paper, u"metadata"_s);
    EXPECT_TRUE(pdf.raw(u"pdfinfo"_s).contains(u"Сынак"_s));
    EXPECT_TRUE(pdf.raw(u"pdfinfo"_s, {u"-meta"_s}).contains(u"Асанова &lt;А.Б.&gt;"_s));
}

TEST(PaperLayout, RepeatsTheTableHeadOnEveryPage)
{
    Paper paper;
    paper.blocks = {tableOfRows(120)};
    const auto pages = WrittenPdf(paper, u"table"_s).pageTexts();
    ASSERT_GE(pages.size(), 3);
    for (const auto& page : pages)
        EXPECT_EQ(page.count(u"Иш-чара"_s), 1) << page.toStdString();
}

TEST(PaperLayout, NeverLeavesAHeadingLast)
{
    const int perPage = linesOfOnePage();
    for (int lines = perPage - 4; lines <= perPage; ++lines) {
        auto paper = paperOfLines(lines);
        paper.blocks.append(Heading{u"БӨЛҮМ"_s});
        paper.blocks.append(Paragraph{plain(u"Бөлүмдүн тексти."_s)});
        const auto pages = WrittenPdf(paper, u"heading"_s).pageTexts();
        const auto& page = pages[0].contains(u"БӨЛҮМ"_s) ? pages[0] : pages[1];
        EXPECT_TRUE(page.contains(u"БӨЛҮМ Бөлүмдүн тексти."_s)) << lines;
    }
}

TEST(PaperLayout, NeverBeginsAPageWithTheSignature)
{
    for (int rows = 30; rows < 50; ++rows) {
        Paper paper;
        paper.blocks = {tableOfRows(rows), SignatureLine{u"Жетекчи"_s, u"Асанова А.Б."_s, {}}};
        const auto pages = WrittenPdf(paper, u"signature"_s).pageTexts();
        EXPECT_TRUE(pages.last().contains(u"Өткөрүлгөн сабак %1"_s.arg(rows))) << rows;
        EXPECT_TRUE(pages.last().contains(u"Асанова А.Б."_s)) << rows;
    }
}

TEST(PaperLayout, KeepsAShortRowWholeAndCutsOneLongerThanThePage)
{
    Table table;
    table.columns = {{u"Баш сөз"_s}};
    QString shortText = u"а1"_s;
    for (int i = 2; i <= 9; ++i)
        shortText += u"\nа%1"_s.arg(i);
    for (int i = 0; i < 12; ++i)
        table.rows.append(Row{{{plain(shortText)}}});
    Paper paper;
    paper.blocks = {table};
    for (const auto& page : WrittenPdf(paper, u"short-rows"_s).pageTexts())
        EXPECT_EQ(page.count(u"а1"_s), page.count(u"а9"_s));

    table.rows = {Row{{{plain(u"сөз "_s.repeated(3000))}}}};
    paper.blocks = {table};
    const auto pages = WrittenPdf(paper, u"long-row"_s).pageTexts();
    EXPECT_GT(pages.size(), 1);
    EXPECT_EQ(pages.join(u' ').count(u"сөз"_s), 3000 + pages.size());
}

TEST(PaperLayout, CutsNoWordOfATableNorInitialsFromTheirName)
{
    Table table;
    table.columns = {{u"Иш-чара"_s, 0, 20}, {u"Аткарылышы"_s, 0, 1}, {u"Ким"_s, 0, 1}};
    table.rows = {{{{plain(u"сөз "_s.repeated(40))}, {plain(u"уюштурулгандыктан"_s)}, {plain(u"Токтобаев Н.Э."_s)}}}};
    Paper paper;
    paper.blocks = {table};
    const auto text = WrittenPdf(paper, u"narrow-columns"_s).raw(u"pdftotext"_s);
    EXPECT_TRUE(text.contains(u"Аткарылышы"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"уюштурулгандыктан"_s));
    EXPECT_TRUE(text.simplified().contains(u"Токтобаев Н.Э."_s) && !text.contains(u"Н.\n"_s)) << text.toStdString();
    paper.blocks = {Paragraph{plain(u"а"_s.repeated(70) + u" Асанова А.Б."_s)}};
    EXPECT_EQ(WrittenPdf(paper, u"initials"_s).raw(u"pdftotext"_s).count(u"\nА.Б."_s), 0);
}

TEST(PaperLayout, BeginsAPageWhereItIsTold)
{
    auto paper = paperOfLines(1);
    paper.blocks.append(PageBreak{});
    paper.blocks.append(Paragraph{plain(u"Экинчи бет"_s)});
    EXPECT_EQ(WrittenPdf(paper, u"break"_s).pages(), 2);
}

TEST(PaperLayout, ShowsMarkAndFooterOnEveryPage)
{
    auto paper = paperOfLines(100);
    paper.mark = u"ҮЛГҮ"_s;
    paper.footer = u"K7Q2-91AB"_s;
    for (const auto& page : WrittenPdf(paper, u"marked"_s).pageTexts())
        EXPECT_TRUE(page.contains(u"K7Q2-91AB ҮЛГҮ"_s)) << page.right(60).toStdString();
}

TEST(PaperLayout, LeavesNoFileWhereItCannotWrite)
{
    EXPECT_FALSE(writePdf(paperOfLines(1), u"/nowhere/at/all.pdf"_s));
}

TEST(PaperLayout, PutsAnEmptyPaperOnOnePage)
{
    EXPECT_EQ(WrittenPdf(Paper{}, u"empty"_s).pages(), 1);
}

TEST(PaperLayout, DrawsThePreviewAsThePdf)
{
    auto paper = paperOfLines(2);
    paper.page.landscape = true;
    const PaperLayout layout(paper);
    EXPECT_EQ(layout.pageMm(), QSizeF(297, 210));
    QImage image(594, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, 0, image.width());
    painter.end();
    const auto inkIn = [&](const QRect& area) {
        int dark = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    // Two pixels a millimetre: the left margin of 30 and the top one of 20 stay white, the first lines do not.
    EXPECT_EQ(inkIn({0, 0, 59, 420}), 0);
    EXPECT_EQ(inkIn({0, 0, 594, 39}), 0);
    EXPECT_GT(inkIn({60, 40, 80, 24}), 20);
}
