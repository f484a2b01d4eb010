#pragma once
#include "domain/report/reporttext.h"
#include "papers/officialblocks.h"

struct ReportPaperOptions {
    std::optional<QDate> submittedOn; ///< under the leader's signature; blank before
    ApprovalBlock accepted; ///< the academic deputy
    PaperMarks marks;
};

Paper reportPaper(const ReportText& report, const ReportPaperOptions& options, Language language);
