#pragma once
#include "domain/calendar/obligation.h"
#include "domain/calendar/schoolyear.h"
#include "domain/code.h"
#include <array>

template <>
struct Codes<WeekKind> {
    static constexpr std::array words{"five-day", "six-day"};
};
template <>
struct Codes<DayKind> {
    static constexpr std::array words{"working", "weekend", "holiday", "day-off", "working-saturday"};
};
template <>
struct Codes<DayCount::Days> {
    static constexpr std::array words{"calendar", "working"};
};
template <>
struct Codes<YearPart::Kind> {
    static constexpr std::array words{"quarter", "vacation"};
};
template <>
struct Codes<PeriodKind> {
    static constexpr std::array words{"year", "half-year", "quarter", "prospective"};
};
template <>
struct Codes<ObligationKind> {
    static constexpr std::array words{"plan", "report"};
};
template <>
struct Codes<ObligationState> {
    static constexpr std::array words{"missing", "draft", "submitted", "agreed", "approved", "accepted", "returned"};
};
template <>
struct Codes<Holder> {
    static constexpr std::array words{"none", "leader", "deputy", "director"};
};
