#pragma once
#include "domain/calendar/holiday.h"
#include "domain/office/school.h"
#include "domain/recordrules.h"

/// The school's own data and its deadline settings. Whether it is a sample never changes after the first start.
template <>
struct RecordRules<School> {
    static constexpr Act act = Act::ChangeSchool;
    static std::optional<Refusal> whyNot(const School& school, const RecordChange<School>& change);
    static std::optional<Refusal> whyNotRemove(const School& school, const RecordChange<School>& change);
    static void complete(School& school);
};

/// Name, district, time zone, language and margins of a school, stored or not.
std::optional<Refusal> whyNotSchool(const School& school);

template <>
struct RecordRules<Holiday> {
    static constexpr Act act = Act::ChangeCalendar;
    static std::optional<Refusal> whyNot(const Holiday& holiday, const RecordChange<Holiday>& change);
    static void complete(Holiday& holiday) { holiday.name = holiday.name.simplified(); }
};

template <>
struct RecordRules<DayException> {
    static constexpr Act act = Act::ChangeCalendar;
    static std::optional<Refusal> whyNot(const DayException& exception, const RecordChange<DayException>& change);
    static void complete(DayException& exception) { exception.name = exception.name.simplified(); }
};
