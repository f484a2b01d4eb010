#include "papers/acknowledgementpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

using namespace Qt::StringLiterals;

namespace {

OfficeWord stateWord(const QString& state)
{
    if (state == u"signed"_s)
        return OfficeWord::Signed;
    if (state == u"refused"_s)
        return OfficeWord::Refused;
    return state == u"absent"_s ? OfficeWord::Absent : OfficeWord::NotSigned;
}

Table namesTable(const AcknowledgementText& sheet, Language language)
{
    const auto word = [&](OfficeWord key) { return officeWord(key, language); };
    Table table;
    table.sizePt = 12;
    table.columns = {{word(OfficeWord::Number), 10, 1, TextAlign::Center}, {word(OfficeWord::FullName), 0, 6},
        {word(OfficeWord::Post), 0, 5}, {word(OfficeWord::Association), 0, 5}, {word(OfficeWord::State), 0, 4},
        {word(OfficeWord::Date), 24, 1, TextAlign::Center}, {word(OfficeWord::Signature), 32}};
    for (const auto& row : sheet.rows) {
        QString signature;
        const double room = row.state.isEmpty() ? 9 : 0;
        if (row.state == u"signed"_s)
            signature = word(row.onPaper ? OfficeWord::OnPaper : OfficeWord::Electronic);
        table.rows.append(
            {{cell(QString::number(table.rows.size() + 1)), cell(row.name), cell(row.post), cell(row.association),
                 cell(word(stateWord(row.state))), cell(shortDate(row.day)), cell(signature)},
                false, room});
    }
    return table;
}

} // namespace

Paper acknowledgementPaper(
    const AcknowledgementText& sheet, const ApprovalBlock& deputy, const PaperMarks& marks, Language language)
{
    const auto title = sheetWord(SheetWord::AcknowledgementTitle, language);
    auto paper = newPaper(title, deputy.nameWithInitials, marks, language);
    paper.header = title;
    paper.page.landscape = true;
    auto& blocks = paper.blocks;
    blocks.append(schoolHead(sheet.district, sheet.school, marks));
    blocks.append(Heading{title, 0});
    blocks.append(Paragraph{.runs = bold(u'«' + sheet.document + u'»'), .align = TextAlign::Center});
    auto details = sheetWord(SheetWord::EditionOf, language).arg(sheet.version).arg(sheet.edition);
    if (sheet.inForceOn.isValid())
        details += u". "_s + sheetWord(SheetWord::InForceSince, language).arg(officialDate(sheet.inForceOn, language));
    blocks.append(Paragraph{.runs = plain(details), .align = TextAlign::Center, .afterMm = 3});
    blocks.append(namesTable(sheet, language));

    int counts[4] = {};
    for (const auto& row : sheet.rows)
        ++counts[row.state == u"signed"_s ? 0 : row.state == u"refused"_s ? 2 : row.state == u"absent"_s ? 3 : 1];
    blocks.append(Paragraph{.runs = plain(sheetWord(SheetWord::Totals, language)
                                              .arg(sheet.rows.size())
                                              .arg(counts[0])
                                              .arg(counts[1])
                                              .arg(counts[2])
                                              .arg(counts[3])),
        .align = TextAlign::Left});
    if (sheet.asOf.isValid())
        blocks.append(
            Paragraph{.runs = plain(sheetWord(SheetWord::AsOf, language).arg(officialDate(sheet.asOf, language))),
                .align = TextAlign::Left});
    const auto post = deputy.post.isEmpty() ? officeWord(OfficeWord::AcademicDeputy, language) : deputy.post;
    blocks.append(SignatureLine{post, deputy.nameWithInitials, {}});
    return paper;
}
