#include "gui/settings/calendarspecs.h"
#include "gui/record/daywords.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class CalendarTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarTexts)
};

QString dayAndMonth(const Holiday& holiday)
{
    return u"%1.%2"_s.arg(holiday.day, 2, 10, QChar(u'0')).arg(holiday.month, 2, 10, QChar(u'0'));
}

QString yearOrNothing(int year)
{
    return year == 0 ? QString() : QString::number(year);
}

/// A year in force; 0 means no limit and is an empty field.
FieldSpec<Holiday> yearField(const char* name, const QString& label, int Holiday::*year)
{
    FieldSpec<Holiday> field;
    field.name = QString::fromLatin1(name);
    field.label = label;
    field.kind = FieldKind::Number;
    field.least = 1991;
    field.most = 2099;
    field.read = [year](const Holiday& holiday) { return holiday.*year == 0 ? QVariant() : QVariant(holiday.*year); };
    field.write = [year](Holiday& holiday, const QVariant& value) { holiday.*year = value.toInt(); };
    return field;
}

} // namespace

RecordSpec<Holiday> holidaySpec()
{
    QList<Option> months;
    for (int month = 1; month <= 12; ++month)
        months << option(month, QLocale().standaloneMonthName(month));
    auto when = column<Holiday>("day", CalendarTexts::tr("Day"), dayAndMonth, 90);
    when.sortValue = [](const Holiday& holiday) { return QVariant(100 * holiday.month + holiday.day); };
    return {
        .words = {.title = CalendarTexts::tr("Holidays"),
            .newTitle = CalendarTexts::tr("New holiday"),
            .addVerb = CalendarTexts::tr("Add a holiday"),
            .emptyTitle = CalendarTexts::tr("No holidays yet"),
            .emptyText = CalendarTexts::tr(
                "The holidays that come back every year belong here; a single day stands under Single days.")},
        .columns = {when, column("name", CalendarTexts::tr("Name"), &Holiday::name, 260),
            column<Holiday>(
                "from_year", CalendarTexts::tr("From"), [](const Holiday& h) { return yearOrNothing(h.fromYear); }, 80),
            column<Holiday>(
                "until_year", CalendarTexts::tr("Until"), [](const Holiday& h) { return yearOrNothing(h.untilYear); },
                80),
            column<Holiday>(
                "moves", CalendarTexts::tr("On a weekend"),
                [](const Holiday& h) {
                    return h.moves ? CalendarTexts::tr("moved to the next working day") : CalendarTexts::tr("stays");
                },
                220)},
        .fields = {textField("name", CalendarTexts::tr("&Name"), &Holiday::name).asRequired().upTo(200),
            numberField("day", CalendarTexts::tr("&Day"), &Holiday::day).asRequired().between(1, 31),
            choiceField("month", CalendarTexts::tr("&Month"), &Holiday::month, months).asRequired(),
            yearField("from_year", CalendarTexts::tr("&First year"), &Holiday::fromYear),
            yearField("until_year", CalendarTexts::tr("&Last year"), &Holiday::untilYear),
            checkField("moves", CalendarTexts::tr("On a weekend it moves to the next working day"), &Holiday::moves)},
        .name = [](const Holiday& holiday) { return holiday.name; },
    };
}

RecordSpec<DayException> dayExceptionSpec()
{
    return {
        .words = {.title = CalendarTexts::tr("Single days"),
            .newTitle = CalendarTexts::tr("New single day"),
            .addVerb = CalendarTexts::tr("Add a day"),
            .emptyTitle = CalendarTexts::tr("No single days yet"),
            .emptyText = CalendarTexts::tr("Orozo Ait and Kurman Ait, days off by order and working Saturdays: days on "
                                           "which this school differs from its week and the holidays.")},
        .columns = {column("day", CalendarTexts::tr("Day"), &DayException::day, 110),
            chipColumn<DayException>(
                "kind", CalendarTexts::tr("Kind"),
                [](const DayException& day) {
                    return Chip{DayWords::name(day.kind), {}, DayWords::tone(day.kind)};
                },
                220),
            column("name", CalendarTexts::tr("Name"), &DayException::name, 260)},
        .fields = {dateField("day", CalendarTexts::tr("&Day"), &DayException::day).asRequired(),
            choiceField("kind", CalendarTexts::tr("&Kind"), &DayException::kind, DayWords::choices()).asRequired(),
            textField("name", CalendarTexts::tr("&Name or order"), &DayException::name)
                .withHint(CalendarTexts::tr("Orozo Ait"))
                .upTo(200)},
        .name = [](const DayException& day) { return shownText(day.day) + u' ' + day.name; },
    };
}

std::vector<FieldSpec<SchoolYear>> schoolYearFields()
{
    return {dateField("starts_on", CalendarTexts::tr("&First day of lessons"), &SchoolYear::startsOn).asRequired(),
        dateField("ends_on", CalendarTexts::tr("&Last day of lessons"), &SchoolYear::endsOn).asRequired(),
        textField("end_order", CalendarTexts::tr("&Order that moved the end (number, date)"), &SchoolYear::endOrder)
            .withHint(CalendarTexts::tr("№ 45, 12.03.2026"))
            .upTo(200)};
}
