#pragma once
#include "exchange/packedfile.h"
#include "exchange/workbook.h"

/// Whether a ZIP file is a workbook of Excel (XLSX, XLSM and the templates; not XLSB).
bool isXlsx(const PackedFile& file);
/// The sheets in the order of their tabs; hidden ones and charts are left out.
Result<Workbook> readXlsx(const PackedFile& file, const QString& path);
