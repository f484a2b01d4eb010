#include "storage/migrations.h"
#include "storage/storageerror.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

std::vector<Migration> migrationsFor(const QString& engine)
{
    const QDir folder(u":/migrations/"_s + engine);
    std::vector<Migration> found;
    for (const auto& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StorageError(u"cannot read migration"_s, name);
        found.push_back({name.left(4).toInt(), name.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
        Q_ASSERT(found.back().number == static_cast<int>(found.size()));
    }
    return found;
}
