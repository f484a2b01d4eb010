#include "app/window/deskfiles.h"
#include "app/composition/openschool.h"
#include "domain/office/sample.h"
#include "storage/sqlite/backup.h"
#include <QFile>

/// What is handed from the opening to the services, all on the desk's thread.
struct DeskFiles::Slot {
    std::shared_ptr<OpenSchool> opened; ///< until the services are asked for
    OpenSchool* school = nullptr; ///< lives as long as the desk
};

FileOnItsWay DeskFiles::through(std::function<Result<OpenedSchool>(Slot&)> job) const
{
    const auto slot = std::make_shared<Slot>();
    const auto desk = std::make_shared<Desk>(
        [slot] {
            const auto school = std::exchange(slot->opened, nullptr);
            return std::shared_ptr<Services>(school, &school->services());
        },
        m_mode);
    return {desk, desk->prepare([slot, job = std::move(job)] { return job(*slot); })};
}

OpenedSchool DeskFiles::factsOf(Slot& slot)
{
    slot.school = slot.opened.get();
    auto* open = slot.school;
    const auto school = schoolOf(open->services().ports);
    return {.path = open->file().path(),
        .name = school.name,
        .sample = school.sample,
        .samplePassword = school.sample ? samplePassword() : QString(),
        .backUp = [open](const QString& folder) { return makeBackup(open->file(), folder, open->clock()); }};
}

FileOnItsWay DeskFiles::open(const QString& path)
{
    return through([path, day = m_livingOn](Slot& slot) -> Result<OpenedSchool> {
        auto opened = OpenSchool::open(path, Access::Write, day);
        if (!opened)
            return opened.refusal();
        slot.opened = std::move(opened).value();
        if (slot.opened->services().ports.of<School>().all().empty()) {
            slot.opened.reset();
            return Refusal{Rule::NotASchoolFile, {path}}; // the making of it was cut off
        }
        return factsOf(slot);
    });
}

FileOnItsWay DeskFiles::create(const QString& path, const SchoolSetupRequest& request)
{
    return through([path, request, day = m_livingOn](Slot& slot) -> Result<OpenedSchool> {
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
            QFile::remove(path); // just made, with nothing in it
            return made.refusal();
        }
        return factsOf(slot);
    });
}
