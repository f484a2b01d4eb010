#pragma once
#include "domain/clock.h"
#include "domain/result.h"
#include <QString>

class SchoolFile;

/// Copies the open file into the folder: to a temporary name, checked, then renamed. The name carries the instant and
/// the start of the chain head: «school-20220901-1432-1f0a9c3e.birikme».
/// @return the path written, or why not (folder missing or not writable, the copy did not pass the check)
Result<QString> makeBackup(SchoolFile& file, const QString& folder, const Clock& clock);

/// Puts a backup in the place of a file. The backup is checked first; a file that stood there is kept beside it.
/// @return the path at which the earlier file was kept, empty when there was none
Result<QString> restoreBackup(const QString& backup, const QString& path, Clock& clock);
