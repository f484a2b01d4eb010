#include "papers/coveragepaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

QString periodOf(const CoverageLine& line, Language language)
{
    const auto day = shortDate(line.coverage.countedOn);
    return line.quarter > 0 ? recordWord(RecordWord::QuarterOf, language).arg(line.quarter) + u'\n' + day : day;
}

} // namespace

Paper coveragePaper(const std::vector<CoverageLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::CoverageTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 10.5;
    table.columns = {numberColumn(qsizetype(lines.size()), language), {word(RecordWord::Teacher), 0, 4},
        {word(RecordWord::Class), 16, 1, TextAlign::Center}, {word(RecordWord::Subject), 0, 3},
        {word(RecordWord::Period), 23, 1, TextAlign::Center}, {word(RecordWord::Planned), 24, 1, TextAlign::Center},
        {word(RecordWord::Given), 19, 1, TextAlign::Center}, {word(RecordWord::Lag), 19, 1, TextAlign::Center},
        {word(RecordWord::LagReason), 0, 4}, {word(RecordWord::LagCorrection), 0, 4}};
    for (const auto& line : lines) {
        const auto& each = line.coverage;
        const auto lag = each.lag() ? QString::number(each.lag()) : officeWord(OfficeWord::Nothing, language);
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(line.teacher), cell(each.className),
            cell(each.subject), cell(periodOf(line, language)), cell(QString::number(each.planned)),
            cell(QString::number(each.given)), cell(lag), cell(each.reason), cell(each.correction)}});
    }
    finishSheet(paper, table, sheet, language);
    return paper;
}
