#pragma once
#include "gui/session/schoolfiles.h"
#include <future>
#include <QDate>

/// School files behind a desk thread of their own.
class DeskFiles final : public SchoolFiles {
public:
    explicit DeskFiles(DeskMode mode = DeskMode::Thread);
    /// Files opened from now on live on this day, for trying the program out; invalid: on the real one.
    void liveOn(QDate day) { m_livingOn = day; }
    FileOnItsWay open(const QString& path) override;
    FileOnItsWay create(const QString& path, const SchoolSetupRequest& request) override;
    FileOnItsWay openSample(const QString& path) override;

private:
    struct Slot;
    FileOnItsWay through(std::function<Result<OpenedSchool>(Slot&, const Progress&)> job) const;
    static Result<OpenedSchool> openInto(Slot& slot, const QString& path, QDate livingOn);
    static OpenedSchool factsOf(Slot& slot);

    DeskMode m_mode;
    std::future<void> m_prepared; ///< what every file is held against
    QDate m_livingOn;
};
