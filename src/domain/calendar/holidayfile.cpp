#include "domain/calendar/holidayfile.h"
#include "domain/calendar/daykind.h"
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
struct Line {
    int number;
    QString text;

    Refusal bad() const { return {Rule::BadLine, {number, text.left(80)}}; }
};

QList<Line> linesOf(const QString& text)
{
    QList<Line> lines;
    int number = 0;
    for (const auto& raw : text.split(u'\n')) {
        ++number;
        auto line = raw.left(raw.indexOf(u'#')).trimmed(); // left(-1) is the whole line
        if (number == 1 && line.startsWith(QChar::ByteOrderMark))
            line = line.mid(1).trimmed();
        if (!line.isEmpty())
            lines.append({number, line});
    }
    return lines;
}

std::optional<DayKind> kindOfWord(const QString& word)
{
    static const QHash<QString, DayKind> words{{u"holiday"_s, DayKind::Holiday}, {u"day-off"_s, DayKind::DayOff},
        {u"working-saturday"_s, DayKind::WorkingSaturday}, {u"working"_s, DayKind::Working}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Holiday> holidayOf(const QString& line)
{
    const auto cells = line.split(u'\t');
    if (cells.size() != 6 || (cells[4] != "yes"_L1 && cells[4] != "no"_L1))
        return std::nullopt;
    bool numbers[4] = {};
    Holiday holiday{.month = cells[0].toInt(&numbers[0]),
        .day = cells[1].toInt(&numbers[1]),
        .name = cells[5].trimmed(),
        .fromYear = cells[2].toInt(&numbers[2]),
        .untilYear = cells[3].toInt(&numbers[3]),
        .moves = cells[4] == "yes"_L1};
    const auto readable = numbers[0] && numbers[1] && numbers[2] && numbers[3] && !whyNotHoliday(holiday);
    return readable ? std::optional(holiday) : std::nullopt;
}

std::optional<DayException> dayOf(const QString& line)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})(?:\\s+(\\S+)(?:\\s+(.+))?)?$"_s);
    const auto match = form.match(line);
    const auto day = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto kind = match.capturedLength(2) > 0 ? kindOfWord(match.captured(2)) : DayKind::Holiday;
    if (!day.isValid() || !kind)
        return std::nullopt;
    const DayException exception{.day = day, .kind = *kind, .name = match.captured(3)};
    return whyNotException(exception, {}) ? std::nullopt : std::optional(exception);
}
} // namespace

QList<Holiday> builtinHolidays()
{
    QFile file(u":/birikme/calendar/holidays.tsv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto holidays = parseHolidays(QString::fromUtf8(file.readAll()));
    Q_ASSERT(opened && holidays.ok());
    return std::move(holidays).value();
}

Result<QList<Holiday>> parseHolidays(const QString& text)
{
    QList<Holiday> holidays;
    for (const auto& line : linesOf(text)) {
        const auto holiday = holidayOf(line.text);
        if (!holiday)
            return line.bad();
        holidays.append(*holiday);
    }
    return holidays;
}

Result<QList<DayException>> parseDays(const QString& text)
{
    QList<DayException> days;
    QHash<QDate, int> seen;
    for (const auto& line : linesOf(text)) {
        const auto day = dayOf(line.text);
        if (!day)
            return line.bad();
        if (seen.contains(day->day))
            return Refusal{Rule::LineRepeatsDay, {line.number, day->day, seen.value(day->day)}};
        seen.insert(day->day, line.number);
        days.append(*day);
    }
    return days;
}
