#include "papers/reportpaper.h"
#include "domain/planning/plan.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/planwords.h"
#include "words/reportwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString romanNumber(qsizetype number)
{
    static const QStringList ones{
        {}, u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s};
    return u"X"_s.repeated(number / 10) + ones[number % 10];
}

QString wordOr(const ReportWording* wording, const QString& otherwise, Language language)
{
    return wording ? wording->wording.in(language) : otherwise;
}

QString written(double number, const QString& key, Language language)
{
    const auto* wording = reportFigureWording(key);
    switch (wording ? wording->form : FigureForm::Count) {
    case FigureForm::Percent:
        return officialPercent(number, language);
    case FigureForm::Mean:
        return officialNumber(number, 2, language);
    case FigureForm::Count:
        return officialNumber(number, number == std::floor(number) ? 0 : 1, language);
    }
    Q_UNREACHABLE();
}

Table figuresTable(const ReportText::Section& section, Language language)
{
    const bool compares
        = std::ranges::any_of(section.figures, [](const auto& figure) { return figure.lastYear.has_value(); });
    Table table;
    table.sizePt = 12;
    table.columns = {{reportWord(ReportWord::Figure, language)},
        {reportWord(ReportWord::Value, language), 32, 1, TextAlign::Center}};
    if (compares)
        table.columns.append({reportWord(ReportWord::LastYear, language), 36, 1, TextAlign::Center});
    for (const auto& figure : section.figures) {
        const auto label
            = figure.label.isEmpty() ? wordOr(reportFigureWording(figure.key), figure.key, language) : figure.label;
        Row row{{cell(label), cell(figureValue(figure, language))}};
        if (compares)
            row.cells.append(cell(figureLastYear(figure, language)));
        table.rows.append(row);
    }
    return table;
}

Table rowsTable(const ReportText::Section& section, Language language)
{
    Table table;
    table.sizePt = 11;
    for (const auto& key : section.columns) {
        const bool narrow = key == u"number"_s;
        table.columns.append({wordOr(reportColumnWording(key), key, language), narrow ? 10.0 : 0.0, 1,
            narrow ? TextAlign::Center : TextAlign::Left});
    }
    for (const auto& texts : section.rows) {
        Row row;
        for (qsizetype i = 0; i < texts.size(); ++i)
            row.cells.append(cell(reportCell(section.columns.value(i), texts[i], language)));
        table.rows.append(row);
    }
    return table;
}

void appendSection(QList<Block>& blocks, const ReportText::Section& section, qsizetype number, Language language)
{
    const auto title = wordOr(reportSectionWording(section.section), section.section, language);
    blocks.append(Heading{u"%1. %2"_s.arg(romanNumber(number), title), 1, TextAlign::Left});
    if (!section.figures.isEmpty())
        blocks.append(figuresTable(section, language));
    if (!section.columns.isEmpty() && !section.rows.isEmpty())
        blocks.append(rowsTable(section, language));
    if (!section.words.trimmed().isEmpty())
        blocks.append(textParagraphs(section.words));
    else if (section.figures.isEmpty() && section.rows.isEmpty())
        blocks.append(Paragraph{.runs = italic(reportWord(ReportWord::NoData, language)), .firstLineMm = 10});
}

} // namespace

QString figureValue(const ReportText::Figure& figure, Language language)
{
    if (figure.number)
        return written(*figure.number, figure.key, language);
    return figure.text.isEmpty() ? officeWord(OfficeWord::Nothing, language) : figure.text;
}

QString figureLastYear(const ReportText::Figure& figure, Language language)
{
    return figure.lastYear ? written(*figure.lastYear, figure.key, language)
                           : officeWord(OfficeWord::Nothing, language);
}

QString reportCell(const QString& column, const QString& text, Language language)
{
    if (column != u"outcome"_s)
        return text;
    const auto outcome = fromCode<LineOutcome>(text);
    if (!outcome)
        return text;
    switch (*outcome) {
    case LineOutcome::Done:
        return planWord(PlanWord::Done, language);
    case LineOutcome::NotDone:
        return planWord(PlanWord::NotDone, language);
    case LineOutcome::Moved:
        return planWord(PlanWord::Moved, language);
    case LineOutcome::Cancelled:
        return planWord(PlanWord::Cancelled, language);
    case LineOutcome::Reopened:
        return {};
    }
    Q_UNREACHABLE();
}

Paper reportPaper(const ReportText& report, const ReportPaperOptions& options, Language language)
{
    const auto& header = report.header;
    const auto title = reportTitle(header.association, report.firstYear, language);
    auto paper = newPaper(title, header.leader.fullName, options.marks, language);
    paper.header = title;
    auto& blocks = paper.blocks;
    blocks.append(schoolHead(header.district, header.school, options.marks));
    blocks.append(Heading{title, 0});
    for (qsizetype i = 0; i < report.sections.size(); ++i)
        appendSection(blocks, report.sections[i], i + 1, language);
    blocks.append(Spacer{4});
    blocks.append(SignatureLine{associationLeader(header.association, language), header.leader.nameWithInitials,
        signatureDate(options.submittedOn, language)});
    const auto& deputy = options.accepted;
    const auto post = deputy.post.isEmpty() ? officeWord(OfficeWord::AcademicDeputy, language) : deputy.post;
    auto below = signatureDate(deputy.date, language);
    if (deputy.date && deputy.onPaper)
        below += u" ("_s + officeWord(OfficeWord::OnPaper, language) + u')';
    else if (deputy.date && !deputy.controlCode.isEmpty())
        below += u' ' + officeWord(OfficeWord::ControlCode, language).arg(deputy.controlCode);
    const auto heading = deputy.heading.isEmpty() ? officeWord(OfficeWord::Accepted, language) : deputy.heading;
    blocks.append(SignatureLine{heading + u'\n' + post, deputy.nameWithInitials, below});
    return paper;
}
