#include "domain/calendar/calendarrules.h"
#include "domain/office/schoollogo.h"

using namespace Qt::StringLiterals;

namespace {
/// The wording of the blocks and of the minutes: a few words in capitals.
constexpr int longestHeading = 60;

std::optional<Refusal> whyNotHeadings(const School& school)
{
    const auto fits = [](const QString& heading, const char* field) {
        return whyNotText(heading, field, false, longestHeading);
    };
    return firstOf(fits(school.agreedHeading, "agreed_heading"), fits(school.approvedHeading, "approved_heading"),
        fits(school.heardHeading, "heard_heading"), fits(school.spokeHeading, "spoke_heading"),
        fits(school.resolvedHeading, "resolved_heading"));
}

/// Another emblem than the stored one is a picture, whichever way it came.
std::optional<Refusal> whyNotOtherLogo(const School& school, const School& stored, const Ports& ports)
{
    if (!school.logo || school.logo == stored.logo)
        return std::nullopt;
    const auto file = ports.of<Attachment>().find(*school.logo);
    return file ? whyNotLogo({file->name, file->bytes}) : Refusal{Rule::RecordGone, {}, u"logo"_s};
}
} // namespace

std::optional<Refusal> whyNotSchool(const School& school)
{
    if (const auto no = firstOf(whyNotText(school.name, "name", true), whyNotText(school.district, "district", false),
            whyNotHeadings(school)))
        return no;
    if (!school.zone().isValid())
        return Refusal{Rule::Required, {}, u"time_zone"_s};
    if (school.language.isEmpty())
        return Refusal{Rule::Required, {}, u"language"_s};
    const auto share = [](int value, const char* field) {
        return value < 1 || value > 100 ? std::optional(Refusal{Rule::OutOfRange, {1, 100}, QString::fromLatin1(field)})
                                        : std::nullopt;
    };
    if (const auto no
        = firstOf(share(school.objectivityGap, "objectivity_gap"), share(school.smallClass, "small_class")))
        return no;
    return whyNotSettings(school.deadlines());
}

std::optional<Refusal> RecordRules<School>::whyNot(const School& school, const RecordChange<School>& change)
{
    const auto stored = change.ports.of<School>().all();
    if (stored.empty() || stored.front().id != school.id) // only the first start makes one
        return stored.empty() ? Refusal{Rule::RecordGone} : Refusal{Rule::SchoolIsThere, {stored.front().name}};
    if (stored.front().sample != school.sample || stored.front().sampleToday != school.sampleToday)
        return Refusal{Rule::SampleIsFixed};
    return firstOf(whyNotSchool(school), whyNotOtherLogo(school, stored.front(), change.ports));
}

std::optional<Refusal> RecordRules<School>::whyNotRemove(const School&, const RecordChange<School>&)
{
    return Refusal{Rule::StillInUse};
}

void RecordRules<School>::complete(School& school)
{
    school.name = school.name.simplified();
    school.district = school.district.simplified();
    for (auto* heading : {&school.agreedHeading, &school.approvedHeading, &school.heardHeading, &school.spokeHeading,
             &school.resolvedHeading})
        *heading = heading->simplified();
}

std::optional<Refusal> RecordRules<Holiday>::whyNot(const Holiday& holiday, const RecordChange<Holiday>& change)
{
    if (const auto no = firstOf(whyNotHoliday(holiday), whyNotText(holiday.name, "name", true)))
        return no;
    for (const auto& other :
        change.ports.of<Holiday>().where({{&Holiday::month, holiday.month}, {&Holiday::day, holiday.day}}))
        if (other.id != holiday.id && (other.untilYear == 0 || holiday.fromYear <= other.untilYear)
            && (holiday.untilYear == 0 || other.fromYear <= holiday.untilYear))
            return Refusal{Rule::Duplicate, {other.name}, u"day"_s};
    return std::nullopt;
}

std::optional<Refusal> RecordRules<DayException>::whyNot(
    const DayException& exception, const RecordChange<DayException>& change)
{
    if (const auto no = whyNotText(exception.name, "name", false))
        return no;
    const auto sameDay = change.ports.of<DayException>().where({{&DayException::day, exception.day}});
    return whyNotException(exception, QList<DayException>(sameDay.begin(), sameDay.end()));
}
