#include "app/birikmectl/commandline.h"
#include "app/sample/samplewriter.h"
#include <QFile>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
int numberOption(const QCommandLineParser& options, const QString& name, int least, int greatest)
{
    bool isNumber = false;
    const int value = options.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > greatest)
        throw WrongUsage{u"--%1 is a number from %2 to %3"_s.arg(name).arg(least).arg(greatest)};
    return value;
}

int sample(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    SampleRequest request;
    request.firstYear = numberOption(options, u"first-year"_s, 1990, 2090);
    request.years = numberOption(options, u"years"_s, 1, 60);
    request.associations = numberOption(options, u"associations"_s, 1, 12);
    request.staff = numberOption(options, u"staff"_s, request.associations + 6, 400);
    request.seed = static_cast<quint32>(numberOption(options, u"seed"_s, 0, 1'000'000'000));
    auto school = OpenSchool::create(arguments[0]);
    if (!school)
        return output.refuse(school.refusal());
    try {
        SampleWriter(*school.value(), request).write([&](double share) {
            if (!output.isJson())
                QTextStream(stderr) << '\r' << qRound(share * 100) << " %" << Qt::flush;
            return true;
        });
    } catch (...) {
        std::move(school).value().reset();
        QFile::remove(arguments[0]); // half a school is of no use to anyone
        throw;
    }
    const auto events = school.value()->file().units().lastNumber();
    output.text(u"\r%1: %2 events"_s.arg(arguments[0]).arg(events));
    output.json(QJsonDocument(QJsonObject{{u"file"_s, arguments[0]}, {u"events"_s, events}}));
    return Succeeded;
}
} // namespace

CtlCommand sampleCommand()
{
    return {u"sample"_s, u"a new file with an invented school"_s, {u"FILE"_s},
        {{u"first-year"_s, u"The first school year."_s, u"Y"_s, u"2022"_s},
            {u"years"_s, u"How many."_s, u"N"_s, u"3"_s}, {u"staff"_s, u"How many people."_s, u"N"_s, u"50"_s},
            {u"associations"_s, u"How many associations."_s, u"N"_s, u"8"_s},
            {u"seed"_s, u"Another school for another seed."_s, u"S"_s, u"1"_s}},
        sample};
}
