#include "papers/recordsheet.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

using namespace Qt::StringLiterals;

Paper startedSheet(RecordWord titleWord, const RecordSheet& sheet, bool landscape, Language language)
{
    const auto title = recordWord(titleWord, language);
    QStringList scope;
    if (!sheet.association.isEmpty())
        scope << associationName(sheet.association, language);
    if (sheet.firstYear)
        scope << schoolYear(*sheet.firstYear, language);
    const auto whole = (QStringList{title} + scope).join(u", "_s);
    auto paper = newPaper(whole, sheet.leader, sheet.marks, language);
    paper.header = whole;
    paper.page.landscape = landscape;
    paper.blocks.append(schoolHead(sheet.district, sheet.school, sheet.marks));
    paper.blocks.append(Heading{title, 0});
    if (!scope.isEmpty())
        paper.blocks.append(Paragraph{
            .runs = plain(scope.join(u", "_s)), .align = TextAlign::Center, .afterMm = 3, .keepWithNext = true});
    return paper;
}

void finishSheet(Paper& paper, Table table, const RecordSheet& sheet, Language language)
{
    if (table.rows.isEmpty())
        table.rows.append(
            {{Cell{italic(sheetWord(SheetWord::ListEmpty, language)), static_cast<int>(table.columns.size())}}});
    paper.blocks.append(table);
    if (sheet.asOf.isValid())
        paper.blocks.append(
            Paragraph{.runs = plain(sheetWord(SheetWord::AsOf, language).arg(officialDate(sheet.asOf, language))),
                .align = TextAlign::Left,
                .beforeMm = 2});
    signSheet(paper, sheet, language);
}

void signSheet(Paper& paper, const RecordSheet& sheet, Language language)
{
    if (!sheet.association.isEmpty())
        paper.blocks.append(SignatureLine{associationLeader(sheet.association, language), sheet.leader, {}});
    const auto post
        = sheet.deputy.post.isEmpty() ? officeWord(OfficeWord::AcademicDeputy, language) : sheet.deputy.post;
    paper.blocks.append(SignatureLine{post, sheet.deputy.nameWithInitials, {}});
}

Column numberColumn(qsizetype rows, Language language)
{
    const auto digits = static_cast<double>(QString::number(rows).size());
    return {officeWord(OfficeWord::Number, language), qMax(10.0, 3 + 2 * digits), 1, TextAlign::Center};
}

QString dayOr(QDate day, Language language)
{
    return day.isValid() ? shortDate(day) : officeWord(OfficeWord::Nothing, language);
}
