#include "ctlfile.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
class CtlRestore : public CtlFile {
protected:
    CtlRestore()
    {
        for (const auto person : {school.administrator, school.member})
            (void)school.signingOf(person);
        const auto run = ctl({u"backup"_s, path(), school.folder.path(), u"--json"_s});
        EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
        backup = run.json().object().value(u"backup"_s).toString();
        file = path();
        school.file.reset();
    }
    CtlRun restore(const QString& name, const QString& password)
    {
        return ctl({u"restore"_s, backup, file, u"--as"_s, name, u"--json"_s}, password + u'\n');
    }
    QString backup;
    QString file;
};
} // namespace

TEST_F(CtlRestore, OverAFileAsksWhoDoesIt)
{
    const auto run = ctl({u"restore"_s, backup, file}, u"Иманов-2022-кк\n"_s);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.err.contains(u"--as"_s));
}

TEST_F(CtlRestore, OverAFileIsTheAdministrators)
{
    const auto run = restore(u"Иманов Данияр"_s, u"Иманов-2022-кк"_s);
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_TRUE(QFile::exists(run.json().object().value(u"kept"_s).toString()));
}

TEST_F(CtlRestore, IsRefusedForAWrongPasswordATeacherAndAStranger)
{
    EXPECT_EQ(restore(u"Иманов Данияр"_s, u"башка-сырсөз"_s).exitCode, 1);
    EXPECT_EQ(restore(u"Иманов Данияр"_s, {}).exitCode, 1);
    EXPECT_EQ(restore(u"Үсөнова Айжан"_s, u"Үсөнова-2022-кк"_s).exitCode, 1);
    EXPECT_EQ(restore(u"Бөтөн Адам"_s, u"Иманов-2022-кк"_s).exitCode, 1);
    EXPECT_EQ(QDir(school.folder.path()).entryList({u"*before-restore*"_s}).size(), 0);
}

TEST_F(CtlRestore, IsRefusedWhileAnotherProcessWritesTheFile)
{
    const auto writer = SchoolFile::open(file, Access::Write, school.clock);
    ASSERT_TRUE(writer.ok());
    const auto head = writer.value()->units().headHash();
    const auto run = restore(u"Иманов Данияр"_s, u"Иманов-2022-кк"_s);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.err.contains(QString::number(QCoreApplication::applicationPid()))) << run.err.toStdString();
    EXPECT_EQ(writer.value()->units().headHash(), head);
    EXPECT_EQ(QDir(school.folder.path()).entryList({u"*before-restore*"_s}).size(), 0);
    EXPECT_EQ(ctl({u"check"_s, file}).exitCode, 0) << "another process may read";
}

TEST_F(CtlRestore, OverADamagedFileCountsTheBackupsAccounts)
{
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("not a school");
    damaged.close();
    EXPECT_EQ(restore(u"Иманов Данияр"_s, u"башка-сырсөз"_s).exitCode, 1);
    EXPECT_EQ(restore(u"Иманов Данияр"_s, u"Иманов-2022-кк"_s).exitCode, 0);
}

TEST_F(CtlRestore, ToANewPlaceAsksNobody)
{
    const auto place = school.folder.filePath(u"new.birikme"_s);
    EXPECT_EQ(ctl({u"restore"_s, backup, place}).exitCode, 0);
    EXPECT_EQ(ctl({u"check"_s, place}).exitCode, 0);
}
