#pragma once
#include "domain/refusal.h"
#include "storage/migrations.h"
#include "storage/repositories.h"
#include <optional>

class SchoolFile;

/// Brings a file that is open for writing to the newest version. A copy is put beside it first; then one unit of work
/// holds every row to its digest and its last event, migrates, and renews the digest of each row that changed, with an
/// event of its own; what the search knows is read anew. Foreign keys stay on meanwhile, so no migration rebuilds a
/// table that others refer to. Whether refused or thrown out of by a StorageError, the file is then byte for byte as it
/// was.
std::optional<Refusal> upgrade(SchoolFile& file,
    const std::vector<Migration>& migrations = migrationsFor(QStringLiteral("sqlite")),
    const std::vector<MappedTable>& tables = mappedTables());
