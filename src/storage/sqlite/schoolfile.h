#pragma once
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/database.h"
#include "storage/queries/sqlqueries.h"
#include "storage/repositories.h"
#include "storage/sqlite/ftsindex.h"
#include "storage/sqlunits.h"
#include <QLockFile>
#include <QString>

enum class Access { Read, Write };

/// One school's file (*.birikme), open on this thread. One process writes; others may read.
class SchoolFile {
public:
    /// Makes a new file. Refuses a path that exists or a folder that cannot be written.
    static Result<std::unique_ptr<SchoolFile>> create(const QString& path, Clock& clock);
    /// Opens an existing one: header, then lock, then schema. Foreign and newer files stay untouched; an older one is
    /// upgraded for a writer and refused to a reader. A writer gives a file whose search knows nothing its index back.
    static Result<std::unique_ptr<SchoolFile>> open(const QString& path, Access access, Clock& clock);
    ~SchoolFile();

    const QString& path() const { return m_path; }
    Database& database() { return *m_database; }
    Records& records() { return m_repositories->records(); }
    SqlUnits& units() { return *m_units; }
    const Queries& queries() const { return *m_queries; }
    /// Reads what the search finds anew from the records. No record is changed and no event written.
    void rebuildSearch();

private:
    SchoolFile(QString path, std::unique_ptr<QLockFile> lock, Access access, Clock& clock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< none when only reading
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlUnits> m_units;
    std::unique_ptr<FtsIndex> m_index;
    std::unique_ptr<Repositories> m_repositories;
    std::unique_ptr<SqlQueries> m_queries;
};
