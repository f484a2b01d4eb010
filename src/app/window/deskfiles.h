#pragma once
#include "gui/session/schoolfiles.h"

/// School files behind a desk thread of their own.
class DeskFiles final : public SchoolFiles {
public:
    explicit DeskFiles(DeskMode mode = DeskMode::Thread)
        : m_mode(mode)
    {
    }
    FileOnItsWay open(const QString& path) override;
    FileOnItsWay create(const QString& path, const SchoolSetupRequest& request) override;

private:
    struct Slot;
    FileOnItsWay through(std::function<Result<OpenedSchool>(Slot&)> job) const;
    static OpenedSchool factsOf(Slot& slot);

    DeskMode m_mode;
};
