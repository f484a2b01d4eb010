#include "exchange/workbook.h"
#include "exchange/csvreader.h"
#include "exchange/odsreader.h"
#include "exchange/packedfile.h"
#include "exchange/xlsxreader.h"

Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& path)
{
    if (!PackedFile::looksPacked(bytes))
        return readCsv(bytes, path);
    const auto file = PackedFile::open(bytes, path);
    if (!file)
        return file.refusal();
    if (isXlsx(*file))
        return readXlsx(*file, path);
    if (isOds(*file))
        return readOds(*file, path);
    return Refusal{Rule::UnknownFormat, {path}};
}

Result<Workbook> readWorkbook(const QString& path)
{
    const auto bytes = incomingFile(path);
    if (!bytes)
        return bytes.refusal();
    return readWorkbook(*bytes, path);
}
