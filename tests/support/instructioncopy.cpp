#include "support/instructioncopy.h"
#include "domain/instruction/copycomparison.h"
#include <gtest/gtest.h>
#include <QFile>

using namespace Qt::StringLiterals;

QString signedCopy(int number)
{
    QFile file(u"%1/instruction-copies/instruction-copy-%2.txt"_s.arg(QStringLiteral(BIRIKME_TEST_DATA)).arg(number));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return QString::fromUtf8(file.readAll());
}

QString cleanCopyForTests()
{
    return replacedOnce(signedCopy(4), u"ондоп-"_s, u"оңдоп-"_s);
}

CopyFindings compared(const QString& copy)
{
    const auto result = compareCopy(copy, builtInInstruction());
    EXPECT_TRUE(result.ok());
    return result ? *result : CopyFindings();
}

QStringList changedIn(const CopyFindings& findings)
{
    QStringList ids;
    for (const auto& part : findings.changed)
        ids << part.clause;
    return ids;
}

QString replacedOnce(const QString& copy, const QString& text, const QString& by)
{
    EXPECT_EQ(copy.count(text), 1) << text.toStdString();
    return QString(copy).replace(text, by);
}

QString withoutLine(const QString& copy, const QString& text)
{
    auto lines = copy.split(u'\n');
    EXPECT_EQ(lines.removeIf([&](const QString& line) { return line.contains(text); }), 1) << text.toStdString();
    return lines.join(u'\n');
}
