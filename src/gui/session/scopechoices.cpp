#include "gui/session/scopechoices.h"
#include "domain/association/association.h"
#include "domain/office/kyrgyz.h"

using namespace Qt::StringLiterals;

bool ScopeChoices::has(const QList<Selectable>& entries, const QUuid& id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Selectable& entry) { return entry.id == id; });
}

ScopeChoices scopeChoices(Services& services, const Actor& by)
{
    ScopeChoices choices;
    const int current = schoolYearOf(by.day);
    for (const auto& year : services.calendar.years()) {
        choices.years.append({year.id.value, u"%1–%2"_s.arg(year.firstYear).arg(year.firstYear + 1)});
        if (choices.year.isNull() || year.firstYear <= current)
            choices.year = year.id.value;
    }
    std::reverse(choices.years.begin(), choices.years.end());

    const bool seesAll = by.holds(Role::AcademicDeputy) || by.holds(Role::Director) || by.holds(Role::UpbringingDeputy)
        || by.holds(Role::UnionChair) || by.holds(Role::Administrator);
    auto associations = services.ports.of<Association>().all();
    std::ranges::sort(associations, {}, [](const Association& one) { return sortKey(one.name); });
    for (const auto& one : associations)
        if (one.span.contains(by.day)
            && (seesAll || by.isLeaderOf(one.id) || by.isMemberOf(one.id) || by.isSupervisorOf(one.id)))
            choices.associations.append({one.id.value, one.name});
    return choices;
}
