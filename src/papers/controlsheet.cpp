#include "papers/controlsheet.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

using namespace Qt::StringLiterals;

namespace {

QString spanOf(const ControlSheet::Holding& holding)
{
    if (!holding.lastDay.isValid())
        return shortDate(holding.from) + u" – …"_s;
    if (holding.from == holding.lastDay)
        return shortDate(holding.from);
    return holding.from.toString(u"dd.MM"_s) + u" – "_s + shortDate(holding.lastDay);
}

QString holdingsOf(const ControlSheet::Row& row, Language language)
{
    QStringList lines;
    for (const auto& holding : row.holdings)
        lines.append(u"%1 — %2 (%3)"_s.arg(holding.name, daysWord(holding.days, language), spanOf(holding)));
    return lines.join(u'\n');
}

QString lateness(const ControlSheet::Row& row, Language language)
{
    if (row.daysLate > 0)
        return daysWord(row.daysLate, language);
    return row.done.isValid() ? sheetWord(SheetWord::InTime, language) : officeWord(OfficeWord::Nothing, language);
}

} // namespace

Paper controlSheetPaper(
    const ControlSheet& sheet, const ApprovalBlock& deputy, const PaperMarks& marks, Language language)
{
    const auto word = [&](SheetWord key) { return sheetWord(key, language); };
    const auto title = word(SheetWord::ControlTitle);
    auto paper = newPaper(title, deputy.nameWithInitials, marks, language);
    paper.header = title;
    paper.page.landscape = true;
    auto& blocks = paper.blocks;
    blocks.append(schoolHead(sheet.district, sheet.school, marks));
    blocks.append(Heading{title, 0});

    Table table;
    table.sizePt = 11;
    table.columns = {{officeWord(OfficeWord::Number, language), 10, 1, TextAlign::Center},
        {officeWord(OfficeWord::Association, language), 0, 4}, {word(SheetWord::Document), 0, 4},
        {word(SheetWord::Due), 24, 1, TextAlign::Center}, {word(SheetWord::Given), 27, 1, TextAlign::Center},
        {word(SheetWord::Late), 24, 1, TextAlign::Center}, {word(SheetWord::HeldBy), 0, 7}};
    for (const auto& row : sheet.rows)
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(row.association), cell(row.document),
            cell(shortDate(row.due)), cell(row.done.isValid() ? shortDate(row.done) : word(SheetWord::NotGiven)),
            cell(lateness(row, language)), cell(holdingsOf(row, language))}});
    blocks.append(table);
    if (sheet.asOf.isValid())
        blocks.append(Paragraph{
            .runs = plain(word(SheetWord::AsOf).arg(officialDate(sheet.asOf, language))), .align = TextAlign::Left});
    const auto post = deputy.post.isEmpty() ? officeWord(OfficeWord::AcademicDeputy, language) : deputy.post;
    blocks.append(SignatureLine{post, deputy.nameWithInitials, {}});
    return paper;
}
