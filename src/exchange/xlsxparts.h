#pragma once
#include "domain/result.h"
#include "exchange/packedfile.h"
#include "exchange/sheetvalues.h"

class XmlReading;

/// Where a part of an office file of Microsoft's kind points to.
struct Relationship {
    QString id;
    QString type; ///< the last word of its address: «worksheet», «styles»
    QString target; ///< full name of the member
};

/// The relationships of a member; of the whole file when the name is empty. None when there is no list of them.
Result<QList<Relationship>> relationshipsOf(const PackedFile& file, const QString& member, const QString& path);

/// The text of a string with its runs joined, from its start tag to its end tag; readings above the letters (phonetic
/// runs) are left out.
QString sharedText(XmlReading& reading);

/// The strings that the cells of a workbook share.
Result<QStringList> sharedStrings(const QByteArray& xml, const QString& path);

/// How numbers look by the style of their cell.
Result<QList<NumberLook>> numberLooks(const QByteArray& xml, const QString& path);
