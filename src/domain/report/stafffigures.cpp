#include "domain/report/stafffigures.h"
#include "domain/grouped.h"
#include "domain/staff/person.h"
#include "domain/staff/service.h"

using namespace Qt::StringLiterals;

namespace {
struct Member {
    Person person;
    Membership membership; ///< the one that holds on the day, or the last one that did
};

/// Who belonged to the association on a day; nobody twice, nobody who had left the school.
std::vector<Member> membersOn(
    QDate day, const std::vector<Membership>& memberships, const QHash<Id<Person>, Person>& people)
{
    std::vector<Member> members;
    for (const auto& membership : memberships) {
        const auto person = people.constFind(membership.person);
        if (!membership.span.contains(day) || person == people.cend()
            || std::ranges::any_of(members, [&](const Member& m) { return m.person.id == membership.person; }))
            continue;
        if (!person->leftOn.isValid() || person->leftOn > day)
            members.push_back({*person, membership});
    }
    std::ranges::stable_sort(members, {}, [](const Member& m) { return m.person.sortKey; });
    return members;
}

bool isAmong(const std::vector<Member>& members, const Member& member)
{
    return std::ranges::any_of(members, [&](const Member& m) { return m.person.id == member.person.id; });
}

FigureRecord recordOf(const Member& member)
{
    return {u"person"_s, member.person.id.value, member.person.nameWithInitials()};
}

void add(ReportEvidence& evidence, const QString& key, std::vector<FigureRecord> records)
{
    const auto number = static_cast<double>(records.size());
    evidence.figures.push_back({.key = key, .number = number, .records = std::move(records)});
}

QString educationKey(Education education)
{
    return u"education-"_s + QString(code(education));
}

// The bands of the school reports: full years before the day.
QString serviceKey(const ServiceLength& service)
{
    return service.years < 5 ? u"service-under-5"_s
        : service.years < 10 ? u"service-5-10"_s
        : service.years < 20 ? u"service-10-20"_s
                             : u"service-20-more"_s;
}

void addBands(ReportEvidence& evidence, const QStringList& keys, const QHash<QString, std::vector<FigureRecord>>& bands,
    bool alsoEmpty)
{
    for (const auto& key : keys)
        if (alsoEmpty || bands.contains(key))
            add(evidence, key, bands.value(key));
}

void addChanges(const ReportScope& scope, const std::vector<Membership>& memberships,
    const QHash<Id<Person>, Person>& people, const std::vector<Member>& members, ReportEvidence& evidence)
{
    // A new year is compared with the end of the last one; in the association's first year with its first day.
    auto reference = scope.firstDay.addDays(-1);
    auto before = membersOn(reference, memberships, people);
    if (before.empty()) {
        reference = scope.firstDay;
        before = membersOn(reference, memberships, people);
    }
    std::vector<FigureRecord> joined;
    for (const auto& member : members)
        if (!isAmong(before, member))
            joined.push_back({u"membership"_s, member.membership.id.value, member.person.nameWithInitials(),
                member.membership.span.from});
    std::vector<FigureRecord> left;
    for (const auto& member : before)
        if (!isAmong(members, member)) {
            auto day = member.membership.span.until;
            if (member.person.leftOn.isValid() && (day.isNull() || member.person.leftOn < day))
                day = member.person.leftOn;
            left.push_back({u"membership"_s, member.membership.id.value, member.person.nameWithInitials(), day});
        }
    add(evidence, u"joined"_s, std::move(joined));
    add(evidence, u"left"_s, std::move(left));
}
} // namespace

void collectStaff(const ReportScope& scope, ReportEvidence& evidence)
{
    const auto memberships = scope.ports.of<Membership>().where({{&Membership::association, scope.association.id}});
    const auto people = byId(scope.ports, valuesOf(memberships, &Membership::person));
    const auto members = membersOn(scope.lastDay, memberships, people);
    const Grouped served(scope.ports, &ServicePeriod::person, valuesOf(memberships, &Membership::person));
    std::vector<FigureRecord> all;
    QHash<QString, std::vector<FigureRecord>> education;
    QHash<QString, std::vector<FigureRecord>> service;
    QStringList educationUnknown;
    QStringList serviceUnknown;
    double years = 0;
    std::vector<FigureRecord> counted;
    for (const auto& member : members) {
        const auto record = recordOf(member);
        all.push_back(record);
        education[educationKey(member.person.education)].push_back(record);
        if (member.person.education == Education::Unknown)
            educationUnknown << record.text;
        const auto& periods = served[member.person.id];
        if (periods.empty()) {
            serviceUnknown << record.text;
            continue;
        }
        const auto length = lengthOfService(periods, scope.lastDay);
        service[serviceKey(length)].push_back(record);
        years += length.years + length.months / 12.0;
        counted.push_back(record);
    }
    add(evidence, u"members"_s, std::move(all));
    addChanges(scope, memberships, people, members, evidence);
    addBands(evidence,
        {educationKey(Education::HigherProfessional), educationKey(Education::IncompleteHigher),
            educationKey(Education::SecondaryVocational), educationKey(Education::Secondary),
            educationKey(Education::Unknown)},
        education, false);
    addBands(evidence, {u"service-under-5"_s, u"service-5-10"_s, u"service-10-20"_s, u"service-20-more"_s}, service,
        !counted.empty());
    ReportFigure mean{.key = u"mean-service"_s, .records = counted};
    if (!counted.empty())
        mean.number = years / static_cast<double>(counted.size());
    evidence.figures.push_back(std::move(mean));
    if (!educationUnknown.isEmpty())
        evidence.gaps.push_back(
            {ReportGapKind::EducationUnknown, ReportSection::Staff, {educationUnknown.join(u", "_s)}});
    if (!serviceUnknown.isEmpty())
        evidence.gaps.push_back({ReportGapKind::ServiceUnknown, ReportSection::Staff, {serviceUnknown.join(u", "_s)}});
}
