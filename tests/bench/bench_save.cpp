// A save through a service against the same transaction through SQLite's C API with the same pragmas.
#include "bench/ratio.h"
#include "domain/recordservice.h"
#include "domain/staff/staffrules.h"
#include "storage/sqlite/connection.h"
#include "support/testschool.h"
#include <QCoreApplication>
#include <sqlite3.h>

namespace {
void must(bool done, sqlite3* db)
{
    if (!done) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        std::exit(1);
    }
}

/// The three statements that a save comes to, prepared once.
class PlainSave {
public:
    explicit PlainSave(const QString& path)
    {
        must(sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK, m_db);
        for (const char* sql :
            {"PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON",
                "CREATE TABLE person (id TEXT PRIMARY KEY, revision INTEGER, digest BLOB, phone TEXT) STRICT",
                "CREATE TABLE event (number INTEGER PRIMARY KEY, hash BLOB) STRICT",
                "CREATE TABLE head (id INTEGER PRIMARY KEY, number INTEGER) STRICT", "INSERT INTO head VALUES (1, 0)",
                "INSERT INTO person VALUES ('0190', 1, x'00', '0')"})
            must(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
        const char* statements[]
            = {"UPDATE person SET revision = revision + 1, digest = randomblob(32), phone = ?1 WHERE id = '0190'",
                "INSERT INTO event (hash) VALUES (randomblob(32))", "UPDATE head SET number = number + 1"};
        for (const char* sql : statements)
            must(sqlite3_prepare_v2(m_db, sql, -1, &m_statements.emplace_back(nullptr), nullptr) == SQLITE_OK, m_db);
    }
    ~PlainSave()
    {
        for (auto* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    void operator()(int value)
    {
        must(sqlite3_exec(m_db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
        sqlite3_bind_int(m_statements.front(), 1, value);
        for (auto* statement : m_statements) {
            must(sqlite3_step(statement) == SQLITE_DONE, m_db);
            sqlite3_reset(statement);
        }
        must(sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
    }

private:
    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};
} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    TestSchool school;
    const RecordService service(school.ports());
    const auto deputy = school.as(school.deputy);
    auto person = *school.file->records().of<Person>().find(school.member);
    PlainSave plain(school.folder.filePath(QStringLiteral("plain.db")));
    int value = 0;
    printRatio(
        "a save, against SQLite's C API", 200,
        [&] {
            person.phone = QString::number(++value);
            auto saved = service.save(person, deputy);
            if (!saved)
                std::exit(1);
            person = *saved;
        },
        [&] { plain(++value); }, 1.3);
    return 0;
}
