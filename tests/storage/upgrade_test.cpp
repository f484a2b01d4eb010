#include "storage/rowdigest.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/check.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlitefile.h"
#include "storage/sqlite/upgrade.h"
#include "storage/sqlvalue.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString copyBefore(const QString& folder, size_t version)
{
    return QDir(folder).filePath(u"school.before-%1.birikme"_s.arg(version, 4, 10, QChar(u'0')));
}

/// A school's file as the program's next version would leave it, with two pebbles; the version after that is each
/// test's own.
class Upgrade : public ::testing::Test {
protected:
    Upgrade()
    {
        next(u"CREATE TABLE pebble (id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL, "
             "colour TEXT NOT NULL) STRICT;"_s);
        migrate(database(), std::span(migrations).last(1));
        tables.push_back({u"pebble"_s, {u"colour"_s}});
        red = putPebble(u"кызыл"_s);
        blue = putPebble(u"көк"_s);
    }

    Database& database() const { return school.file->database(); }
    QString path() const { return school.file->path(); }
    void next(const QString& sql) { migrations.push_back({static_cast<int>(migrations.size()) + 1, u"next"_s, sql}); }
    void nextAddsWeights()
    {
        next(u"ALTER TABLE pebble ADD COLUMN weight INTEGER NOT NULL DEFAULT 7;"_s);
        tables.back().columns << u"weight"_s;
    }
    std::optional<Refusal> run() { return upgrade(*school.file, migrations, tables); }

    void paint(const QString& pebble, const QString& colour)
    {
        database().run(u"UPDATE pebble SET colour = ? WHERE id = ?"_s, {colour, pebble});
    }
    QString copy() const { return copyBefore(school.folder.path(), migrations.size() - 1); }
    QStringList copies() const { return QDir(school.folder.path()).entryList({u"*.before-*"_s}, QDir::Files); }

    TestSchool school;
    std::vector<Migration> migrations = migrationsFor(u"sqlite"_s);
    std::vector<MappedTable> tables = mappedTables();
    QString red, blue; ///< ids

private:
    QString putPebble(const QString& colour)
    {
        const auto uuid = school.ids.next();
        const auto id = toSql(uuid).toString();
        const auto digest = rowDigest(u"pebble"_s, id, 1, {colour});
        const auto unit = school.file->units().begin({}, "test");
        database().execute(
            u"INSERT INTO pebble (id, revision, digest, colour) VALUES (?, ?, ?, ?)"_s, {id, 1, digest, colour});
        school.file->units().rowChanged(EventKind::Created, u"pebble"_s, uuid, 1, digest);
        unit->commit();
        return id;
    }
};
} // namespace

TEST_F(Upgrade, RenewsTheDigestOfEachRowThatChangedUnderAnEventOfItsOwn)
{
    const auto before = school.file->units().lastNumber();
    nextAddsWeights();
    migrations.back().sql += u"UPDATE person SET post = 'мугалим' WHERE family_name = 'Бекова';"_s;
    ASSERT_EQ(run(), std::nullopt);
    EXPECT_EQ(database().single(u"PRAGMA user_version"_s).toUInt(), migrations.size());
    const auto events = school.file->units().since(before, 10);
    ASSERT_EQ(events.size(), 3u);
    for (const auto& event : events) {
        EXPECT_EQ(event.command, u"file.upgrade"_s);
        EXPECT_EQ(event.kind, EventKind::Changed);
        EXPECT_EQ(event.revision, 1);
        EXPECT_TRUE(event.actor.isNull());
    }
    EXPECT_EQ(events[0].record, school.leader.value);
    EXPECT_EQ(events[1].record, QUuid(red));
    EXPECT_EQ(events[2].record, QUuid(blue));
    EXPECT_EQ(events[1].rowDigest, rowDigest(u"pebble"_s, red, 1, {u"кызыл"_s, 7}));
    EXPECT_EQ(database().single(u"SELECT digest FROM pebble WHERE id = ?"_s, {red}).toByteArray(), events[1].rowDigest);
    const auto findings = checkFile(database());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].kind, CheckFinding::Kind::Schema) << "of pebbles today's program does not know";
}

TEST_F(Upgrade, WritesNoEventForARowThatStaysAsItWas)
{
    const auto before = school.file->units().headHash();
    next(u"CREATE INDEX pebble_by_colour ON pebble (colour);"_s);
    ASSERT_EQ(run(), std::nullopt);
    EXPECT_EQ(school.file->units().headHash(), before);
}

TEST_F(Upgrade, RefusesADamagedRowAndHealsNothing)
{
    nextAddsWeights();
    paint(red, u"жашыл"_s);
    const auto before = contentOf(path());
    EXPECT_EQ(run(), (Refusal{Rule::FileDamaged, {path(), u"pebble"_s}}));
    EXPECT_EQ(contentOf(path()), before);
    EXPECT_EQ(copies(), QStringList());
    paint(red, u"кызыл"_s);
    EXPECT_EQ(run(), std::nullopt) << "without the damage";
}

TEST_F(Upgrade, RefusesARowThatWasChangedWithItsDigestButWithoutAnEvent)
{
    nextAddsWeights();
    paint(red, u"жашыл"_s);
    database().run(u"UPDATE pebble SET digest = ? WHERE id = ?"_s, {rowDigest(u"pebble"_s, red, 1, {u"жашыл"_s}), red});
    EXPECT_EQ(run(), (Refusal{Rule::FileDamaged, {path(), u"pebble"_s}}));
}

TEST_F(Upgrade, RefusesASchemaThatIsNotOfItsVersion)
{
    nextAddsWeights();
    database().run(u"DROP TRIGGER event_is_never_deleted"_s);
    const auto before = contentOf(path());
    EXPECT_EQ(run(), (Refusal{Rule::AlteredSchema, {path()}}));
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(Upgrade, LeavesTheFileAsItWasWhenAMigrationFails)
{
    nextAddsWeights();
    const auto good = migrations.back().sql;
    migrations.back().sql += u"UPDATE person SET post = 'мугалим'; SELECT nothing FROM nowhere;"_s;
    const auto before = contentOf(path());
    EXPECT_THROW(run(), StorageError);
    EXPECT_EQ(contentOf(path()), before);
    migrations.back().sql = good;
    EXPECT_EQ(run(), std::nullopt) << "with the migration mended";
}

TEST_F(Upgrade, KeepsACopyOfTheOlderVersion)
{
    nextAddsWeights();
    ASSERT_EQ(run(), std::nullopt);
    const auto older = std::span(migrations).first(migrations.size() - 1);
    const auto kept = connectSqlite(copy(), true);
    EXPECT_EQ(kept->single(u"PRAGMA user_version"_s).toUInt(), older.size());
    EXPECT_EQ(schemaOf(*kept), schemaAfter(older));
    EXPECT_EQ(kept->single(u"SELECT COUNT(*) FROM pebble"_s).toInt(), 2);
}

TEST_F(Upgrade, KeepsTheCopyOfAnEarlierAttempt)
{
    nextAddsWeights();
    QFile earlier(copy());
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    ASSERT_EQ(run(), std::nullopt);
    EXPECT_EQ(contentOf(copy()), "earlier");
    EXPECT_EQ(copies().size(), 2);
    EXPECT_TRUE(QFile::exists(copy().chopped(8) + u" (2).birikme"_s));
}

TEST_F(Upgrade, IsRefusedWhenTheCopyCannotBeWritten)
{
    nextAddsWeights();
    ASSERT_TRUE(QDir().mkdir(copy() + u".part"_s)); // in the way, for root too
    const auto before = contentOf(path());
    EXPECT_EQ(run(), (Refusal{Rule::FolderNotWritable, {school.folder.path()}}));
    EXPECT_EQ(contentOf(path()), before);
}

TEST(CopyChecked, LeavesNothingOfACopyThatDoesNotPass)
{
    TestSchool school;
    const auto to = school.folder.filePath(u"copy.birikme"_s);
    const auto copied = copyChecked(school.file->database(), to, [](Database&) { return false; });
    ASSERT_FALSE(copied.ok());
    EXPECT_EQ(copied.refusal().rule, Rule::BackupDamaged);
    EXPECT_EQ(QDir(school.folder.path()).entryList({u"copy*"_s}), QStringList());
}

TEST(OlderFile, IsUpgradedForAWriterAndRefusedToAReader)
{
    const QTemporaryDir folder;
    FixedClock clock;
    const auto path = folder.filePath(u"school.birikme"_s);
    const auto older = newestSchema() - 1;
    {
        const auto migrations = migrationsFor(u"sqlite"_s);
        const auto database = connectSqlite(path, false);
        database->begin();
        migrate(*database, std::span(migrations).first(older));
        database->commit();
    }
    const auto before = contentOf(path);
    EXPECT_EQ(SchoolFile::open(path, Access::Read, clock).refusal(), (Refusal{Rule::OlderFile, {path}}));
    EXPECT_EQ(contentOf(path), before);
    const auto file = SchoolFile::open(path, Access::Write, clock);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(schemaOf(file.value()->database()), expectedSchema());
    const auto copy = readSchoolFileHeader(copyBefore(folder.path(), older), newestSchema());
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(copy->schemaVersion, older);
}

TEST(GoldenDump, OfEachVersionOpensAsTodaysWithItsData)
{
    const QDir dumps(QStringLiteral(BIRIKME_TEST_DATA) + u"/schema"_s);
    const auto names = dumps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    ASSERT_FALSE(names.isEmpty());
    for (const auto& name : names) {
        SCOPED_TRACE(name.toStdString());
        const QTemporaryDir folder;
        FixedClock clock;
        const auto path = folder.filePath(u"school.birikme"_s);
        // A dump is one long migration from nothing to its version; it begins its own transaction.
        const Migration dump{name.left(4).toInt(), name, QString::fromUtf8(contentOf(dumps.filePath(name)))};
        migrate(*connectSqlite(path, false), {&dump, 1});
        const auto file = SchoolFile::open(path, Access::Write, clock);
        ASSERT_TRUE(file.ok());
        auto& database = file.value()->database();
        EXPECT_TRUE(checkFile(database).empty());
        EXPECT_EQ(schemaOf(database), expectedSchema());
        for (const auto& table :
            {u"person"_s, u"membership"_s, u"plan_line"_s, u"document_step"_s, u"report_words"_s}) {
            const auto dumped = dump.sql.count(u"INSERT INTO %1 VALUES("_s.arg(table));
            EXPECT_GT(dumped, 0) << table.toStdString();
            EXPECT_EQ(database.single(u"SELECT COUNT(*) FROM "_s + table).toLongLong(), dumped) << table.toStdString();
        }
    }
}

// An upgrade holds an older row to its digest by the columns of its table, in order.
TEST(MappedTables, NameAllColumnsInTheTablesOrder)
{
    TestSchool school;
    for (const auto& table : mappedTables()) {
        QStringList columns;
        for (auto query = school.file->database().run(u"SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', "
                                                      "'revision', 'digest') ORDER BY cid"_s,
                 {table.table});
             query.next();)
            columns << query.value(0).toString();
        EXPECT_EQ(columns, table.columns) << table.table.toStdString();
    }
}
