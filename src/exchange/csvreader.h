#pragma once
#include "exchange/workbook.h"

/// Reads text parted by semicolons, commas or tabs as one sheet, named as the file.
/// Refuses UnknownFormat when it is no text, or a marked one (HTML, XML, RTF).
Result<Workbook> readCsv(const QByteArray& bytes, const QString& path);
