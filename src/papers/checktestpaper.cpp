#include "papers/checktestpaper.h"
#include "domain/activity/qualityrecords.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double countMm = 12;

QString nothing(Language language)
{
    return officeWord(OfficeWord::Nothing, language);
}

QString figure(const std::optional<double>& value, int decimals, Language language)
{
    return value ? officialNumber(*value, decimals, language) : nothing(language);
}

Column centred(RecordWord head, double widthMm, Language language)
{
    return {recordWord(head, language), widthMm, 1, TextAlign::Center};
}

QList<Column> markColumns(Language language)
{
    return {centred(RecordWord::Enrolled, 18, language), centred(RecordWord::Wrote, 17, language),
        centred(RecordWord::Five, countMm, language), centred(RecordWord::Four, countMm, language),
        centred(RecordWord::Three, countMm, language), centred(RecordWord::Two, countMm, language),
        centred(RecordWord::Progress, 25, language), centred(RecordWord::Quality, 18, language),
        centred(RecordWord::Degree, 14, language), centred(RecordWord::MeanMark, 16, language)};
}

/// How many, and what follows; «—» for all that a class without marks cannot have.
QList<Cell> markCells(int enrolled, int wrote, const MarkCounts& marks, bool hasFigures, Language language)
{
    QList<Cell> cells{cell(QString::number(enrolled)), cell(QString::number(wrote))};
    for (const int count : {marks.fives, marks.fours, marks.threes, marks.twos})
        cells.append(cell(hasFigures ? QString::number(count) : nothing(language)));
    const auto shown = [&](const std::optional<double>& value, int decimals) {
        cells.append(cell(figure(hasFigures ? value : std::nullopt, decimals, language)));
    };
    shown(marks.progress(), 1);
    shown(marks.quality(), 1);
    shown(marks.degreeOfLearning(), 1);
    shown(marks.mean(), 2);
    return cells;
}

Row totals(const std::vector<CheckTestLine>& lines, Language language)
{
    int enrolled = 0, wrote = 0;
    MarkCounts marks;
    for (const auto& [test, teacher, hasFigures] : lines) {
        enrolled += test.enrolled;
        wrote += test.wrote;
        if (hasFigures)
            marks = marks + test.marks();
    }
    Row row{{cell({}), Cell{plain(recordWord(RecordWord::Total, language)), 4}}};
    row.cells.append(markCells(enrolled, wrote, marks, marks.all() > 0, language));
    for (auto& each : row.cells)
        for (auto& run : each.runs)
            run.bold = true;
    return row;
}

} // namespace

Paper checkTestPaper(const CheckTestLine& line, const RecordSheet& sheet, Language language)
{
    const auto& test = line.test;
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    auto paper = startedSheet(RecordWord::CheckTestTitle, sheet, false, language);
    auto& blocks = paper.blocks;
    for (const auto& [label, text] : {std::pair{RecordWord::Class, test.className}, {RecordWord::Subject, test.subject},
             {RecordWord::Teacher, line.teacher}, {RecordWord::Day, officialDate(test.heldOn, language)}})
        blocks.append(labelled(word(label) + u':', text, true));

    Table table;
    table.sizePt = 11;
    table.columns = markColumns(language);
    for (auto& column : table.columns)
        column.widthMm = 0; // alone on its sheet the row has the whole width
    table.rows.append({markCells(test.enrolled, test.wrote, test.marks(), line.hasFigures, language)});
    blocks.append(Spacer{2});
    blocks.append(table);
    if (!line.hasFigures)
        blocks.append(Paragraph{.runs = italic(word(RecordWord::Unmarked)), .align = TextAlign::Left});
    for (const auto& [heading, text] : {std::pair{RecordWord::Task, test.task}, {RecordWord::Errors, test.errors},
             {RecordWord::Remedy, test.remedy}}) {
        if (text.trimmed().isEmpty())
            continue;
        blocks.append(Heading{word(heading), 2, TextAlign::Left});
        blocks.append(textParagraphs(text));
    }
    blocks.append(Spacer{4});
    blocks.append(SignatureLine{word(RecordWord::Teacher), line.teacher, {}});
    signSheet(paper, sheet, language);
    return paper;
}

Paper checkTestsPaper(const std::vector<CheckTestLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::CheckTestsTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 10;
    table.columns = {numberColumn(qsizetype(lines.size()), language), centred(RecordWord::Class, 15, language),
        {word(RecordWord::Subject), 0, 3}, {word(RecordWord::Teacher), 0, 3}, centred(RecordWord::Day, 21, language)};
    table.columns.append(markColumns(language));
    for (const auto& [test, teacher, hasFigures] : lines) {
        Row row{{cell(QString::number(table.rows.size() + 1)), cell(test.className), cell(test.subject), cell(teacher),
            cell(shortDate(test.heldOn))}};
        row.cells.append(markCells(test.enrolled, test.wrote, test.marks(), hasFigures, language));
        table.rows.append(row);
    }
    if (lines.size() > 1) {
        table.rows.last().keepWithNext = true;
        table.rows.append(totals(lines, language));
    }
    finishSheet(paper, table, sheet, language);
    return paper;
}
