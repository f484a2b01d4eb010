#pragma once
#include "storage/database.h"
#include "storage/migrations.h"
#include <memory>
#include <span>

/// Opens a connection with the pragmas by which nothing is lost, each read back. @throws StorageError
std::unique_ptr<Database> connectSqlite(const QString& path, bool readOnly);

/// Applies the migrations in order, each with its number as the file's version, in the transaction that is open.
/// @throws StorageError
void migrate(Database& database, std::span<const Migration> migrations);

/// The number of the last migration.
quint32 newestSchema();

/// The schema's statements as SQLite keeps them, in order; without the tables that its search index makes for itself,
/// whose form is that of whichever SQLite made the file.
QStringList schemaOf(const Database& database);
/// What an untouched file must contain: of the version that these migrations make, and of the newest.
QStringList schemaAfter(std::span<const Migration> migrations);
QStringList expectedSchema();
