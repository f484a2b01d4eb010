#pragma once
#include "domain/result.h"
#include <QString>

/// What the first 100 bytes of a file tell before any connection is made: closing the file later in the same process
/// would drop SQLite's own lock.
struct SqliteHeader {
    quint32 applicationId = 0;
    quint32 schemaVersion = 0; ///< user_version: the number of the last migration
};

/// 'BRKM'
constexpr quint32 birikmeApplicationId = 0x42524b4d;

/// @return the header, or why this cannot be a school's file of this program (foreign, newer, missing)
Result<SqliteHeader> readSchoolFileHeader(const QString& path, quint32 newestSchema);
