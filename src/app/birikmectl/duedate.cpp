#include "app/birikmectl/commandline.h"
#include "domain/calendar/deadline.h"
#include "domain/calendar/holidayfile.h"
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
SchoolCalendar calendarOf(const QCommandLineParser& options)
{
    const auto week = options.value(u"week"_s);
    if (week != "5"_L1 && week != "6"_L1)
        throw WrongUsage{u"--week is 5 or 6"_s};
    const auto kind = week == "5"_L1 ? WeekKind::FiveDay : WeekKind::SixDay;
    const auto holidays = options.value(u"holidays"_s);
    if (holidays == "builtin"_L1)
        return SchoolCalendar(kind, builtinHolidays(), {});
    if (holidays == "none"_L1)
        return SchoolCalendar(kind, {}, {});
    QFile file(holidays);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(u"cannot read %1: %2"_s.arg(holidays, file.errorString()).toStdString());
    const auto days = parseDays(QString::fromUtf8(file.readAll()));
    if (!days)
        throw days.refusal();
    return SchoolCalendar(kind, {}, *days);
}

int dueDateOf(const QCommandLineParser& options, const QStringList&, const Output& output)
{
    if (!options.isSet(u"event"_s))
        throw WrongUsage{u"--event is missing"_s};
    const auto event = dateOption(options.value(u"event"_s));
    const auto count = options.value(u"count"_s);
    if (count != "calendar"_L1 && count != "working"_L1)
        throw WrongUsage{u"--count is calendar or working"_s};
    try {
        const DayCount days{count == "calendar"_L1 ? DayCount::Days::Calendar : DayCount::Days::Working,
            options.isSet(u"first-day-counts"_s)};
        const auto due = dueDate(event, days, calendarOf(options)).toString(Qt::ISODate);
        output.text(due);
        output.json(QJsonDocument(QJsonObject{{u"due"_s, due}}));
        return Succeeded;
    } catch (const Refusal& refusal) {
        return output.refuse(refusal);
    }
}
} // namespace

CtlCommand dueDateCommand()
{
    return {u"due-date"_s, u"the last day of a five-day deadline"_s, {},
        {{u"event"_s, u"Day of the event."_s, u"DATE"_s},
            {u"count"_s, u"calendar or working."_s, u"DAYS"_s, u"calendar"_s},
            {u"week"_s, u"5 or 6 working days."_s, u"DAYS"_s, u"5"_s},
            {u"first-day-counts"_s, u"The event's own day is day 1."_s},
            {u"holidays"_s, u"builtin, none, or a file of days."_s, u"WHICH"_s, u"builtin"_s}},
        dueDateOf};
}
