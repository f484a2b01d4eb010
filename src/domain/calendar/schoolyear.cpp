#include "domain/calendar/schoolyear.h"
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int quarters = 4;
constexpr int mostVacations = 9;

QDate firstDayOf(const SchoolYear& year)
{
    return {year.firstYear, 8, 1};
}
QDate lastDayOf(const SchoolYear& year)
{
    return {year.firstYear + 1, 7, 31};
}

std::optional<QDate> knownEnd(int firstYear)
{
    switch (firstYear) {
    case 2022:
        return QDate(2023, 5, 25);
    case 2023:
        return QDate(2024, 5, 25);
    case 2024:
        return QDate(2025, 5, 26);
    case 2025:
        return QDate(2026, 5, 29); // moved in mid-year from 25 May
    default:
        return std::nullopt;
    }
}

QDate proposedStart(int firstYear, WeekKind week)
{
    auto day = QDate(firstYear, 9, 1);
    while (day.dayOfWeek() == Qt::Sunday || (week == WeekKind::FiveDay && day.dayOfWeek() == Qt::Saturday))
        day = day.addDays(1);
    return day;
}

QDate proposedEnd(int firstYear)
{
    const auto day = QDate(firstYear + 1, 5, 25);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

// A whole week, from the Monday nearest to 31 October.
QDate autumnMonday(int firstYear)
{
    const auto day = QDate(firstYear, 11, 3);
    return day.addDays(1 - day.dayOfWeek());
}

const YearPart* quarterOf(const QList<YearPart>& parts, int number)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
        [&](const YearPart& part) { return part.kind == YearPart::Kind::Quarter && part.number == number; });
    return found == parts.end() ? nullptr : &*found;
}

std::optional<Refusal> outside(QDate day, QDate first, QDate last, const QString& field)
{
    if (day >= first && day <= last)
        return std::nullopt;
    return Refusal{Rule::DateOutsideYear, {first, last}, field};
}
} // namespace

int schoolYearOf(QDate day)
{
    return day.month() >= 8 ? day.year() : day.year() - 1;
}

Span schoolYearDays(int firstYear)
{
    return {QDate(firstYear, 8, 1), QDate(firstYear + 1, 8, 1)};
}

YearShape builtinYear(int firstYear, WeekKind week)
{
    SchoolYear year{.firstYear = firstYear,
        .startsOn = proposedStart(firstYear, week),
        .endsOn = knownEnd(firstYear).value_or(proposedEnd(firstYear)),
        .endOrder = {}};
    const auto autumn = autumnMonday(firstYear);
    const std::array<std::pair<QDate, QDate>, 3> breaks{
        {{autumn, autumn.addDays(7)}, {QDate(firstYear, 12, 30), QDate(firstYear + 1, 1, 11)},
            {QDate(firstYear + 1, 3, 20), QDate(firstYear + 1, 3, 30)}}};

    QList<YearPart> parts;
    auto from = year.startsOn;
    for (int number = 1; number <= quarters; ++number) {
        const auto isLast = number == quarters;
        const auto until = isLast ? year.endsOn.addDays(1) : breaks[static_cast<size_t>(number - 1)].first;
        parts.append({.kind = YearPart::Kind::Quarter, .number = number, .from = from, .until = until});
        if (isLast)
            break;
        from = breaks[static_cast<size_t>(number - 1)].second;
        parts.append({.kind = YearPart::Kind::Vacation, .number = number, .from = until, .until = from});
    }
    return {year, parts};
}

YearShape withEnd(YearShape shape, QDate endsOn, const QString& order)
{
    shape.year.endsOn = endsOn;
    shape.year.endOrder = order;
    for (auto& part : shape.parts)
        if (part.kind == YearPart::Kind::Quarter && part.number == quarters)
            part.until = endsOn.addDays(1);
    return shape;
}

std::optional<Refusal> whyNotYear(const SchoolYear& year)
{
    if (!year.startsOn.isValid())
        return Refusal{Rule::Required, {}, u"starts_on"_s};
    if (!year.endsOn.isValid())
        return Refusal{Rule::Required, {}, u"ends_on"_s};
    if (const auto no = outside(year.startsOn, firstDayOf(year), lastDayOf(year), u"starts_on"_s))
        return no;
    if (const auto no = outside(year.endsOn, firstDayOf(year), lastDayOf(year), u"ends_on"_s))
        return no;
    if (year.endsOn < year.startsOn)
        return Refusal{Rule::SpanBackwards, {}, u"ends_on"_s};
    return std::nullopt;
}

std::optional<Refusal> whyNotPart(const YearPart& part, const SchoolYear& year, const QList<YearPart>& others)
{
    if (!part.from.isValid())
        return Refusal{Rule::Required, {}, u"from"_s};
    if (!part.until.isValid())
        return Refusal{Rule::Required, {}, u"until"_s};
    if (part.until <= part.from)
        return Refusal{Rule::SpanBackwards, {}, u"until"_s};
    if (const auto no = outside(part.from, year.startsOn, year.endsOn, u"from"_s))
        return no;
    if (const auto no = outside(part.lastDay(), year.startsOn, year.endsOn, u"until"_s))
        return no;
    const auto most = part.kind == YearPart::Kind::Quarter ? quarters : mostVacations;
    if (part.number < 1 || part.number > most)
        return Refusal{Rule::QuarterNumber, {1, most}, u"number"_s};
    for (const auto& other : others) {
        if (!part.id.isNull() && other.id == part.id)
            continue;
        if (other.kind == part.kind && other.number == part.number)
            return Refusal{Rule::PartTwice, {part.number}, u"number"_s};
        if (part.from < other.until && other.from < part.until)
            return Refusal{Rule::PartsOverlap, {other.from, other.lastDay()}, u"from"_s};
    }
    return std::nullopt;
}

std::optional<Refusal> whyNotShape(const YearShape& shape)
{
    if (const auto no = whyNotYear(shape.year))
        return no;
    QList<YearPart> earlier;
    for (const auto& part : shape.parts) {
        if (const auto no = whyNotPart(part, shape.year, earlier))
            return no;
        earlier.append(part);
    }
    return std::nullopt;
}

QList<PlanPeriod> planPeriods(const YearShape& shape)
{
    QList<PlanPeriod> periods{{PeriodKind::Year, 0, shape.year.startsOn, shape.year.endsOn}};
    for (int half = 1; half <= 2; ++half) {
        const auto first = quarterOf(shape.parts, 2 * half - 1);
        const auto last = quarterOf(shape.parts, 2 * half);
        if (first && last)
            periods.append({PeriodKind::HalfYear, half, first->from, last->lastDay()});
    }
    for (int number = 1; number <= quarters; ++number)
        if (const auto quarter = quarterOf(shape.parts, number))
            periods.append({PeriodKind::Quarter, number, quarter->from, quarter->lastDay()});
    return periods;
}

PlanPeriod prospectivePeriod(const SchoolYear& first, const SchoolYear& last)
{
    return {PeriodKind::Prospective, 0, first.startsOn, last.endsOn};
}
