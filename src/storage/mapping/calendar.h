#pragma once
#include "domain/calendar/codes.h"
#include "domain/calendar/holiday.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/school.h"
#include "storage/mapping.h"

template <>
struct Mapping<School> {
    static constexpr auto columns = std::tuple{column("name", &School::name), column("district", &School::district),
        column("time_zone", &School::timeZone), column("week", &School::week),
        column("plan_count", &School::planCount, &DayCount::days),
        column("plan_first_day", &School::planCount, &DayCount::firstDayCounts),
        column("report_count", &School::reportCount, &DayCount::days),
        column("report_first_day", &School::reportCount, &DayCount::firstDayCounts),
        column("submit_before", &School::submitBefore), column("agree_before", &School::agreeBefore),
        column("language", &School::language), column("sample", &School::sample),
        column("sample_today", &School::sampleToday), column("objectivity_gap", &School::objectivityGap),
        column("small_class", &School::smallClass), column("modules_off", &School::modulesOff),
        column("logo_id", &School::logo), column("agreed_heading", &School::agreedHeading),
        column("approved_heading", &School::approvedHeading), column("heard_heading", &School::heardHeading),
        column("spoke_heading", &School::spokeHeading), column("resolved_heading", &School::resolvedHeading)};
};

template <>
struct Mapping<SchoolYear> {
    static constexpr auto columns
        = std::tuple{column("first_year", &SchoolYear::firstYear), column("starts_on", &SchoolYear::startsOn),
            column("ends_on", &SchoolYear::endsOn), column("end_order", &SchoolYear::endOrder)};
};

template <>
struct Mapping<YearPart> {
    static constexpr auto columns = std::tuple{column("year_id", &YearPart::year), column("kind", &YearPart::kind),
        column("number", &YearPart::number), column("from_on", &YearPart::from), column("until_on", &YearPart::until)};
};

template <>
struct Mapping<Holiday> {
    static constexpr auto columns = std::tuple{column("month", &Holiday::month), column("day", &Holiday::day),
        column("name", &Holiday::name), column("from_year", &Holiday::fromYear),
        column("until_year", &Holiday::untilYear), column("moves", &Holiday::moves)};
};

template <>
struct Mapping<DayException> {
    static constexpr auto columns = std::tuple{
        column("day", &DayException::day), column("kind", &DayException::kind), column("name", &DayException::name)};
};
