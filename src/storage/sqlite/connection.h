#pragma once
#include "storage/database.h"
#include <memory>

/// Opens a connection with the pragmas by which nothing is lost, each read back. @throws StorageError
std::unique_ptr<Database> connectSqlite(const QString& path, bool readOnly);

/// Applies the migrations after `from`, each in one transaction with its version. @throws StorageError
void migrate(Database& database, quint32 from);

/// The number of the last migration.
quint32 newestSchema();

/// The schema's statements as SQLite keeps them, in order: what an untouched file of this version must contain.
QStringList schemaOf(const Database& database);
QStringList expectedSchema();
