#pragma once
#include "domain/office/schoolsetup.h"
#include "gui/session/session.h"

/// A file on its way: the desk that will own it, and whether it opened. When it did not, the desk is let go.
struct FileOnItsWay {
    std::shared_ptr<Desk> desk;
    QFuture<Result<OpenedSchool>> opened;
};

/// How the window reaches school files; the composition implements it over storage.
class SchoolFiles {
public:
    virtual ~SchoolFiles() = default;
    /// Opens for writing. Refused: in use, newer, foreign, altered, missing; then nothing was changed.
    virtual FileOnItsWay open(const QString& path) = 0;
    /// Makes a new file and fills it. Refused: nothing is left behind.
    virtual FileOnItsWay create(const QString& path, const SchoolSetupRequest& request) = 0;
    /// Opens the sample school, which is made first when the file is not there: that takes seconds, tells its progress
    /// and can be cancelled. Refused or cancelled: nothing is left behind.
    virtual FileOnItsWay openSample(const QString& path) = 0;
};
