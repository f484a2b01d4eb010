#include "app/birikmectl/commandline.h"
#include "app/birikmectl/signin.h"
#include "storage/sqlite/backup.h"
#include "storage/storageerror.h"
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
/// Why the named one may not put another file in the place of this one.
std::optional<Refusal> whyNotReplace(OpenSchool& school, const QString& name, const QString& password)
{
    const auto actor = signInNamed(school, name, password);
    return actor ? whyNot(Act::RestoreBackup, *actor) : actor.refusal();
}

/// Opens the file that stands there; one that is damaged or not ours yields a copy of the backup, whose accounts count
/// then: a broken file is when a backup is needed.
Result<std::unique_ptr<OpenSchool>> accountsOf(const QString& path, const QString& backup, const QTemporaryDir& folder)
{
    try {
        auto school = OpenSchool::open(path, Access::Write);
        if (school || school.refusal().rule == Rule::FileInUse || school.refusal().rule == Rule::NewerFile)
            return school;
    } catch (const StorageError&) {
        // damaged: below
    }
    const auto copy = folder.filePath(u"backup.birikme"_s);
    if (!QFile::copy(backup, copy))
        return Refusal{Rule::FileMissing, {backup}};
    return OpenSchool::open(copy, Access::Write);
}

std::optional<Refusal> whyNotOver(const QString& path, const QString& backup, const QString& name)
{
    const auto password = typedPassword();
    if (password.isEmpty())
        return Refusal{Rule::PasswordNeeded};
    const QTemporaryDir folder;
    auto school = accountsOf(path, backup, folder);
    if (!school)
        return school.refusal();
    return whyNotReplace(*school.value(), name, password);
}

int restore(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    const auto& backup = arguments[0];
    const auto& path = arguments[1];
    if (QFileInfo::exists(path)) {
        const auto name = options.value(u"as"_s).simplified();
        if (name.isEmpty())
            throw WrongUsage{u"--as NAME is needed: %1 exists"_s.arg(path)};
        if (const auto no = whyNotOver(path, backup, name))
            return output.refuse(*no);
    }
    SystemClock clock;
    const auto kept = restoreBackup(backup, path, clock);
    if (!kept)
        return output.refuse(kept.refusal());
    output.text(kept->isEmpty() ? u"restored"_s : u"restored; the earlier file is kept as %1"_s.arg(*kept));
    output.json(QJsonDocument(QJsonObject{{u"restored"_s, path}, {u"kept"_s, *kept}}));
    return Succeeded;
}
} // namespace

CtlCommand restoreCommand()
{
    return {u"restore"_s, u"a backup in the place of a file, which is kept"_s, {u"BACKUP"_s, u"FILE"_s},
        {{u"as"_s,
            u"Full name of the administrator or deputy who replaces an existing file; the password is read from "
            u"standard input."_s,
            u"NAME"_s}},
        restore};
}
