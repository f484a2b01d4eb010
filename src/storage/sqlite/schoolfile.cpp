#include "storage/sqlite/schoolfile.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlitefile.h"
#include "storage/sqlite/upgrade.h"
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// Takes the operating system's lock on a side file. A killed process leaves none: its lock counts as stale at once.
Result<std::unique_ptr<QLockFile>> lockFor(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Refusal{Rule::FolderNotWritable, {QFileInfo(path).absolutePath()}};
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return Refusal{Rule::FileInUse, {program, host, process}};
}
} // namespace

SchoolFile::SchoolFile(QString path, std::unique_ptr<QLockFile> lock, Access access, Clock& clock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_database(connectSqlite(m_path, access == Access::Read))
    , m_units(std::make_unique<SqlUnits>(*m_database, clock))
    , m_index(std::make_unique<FtsIndex>(*m_database))
    , m_repositories(std::make_unique<Repositories>(*m_database, *m_units, *m_index))
    , m_queries(std::make_unique<SqlQueries>(*m_database, *m_index))
{
}

SchoolFile::~SchoolFile() = default;

void SchoolFile::rebuildSearch()
{
    const auto unit = m_units->begin(Actor{}, "search.rebuild");
    m_repositories->rebuildSearch();
    unit->commit();
}

Result<std::unique_ptr<SchoolFile>> SchoolFile::create(const QString& path, Clock& clock)
{
    if (QFile::exists(path))
        return Refusal{Rule::FileExists, {path}};
    auto lock = lockFor(path);
    if (!lock)
        return lock.refusal();
    try {
        std::unique_ptr<SchoolFile> file(new SchoolFile(path, std::move(lock).value(), Access::Write, clock));
        file->database().begin();
        migrate(file->database(), migrationsFor(u"sqlite"_s));
        file->database().commit();
        return file;
    } catch (...) {
        QFile::remove(path); // nothing half-made stays behind
        throw;
    }
}

Result<std::unique_ptr<SchoolFile>> SchoolFile::open(const QString& path, Access access, Clock& clock)
{
    const auto header = readSchoolFileHeader(path, newestSchema());
    if (!header)
        return header.refusal();
    std::unique_ptr<QLockFile> lock;
    if (access == Access::Write) {
        if (!QFileInfo(path).isWritable())
            return Refusal{Rule::FolderNotWritable, {path}};
        auto taken = lockFor(path);
        if (!taken)
            return taken.refusal();
        lock = std::move(taken).value();
    } else if (header->schemaVersion < newestSchema()) {
        return Refusal{Rule::OlderFile, {path}};
    }
    std::unique_ptr<SchoolFile> file(new SchoolFile(path, std::move(lock), access, clock));
    if (header->schemaVersion < newestSchema()) { // a reader was refused above
        if (const auto no = upgrade(*file))
            return *no;
    }
    if (schemaOf(file->database()) != expectedSchema())
        return Refusal{Rule::AlteredSchema, {path}};
    if (access == Access::Write && file->m_index->isEmpty() && file->units().lastNumber() > 0)
        file->rebuildSearch();
    return file;
}
