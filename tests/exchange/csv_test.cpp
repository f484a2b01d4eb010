#include "exchange/textencoding.h"
#include "exchange/workbook.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {
const QString path = u"/тизме.csv"_s;

Cells cellsOfCsv(const QByteArray& bytes)
{
    const auto workbook = readWorkbook(bytes, path);
    if (!workbook || workbook->size() != 1)
        return {{u"no single sheet"_s}};
    return workbook->first().cells;
}

Cells cellsOfCsv(const QString& text)
{
    return cellsOfCsv(text.toUtf8());
}

std::optional<Rule> refused(const QByteArray& bytes)
{
    const auto workbook = readWorkbook(bytes, path);
    return workbook ? std::nullopt : std::optional(workbook.refusal().rule);
}

const Cells teachers{{u"Аты"_s, u"Жылы"_s}, {u"Асанова"_s, u"1978"_s}};
} // namespace

TEST(Csv, IsPartedByWhatItsLinesShare)
{
    EXPECT_EQ(cellsOfCsv(u"Аты;Жылы\nАсанова;1978\n"_s), teachers);
    EXPECT_EQ(cellsOfCsv(u"Аты,Жылы\nАсанова,1978\n"_s), teachers);
    EXPECT_EQ(cellsOfCsv(u"Аты\tЖылы\nАсанова\t1978\n"_s), teachers);
    // Commas within the words of some lines do not part them.
    EXPECT_EQ(cellsOfCsv(u"Аты;Пайызы\nА, Б, В;4,5\nГ;3,2\n"_s),
        (Cells{{u"Аты"_s, u"Пайызы"_s}, {u"А, Б, В"_s, u"4,5"_s}, {u"Г"_s, u"3,2"_s}}));
    // Nor does a semicolon in one line of a table of commas.
    EXPECT_EQ(cellsOfCsv(u"а,б,в\n1;2,3,4\n5,6,7\n"_s),
        (Cells{{u"а"_s, u"б"_s, u"в"_s}, {u"1;2"_s, u"3"_s, u"4"_s}, {u"5"_s, u"6"_s, u"7"_s}}));
    EXPECT_EQ(cellsOfCsv(u"Бир\nЭки үч\n"_s), (Cells{{u"Бир"_s}, {u"Эки үч"_s}}));
}

TEST(Csv, TakesTheDelimiterThatItsFirstLineStates)
{
    EXPECT_EQ(cellsOfCsv(u"sep=|\r\nа|б,в\r\n"_s), (Cells{{u"а"_s, u"б,в"_s}}));
    EXPECT_EQ(cellsOfCsv(u"sep=oil;b\n1;2\n"_s), (Cells{{u"sep=oil"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
}

TEST(Csv, EndsLinesInEveryWay)
{
    for (const auto& end : {u"\n"_s, u"\r\n"_s, u"\r"_s})
        EXPECT_EQ(cellsOfCsv(u"Аты;Жылы"_s + end + u"Асанова;1978"_s + end), teachers);
    EXPECT_EQ(cellsOfCsv(u"Аты;Жылы\nАсанова;1978"_s), teachers);
    EXPECT_EQ(cellsOfCsv(u"а;б\n\nв;г\n\n\n"_s), (Cells{{u"а"_s, u"б"_s}, {}, {u"в"_s, u"г"_s}}));
}

TEST(Csv, KeepsWhatStandsInQuotes)
{
    EXPECT_EQ(cellsOfCsv(u"\"а;б\";\"в\r\nг\";\"\"\"Манас\"\" гимназиясы\"\nд;е;ж\n"_s),
        (Cells{{u"а;б"_s, u"в\nг"_s, u"\"Манас\" гимназиясы"_s}, {u"д"_s, u"е"_s, u"ж"_s}}));
    EXPECT_EQ(cellsOfCsv(u"а \"б\" в;г\n1;2\n"_s), (Cells{{u"а \"б\" в"_s, u"г"_s}, {u"1"_s, u"2"_s}}));
}

TEST(Csv, TakesAQuoteThatIsNeverClosedAsALetter)
{
    EXPECT_EQ(cellsOfCsv(u"а;б\n\"в;г\nд;е\n"_s), (Cells{{u"а"_s, u"б"_s}, {u"\"в"_s, u"г"_s}, {u"д"_s, u"е"_s}}));
}

TEST(Csv, DropsTheApostropheThatGuardsAgainstFormulas)
{
    EXPECT_EQ(cellsOfCsv(u"'+996 555 1;'=1+1;' -б\n'манас;-5;о'н\n"_s),
        (Cells{{u"+996 555 1"_s, u"=1+1"_s, u" -б"_s}, {u"'манас"_s, u"-5"_s, u"о'н"_s}}));
}

TEST(Csv, IsReadInEachEncoding)
{
    const auto text = u"Аты;Жылы\nАсанова;1978\n"_s;
    EXPECT_EQ(cellsOfCsv("\xef\xbb\xbf" + text.toUtf8()), teachers);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        EXPECT_EQ(
            cellsOfCsv(QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text))), teachers);
    EXPECT_EQ(cellsOfCsv(QByteArray("\xc0\xf2\xfb;\xc6\xfb\xeb\xfb\n\xc0\xf1\xe0\xed\xee\xe2\xe0;1978\n")), teachers);
}

TEST(TextEncoding, KnowsWindows1251ByWhatIsNoUtf8)
{
    EXPECT_EQ(decodedText("\xb9 5 \x96 \xab\xc0\xff\xbb \xb8\xa8"), u"№ 5 – «Ая» ёЁ"_s);
    EXPECT_EQ(decodedText("№ 5 – «Ая»"), u"№ 5 – «Ая»"_s);
    EXPECT_EQ(decodedText({}), QString());
    // With a mark its word counts, whatever follows.
    EXPECT_EQ(decodedText("\xef\xbb\xbf\xc0"), QString(QChar::ReplacementCharacter));
}

TEST(Csv, IsNamedAsItsFile)
{
    const auto workbook = readWorkbook("а;б\n", u"/papka/тизме 2.csv"_s);
    ASSERT_TRUE(workbook.ok());
    EXPECT_EQ(workbook->first().name, u"тизме 2"_s);
}

TEST(Csv, IsTextAndNothingElse)
{
    EXPECT_EQ(refused(QByteArray("a;b\0c\n", 6)), Rule::UnknownFormat);
    EXPECT_EQ(refused("a;b\x01\n"), Rule::UnknownFormat);
    EXPECT_EQ(refused(QByteArray("a\0;\0b\0", 6)), Rule::UnknownFormat); // UTF-16 without its mark
    EXPECT_EQ(refused("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old .xls"), Rule::UnknownFormat);
    EXPECT_EQ(refused("%PDF-1.7\n"), Rule::UnknownFormat);
    EXPECT_EQ(refused("{\\rtf1 a;b}"), Rule::UnknownFormat);
    EXPECT_EQ(refused("\n <html><table/></html>"), Rule::UnknownFormat);
    EXPECT_EQ(refused("<?xml version='1.0'?><Workbook/>"), Rule::UnknownFormat);
    EXPECT_EQ(refused("< 5;> 5\n"), std::nullopt);
    EXPECT_EQ(refused("a;b\n\x1a"), std::nullopt);
}

TEST(Csv, WithoutAnyWordIsNoTable)
{
    for (const QByteArray nothing : {"", "\n\n", ";;;\n ; ;\n", "\xef\xbb\xbf"})
        EXPECT_EQ(refused(nothing), Rule::NoTableInFile);
}

TEST(Csv, GivesItsFirstRowsAndColumns)
{
    QByteArray text;
    for (int i = 1; i <= 5001; ++i)
        text += QByteArray::number(i) + ";a\n";
    const auto tall = cellsOfCsv(text);
    ASSERT_EQ(tall.size(), 5000);
    EXPECT_EQ(tall.last().first(), u"5000"_s);
    QByteArray wide;
    for (int i = 1; i <= 61; ++i)
        wide += QByteArray::number(i) + (i < 61 ? ";" : "\n");
    const auto line = cellsOfCsv(wide).first();
    ASSERT_EQ(line.size(), 60);
    EXPECT_EQ(line.last(), u"60"_s);
}
