#include "domain/report/reportview.h"

namespace {
bool needsRecords(ReportSection section)
{
    return section != ReportSection::Problems && section != ReportSection::NextTasks;
}

bool hasRecords(const ReportEvidence& evidence)
{
    return std::ranges::any_of(evidence.figures, [](const ReportFigure& figure) { return !figure.records.empty(); });
}
} // namespace

std::vector<ReportGap> missingBeforeSubmission(const ReportSheet& sheet)
{
    std::vector<ReportGap> gaps;
    if (sheet.asOf < sheet.year.endsOn)
        gaps.push_back({ReportGapKind::YearNotOver, ReportSection::Staff, {sheet.year.endsOn}});
    for (const auto& [section, evidence, words] : sheet.sections) {
        gaps.insert(gaps.end(), evidence.gaps.begin(), evidence.gaps.end());
        if (needsRecords(section) && !hasRecords(evidence) && evidence.gaps.empty())
            gaps.push_back({ReportGapKind::NoRecords, section});
        if (!needsRecords(section) && words.trimmed().isEmpty())
            gaps.push_back({ReportGapKind::NoWords, section});
    }
    return gaps;
}

ReportText reportTextOf(const ReportSheet& sheet, const TextHeader& header)
{
    ReportText text{.header = header, .firstYear = sheet.report.firstYear};
    for (const auto& [section, evidence, words] : sheet.sections) {
        ReportText::Section part{.section = QString(code(section)), .words = words.trimmed()};
        for (const auto& figure : evidence.figures)
            part.figures.append({figure.key, {}, figure.number, figure.text, figure.lastYear});
        part.columns = evidence.columns;
        for (const auto& row : evidence.rows)
            part.rows.append(row);
        text.sections.append(part);
    }
    return text;
}
