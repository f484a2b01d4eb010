#include "gui/control/controlpagedata.h"
#include "domain/grouped.h"

using namespace Qt::StringLiterals;

namespace {
/// The members of today, or of the day of the year that is nearest to it.
std::vector<Membership> membersOf(
    const std::vector<Id<Association>>& associations, const Span& days, QDate today, const Ports& ports)
{
    auto memberships = ports.of<Membership>().where({oneOf(&Membership::association, associations)});
    const auto day = std::clamp(today, days.from, days.lastDay());
    std::erase_if(memberships, [day](const Membership& each) { return !each.span.contains(day); });
    return memberships;
}
} // namespace

int firstYearOf(const Services& services, const Scope& scope, QDate day)
{
    const auto year = services.ports.of<SchoolYear>().find(scope.year);
    return year ? year->firstYear : schoolYearOf(day);
}

Result<ControlPageData> controlPageData(const Services& services, const Scope& scope, const Actor& by)
{
    const auto& ports = services.ports;
    ControlPageData shown{.firstYear = firstYearOf(services, scope, by.day), .today = by.day};
    const auto lines = controlList(ports, scope.association, shown.firstYear, by);
    if (!lines)
        return lines.refusal();
    const auto days = schoolYearDays(shown.firstYear);
    const auto associations = scope.association.isNull() ? associationsToRead(days, by, ports)
                                                         : std::vector<Id<Association>>{scope.association};
    const auto known = byId(ports, associations);
    if (associations.size() == 1)
        shown.associationName = known.value(associations.front()).name;
    const auto counts = controlCounts(*lines, membersOf(associations, days, by.day, ports));
    std::vector<Id<Person>> named = valuesOf(counts, &ControlCount::person);
    const auto people = byId(ports, named);
    for (const auto& line : *lines) {
        auto& row = shown.rows.emplace_back(ControlRow{line});
        row.id = {line.record.id};
        row.associationName = known.value(line.association).name;
        QStringList names;
        for (const auto person : line.people)
            names << people.value(person).nameWithInitials();
        row.who = names.join(u", "_s);
    }
    for (const auto& count : counts)
        shown.counts.push_back({count, {count.person.value}, people.value(count.person).nameWithInitials()});
    std::ranges::stable_sort(
        shown.counts, {}, [&people](const ControlCountRow& row) { return people.value(row.person).sortKey; });
    return shown;
}
