#pragma once
#include "domain/activity/quartermarks.h"
#include "domain/planning/pastedtable.h"

// Quarter marks (3.6.b) read from a table of a spreadsheet, so that nothing is typed twice.

enum class MarksColumn { Ignored, Class, Subject, Teacher, Fives, Fours, Threes, Twos, Unattested };

/// What each column of a pasted table holds.
struct MarksColumns {
    QList<MarksColumn> kinds = {};
    int headings = 0; ///< rows above the first class

    friend bool operator==(const MarksColumns&, const MarksColumns&) = default;
};

/// The cells of a table as cellsOf() reads them; rows typed by hand may part their cells by semicolons.
Cells marksCells(const QString& htmlOrText);

/// By the headings (Kyrgyz, Russian, English), in one row or two; else in the order class, subject, teacher where there
/// is one, 5, 4, 3, 2, unattested, after an own numbering of the rows.
MarksColumns guessMarksColumns(const Cells& cells);

/// One row of the table.
struct PastedMarks {
    QuarterMarks marks = {}; ///< with the id and revision of the entry that it corrects
    int row = 0; ///< in the cells
    QString unknownTeacher = {}; ///< as written, when not exactly one of the staff is called so
    std::optional<Refusal> refusal = {}; ///< why the row cannot be saved
};

/// The rows that have marks or should have; sums and rows of one cell are passed over. An empty class, subject or
/// teacher goes on from the row above, as merged cells do.
/// @param common what all rows share; its subject and teacher count where the table names none
std::vector<PastedMarks> marksOf(
    const Cells& cells, const MarksColumns& columns, const QuarterMarks& common, const std::vector<Person>& staff);

/// What would become of each row: it is new, corrects the entry of the same teacher, class, subject and quarter, or is
/// refused by what save() would answer. Nothing is saved.
std::vector<PastedMarks> reviewed(const Ports& ports, std::vector<PastedMarks> rows, const Actor& by);

/// All in one unit of work: the first refusal undoes them all. Yields them as stored.
Result<std::vector<QuarterMarks>> saveMarks(
    const Ports& ports, const std::vector<QuarterMarks>& marks, const Actor& by);
