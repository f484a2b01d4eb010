#include "ctl.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
struct Row {
    const char* event;
    const char* calendar;
    const char* workingFive;
    const char* workingSix;
};

QString dueDateBy(const Row& row, const char* count, const char* week)
{
    const auto run = ctl({u"due-date"_s, u"--event"_s, QString::fromLatin1(row.event), u"--count"_s,
        QString::fromLatin1(count), u"--week"_s, QString::fromLatin1(week), u"--holidays"_s, u"none"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    return run.out.trimmed();
}
} // namespace

TEST(CtlDueDate, PrintsTheWholeTable)
{
    for (const auto& row : {Row{"2022-09-01", "2022-09-06", "2022-09-08", "2022-09-07"},
             Row{"2023-05-25", "2023-05-30", "2023-06-01", "2023-05-31"},
             Row{"2025-05-26", "2025-06-02", "2025-06-02", "2025-05-31"},
             Row{"2026-05-29", "2026-06-03", "2026-06-05", "2026-06-04"}}) {
        EXPECT_EQ(dueDateBy(row, "calendar", "5"), QString::fromLatin1(row.calendar));
        EXPECT_EQ(dueDateBy(row, "working", "5"), QString::fromLatin1(row.workingFive));
        EXPECT_EQ(dueDateBy(row, "working", "6"), QString::fromLatin1(row.workingSix));
    }
}

TEST(CtlDueDate, SpeaksJson)
{
    const auto run = ctl({u"due-date"_s, u"--event"_s, u"2022-09-01"_s, u"--json"_s});
    EXPECT_EQ(run.json().object().value(u"due"_s).toString(), u"2022-09-06"_s);
}

TEST(CtlUsage, WrongUseEndsWithTwo)
{
    const QList<QStringList> wrong{{}, {u"fly"_s}, {u"due-date"_s}, {u"due-date"_s, u"--event"_s, u"01.09.2022"_s},
        {u"instruction"_s}, {u"instruction"_s, u"compare"_s}, {u"due"_s, u"x.birikme"_s},
        {u"due"_s, u"--on"_s, u"2022-09-01"_s}, {u"due"_s, u"x.birikme"_s, u"--on"_s, u"2022-09-01"_s, u"--fast"_s},
        {u"export"_s, u"x.birikme"_s}, {u"export"_s, u"x.birikme"_s, u"--paper"_s, u"poem"_s, u"--out"_s, u"p.pdf"_s},
        {u"export"_s, u"x.birikme"_s, u"--paper"_s, u"plan"_s, u"--association"_s, u"М"_s, u"--year"_s, u"2022"_s,
            u"--out"_s, u"p.pdf"_s, u"--period"_s, u"quarter-5"_s}};
    for (const auto& words : wrong) {
        const auto run = ctl(words);
        EXPECT_EQ(run.exitCode, 2) << words.join(u' ').toStdString();
        EXPECT_FALSE(run.err.isEmpty());
        EXPECT_TRUE(run.out.isEmpty());
    }
}
