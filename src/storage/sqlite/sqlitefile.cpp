#include "storage/sqlite/sqlitefile.h"
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

Result<SqliteHeader> readSchoolFileHeader(const QString& path, quint32 newestSchema)
{
    QFile file(path);
    if (!file.exists())
        return Refusal{Rule::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{Rule::FileUnreadable, {path, file.errorString()}};
    const auto header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Refusal{Rule::NotASchoolFile, {path}};
    SqliteHeader found;
    found.schemaVersion = qFromBigEndian<quint32>(header.constData() + 60);
    found.applicationId = qFromBigEndian<quint32>(header.constData() + 68);
    if (found.applicationId != birikmeApplicationId)
        return Refusal{Rule::NotASchoolFile, {path}};
    if (found.schemaVersion > newestSchema)
        return Refusal{Rule::NewerFile, {path}};
    return found;
}
