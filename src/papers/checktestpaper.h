#pragma once
#include "domain/activity/checktest.h"
#include "papers/recordsheet.h"

/// A check test with the name of the class's teacher.
struct CheckTestLine {
    CheckTest test;
    QString teacher; ///< surname and initials
    bool hasFigures = true; ///< false: the class had no marks from 5 to 2 on that day, so figures are «—»
};

/// 3.3.d: one test with its figures, task, errors and remedy.
Paper checkTestPaper(const CheckTestLine& line, const RecordSheet& sheet, Language language);
/// 3.3.d: the tests side by side with their figures, and those of all classes that have any together.
Paper checkTestsPaper(const std::vector<CheckTestLine>& lines, const RecordSheet& sheet, Language language);
