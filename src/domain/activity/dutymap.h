#pragma once
#include "domain/report/figuresource.h"
#include "domain/result.h"

/// One leaf of the instruction and the records behind it in a year.
struct DutyLine {
    QString clause;
    QString title; ///< the clause's label and beginning
    bool isRight = false; ///< section IV: used or not used, never missing
    std::vector<FigureRecord> records = {};
};

/// All 43 leaves in the order of the paper, for an association and school year. One record may serve several clauses.
/// Rule::NoRight for whoever may not read the association's records.
Result<std::vector<DutyLine>> dutyMap(const Ports& ports, Id<Association> association, int firstYear, const Actor& by);
