#include "storage/sqlite/backup.h"
#include "storage/sqlite/check.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/durability.h"
#include "storage/sqlite/schoolfile.h"
#include "storage/storageerror.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString stamp(const Clock& clock)
{
    return clock.nowUtc().toString(u"yyyyMMdd-hhmmss"_s);
}

/// SQLite's online copy. Only SQLITE_DONE counts: an unfinished copy would pass an integrity check.
void copyDatabase(const Database& from, const QString& to)
{
    auto* source = *static_cast<sqlite3* const*>(from.connection().driver()->handle().constData());
    sqlite3* target = nullptr;
    int outcome = sqlite3_open(to.toUtf8().constData(), &target);
    if (outcome == SQLITE_OK) {
        auto* copy = sqlite3_backup_init(target, "main", source, "main");
        outcome = copy ? sqlite3_backup_step(copy, -1) : sqlite3_errcode(target);
        sqlite3_backup_finish(copy);
    }
    const auto message = QString::fromUtf8(sqlite3_errmsg(target));
    sqlite3_close(target);
    if (outcome != SQLITE_DONE)
        throw StorageError(u"the copy was not finished"_s, message);
}
} // namespace

Result<QString> copyChecked(const Database& from, const QString& to, const std::function<bool(Database&)>& passes)
{
    const auto folder = QFileInfo(to).path();
    const auto temporary = to + u".part"_s;
    QFile probe(temporary);
    if (!probe.open(QIODevice::WriteOnly))
        return Refusal{Rule::FolderNotWritable, {folder}};
    probe.close();
    try {
        copyDatabase(from, temporary);
        if (!passes(*connectSqlite(temporary, true))) {
            QFile::remove(temporary);
            return Refusal{Rule::BackupDamaged, {temporary}};
        }
        syncFile(temporary);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
    if (!QFile::rename(temporary, to))
        return Refusal{Rule::FolderNotWritable, {folder}};
    syncFolder(folder);
    return to;
}

Result<QString> makeBackup(SchoolFile& file, const QString& folder, const Clock& clock)
{
    const QDir target(folder);
    if (!target.exists())
        return Refusal{Rule::FileMissing, {folder}};
    const auto name = u"%1-%2-%3.birikme"_s.arg(QFileInfo(file.path()).completeBaseName(), stamp(clock),
        QString::fromLatin1(file.units().headHash().toHex().left(8)));
    const auto final = target.filePath(name);
    if (QFile::exists(final))
        return final; // nothing changed since that copy of the same second
    return copyChecked(file.database(), final, [](Database& copy) { return checkFile(copy).empty(); });
}

Result<QString> restoreBackup(const QString& backup, const QString& path, Clock& clock)
{
    {
        const auto opened = SchoolFile::open(backup, Access::Read, clock);
        if (!opened)
            return opened.refusal();
        if (!checkFile(opened.value()->database()).empty())
            return Refusal{Rule::BackupDamaged, {backup}};
    }
    QString kept;
    if (QFile::exists(path)) {
        const auto current = SchoolFile::open(path, Access::Write, clock); // refuses while another process writes
        if (!current && current.refusal().rule == Rule::FileInUse)
            return current.refusal();
        kept = u"%1.before-restore-%2"_s.arg(path, stamp(clock));
    }
    const auto temporary = path + u".part"_s;
    QFile::remove(temporary);
    if (!QFile::copy(backup, temporary))
        return Refusal{Rule::FolderNotWritable, {QFileInfo(path).absolutePath()}};
    syncFile(temporary);
    if (!kept.isEmpty() && !QFile::rename(path, kept))
        return Refusal{Rule::FolderNotWritable, {QFileInfo(path).absolutePath()}};
    if (!QFile::rename(temporary, path))
        throw StorageError(u"the restored file could not take its name"_s, temporary);
    syncFolder(QFileInfo(path).absolutePath());
    return kept;
}
