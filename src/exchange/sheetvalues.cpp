#include "exchange/sheetvalues.h"
#include <cmath>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr double daysUntilYear10000 = 2'958'466;
constexpr int secondsOfDay = 24 * 60 * 60;

QString dayText(const QDate& day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

QString timeText(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0')).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

QDate dayOf(qint64 number, bool since1904)
{
    if (since1904)
        return QDate(1904, 1, 1).addDays(number);
    // Excel counts a 29 February 1900 that never was, so days before it lie one further on.
    return QDate(1899, 12, number < 60 ? 31 : 30).addDays(number);
}

/// A code's first part without what is only shown: quoted words, escaped and padding letters, colours and languages.
/// Elapsed units stay, in brackets.
QString bareFormat(const QString& code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const auto c = code[at];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"') {
            at = code.indexOf(u'"', at + 1);
            if (at < 0)
                break;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', at);
            if (end < 0)
                break;
            const auto inside = QStringView(code).sliced(at + 1, end - at - 1);
            if (!inside.isEmpty() && u"hms"_s.contains(inside.front().toLower())
                && inside.count(inside.front(), Qt::CaseInsensitive) == inside.size())
                bare += u'[';
            at = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}
} // namespace

NumberLook lookOfFormat(const QString& code)
{
    const auto bare = bareFormat(code);
    if (bare == u"general"_s)
        return NumberLook::Plain;
    if (bare.contains(u'['))
        return NumberLook::Elapsed;
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool day = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !time);
    if (day)
        return time ? NumberLook::Moment : NumberLook::Date;
    if (time)
        return NumberLook::Time;
    return bare.contains(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

NumberLook lookOfFormat(int builtIn)
{
    if (builtIn == 9 || builtIn == 10)
        return NumberLook::Percent;
    if (builtIn == 22)
        return NumberLook::Moment;
    if (builtIn == 46)
        return NumberLook::Elapsed;
    if ((builtIn >= 18 && builtIn <= 21) || builtIn == 45 || builtIn == 47)
        return NumberLook::Time;
    // 27 and on are the dates of eastern Asia, which Excel gives other numbers.
    if ((builtIn >= 14 && builtIn <= 17) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58))
        return NumberLook::Date;
    return NumberLook::Plain;
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return u"0"_s; // and not -0
    auto text = QString::number(number, 'g', 15);
    const auto size = std::abs(number);
    if (!text.contains(u'e') || size >= 1e21 || size < 1e-15)
        return text;
    text = QString::number(number, 'f', size >= 1 ? 0 : 18);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString valueText(double number, NumberLook look, bool since1904)
{
    if (!std::isfinite(number))
        return {};
    if (look == NumberLook::Percent)
        return numberText(number * 100) + u'%';
    if (look == NumberLook::Plain || number < 0 || number >= daysUntilYear10000)
        return numberText(number);
    // A time is kept as a share of the day, which seldom is exact.
    const auto seconds = qint64(std::llround(number * secondsOfDay));
    if (look == NumberLook::Elapsed)
        return timeText(seconds);
    const auto days = seconds / secondsOfDay;
    const auto rest = seconds % secondsOfDay;
    const bool noDay = days == 0 && !since1904;
    if (look == NumberLook::Time || (look == NumberLook::Moment && noDay))
        return timeText(rest);
    if (noDay)
        return numberText(number);
    const auto day = dayText(dayOf(days, since1904));
    return look == NumberLook::Moment && rest != 0 ? day + u' ' + timeText(rest) : day;
}

QString isoDateText(const QString& iso)
{
    const auto day = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    const auto time = QTime::fromString(iso.mid(11, 8), Qt::ISODate);
    return time.isValid() && time != QTime(0, 0) ? dayText(day) + u' ' + timeText(QTime(0, 0).secsTo(time))
                                                 : dayText(day);
}

QString isoTimeText(const QString& iso)
{
    static const QRegularExpression duration(uR"(^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?$)"_s);
    const auto match = duration.match(iso);
    if (!match.hasMatch())
        return {};
    return timeText(
        match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong());
}
