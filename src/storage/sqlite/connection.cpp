#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlitefile.h"
#include "storage/storageerror.h"
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
sqlite3* handleOf(const Database& database)
{
    return *static_cast<sqlite3* const*>(database.connection().driver()->handle().constData());
}

void runScript(Database& database, const QString& script)
{
    char* message = nullptr;
    if (sqlite3_exec(handleOf(database), script.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        const auto text = QString::fromUtf8(message);
        sqlite3_free(message);
        throw StorageError(u"migration failed"_s, text);
    }
}

// A power-cut model lost nothing only with TRUNCATE and EXTRA (docs/adr/0004).
void setPragmas(Database& database, bool readOnly)
{
    struct Pragma {
        QString name, value, readBack;
    };
    QList<Pragma> pragmas{{u"foreign_keys"_s, u"ON"_s, u"1"_s}, {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s}, {u"busy_timeout"_s, u"3000"_s, u"3000"_s}};
    if (!readOnly)
        pragmas << Pragma{u"journal_mode"_s, u"TRUNCATE"_s, u"truncate"_s}
                << Pragma{u"synchronous"_s, u"EXTRA"_s, u"3"_s};
    for (const auto& pragma : pragmas) {
        database.run(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value));
        const auto now = database.single(u"PRAGMA "_s + pragma.name).toString();
        if (now != pragma.readBack)
            throw StorageError(u"the database did not take a setting"_s, pragma.name + u" = "_s + now);
    }
}
} // namespace

std::unique_ptr<Database> connectSqlite(const QString& path, bool readOnly)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    connection.setDatabaseName(path);
    if (readOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open()) {
        const auto text = connection.lastError().text();
        const auto name = connection.connectionName();
        connection = {};
        QSqlDatabase::removeDatabase(name);
        throw StorageError(u"cannot open"_s, text);
    }
    auto database = std::make_unique<Database>(std::move(connection));
    setPragmas(*database, readOnly);
    return database;
}

void migrate(Database& database, std::span<const Migration> migrations)
{
    for (const auto& migration : migrations) {
        runScript(database, migration.sql);
        runScript(database,
            u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(birikmeApplicationId).arg(migration.number));
    }
}

quint32 newestSchema()
{
    return static_cast<quint32>(migrationsFor(u"sqlite"_s).size());
}

QStringList schemaOf(const Database& database)
{
    QStringList found;
    for (auto query
         = database.run(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM "
                        "pragma_table_list WHERE type = 'shadow') ORDER BY type, name"_s);
         query.next();)
        found << query.value(0).toString();
    return found;
}

QStringList schemaAfter(std::span<const Migration> migrations)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    connection.setDatabaseName(u":memory:"_s);
    connection.open();
    Database empty(connection);
    connection = {}; // the Database alone holds it when it is taken away
    migrate(empty, migrations);
    return schemaOf(empty);
}

QStringList expectedSchema()
{
    static const auto schema = schemaAfter(migrationsFor(u"sqlite"_s));
    return schema;
}
