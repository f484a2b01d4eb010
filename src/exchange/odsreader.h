#pragma once
#include "exchange/packedfile.h"
#include "exchange/workbook.h"

/// Whether a ZIP file is a spreadsheet of OpenDocument.
bool isOds(const PackedFile& file);
/// The sheets in the order of their tabs; hidden ones, comments and drawings are left out.
Result<Workbook> readOds(const PackedFile& file, const QString& path);
