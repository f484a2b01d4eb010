#include "bench/samples.h"
#include "app/sample/samplewriter.h"
#include "storage/sqlite/connection.h"
#include <cstdio>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

QString sampleOf(int wholeYears)
{
    const QDir folder(QStringLiteral(BIRIKME_BENCH_FOLDER));
    folder.mkpath(u"."_s);
    const auto path = folder.filePath(u"sample-%1-years-schema-%2.birikme"_s.arg(wholeYears).arg(newestSchema()));
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "writing %s\n", qPrintable(path));
    const auto half = path + u".part"_s;
    QFile::remove(half);
    {
        const auto school = OpenSchool::create(half);
        if (!school)
            qFatal("cannot make a sample here");
        SampleWriter(
            *school.value(), {.firstYear = 2024 - wholeYears, .years = wholeYears + 1, .staff = 60, .associations = 12})
            .write();
    }
    QFile::remove(half + u".lock"_s);
    QFile::rename(half, path);
    return path;
}
