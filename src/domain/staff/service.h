#pragma once
#include "domain/refusal.h"
#include "domain/staff/person.h"
#include <compare>
#include <vector>

/// Full years clause 1.1 asks for before somebody may lead an association.
constexpr int serviceYearsNeeded = 5;

/// Work in years, months and days, or what is missing of it. Never negative; months below 12.
struct ServiceLength {
    int years = 0;
    int months = 0;
    int days = 0;

    bool isNone() const { return years == 0 && months == 0 && days == 0; }
    friend auto operator<=>(const ServiceLength&, const ServiceLength&) = default;
};

/// Years, months and days from one day up to but not including another, by the calendar. A month is full on the same
/// day of a later month, or on the first of the month after when that month has no such day: what began on 29 February
/// has its full year on 1 March of a common year, as what began on 1 September has it on the next 1 September.
ServiceLength lengthBetween(QDate from, QDate until);

/// Length of service before the day, from dated periods with breaks:
///  - the day itself and later work do not count, so work begun on 01.09.2015 makes five full years on 01.09.2020;
///  - periods that touch or overlap are one unbroken stretch, counted by lengthBetween;
///  - stretches are added as service records are by hand: years, months and days each summed; more than 30 left-over
///    days make months of 30, and 12 months a year. So nobody has a full year a day before the calendar gives it.
ServiceLength lengthOfService(const std::vector<ServicePeriod>& periods, QDate day);

/// What is missing to so many full years: the time after which they would be full, were the person to work without a
/// break from that day on.
ServiceLength missingService(const std::vector<ServicePeriod>& periods, QDate day, int years = serviceYearsNeeded);

/// How somebody stands to clause 1.1 on a day: higher professional education and at least five full years of service.
struct Eligibility {
    bool education = false;
    ServiceLength service;
    ServiceLength missing; ///< none when the years are full

    bool met() const { return education && missing.isNone(); }
    friend bool operator==(const Eligibility&, const Eligibility&) = default;
};

Eligibility eligibility(const Person& person, const std::vector<ServicePeriod>& periods, QDate day);

/// Rule::EducationMissing or Rule::ServiceMissing with what is missing on that day.
std::optional<Refusal> whyNotEligible(const Eligibility& found, QDate day);
