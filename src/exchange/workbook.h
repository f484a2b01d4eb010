#pragma once
#include "domain/cells.h"
#include "domain/result.h"
#include <QByteArray>

/// One sheet of a spreadsheet: its cells as a person reads them, dates dd.MM.yyyy, times HH:mm, numbers with a point
/// and without needless zeros. Empty rows at the end are cut off.
struct Sheet {
    QString name;
    Cells cells;
};

/// The sheets of a spreadsheet file, empty ones left out.
using Workbook = QList<Sheet>;

/// Reads XLSX, ODS or CSV, told by the content and not by the name. CSV: UTF-8, UTF-16 by its mark or Windows-1251;
/// parted by semicolons, commas or tabs, whichever the lines share; quoted cells may hold line ends. At most 5,000 rows
/// and 60 columns of a sheet are taken.
/// Refuses UnknownFormat, BrokenFile, UnreasonableFile, NoTableInFile.
Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& path);
/// The same of a file; further refuses what incomingFile() does.
Result<Workbook> readWorkbook(const QString& path);
