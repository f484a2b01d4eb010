#include "domain/calendar/calendarservice.h"
#include "domain/office/authority.h"
#include "domain/office/school.h"
#include "domain/recordrules.h"

using namespace Qt::StringLiterals;

namespace {
template <class T>
QList<T> listOf(const std::vector<T>& records)
{
    return QList<T>(records.begin(), records.end());
}

std::optional<Refusal> whyNotStore(const YearShape& shape)
{
    return firstOf(whyNotShape(shape), whyNotText(shape.year.endOrder, "end_order", false));
}
} // namespace

SchoolCalendar CalendarService::calendar() const
{
    return SchoolCalendar(
        schoolOf(m_ports).week, listOf(m_ports.of<Holiday>().all()), listOf(m_ports.of<DayException>().all()));
}

std::vector<SchoolYear> CalendarService::years() const
{
    auto years = m_ports.of<SchoolYear>().all();
    std::ranges::sort(years, {}, &SchoolYear::firstYear);
    return years;
}

std::vector<YearShape> CalendarService::shapes() const
{
    std::vector<YearShape> shapes;
    auto parts = m_ports.of<YearPart>().all();
    std::ranges::stable_sort(parts, {}, &YearPart::from);
    for (const auto& year : years()) {
        auto& shape = shapes.emplace_back(YearShape{.year = year});
        for (const auto& part : parts)
            if (part.year == year.id)
                shape.parts.append(part);
    }
    return shapes;
}

std::vector<YearPart> CalendarService::partsOf(Id<SchoolYear> year) const
{
    auto parts = m_ports.of<YearPart>().where({{&YearPart::year, year}});
    std::ranges::stable_sort(parts, {}, &YearPart::from);
    return parts;
}

std::optional<YearShape> CalendarService::shapeOf(int firstYear) const
{
    const auto found = m_ports.of<SchoolYear>().where({{&SchoolYear::firstYear, firstYear}});
    if (found.empty())
        return std::nullopt;
    return YearShape{found.front(), listOf(partsOf(found.front().id))};
}

std::optional<YearShape> CalendarService::yearOn(QDate day) const
{
    return shapeOf(schoolYearOf(day));
}

YearShape CalendarService::proposedNext() const
{
    const auto opened = years();
    const auto next = opened.empty() ? schoolYearOf(Authority(m_ports).today()) : opened.back().firstYear + 1;
    return builtinYear(next, schoolOf(m_ports).week);
}

Result<YearShape> CalendarService::store(YearShape shape) const
{
    if (const auto no = whyNotStore(shape))
        return *no;
    if (shapeOf(shape.year.firstYear))
        return Refusal{Rule::YearIsThere, {shape.year.firstYear}, u"first_year"_s};
    shape.year.id = m_ports.ids.make<SchoolYear>();
    m_ports.of<SchoolYear>().save(shape.year);
    for (auto& part : shape.parts) {
        part.id = m_ports.ids.make<YearPart>();
        part.year = shape.year.id;
        m_ports.of<YearPart>().save(part);
    }
    return shape;
}

Result<YearShape> CalendarService::openYear(YearShape shape, const Actor& by) const
{
    return change(m_ports, by, Act::ChangeCalendar, [&]() -> Result<YearShape> {
        if (const auto no = whyNot(Act::ChangeCalendar, by))
            return *no;
        return store(shape);
    });
}

Result<YearShape> CalendarService::changeYear(YearShape shape, const Actor& by) const
{
    return change(m_ports, by, Act::ChangeCalendar, [&]() -> Result<YearShape> {
        if (const auto no = whyNot(Act::ChangeCalendar, by))
            return *no;
        const auto stored = m_ports.of<SchoolYear>().find(shape.year.id);
        if (!stored)
            return Refusal{Rule::RecordGone};
        shape.year.firstYear = stored->firstYear;
        if (const auto no = whyNotStore(shape))
            return *no;
        if (shape.year != *stored)
            m_ports.of<SchoolYear>().save(shape.year);
        const auto before = partsOf(shape.year.id);
        for (const auto& part : before)
            if (std::ranges::none_of(shape.parts, [&](const YearPart& kept) { return kept.id == part.id; }))
                m_ports.of<YearPart>().remove(part);
        for (auto& part : shape.parts) {
            if (std::ranges::find(before, part) != before.end())
                continue;
            if (part.id.isNull())
                part.id = m_ports.ids.make<YearPart>();
            part.year = shape.year.id;
            m_ports.of<YearPart>().save(part);
        }
        return shape;
    });
}

Result<YearShape> CalendarService::moveEnd(int firstYear, QDate endsOn, const QString& order, const Actor& by) const
{
    const auto shape = shapeOf(firstYear);
    if (!shape)
        return Refusal{Rule::RecordGone};
    if (!endsOn.isValid())
        return Refusal{Rule::Required, {}, u"ends_on"_s};
    return changeYear(withEnd(*shape, endsOn, order.simplified()), by);
}
