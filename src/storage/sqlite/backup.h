#pragma once
#include "domain/clock.h"
#include "domain/result.h"
#include <functional>
#include <QString>

class Database;
class SchoolFile;

/// Copies an open file under a name that is free: to a temporary name beside it, there asked whether it passes, then
/// renamed.
/// @return the path written, or why not (folder not writable, the copy does not pass)
Result<QString> copyChecked(const Database& from, const QString& to, const std::function<bool(Database&)>& passes);

/// Copies the open file into the folder, fully checked. The name carries the instant and the start of the chain head:
/// «school-20220901-1432-1f0a9c3e.birikme».
/// @return the path written, or why not (folder missing or not writable, the copy did not pass the check)
Result<QString> makeBackup(SchoolFile& file, const QString& folder, const Clock& clock);

/// Puts a backup in the place of a file. The backup is checked first; a file that stood there is kept beside it.
/// @return the path at which the earlier file was kept, empty when there was none
Result<QString> restoreBackup(const QString& backup, const QString& path, Clock& clock);
