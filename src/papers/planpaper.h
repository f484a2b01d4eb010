#pragma once
#include "domain/planning/plantext.h"
#include "papers/officialblocks.h"
#include <QHash>

/// How a plan is printed; nothing of this changes what was approved.
struct PlanPaperOptions {
    ApprovalBlock agreed; ///< the academic deputy, left
    ApprovalBlock approved; ///< the director, right
    PaperMarks marks;
    bool landscape = true;
    bool startsTableOnNewPage = true; ///< the front page stands alone
    QHash<QString, QString> done; ///< by line id: what the last column says; otherwise left blank for the pen
};

Paper planPaper(const PlanText& plan, const PlanPaperOptions& options, Language language);

/// The term of a line: a month, days, or «жыл бою» when it is the whole period.
QString lineTerm(const PlanText::Line& line, const PlanText::Period& period, Language language);
