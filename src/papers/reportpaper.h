#pragma once
#include "domain/report/reporttext.h"
#include "papers/officialblocks.h"

struct ReportPaperOptions {
    std::optional<QDate> submittedOn; ///< under the leader's signature; blank before
    ApprovalBlock accepted; ///< the academic deputy
    PaperMarks marks;
};

/// The value of a figure as the report prints it; «—» when it cannot be counted.
QString figureValue(const ReportText::Figure& figure, Language language);
QString figureLastYear(const ReportText::Figure& figure, Language language);
/// A cell of a section's table. What became of a line is stored as its word, whatever the language of the paper.
QString reportCell(const QString& column, const QString& text, Language language);

Paper reportPaper(const ReportText& report, const ReportPaperOptions& options, Language language);
