#include "exchange/sheettable.h"
#include "exchange/workbook.h"
#include <gtest/gtest.h>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {
SheetTable sample()
{
    return {.name = u"Мугалимдер: [тизме]"_s,
        .above = {u"№5 орто мектеби"_s},
        .columns = {{u"Аты-жөнү"_s}, {u"Туулган жылы"_s, SheetValue::Number}, {u"Күнү"_s, SheetValue::Date},
            {u"Убактысы"_s, SheetValue::Time}},
        .rows = {{u"Асанова Ү."_s, 1980, QDate(2026, 9, 1), QTime(8, 30)},
            {u"=HYPERLINK(\"http://x\")"_s, -5, QVariant(), QVariant()},
            {u"-5"_s, 7.5, QDate(1999, 12, 31), QTime(0, 0)}}};
}

QStringList rowOf(const Cells& cells, const QString& first)
{
    for (const auto& row : cells)
        if (row.value(0) == first)
            return row;
    return {};
}
} // namespace

TEST(SavedTable, OfExcelReadsBackAsItWas)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"тизме.xlsx"_s);
    ASSERT_TRUE(writeXlsx({sample()}, path));
    const auto book = readWorkbook(path);
    ASSERT_TRUE(book.ok());
    ASSERT_EQ(book->size(), 1);
    const auto& cells = book->front().cells;
    EXPECT_EQ(rowOf(cells, u"Аты-жөнү"_s), (QStringList{u"Аты-жөнү"_s, u"Туулган жылы"_s, u"Күнү"_s, u"Убактысы"_s}));
    EXPECT_EQ(rowOf(cells, u"Асанова Ү."_s), (QStringList{u"Асанова Ү."_s, u"1980"_s, u"01.09.2026"_s, u"08:30"_s}));
    EXPECT_EQ(rowOf(cells, u"-5"_s).value(1), u"7.5"_s);
    EXPECT_EQ(rowOf(cells, u"=HYPERLINK(\"http://x\")"_s).value(1), u"-5"_s) << "a text, not a formula";
}

TEST(SavedTable, OfExcelLeavesNothingBehindWhereItCannotBeWritten)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(writeXlsx({sample()}, folder.filePath(u"жок/тизме.xlsx"_s)));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(SavedTable, OfCsvLeadsAFormulaByAnApostropheAndKeepsNumbers)
{
    const auto bytes = csv(sample());
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf")) << "its mark";
    const auto text = QString::fromUtf8(bytes);
    EXPECT_TRUE(text.contains(u"Асанова Ү.;1980;01.09.2026;08:30"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"'=HYPERLINK"_s));
    EXPECT_FALSE(text.contains(u"'-5"_s));
}

TEST(SavedTable, OfCsvReadsBackWithItsQuotesAndLines)
{
    SheetTable table{.name = u"x"_s, .columns = {{u"Бир"_s}, {u"Эки"_s}}, .rows = {{u"а;б «в» \"г\""_s, u"эки"_s}}};
    const auto book = readWorkbook(csv(table), u"x.csv"_s);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->front().cells, (Cells{{u"Бир"_s, u"Эки"_s}, {u"а;б «в» \"г\""_s, u"эки"_s}}));
}

TEST(SavedTable, OfCsvInWindows1251WithCommasIsRead)
{
    // «Аты,Жылы» and «Асан,1980» as an old spreadsheet saves them.
    const QByteArray bytes("\xc0\xf2\xfb,\xc6\xfb\xeb\xfb\r\n\xc0\xf1\xe0\xed,1980\r\n");
    const auto book = readWorkbook(bytes, u"x.csv"_s);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->front().cells, (Cells{{u"Аты"_s, u"Жылы"_s}, {u"Асан"_s, u"1980"_s}}));
}
