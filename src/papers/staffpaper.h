#pragma once
#include "domain/staff/service.h"
#include "papers/recordsheet.h"

struct StaffLine {
    Person person;
    ServiceLength service = {}; ///< on the sheet's day
    QString category = {}; ///< that holds on the sheet's day; empty: none is known
    QDate categoryOn = {}; ///< when it was given
    QString course = {}; ///< title of the last one
    QDate courseOn = {}; ///< when it was finished
};

/// The list of teachers as schools keep it, across the sheet.
Paper staffPaper(const std::vector<StaffLine>& lines, const RecordSheet& sheet, Language language);
