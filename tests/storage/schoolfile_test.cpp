#include "storage/sqlite/connection.h"
#include "storage/sqlite/schoolfile.h"
#include "support/testschool.h"
#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QFile>

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
void patch(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    file.write(bytes);
}
} // namespace

TEST(SchoolFile, OpensAgainWhatItCreated)
{
    TestSchool school;
    const auto path = school.file->path();
    school.file.reset();
    auto again = SchoolFile::open(path, Access::Write, school.clock);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value()->records().of<Person>().all().size(), 6u);
}

TEST(SchoolFile, RefusesToCreateOverAFile)
{
    TestSchool school;
    EXPECT_EQ(SchoolFile::create(school.file->path(), school.clock).refusal().rule, Rule::FileExists);
}

TEST(SchoolFile, RefusesAMissingAndAForeignFileAndLeavesItUntouched)
{
    TestSchool school;
    const auto path = school.folder.filePath(QStringLiteral("letter.birikme"));
    EXPECT_EQ(SchoolFile::open(path, Access::Write, school.clock).refusal().rule, Rule::FileMissing);
    QFile letter(path);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(4096, 'x'));
    letter.close();
    const auto before = contentOf(path);
    EXPECT_EQ(SchoolFile::open(path, Access::Write, school.clock).refusal().rule, Rule::NotASchoolFile);
    EXPECT_EQ(contentOf(path), before);
}

TEST(SchoolFile, RefusesANewerFileAndLeavesItUntouched)
{
    TestSchool school;
    const auto path = school.file->path();
    school.file.reset();
    patch(path, 60, QByteArray("\0\0\x03\xe7", 4));
    const auto before = contentOf(path);
    EXPECT_EQ(SchoolFile::open(path, Access::Write, school.clock).refusal().rule, Rule::NewerFile);
    EXPECT_EQ(contentOf(path), before);
}

TEST(SchoolFile, RefusesASchemaThatIsNotOurs)
{
    TestSchool school;
    const auto path = school.file->path();
    school.file->database().run(QStringLiteral("DROP TRIGGER event_is_never_updated"));
    school.file.reset();
    EXPECT_EQ(SchoolFile::open(path, Access::Write, school.clock).refusal().rule, Rule::AlteredSchema);
}

TEST(SchoolFile, LetsOneWriterInAndTellsTheSecondWhoWrites)
{
    TestSchool school;
    const auto second = SchoolFile::open(school.file->path(), Access::Write, school.clock);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.refusal().rule, Rule::FileInUse);
    EXPECT_EQ(second.refusal().facts.at(2).toLongLong(), QCoreApplication::applicationPid());
    EXPECT_TRUE(SchoolFile::open(school.file->path(), Access::Read, school.clock).ok());
}

TEST(SchoolFile, OpensWithThePragmasThatLoseNothing)
{
    TestSchool school;
    auto& database = school.file->database();
    EXPECT_EQ(database.single(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("truncate"));
    EXPECT_EQ(database.single(QStringLiteral("PRAGMA synchronous")).toInt(), 3);
    EXPECT_EQ(database.single(QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    EXPECT_EQ(database.single(QStringLiteral("PRAGMA trusted_schema")).toInt(), 0);
}
