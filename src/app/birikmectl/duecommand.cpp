#include "app/birikmectl/commandline.h"
#include "app/composition/openschool.h"
#include "domain/calendar/codes.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QJsonObject toJson(const AssociationObligation& owed)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const auto& obligation = owed.obligation;
    return {{u"association"_s, owed.name}, {u"kind"_s, QString(code(owed.kind))},
        {u"period"_s,
            QJsonObject{{u"kind"_s, QString(code(owed.period.kind))}, {u"start"_s, iso(owed.period.startsOn)},
                {u"end"_s, iso(owed.period.endsOn)}}},
        {u"year"_s, owed.firstYear}, {u"due"_s, iso(obligation.due)}, {u"state"_s, QString(code(obligation.state))},
        {u"days_late"_s, obligation.daysLate},
        {u"holder"_s, obligation.holder == Holder::None ? QJsonValue() : QJsonValue(QString(code(obligation.holder)))}};
}

int due(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    if (!options.isSet(u"on"_s))
        throw WrongUsage{u"--on is missing"_s};
    const auto on = dateOption(options.value(u"on"_s));
    const auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    QJsonArray list;
    for (const auto& owed : school.value()->services().obligations.on(on))
        list.append(toJson(owed));
    Output(true).json(QJsonDocument(list)); // a list for other programs, with --json or without
    return Succeeded;
}
} // namespace

CtlCommand dueCommand()
{
    return {u"due"_s, u"every plan and report owed on a day, as JSON"_s, {u"FILE"_s},
        {{u"on"_s, u"The day asked about."_s, u"DATE"_s}}, due};
}
