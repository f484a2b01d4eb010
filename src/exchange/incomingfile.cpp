#include "exchange/packedfile.h"
#include <QFile>
#include <QFileInfo>

Result<QByteArray> incomingFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Refusal{Rule::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{Rule::FileUnreadable, {path, file.errorString()}};
    if (file.size() > ImportLimits::fileBytes)
        return Refusal{Rule::FileTooLarge, {path, ImportLimits::fileBytes / (1024 * 1024)}};
    // A device or a growing file has no size to go by: one byte more than allowed tells it.
    auto bytes = file.read(ImportLimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Refusal{Rule::FileUnreadable, {path, file.errorString()}};
    if (bytes.size() > ImportLimits::fileBytes)
        return Refusal{Rule::FileTooLarge, {path, ImportLimits::fileBytes / (1024 * 1024)}};
    return bytes;
}
