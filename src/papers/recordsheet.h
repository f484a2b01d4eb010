#pragma once
#include "papers/officialblocks.h"
#include "words/recordwords.h"

/// What the papers that are made of the year's records say above their rows and under them.
struct RecordSheet {
    QString district = {};
    QString school = {};
    QString association = {}; ///< empty: of the whole school
    std::optional<int> firstYear = {};
    QDate asOf = {}; ///< the day it was made; null: it is not said
    QString leader = {}; ///< surname and initials; signs where the paper is of one association
    ApprovalBlock deputy = {};
    PaperMarks marks = {};
};

/// A paper with school, title, association and school year, and no rows yet.
Paper startedSheet(RecordWord title, const RecordSheet& sheet, bool landscape, Language language);

/// The words for an empty list where it has no rows, the day it was made, and the lines to sign on.
void finishSheet(Paper& paper, Table table, const RecordSheet& sheet, Language language);

/// The lines for the leader and for the deputy.
void signSheet(Paper& paper, const RecordSheet& sheet, Language language);

/// The number of a row, the first of every table here.
Column numberColumn(qsizetype rows, Language language);

/// «—» for an invalid day.
QString dayOr(QDate day, Language language);
