#include "app/birikmectl/commandline.h"
#include "app/composition/openschool.h"
#include "domain/activity/dutymap.h"
#include "domain/office/kyrgyz.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QJsonObject toJson(const DutyLine& line)
{
    QJsonArray records;
    for (const auto& record : line.records)
        records.append(QJsonObject{{u"kind"_s, record.kind}, {u"id"_s, record.id.toString(QUuid::WithoutBraces)},
            {u"text"_s, record.text},
            {u"day"_s, record.day.isValid() ? QJsonValue(record.day.toString(Qt::ISODate)) : QJsonValue()}});
    return {{u"clause"_s, line.clause}, {u"count"_s, records.size()}, {u"records"_s, records}};
}

std::optional<Id<Association>> named(const QString& name, const Ports& ports)
{
    for (const auto& association : ports.of<Association>().all())
        if (fold(association.name) == fold(name))
            return association.id;
    return std::nullopt;
}

int duties(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    const auto name = options.value(u"association"_s);
    if (name.isEmpty())
        throw WrongUsage{u"--association is missing"_s};
    bool isNumber = false;
    const int year = options.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2999)
        throw WrongUsage{u"--year is the calendar year in which the school year starts"_s};
    const auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    const auto& services = school.value()->services();
    const auto association = named(name, services.ports);
    if (!association)
        return output.refuse(u"there is no association “%1”"_s.arg(name));
    // Who can read the file can read what stands in it: as the director does, who reads all.
    const Actor reader{.day = services.authority.today(), .roles = {Role::Director}};
    const auto map = dutyMap(services.ports, *association, year, reader);
    if (!map)
        return output.refuse(map.refusal());
    QJsonArray list;
    for (const auto& line : *map)
        list.append(toJson(line));
    Output(true).json(QJsonDocument(list)); // a list for other programs, with --json or without
    return Succeeded;
}
} // namespace

CtlCommand dutiesCommand()
{
    return {u"duties"_s, u"the 43 leaves of the instruction with the records behind each, as JSON"_s, {u"FILE"_s},
        {{u"association"_s, u"Name of the association."_s, u"NAME"_s},
            {u"year"_s, u"The calendar year in which the school year starts."_s, u"YEAR"_s}},
        duties};
}
