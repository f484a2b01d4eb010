#include "archives.h"
#include "exchange/sheetstaken.h"
#include "exchange/sheetvalues.h"
#include "exchange/workbook.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const QString path = u"тизме"_s;

Cells cellsOfFile(const QByteArray& bytes)
{
    const auto workbook = readWorkbook(bytes, path);
    if (!workbook || workbook->size() != 1)
        return {{u"no single sheet"_s}};
    return workbook->first().cells;
}

std::optional<Rule> refused(const QByteArray& bytes)
{
    const auto workbook = readWorkbook(bytes, path);
    return workbook ? std::nullopt : std::optional(workbook.refusal().rule);
}

/// The first row of an XLSX file.
QStringList rowOf(const archives::Xlsx& xlsx)
{
    return cellsOfFile(archives::xlsx(xlsx)).value(0);
}

/// What the number shows in a cell with that format.
QString shown(const QByteArray& number, const QByteArray& format, const QByteArray& bookProperties = {})
{
    return rowOf({.sheet = archives::row("<c r=\"A1\" s=\"1\"><v>" + number + "</v></c>"),
                     .formats = "<numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/>",
                     .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>",
                     .bookProperties = bookProperties})
        .value(0);
}

QString shownBuiltIn(const QByteArray& number, int format)
{
    return rowOf({.sheet = archives::row("<c s=\"0\"><v>" + number + "</v></c>"),
                     .styles = "<xf numFmtId=\"" + QByteArray::number(format) + "\"/>"})
        .value(0);
}

QByteArray table(const QByteArray& rows, const QByteArray& attributes = "table:name=\"Тизме\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray textCell(const QByteArray& inside, const QByteArray& attributes = {})
{
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

QByteArray tableRow(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QStringList odsRow(const QByteArray& cells)
{
    return cellsOfFile(archives::ods(table(tableRow(cells)))).value(0);
}
} // namespace

TEST(Xlsx, ReadsSharedTextsWithTheirRunsAndWithoutReadings)
{
    const QByteArray strings = "<si><t xml:space=\"preserve\"> Аты </t></si>"
                               "<si><r><t>Аса</t></r><r><rPr><b/></rPr><t>нова</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh><phoneticPr/></si>"
                               "<si><t>эки_x000D_\nсап_x005F_</t></si>";
    EXPECT_EQ(rowOf({.sheet = archives::row("<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c>"
                                            "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>-1</v></c><c><v>1</v></c>"),
                  .strings = strings}),
        (QStringList{u"Асанова"_s, u" Аты "_s, u"эки\nсап_"_s, {}, {}, u"1"_s}));
}

TEST(Xlsx, ReadsEachKindOfCell)
{
    EXPECT_EQ(rowOf({.sheet = archives::row("<c t=\"inlineStr\"><is><r><t>ич</t></r><r><t>инде</t></r></is></c>"
                                            "<c t=\"str\"><f>A1&amp;\"x\"</f><v>саны</v></c>"
                                            "<c><f>SUM(B1:B9)</f><v>12.50</v></c>"
                                            "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                                            "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                            "<c t=\"d\"><v>2022-09-01T00:00:00Z</v></c><c s=\"7\"/>"
                                            "<c t=\"n\"><v>0.30000000000000004</v></c>")}),
        (QStringList{u"ичинде"_s, u"саны"_s, u"12.5"_s, u"TRUE"_s, u"FALSE"_s, {}, u"01.09.2022"_s, {}, u"0.3"_s}));
}

TEST(Xlsx, TellsDatesAndTimesByTheFormat)
{
    EXPECT_EQ(shown("44805", "dd/mm/yyyy"), u"01.09.2022"_s);
    EXPECT_EQ(shown("44805.354166667", "DD.MM.YYYY\\ HH:MM"), u"01.09.2022 08:30"_s);
    EXPECT_EQ(shown("44805", "[$-419]d\\ mmmm\\ yyyy&quot; г.&quot;;@"), u"01.09.2022"_s);
    EXPECT_EQ(shown("0.354166667", "h:mm AM/PM"), u"08:30"_s);
    EXPECT_EQ(shown("1.5", "[h]:mm"), u"36:00"_s);
    EXPECT_EQ(shown("44805", "mmm"), u"01.09.2022"_s);
    EXPECT_EQ(shown("44805", "General"), u"44805"_s);
    EXPECT_EQ(shown("5", "0.00&quot; day&quot;"), u"5"_s);
    EXPECT_EQ(shown("5", "[Red]#,##0\\ \\d"), u"5"_s);
    EXPECT_EQ(shown("0.855", "0.0%"), u"85.5%"_s);
    EXPECT_EQ(shownBuiltIn("44805", 14), u"01.09.2022"_s);
    EXPECT_EQ(shownBuiltIn("0.5", 20), u"12:00"_s);
    EXPECT_EQ(shownBuiltIn("44805.5", 22), u"01.09.2022 12:00"_s);
    EXPECT_EQ(shownBuiltIn("0.5", 9), u"50%"_s);
    EXPECT_EQ(shownBuiltIn("44805", 13), u"44805"_s);
    EXPECT_EQ(shownBuiltIn("44805", 23), u"44805"_s);
}

TEST(Xlsx, CountsDaysAsExcelDoes)
{
    EXPECT_EQ(shownBuiltIn("1", 14), u"01.01.1900"_s);
    EXPECT_EQ(shownBuiltIn("59", 14), u"28.02.1900"_s);
    EXPECT_EQ(shownBuiltIn("61", 14), u"01.03.1900"_s);
    EXPECT_EQ(shownBuiltIn("2958465", 14), u"31.12.9999"_s);
    EXPECT_EQ(shownBuiltIn("2958466", 14), u"2958466"_s);
    EXPECT_EQ(shownBuiltIn("-1", 14), u"-1"_s);
    EXPECT_EQ(shown("0", "d/m/yy", "<workbookPr date1904=\"1\"/>"), u"01.01.1904"_s);
    EXPECT_EQ(shown("43343", "d/m/yy", "<workbookPr date1904=\"true\"/>"), u"01.09.2022"_s);
    EXPECT_EQ(shown("44805", "d/m/yy", "<workbookPr date1904=\"0\"/>"), u"01.09.2022"_s);
}

TEST(Xlsx, PutsCellsWhereTheySayTheyStand)
{
    EXPECT_EQ(
        cellsOfFile(archives::xlsx({.sheet = "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row>"
                                             "<row><c><v>3</v></c></row><row r=\"6\"><c r=\"A6\" s=\"1\"/></row>"
                                             "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"})),
        (Cells{{}, {{}, u"1"_s, u"2"_s}, {u"3"_s}}));
}

TEST(Xlsx, GivesItsFirstRowsAndColumns)
{
    EXPECT_EQ(rowOf({.sheet = archives::row("<c r=\"BH1\"><v>60</v></c><c r=\"BI1\"><v>61</v></c>"
                                            "<c r=\"XFD1\"><v>9</v></c><c r=\"ZZZ1\"><v>9</v></c>")})
                  .size(),
        60);
    const auto tall = cellsOfFile(archives::xlsx({.sheet = "<sheetData><row r=\"5000\"><c><v>1</v></c></row>"
                                                           "<row r=\"5001\"><c><v>2</v></c></row></sheetData>"}));
    ASSERT_EQ(tall.size(), 5000);
    EXPECT_EQ(tall.last(), QStringList{u"1"_s});
}

TEST(Xlsx, GivesTheSheetsInTheOrderOfTheTabsAndLeavesHiddenOnesOut)
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    auto members = archives::members({.sheet = archives::row("<c><v>1</v></c>")});
    const auto sheet = [](const QByteArray& number) {
        return "<worksheet>" + archives::row("<c><v>" + number + "</v></c>") + "</worksheet>";
    };
    members[1].bytes = "<workbook xmlns:r=\"" + office
        + "\"><sheets><sheet name=\"б\" r:id=\"x2\"/><sheet name=\"ж\" state=\"hidden\" r:id=\"x3\"/>"
          "<sheet name=\"в\" state=\"veryHidden\" r:id=\"x3\"/><sheet name=\"диаграмма\" r:id=\"x4\"/>"
          "<sheet name=\"бош\" r:id=\"x5\"/><sheet name=\"а\" state=\"visible\" r:id=\"x1\"/></sheets></workbook>";
    QByteArray links = "<Relationships>";
    for (const auto& [id, type, target] : {std::tuple{"x1", "worksheet", "worksheets/sheet1.xml"},
             {"x2", "worksheet", "../xl/worksheets/b.xml"}, {"x3", "worksheet", "worksheets/b.xml"},
             {"x4", "chartsheet", "chartsheets/c.xml"}, {"x5", "worksheet", "/xl/worksheets/empty.xml"}})
        links += "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target
            + "\"/>";
    members[2].bytes = links + "</Relationships>";
    members.append({u"xl/worksheets/b.xml"_s, sheet("2")});
    members.append({u"xl/worksheets/empty.xml"_s, "<worksheet><sheetData/></worksheet>"});
    const auto workbook = readWorkbook(packed(members), path);
    ASSERT_TRUE(workbook.ok());
    ASSERT_EQ(workbook->size(), 2);
    EXPECT_EQ(workbook->at(0).name, u"б"_s);
    EXPECT_EQ(workbook->at(0).cells, (Cells{{u"2"_s}}));
    EXPECT_EQ(workbook->at(1).name, u"а"_s);
    EXPECT_EQ(workbook->at(1).cells, (Cells{{u"1"_s}}));
}

TEST(Xlsx, IsBrokenWithoutASheetThatItNames)
{
    auto members = archives::members({.sheet = archives::row("<c><v>1</v></c>")});
    EXPECT_EQ(refused(packed(members)), std::nullopt);
    members.removeAt(3);
    EXPECT_EQ(refused(packed(members)), Rule::BrokenFile);
    members.insert(3, {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c><v>1</v>"});
    EXPECT_EQ(refused(packed(members)), Rule::BrokenFile);
}

TEST(Workbook, IsToldByItsContent)
{
    EXPECT_EQ(refused(packed({{u"word/document.xml"_s, "<document/>"},
                  {u"_rels/.rels"_s,
                      "<Relationships><Relationship Type=\"x/officeDocument\" "
                      "Target=\"word/document.xml\"/></Relationships>"}})),
        Rule::UnknownFormat);
    EXPECT_EQ(refused(packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", false},
                  {u"content.xml"_s, "<office:document-content/>"}})),
        Rule::UnknownFormat);
    EXPECT_EQ(refused(packed({{u"xl/workbook.bin"_s, "x"}})), Rule::UnknownFormat);
    EXPECT_EQ(refused(packed({{u"сүрөт.png"_s, "x"}})), Rule::UnknownFormat);
    EXPECT_EQ(refused(archives::xlsx({.sheet = "<sheetData/>"})), Rule::NoTableInFile);
    EXPECT_EQ(refused(archives::ods(table(tableRow(textCell({}))))), Rule::NoTableInFile);
    EXPECT_EQ(readWorkbook(u"/no/such/file.xlsx"_s).refusal().rule, Rule::FileMissing);
}

TEST(Ods, ReadsEachKindOfCell)
{
    EXPECT_EQ(odsRow(textCell("<text:p>сөз</text:p>", "office:value-type=\"string\"")
                  + textCell("<text:p>12,50</text:p>", "office:value-type=\"float\" office:value=\"12.5\"")
                  + textCell("<text:p>1.IX.22</text:p>", "office:value-type=\"date\" office:date-value=\"2022-09-01\"")
                  + textCell({}, "office:value-type=\"date\" office:date-value=\"2022-09-01T08:30:00\"")
                  + textCell({}, "office:value-type=\"time\" office:time-value=\"PT08H05M00S\"")
                  + textCell({}, "office:value-type=\"percentage\" office:value=\"0.5\"")
                  + textCell({}, "office:value-type=\"currency\" office:currency=\"KGS\" office:value=\"1500\"")
                  + textCell("<text:p>ИСТИНА</text:p>", "office:value-type=\"boolean\" office:boolean-value=\"true\"")
                  + textCell("<text:p>#DIV/0!</text:p>", "office:value-type=\"string\" calcext:value-type=\"error\"")
                  + textCell("<text:p>соңу</text:p>")),
        (QStringList{u"сөз"_s, u"12.5"_s, u"01.09.2022"_s, u"01.09.2022 08:30"_s, u"08:05"_s, u"50%"_s, u"1500"_s,
            u"TRUE"_s, {}, u"соңу"_s}));
}

TEST(Ods, ReadsParagraphsAndSpaces)
{
    EXPECT_EQ(odsRow(textCell("<text:p>бир\n   эки<text:s text:c=\"3\"/><text:span>үч</text:span></text:p>"
                              "<text:p>төрт<text:line-break/>беш<text:tab/>алты</text:p>")
                  + textCell("<office:annotation><text:p>эскертүү</text:p></office:annotation><text:p>сөз</text:p>")),
        (QStringList{u"бир эки   үч\nтөрт\nбеш\tалты"_s, u"сөз"_s}));
}

TEST(Ods, RepeatsCellsAndRows)
{
    const auto once = textCell("<text:p>а</text:p>", "table:number-columns-repeated=\"2\"")
        + textCell({}, "table:number-columns-repeated=\"2\"") + textCell("<text:p>б</text:p>");
    const QStringList line{u"а"_s, u"а"_s, {}, {}, u"б"_s};
    EXPECT_EQ(
        cellsOfFile(archives::ods(table(tableRow(once, "table:number-rows-repeated=\"2\"")
            + tableRow(textCell({}), "table:number-rows-repeated=\"2\"") + tableRow(textCell("<text:p>в</text:p>"))
            + tableRow(textCell({}), "table:number-rows-repeated=\"1048570\"")))),
        (Cells{line, line, {}, {}, {u"в"_s}}));
}

TEST(Ods, TakesHugeRepeatsUpToTheLimits)
{
    const auto cells = cellsOfFile(
        archives::ods(table(tableRow(textCell("<text:p>а</text:p>", "table:number-columns-repeated=\"99999999999\""),
                                "table:number-rows-repeated=\"999999999999999999\"")
            + tableRow(textCell("<text:p>б</text:p>")))));
    ASSERT_EQ(cells.size(), 5000);
    EXPECT_EQ(cells.first().size(), 60);
    EXPECT_EQ(cells.last(), cells.first());
}

TEST(Ods, GivesMergedCellsTheirTextAtTheFirst)
{
    EXPECT_EQ(odsRow(textCell("<text:p>а</text:p>", "table:number-columns-spanned=\"3\"")
                  + "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>астында</text:p>"
                    "</table:covered-table-cell>"
                  + textCell("<text:p>б</text:p>")),
        (QStringList{u"а"_s, {}, {}, u"б"_s}));
}

TEST(Ods, ReadsRowsInGroupsAndNotWhatIsNoRow)
{
    const auto a = tableRow(textCell("<text:p>а</text:p>"));
    const auto b = tableRow(textCell("<text:p>б</text:p>"));
    EXPECT_EQ(cellsOfFile(archives::ods("<table:tracked-changes>" + table(a) + "</table:tracked-changes>"
                  + table("<table:shapes>" + a + "</table:shapes><table:table-header-rows>" + a
                      + "</table:table-header-rows><table:table-row-group>" + b + "</table:table-row-group>"))),
        (Cells{{u"а"_s}, {u"б"_s}}));
}

TEST(Ods, LeavesHiddenSheetsOut)
{
    const auto line = tableRow(textCell("<text:p>а</text:p>"));
    const auto workbook = readWorkbook(
        archives::ods(table(line, "table:name=\"жашыруун\" table:style-name=\"ta2\"")
                + table(line, "table:name=\"ачык\" table:style-name=\"ta1\"") + table({}, "table:name=\"бош\""),
            "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
            "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"),
        path);
    ASSERT_TRUE(workbook.ok());
    ASSERT_EQ(workbook->size(), 1);
    EXPECT_EQ(workbook->first().name, u"ачык"_s);
}

TEST(SheetValues, ShowNumbersWithAPointAndNoNeedlessZeros)
{
    EXPECT_EQ(numberText(300), u"300"_s);
    EXPECT_EQ(numberText(-0.0), u"0"_s);
    EXPECT_EQ(numberText(12345678901234), u"12345678901234"_s); // a personal number
    EXPECT_EQ(numberText(1e20), u"100000000000000000000"_s);
    EXPECT_EQ(numberText(0.00001), u"0.00001"_s);
    EXPECT_EQ(numberText(4.5), u"4.5"_s);
    EXPECT_EQ(isoDateText(u"2022-13-01"_s), QString());
    EXPECT_EQ(isoTimeText(u"08:30"_s), QString());
}

TEST(SheetsTaken, RefuseMoreThanALimit)
{
    const auto filled = [](int sheets, int rows, int letters) {
        SheetsTaken taken;
        for (int sheet = 0; sheet < sheets; ++sheet) {
            taken.beginSheet({});
            taken.put(0, SheetLimits::columns - 1, QString(letters, u'а'));
            taken.repeatRow(0, rows);
        }
        return taken.exceeded();
    };
    EXPECT_FALSE(filled(SheetLimits::sheets, 1, 1));
    EXPECT_TRUE(filled(SheetLimits::sheets + 1, 1, 1));
    EXPECT_FALSE(filled(3, SheetLimits::rows, 1));
    EXPECT_TRUE(filled(4, SheetLimits::rows, 1)); // 1,200,000 cells
    EXPECT_FALSE(filled(1, 8, 1024 * 1024));
    EXPECT_TRUE(filled(1, 9, 1024 * 1024));
}
