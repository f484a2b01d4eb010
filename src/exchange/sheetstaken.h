#pragma once
#include "exchange/workbook.h"

/// What is taken of a spreadsheet. Rows and columns beyond are left out; a file with more of the others is refused.
namespace SheetLimits {
constexpr int rows = 5000; ///< of a sheet
constexpr int columns = 60;
constexpr int sheets = 200;
constexpr qint64 cells = 1'000'000; ///< of all sheets
constexpr qint64 characters = 8 * 1024 * 1024; ///< of all cells; one text in two cells counts twice
} // namespace SheetLimits

/// Gathers the sheets of a workbook cell by cell, as the readers come upon them.
class SheetsTaken {
public:
    void beginSheet(const QString& name);
    /// Empty texts leave the cell as it is; places beyond the limits are not taken.
    void put(qint64 row, qint64 column, const QString& text);
    /// Makes the rows below alike.
    /// @param times how often the row stands there in all
    void repeatRow(qint64 row, qint64 times);
    /// The file is to be refused.
    bool exceeded() const;

    /// Without empty sheets, and without empty rows and cells at the ends.
    Workbook workbook() &&;

private:
    void count(qsizetype cells, qsizetype characters);

    Workbook m_sheets;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
};
