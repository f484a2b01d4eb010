#include "log/log.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class FileLogTest : public testing::Test {
protected:
    QString folder() const { return m_dir.path() + u"/жаңы/state"_s; }
    QString text() const { return textOf(folder() + u"/birikme.log"_s); }

private:
    QTemporaryDir m_dir;
};

} // namespace

using FileLogFolder = FileLogTest;

TEST_F(FileLogFolder, IsMadeAndGetsTheLine)
{
    FileLog log(folder(), u"birikme"_s);
    log.warning(u"Көчүрмө жазылган жок"_s);
    EXPECT_TRUE(text().endsWith(u"Z W Көчүрмө жазылган жок\n"_s)) << text().toStdString();
    EXPECT_EQ(log.fault(), QString());
}

TEST_F(FileLogFolder, KeepsOneEntryOnOneLine)
{
    FileLog log(folder(), u"birikme"_s);
    log.info(u"first\r\nsecond {} %v"_s);
    EXPECT_TRUE(text().endsWith(u"first second {} %v\n"_s)) << text().toStdString();
    EXPECT_EQ(text().count(u'\n'), 1);
}

TEST_F(FileLogFolder, LeavesOutWhatIsBelowItsLevel)
{
    FileLog log(folder(), u"birikme"_s, LogLevel::Warning);
    log.info(u"quiet"_s);
    log.error(u"loud"_s);
    EXPECT_FALSE(text().contains(u"quiet"_s));
    EXPECT_TRUE(text().contains(u"loud"_s));
}

TEST_F(FileLogFolder, HoldsFiveFilesOfOneMebibyteAtMost)
{
    FileLog log(folder(), u"birikme"_s);
    const QString line(64 * 1024, QChar(u'x'));
    for (int i = 0; i < 16 * 7; ++i)
        log.info(line);
    const auto files = QDir(folder()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), FileLog::fileCount);
    for (const auto& file : files)
        EXPECT_LE(file.size(), FileLog::bytesPerFile) << file.fileName().toStdString();
}

TEST_F(FileLogFolder, ThatCannotBeMadeCostsNoMoreThanTheLines)
{
    QTemporaryDir dir;
    QFile inTheWay(dir.path() + u"/state"_s);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    FileLog log(inTheWay.fileName(), u"birikme"_s);
    log.error(u"lost"_s);
    EXPECT_NE(log.fault(), QString());
}

TEST_F(FileLogFolder, MayBeWrittenFromSeveralThreads)
{
    FileLog log(folder(), u"birikme"_s);
    const auto hundred = [&log] {
        for (int i = 0; i < 100; ++i)
            log.info(u"line"_s);
    };
    std::thread other(hundred);
    hundred();
    other.join();
    EXPECT_EQ(text().count(u" I line\n"_s), 200);
}

TEST_F(FileLogFolder, GetsQtsMessagesOnlyWhileLed)
{
    FileLog log(folder(), u"birikme"_s);
    {
        const QtMessagesToLog led(log);
        qWarning("from Qt");
    }
    qWarning("after");
    EXPECT_TRUE(text().contains(u" W from Qt\n"_s));
    EXPECT_FALSE(text().contains(u"after"_s));
}

TEST(UserFolder, FollowsTheEnvironment)
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/var/tmp/state");
    EXPECT_EQ(FileLog::userFolder(), u"/var/tmp/state/birikme"_s);
    qputenv("XDG_STATE_HOME", "relative");
    EXPECT_EQ(FileLog::userFolder(), QDir::homePath() + u"/.local/state/birikme"_s);
    qputenv("XDG_STATE_HOME", before);
}
