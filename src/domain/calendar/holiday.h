#pragma once
#include "domain/calendar/daykind.h"
#include "domain/id.h"
#include "domain/refusal.h"
#include <optional>
#include <QDate>
#include <QList>

/// A fixed holiday of the country as a rule: which day of the year, in which years, and whether it moves off a weekend.
struct Holiday {
    static constexpr auto recordKind = "holiday";
    Id<Holiday> id = {};
    int revision = 0;
    int month = 1; ///< 1..12
    int day = 1; ///< 1..31
    QString name = {};
    int fromYear = 0; ///< first calendar year in force; 0 = always
    int untilYear = 0; ///< last calendar year in force; 0 = still
    bool moves = false; ///< on a weekend it is moved to the next working day (the law before 2025)

    bool inForce(int year) const { return year >= fromYear && (untilYear == 0 || year <= untilYear); }
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// One day on which the school differs from its week and the fixed holidays: Orozo Ait and Kurman Ait, a day off by
/// decree, a working Saturday. It is the last word on that day, also over a holiday that was moved there.
struct DayException {
    static constexpr auto recordKind = "day_exception";
    Id<DayException> id = {};
    int revision = 0;
    QDate day = {};
    DayKind kind = DayKind::Holiday;
    QString name = {};

    friend bool operator==(const DayException&, const DayException&) = default;
};

/// Impossible month and day, empty name, last year before the first.
std::optional<Refusal> whyNotHoliday(const Holiday& holiday);

/// No day, a working Saturday on another weekday, or a second exception for a day that `others` has already.
std::optional<Refusal> whyNotException(const DayException& exception, const QList<DayException>& others);
