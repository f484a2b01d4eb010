#pragma once
#include "domain/activity/coverage.h"
#include "papers/recordsheet.h"

struct CoverageLine {
    Coverage coverage;
    QString teacher; ///< surname and initials
    int quarter = 0; ///< in which the hours were counted; 0: in none
};

/// 3.3.c, 3.4.b: teacher × class × subject × period. A lag that nobody corrects leaves its cell to the pen.
Paper coveragePaper(const std::vector<CoverageLine>& lines, const RecordSheet& sheet, Language language);
