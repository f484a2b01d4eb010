#pragma once
#include "domain/calendar/daykind.h"
#include "domain/id.h"
#include "domain/refusal.h"
#include "domain/span.h"
#include <optional>
#include <QDate>
#include <QList>

/// A school year, named by the calendar year it starts in. Its last day is the event of the year report (5.3).
struct SchoolYear {
    static constexpr auto recordKind = "school_year";
    Id<SchoolYear> id = {};
    int revision = 0;
    int firstYear = 0;
    QDate startsOn = {};
    QDate endsOn = {}; ///< last day of lessons, or another date set by the director's order
    QString endOrder = {}; ///< number and date of that order, empty without one

    friend bool operator==(const SchoolYear&, const SchoolYear&) = default;
};

/// A quarter or a vacation of a school year.
struct YearPart {
    static constexpr auto recordKind = "year_part";
    enum class Kind { Quarter, Vacation };

    Id<YearPart> id = {};
    int revision = 0;
    Id<SchoolYear> year = {};
    Kind kind = Kind::Quarter;
    int number = 1; ///< quarters 1..4, vacations from 1, each in the order of the year
    QDate from = {};
    QDate until = {}; ///< the day after the last one

    QDate lastDay() const { return until.addDays(-1); }
    friend bool operator==(const YearPart&, const YearPart&) = default;
};

/// A year with its quarters and vacations, as the wizard and the calendar editor hold it.
struct YearShape {
    SchoolYear year = {};
    QList<YearPart> parts = {};

    friend bool operator==(const YearShape&, const YearShape&) = default;
};

/// The school year a day belongs to: minutes and orders from 1 August belong to the coming year.
int schoolYearOf(QDate day);
/// All days whose records belong to the year: from 1 August to the next one.
Span schoolYearDays(int firstYear);

/// The known dates of 2022/23 to 2025/26; for other years a proposal after their pattern (1 September to 25 May, a
/// start on a weekend moves on, an end on a Sunday too). Without ids.
YearShape builtinYear(int firstYear, WeekKind week = WeekKind::FiveDay);

/// The year with another last day; the last quarter follows it, the rest stays.
YearShape withEnd(YearShape shape, QDate endsOn, const QString& order);

/// A day missing, the end before the start, or a day outside 1 August to 31 July.
std::optional<Refusal> whyNotYear(const SchoolYear& year);

/// A day missing, backwards, outside the year, a number that is impossible or taken, days shared with another part.
std::optional<Refusal> whyNotPart(const YearPart& part, const SchoolYear& year, const QList<YearPart>& others);

/// The first refusal of the year or of any of its parts.
std::optional<Refusal> whyNotShape(const YearShape& shape);

/// What a plan is made for (3.3.a): a period of one year, or a prospective plan over several.
enum class PeriodKind { Year, HalfYear, Quarter, Prospective };

struct PlanPeriod {
    PeriodKind kind = PeriodKind::Year;
    int number = 0; ///< of the half-year or quarter; 0 for the others
    QDate startsOn = {}; ///< the event of 5.1
    QDate endsOn = {}; ///< last day

    friend bool operator==(const PlanPeriod&, const PlanPeriod&) = default;
};

/// The year, its half-years and its quarters, as far as the quarters are entered.
QList<PlanPeriod> planPeriods(const YearShape& shape);

/// From the start of the first year to the end of the last.
PlanPeriod prospectivePeriod(const SchoolYear& first, const SchoolYear& last);
