#include "papers/journalpaper.h"
#include "papers/officialblocks.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double smallPt = 10;
constexpr qsizetype uprightColumns = 4; ///< a list of more lies across the sheet
constexpr qsizetype longestWord = 30; ///< letters that a word of a language may have
constexpr qsizetype pieceOfWord = 10;

bool isWide(const JournalTable& list)
{
    return list.head.size() > uprightColumns;
}

bool hasEndlessWord(const QString& text)
{
    qsizetype letters = 0;
    for (const QChar each : text) {
        letters = each.isSpace() || each == u'-' ? 0 : letters + 1;
        if (letters > longestWord)
            return true;
    }
    return false;
}

// A column grows with the longest word of a run, and a web address in each of many columns would leave the others no
// room. In short runs such a word reads the same, but asks for little and is cut where the column ends.
Cell cellOf(const QString& text)
{
    if (!hasEndlessWord(text))
        return cell(text);
    Cell pieces;
    for (qsizetype at = 0; at < text.size(); at += pieceOfWord)
        pieces.runs.append(Run{text.mid(at, pieceOfWord)});
    return pieces;
}

QList<Column> columnsOf(const JournalTable& list, Language language)
{
    const auto digits = static_cast<double>(QString::number(list.rows.size()).size());
    QList<Column> columns;
    columns.append({officeWord(OfficeWord::Number, language), qMax(10.0, 3 + 2 * digits), 1, TextAlign::Center});
    for (qsizetype i = 0; i < list.head.size(); ++i)
        columns.append({list.head[i], 0, static_cast<double>(qMax(1, list.widths.value(i, 1))),
            list.numbers.value(i) ? TextAlign::Right : TextAlign::Left});
    return columns;
}

Table rowsTable(const JournalTable& list, Language language)
{
    Table table;
    table.sizePt = isWide(list) ? 10 : 11;
    table.columns = columnsOf(list, language);
    for (const auto& words : list.rows) {
        Row row;
        row.cells.append(cell(QString::number(table.rows.size() + 1)));
        for (qsizetype i = 0; i < list.head.size(); ++i)
            row.cells.append(cellOf(words.value(i)));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        table.rows.append(
            {{Cell{italic(sheetWord(SheetWord::ListEmpty, language)), static_cast<int>(table.columns.size())}}});
    table.rows.last().keepWithNext = true; // what stands below the list never begins a page alone
    return table;
}

Paragraph smallLine(const QString& text, TextAlign align)
{
    return {.runs = plain(text), .align = align, .sizePt = smallPt, .keepWithNext = true};
}

} // namespace

Paper journalPaper(const JournalTable& list, const JournalHead& head, Language language)
{
    auto paper = newPaper(list.title, head.school, {.sample = head.sample}, language);
    paper.header = list.title;
    paper.page.landscape = isWide(list);
    auto& blocks = paper.blocks;
    for (const auto& text : {head.school, head.scope}) {
        if (!text.isEmpty())
            blocks.append(smallLine(text, TextAlign::Center));
    }
    blocks.append(Heading{list.title, 0});
    blocks.append(rowsTable(list, language));
    if (!list.rows.isEmpty())
        blocks.append(smallLine(sheetWord(SheetWord::ListTotal, language).arg(list.rows.size()), TextAlign::Left));
    if (head.day.isValid())
        blocks.append(smallLine(sheetWord(SheetWord::ListPrinted, language).arg(shortDate(head.day)), TextAlign::Left));
    return paper;
}
