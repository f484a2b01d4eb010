#pragma once
#include "exchange/packing.h"

/// Spreadsheet files for tests, written by hand, and archives that lie.
namespace archives {
/// An XLSX file whose one visible sheet has that <sheetData> and the like.
struct Xlsx {
    QByteArray sheet; ///< within <worksheet>
    QByteArray strings = {}; ///< within <sst>
    QByteArray formats = {}; ///< within <numFmts>
    QByteArray styles = {}; ///< within <cellXfs>
    QByteArray bookProperties = {}; ///< <workbookPr …/>
};
QList<PackedMember> members(const Xlsx& xlsx);
QByteArray xlsx(const Xlsx& xlsx);
/// `<c …>` of the sheet's first row and the numbers they have there, as one row of a sheet.
QByteArray row(const QByteArray& cells);

/// An ODS file with those tables, and styles before them.
QByteArray ods(const QByteArray& tables, const QByteArray& styles = {});

/// Overwrites what the directory, and the member itself, say of the member with that number.
QByteArray withStatedSize(QByteArray zip, int member, quint32 size);
QByteArray withWrongChecksum(QByteArray zip, int member);
QByteArray markedEncrypted(QByteArray zip, int member);
/// Bytes that do not compress, the same at each call.
QByteArray noise(qsizetype size);
/// A document type of ten entities, each ten times the one before.
QByteArray billionLaughs();
} // namespace archives
