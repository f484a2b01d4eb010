#include "gui/quality/pasteground.h"
#include "domain/activity/qualityrecords.h"
#include "domain/office/associationposts.h"
#include "domain/queries.h"

PasteGround PasteGround::of(Services& services, const Scope& scope, const Actor& by)
{
    const auto& ports = services.ports;
    PasteGround ground;
    ground.blank = services.records.blank<QuarterMarks>(scope, by);
    const auto all = ports.queries.associationsOn(by.day);
    std::vector<Id<Association>> ids;
    for (const auto& row : all)
        ids.push_back(row.association.id);
    const AssociationPosts posts(ports, ids);
    for (const auto& row : all)
        if (!whyNot(Act::KeepEvidence, by, posts.subject(row.association.id, by.day)))
            ground.associations.push_back(row.association);
    for (const auto& row : ports.queries.staffOn(by.day))
        ground.staff.push_back(row.person);

    const auto year = ports.of<SchoolYear>().find(scope.year);
    const int firstYear = year ? year->firstYear : schoolYearOf(by.day);
    ground.quarters = quartersOf(ports, firstYear);
    constexpr int lastWeek = 7; // in which marks are given
    for (const auto& quarter : ground.quarters)
        if (quarter.lastDay() <= by.day.addDays(lastWeek))
            ground.blank.quarter = quarter.number;
    if (const auto day = ground.dayOf(ground.blank.quarter, by.day); day.isValid())
        ground.blank.givenOn = day;
    return ground;
}

QDate PasteGround::dayOf(int quarter, QDate today) const
{
    const auto found = std::ranges::find(quarters, quarter, &YearPart::number);
    return found == quarters.end() ? QDate() : std::min(found->lastDay(), today);
}
