#include "domain/activity/qualityrecords.h"
#include "domain/office/associationposts.h"

Result<std::vector<Id<Association>>> associationsCompared(const Ports& ports, Id<Association> chosen, const Actor& by)
{
    const auto candidates
        = chosen.isNull() ? valuesOf(ports.of<Association>().all(), &Association::id) : std::vector{chosen};
    const AssociationPosts posts(ports, candidates);
    std::vector<Id<Association>> readable;
    std::optional<Refusal> refused = candidates.empty() ? whyNot(Act::ReadRecords, by) : std::nullopt;
    for (const auto& association : candidates) {
        if (auto no = whyNot(Act::ReadRecords, by, posts.subject(association, by.day)))
            refused = std::move(no);
        else
            readable.push_back(association);
    }
    if (readable.empty() && refused)
        return *refused;
    return readable;
}

std::vector<YearPart> quartersOf(const Ports& ports, int firstYear)
{
    const auto years = ports.of<SchoolYear>().where({{&SchoolYear::firstYear, firstYear}});
    if (years.empty())
        return {};
    return ports.of<YearPart>().where({{&YearPart::year, years.front().id}, {&YearPart::kind, YearPart::Kind::Quarter}},
        Order<YearPart>(&YearPart::number));
}

const YearPart* quarterWith(const std::vector<YearPart>& quarters, QDate day)
{
    const auto found = std::ranges::find_if(
        quarters, [day](const YearPart& quarter) { return quarter.from <= day && day < quarter.until; });
    return found == quarters.end() ? nullptr : &*found;
}

MarkCounts operator+(const MarkCounts& some, const MarkCounts& others)
{
    return {some.fives + others.fives, some.fours + others.fours, some.threes + others.threes, some.twos + others.twos,
        some.unattested + others.unattested};
}
