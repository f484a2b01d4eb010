#include "domain/calendar/holiday.h"
#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<Refusal> whyNotHoliday(const Holiday& holiday)
{
    const auto leapYear = 2024; // so that 29 February may be a holiday
    if (!QDate::isValid(leapYear, holiday.month, holiday.day))
        return Refusal{Rule::NotADate, {u"%1.%2"_s.arg(holiday.day).arg(holiday.month)}, u"day"_s};
    if (holiday.name.trimmed().isEmpty())
        return Refusal{Rule::Required, {}, u"name"_s};
    if (holiday.untilYear != 0 && holiday.untilYear < holiday.fromYear)
        return Refusal{Rule::SpanBackwards, {}, u"until_year"_s};
    return std::nullopt;
}

std::optional<Refusal> whyNotException(const DayException& exception, const QList<DayException>& others)
{
    if (!exception.day.isValid())
        return Refusal{Rule::Required, {}, u"day"_s};
    if (exception.kind == DayKind::WorkingSaturday && exception.day.dayOfWeek() != Qt::Saturday)
        return Refusal{Rule::NotASaturday, {exception.day}, u"kind"_s};
    const auto sameDay = [&](const DayException& other) {
        return other.day == exception.day && (other.id.isNull() || other.id != exception.id);
    };
    if (std::any_of(others.begin(), others.end(), sameDay))
        return Refusal{Rule::DayTwice, {exception.day}, u"day"_s};
    return std::nullopt;
}
