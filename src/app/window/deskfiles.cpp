#include "app/window/deskfiles.h"
#include "app/composition/openschool.h"
#include "app/sample/samplewriter.h"
#include "domain/office/sample.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/connection.h"
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// With the journal, which is empty once the file is closed but stays beside it.
void removeWhole(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}
} // namespace

/// What is handed from the opening to the services, all on the desk's thread.
struct DeskFiles::Slot {
    std::shared_ptr<OpenSchool> opened; ///< until the services are asked for
    OpenSchool* school = nullptr; ///< lives as long as the desk
};

/// A file's schema is compared with that of this version, which the engine makes while the window is still being made.
DeskFiles::DeskFiles(DeskMode mode)
    : m_mode(mode)
    , m_prepared(std::async(mode == DeskMode::Thread ? std::launch::async : std::launch::deferred,
          [] { static_cast<void>(expectedSchema()); }))
{
}

FileOnItsWay DeskFiles::through(std::function<Result<OpenedSchool>(Slot&, const Progress&)> job) const
{
    const auto slot = std::make_shared<Slot>();
    const auto desk = std::make_shared<Desk>(
        [slot] {
            const auto school = std::exchange(slot->opened, nullptr);
            return std::shared_ptr<Services>(school, &school->services());
        },
        m_mode);
    return {
        desk, desk->prepare([slot, job = std::move(job)](const Progress& progress) { return job(*slot, progress); })};
}

OpenedSchool DeskFiles::factsOf(Slot& slot)
{
    slot.school = slot.opened.get();
    auto* open = slot.school;
    const auto school = schoolOf(open->services().ports);
    return {.path = open->file().path(),
        .name = school.name,
        .sample = school.sample,
        .zone = school.zone(),
        .samplePassword = school.sample ? samplePassword() : QString(),
        .backUp = [open](const QString& folder) { return makeBackup(open->file(), folder, open->clock()); }};
}

Result<OpenedSchool> DeskFiles::openInto(Slot& slot, const QString& path, QDate livingOn)
{
    auto opened = OpenSchool::open(path, Access::Write, livingOn);
    if (!opened)
        return opened.refusal();
    slot.opened = std::move(opened).value();
    if (slot.opened->services().ports.of<School>().all().empty()) {
        slot.opened.reset();
        return Refusal{Rule::NotASchoolFile, {path}}; // the making of it was cut off
    }
    return factsOf(slot);
}

FileOnItsWay DeskFiles::open(const QString& path)
{
    return through([path, day = m_livingOn](Slot& slot, const Progress&) { return openInto(slot, path, day); });
}

FileOnItsWay DeskFiles::openSample(const QString& path)
{
    return through([path](Slot& slot, const Progress& progress) -> Result<OpenedSchool> {
        if (QFile::exists(path))
            return openInto(slot, path, {}); // a sample has its own day
        // Under another name until it is whole, so that a power cut leaves no half school to be opened.
        const auto part = path + u".part"_s;
        removeWhole(part);
        try {
            const auto made = OpenSchool::create(part);
            if (!made)
                return made.refusal();
            SampleWriter(*made.value(), {}).write(progress);
        } catch (...) {
            removeWhole(part);
            throw;
        }
        const bool named = QFile::rename(part, path);
        removeWhole(part);
        if (!named)
            return Refusal{Rule::FolderNotWritable, {QFileInfo(path).absolutePath()}};
        return openInto(slot, path, {});
    });
}

FileOnItsWay DeskFiles::create(const QString& path, const SchoolSetupRequest& request)
{
    return through([path, request, day = m_livingOn](Slot& slot, const Progress&) -> Result<OpenedSchool> {
        auto created = OpenSchool::create(path, day);
        if (!created)
            return created.refusal();
        slot.opened = std::move(created).value();
        auto whole = request;
        whole.alsoStore = [&services = slot.opened->services()](const Actor& deputy) -> std::optional<Refusal> {
            const auto installed = services.instruction.life.installBuiltIn(deputy);
            return installed ? std::nullopt : std::optional(installed.refusal());
        };
        const auto made = slot.opened->services().setup.create(whole);
        if (!made) {
            slot.opened.reset();
            removeWhole(path); // just made, with nothing in it
            return made.refusal();
        }
        return factsOf(slot);
    });
}
