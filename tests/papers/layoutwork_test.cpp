#include "papers/officialblocks.h"
#include "papers/paperlayout.h"
#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Something of every kind, with a table that runs over several pages.
Paper longPaper()
{
    Table table{.columns = {{u"№"_s, 12}, {u"Иш-чара"_s}, {u"Мөөнөтү"_s}}};
    for (int row = 1; row <= 120; ++row)
        table.rows.append({{cell(QString::number(row)),
            cell(u"Усулдук бирикменин отуруму: окуу-тарбия ишинин жыйынтыктары"_s), cell(u"сентябрь"_s)}});
    Paper paper;
    paper.blocks = {Heading{u"Иш планы"_s, 0}, Paragraph{.runs = plain(u"Максаты"_s)}, table, PageBreak{},
        Table{.columns = {{u"Бош"_s}}}, ItemList{{{.label = u"1."_s, .runs = plain(u"Сап"_s)}}},
        SignatureLine{u"Жетекчи"_s, u"Асанова А."_s, {}}};
    return paper;
}

QImage drawn(const PaperLayout& layout, int page)
{
    QImage image(420, 594, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page, image.width());
    return image;
}

} // namespace

TEST(PaperLayoutWork, GivesThePagesThatLayingOutAtOnceGives)
{
    const PaperLayout whole(longPaper());
    PaperLayoutWork work(longPaper());
    int slices = 1;
    while (!work.advance(0us))
        ++slices;
    EXPECT_GT(slices, 120) << "a row at a time at most";
    const auto pieced = work.take();
    ASSERT_EQ(pieced.pages(), whole.pages());
    EXPECT_GT(whole.pages(), 3);
    for (int page = 0; page < whole.pages(); ++page)
        EXPECT_EQ(drawn(pieced, page), drawn(whole, page)) << page;
}

TEST(PaperLayoutWork, FinishesAnEmptyPaperAtOnce)
{
    PaperLayoutWork work{Paper{}};
    EXPECT_TRUE(work.advance(0us));
    EXPECT_EQ(work.take().pages(), 1);
}

TEST(PaperLayoutWork, GoesOnForAsLongAsItMay)
{
    PaperLayoutWork work(longPaper());
    EXPECT_TRUE(work.advance(10s));
}
