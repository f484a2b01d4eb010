#include "ctl.h"
#include "support/instructioncopy.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
CtlRun compareText(const QString& text)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"copy.txt"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    return ctl({u"instruction"_s, u"compare"_s, path});
}

QStringList changed(const QJsonObject& findings)
{
    QStringList clauses;
    for (const auto& part : findings.value(u"changed"_s).toArray())
        clauses << part.toObject().value(u"clause"_s).toString();
    return clauses;
}
} // namespace

TEST(CtlCompare, FindsInTheSixCopiesWhatIsKnown)
{
    const QList<QStringList> expected{
        {u"4.1"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"3.7.b"_s}, {u"4.2"_s, u"4.6"_s}, {u"3.7.b"_s}};
    for (int number = 1; number <= 6; ++number) {
        const auto run = compareText(signedCopy(number));
        EXPECT_EQ(run.exitCode, 1) << number;
        const auto findings = run.json().object();
        EXPECT_EQ(changed(findings), expected[number - 1]) << number;
        EXPECT_EQ(findings.value(u"complete"_s).toBool(), number != 2) << number;
        EXPECT_EQ(findings.value(u"missing"_s).toArray().isEmpty(), number != 2) << number;
        EXPECT_TRUE(run.err.contains(expected[number - 1].first())) << run.err.toStdString();
    }
    EXPECT_EQ(compareText(signedCopy(2)).json().object().value(u"missing"_s).toArray().first().toString(), u"3.10"_s);
}

TEST(CtlCompare, EndsWithNoughtWhenNothingDiffers)
{
    const auto run = compareText(cleanCopyForTests());
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_TRUE(run.json().object().value(u"complete"_s).toBool());
    EXPECT_TRUE(run.err.isEmpty());
}

TEST(CtlCompare, RefusesACopyThatIsNotThere)
{
    const auto run = ctl({u"instruction"_s, u"compare"_s, u"/nowhere/copy.txt"_s});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.err.contains(u"/nowhere/copy.txt"_s));
    EXPECT_TRUE(run.out.isEmpty());
}
