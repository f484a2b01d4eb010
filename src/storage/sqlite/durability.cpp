#include "storage/sqlite/durability.h"
#include "storage/storageerror.h"
#include <QFile>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

void syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw StorageError(QStringLiteral("cannot sync"), file.errorString());
#ifdef Q_OS_WIN
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = fsync(file.handle()) == 0;
#endif
    if (!done)
        throw StorageError(QStringLiteral("cannot sync"), path);
}

void syncFolder([[maybe_unused]] const QString& path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return; // a folder that cannot be read can still hold the file
    fsync(folder);
    ::close(folder);
#endif
}
