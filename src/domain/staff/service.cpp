#include "domain/staff/service.h"
#include <algorithm>

namespace {
constexpr int daysOfLeftOverMonth = 30;
constexpr int monthsOfYear = 12;

QDate monthsLater(QDate from, int months)
{
    const int month = from.month() - 1 + months;
    const QDate first(from.year() + month / monthsOfYear, month % monthsOfYear + 1, 1);
    const QDate same(first.year(), first.month(), from.day());
    return same.isValid() ? same : first.addMonths(1);
}

/// The periods as unbroken stretches before the day, in order.
std::vector<Span> stretchesBefore(const std::vector<ServicePeriod>& periods, QDate day)
{
    std::vector<Span> spans;
    for (const auto& period : periods) {
        const auto until = period.span.until.isValid() ? std::min(period.span.until, day) : day;
        if (period.span.from.isValid() && period.span.from < until)
            spans.push_back({period.span.from, until});
    }
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> stretches;
    for (const auto& span : spans) {
        if (!stretches.empty() && span.from <= stretches.back().until)
            stretches.back().until = std::max(stretches.back().until, span.until);
        else
            stretches.push_back(span);
    }
    return stretches;
}
} // namespace

ServiceLength lengthBetween(QDate from, QDate until)
{
    Q_ASSERT(from.isValid() && from <= until);
    int months = (until.year() - from.year()) * monthsOfYear + until.month() - from.month();
    while (months > 0 && monthsLater(from, months) > until)
        --months;
    const auto days = static_cast<int>(monthsLater(from, months).daysTo(until));
    return {months / monthsOfYear, months % monthsOfYear, days};
}

ServiceLength lengthOfService(const std::vector<ServicePeriod>& periods, QDate day)
{
    ServiceLength sum;
    for (const auto& stretch : stretchesBefore(periods, day)) {
        const auto length = lengthBetween(stretch.from, stretch.until);
        sum.years += length.years;
        sum.months += length.months;
        sum.days += length.days;
    }
    // Thirty days alone may be one short of a calendar month; only what follows them tells that a month is full.
    const int fullMonths = sum.days > 0 ? (sum.days - 1) / daysOfLeftOverMonth : 0;
    sum.months += fullMonths;
    sum.days -= fullMonths * daysOfLeftOverMonth;
    sum.years += sum.months / monthsOfYear;
    sum.months %= monthsOfYear;
    return sum;
}

ServiceLength missingService(const std::vector<ServicePeriod>& periods, QDate day, int years)
{
    if (lengthOfService(periods, day).years >= years)
        return {};
    std::vector<ServicePeriod> continued;
    std::ranges::copy_if(
        periods, std::back_inserter(continued), [day](const ServicePeriod& p) { return p.span.from < day; });
    for (auto& period : continued)
        if (!period.span.until.isValid() || period.span.until > day)
            period.span.until = day;
    continued.push_back({.span = {day, {}}});
    // Service only grows, so the first day with full years is found by halving; it lies within the whole term.
    auto early = day;
    auto late = monthsLater(day, years * monthsOfYear);
    while (early.daysTo(late) > 1) {
        const auto middle = early.addDays(early.daysTo(late) / 2);
        (lengthOfService(continued, middle).years >= years ? late : early) = middle;
    }
    return lengthBetween(day, late);
}

Eligibility eligibility(const Person& person, const std::vector<ServicePeriod>& periods, QDate day)
{
    return {
        person.education == Education::HigherProfessional, lengthOfService(periods, day), missingService(periods, day)};
}

std::optional<Refusal> whyNotEligible(const Eligibility& found, QDate day)
{
    if (!found.education)
        return Refusal{Rule::EducationMissing, {day}, QStringLiteral("person_id")};
    if (!found.missing.isNone())
        return Refusal{Rule::ServiceMissing, {found.missing.years, found.missing.months, found.missing.days, day},
            QStringLiteral("person_id")};
    return std::nullopt;
}
