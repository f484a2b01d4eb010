#include "storage/sqlite/upgrade.h"
#include "storage/rowdigest.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/schoolfile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct Row {
    QString id;
    int revision = 0;
    QByteArray digest; ///< of the values as they stand
};

/// The rows whose values, digest and last event do not agree: the damaged ones before the migrations, the changed ones
/// after them.
std::vector<Row> differingRows(const Database& database, const MappedTable& table)
{
    const auto sql
        = u"SELECT id, revision, digest, (SELECT row_digest FROM event WHERE record = %1.id AND record_kind = ? AND "
          "kind <> 'note' ORDER BY number DESC LIMIT 1), %2 FROM %1 ORDER BY id"_s.arg(
              table.table, table.columns.join(u", "_s));
    std::vector<Row> found;
    for (auto query = database.run(sql, {table.table}); query.next();) {
        Row row{query.value(0).toString(), query.value(1).toInt(), {}};
        QVariantList columns;
        for (int i = 0; i < table.columns.size(); ++i)
            columns << query.value(4 + i);
        row.digest = rowDigest(table.table, row.id, row.revision, columns);
        if (row.digest != query.value(2).toByteArray() || row.digest != query.value(3).toByteArray())
            found.push_back(std::move(row));
    }
    return found;
}

/// The tables with digests as the file itself describes them. Their columns in order are those of the mappings of that
/// time: a mapping names all columns of its table, in the table's order.
std::vector<MappedTable> tablesIn(const Database& database)
{
    const QStringList common{u"id"_s, u"revision"_s, u"digest"_s};
    std::vector<MappedTable> found;
    for (auto names = database.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
         names.next();) {
        MappedTable table{names.value(0).toString(), {}};
        for (auto query = database.run(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table.table});
             query.next();)
            table.columns << query.value(0).toString();
        if (table.columns.removeIf([&](const QString& name) { return common.contains(name); }) == common.size())
            found.push_back(std::move(table));
    }
    return found;
}

/// A free name beside the file: «school.before-0004.birikme», «school.before-0004 (2).birikme».
QString nameOfCopy(const QString& path, quint32 version)
{
    const QFileInfo file(path);
    const auto base = file.dir().filePath(file.completeBaseName()) + u".before-%1"_s.arg(version, 4, 10, QChar(u'0'));
    auto name = base + u".birikme"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + u" (%1).birikme"_s.arg(i);
    return name;
}

Result<QString> keepCopy(SchoolFile& file, quint32 version)
{
    return copyChecked(file.database(), nameOfCopy(file.path(), version), [&](Database& copy) {
        return copy.single(u"PRAGMA integrity_check"_s).toString() == "ok"_L1
            && copy.single(u"PRAGMA user_version"_s).toUInt() == version;
    });
}

std::optional<Refusal> migrateInOneUnit(SchoolFile& file, std::span<const Migration> before,
    std::span<const Migration> after, const std::vector<MappedTable>& tables)
{
    auto& database = file.database();
    const auto unit = file.units().begin(Actor{}, "file.upgrade");
    if (schemaOf(database) != schemaAfter(before))
        return Refusal{Rule::AlteredSchema, {file.path()}};
    for (const auto& table : tablesIn(database))
        if (!differingRows(database, table).empty())
            return Refusal{Rule::FileDamaged, {file.path(), table.table}};
    migrate(database, after);
    for (const auto& table : tables) {
        const auto sql = u"UPDATE %1 SET digest = ? WHERE id = ?"_s.arg(table.table);
        for (const auto& row : differingRows(database, table)) {
            database.execute(sql, {row.digest, row.id});
            file.units().rowChanged(EventKind::Changed, table.table, QUuid(row.id), row.revision, row.digest);
        }
    }
    file.rebuildSearch();
    unit->commit();
    return std::nullopt;
}
} // namespace

std::optional<Refusal> upgrade(
    SchoolFile& file, const std::vector<Migration>& migrations, const std::vector<MappedTable>& tables)
{
    // Asked under the lock: another process may have upgraded the file since its header was read.
    const auto version = file.database().single(u"PRAGMA user_version"_s).toUInt();
    if (version == 0 || version >= migrations.size())
        return std::nullopt;
    const auto copy = keepCopy(file, version);
    if (!copy)
        return copy.refusal();
    const std::span all(migrations);
    auto no = migrateInOneUnit(file, all.first(version), all.subspan(version), tables);
    if (no)
        QFile::remove(*copy); // the file itself is as it was; each further attempt would leave one more
    return no;
}
