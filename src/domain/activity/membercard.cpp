#include "domain/activity/membercard.h"
#include "domain/activity/controllist.h"
#include "domain/activity/openrecords.h"
#include "domain/activity/quartermarks.h"
#include "domain/activity/selfeducation.h"
#include "domain/grouped.h"
#include "domain/material/correction.h"
#include "domain/material/criterion.h"
#include "domain/material/material.h"
#include "domain/meeting/meeting.h"
#include "domain/office/associationposts.h"
#include "domain/planning/plan.h"
#include "domain/report/figurecount.h"

using namespace Qt::StringLiterals;

namespace {
/// Gathers the sections of one person's year.
class Card {
public:
    /// @param within the associations whose records are on the card
    /// @param own the person reads the own card: all that concerns the person is on it
    Card(const Ports& ports, Id<Person> person, int firstYear, std::vector<Id<Association>> within, bool own,
        QDate today)
        : m_ports(ports)
        , m_person(person)
        , m_firstYear(firstYear)
        , m_days(schoolYearDays(firstYear))
        , m_within(std::move(within))
        , m_own(own)
        , m_today(today)
    {
    }

    std::vector<CardSection> sections()
    {
        meetings();
        planLines();
        materials();
        mutualVisits();
        visits();
        add(u"consultations"_s, ofYear(&Consultation::teacher));
        marks(u"check-tests"_s, ofYear(&CheckTest::teacher));
        marks(u"quarter-marks"_s, ofYear(&QuarterMarks::teacher));
        coverage();
        add(u"courses"_s, ofYear(&Course::person));
        attestations();
        add(u"self-education"_s, open(&SelfEducation::person, &SelfEducation::finishedOn));
        add(u"assignments"_s, open(&Assignment::author, &Assignment::finishedOn));
        add(u"demands"_s, open(&Demand::member, &Demand::answeredOn));
        add(u"corrections"_s, ofYear(&Correction::teacher));
        return std::move(m_sections);
    }

private:
    bool isWithin(Id<Association> association) const
    {
        return m_own || std::ranges::find(m_within, association) != m_within.end();
    }
    template <class T>
    std::vector<Where<T>> whose(Id<Person> T::*person) const
    {
        std::vector<Where<T>> conditions{{person, m_person}};
        if (!m_own)
            conditions.push_back(oneOf(RecordRules<T>::association, m_within));
        return conditions;
    }
    template <class T>
    std::vector<T> ofYear(Id<Person> T::*person) const
    {
        constexpr auto day = RecordRules<T>::day;
        auto conditions = whose(person);
        conditions.insert(conditions.end(), {notBefore(day, m_days.from), before(day, m_days.until)});
        return m_ports.of<T>().where(conditions, Order<T>(day));
    }
    template <class T>
    std::vector<T> open(Id<Person> T::*person, QDate T::*done) const
    {
        return workWithin<T>(m_days, whose(person), done, m_ports);
    }

    CardSection& add(const QString& key, bool joint, std::vector<FigureRecord> records)
    {
        return m_sections.emplace_back(CardSection{.key = key, .joint = joint, .records = std::move(records)});
    }
    template <class T>
    CardSection& add(const QString& key, const std::vector<T>& records, bool joint = false)
    {
        std::vector<FigureRecord> found;
        for (const auto& record : records)
            found.push_back(figureRecordOf(record));
        return add(key, joint, std::move(found));
    }

    /// Those of the associations on the card and of the methodical council, which all read.
    void meetings()
    {
        const auto attendance = m_ports.of<Attendance>().where({{&Attendance::person, m_person}});
        const auto meetings = byId(m_ports, valuesOf(attendance, &Attendance::meeting));
        std::vector<Meeting> attended;
        std::vector<Meeting> missed;
        for (const auto& each : attendance) {
            const auto meeting = meetings.value(each.meeting);
            if (meeting.firstYear == m_firstYear && meeting.heldOn <= m_today
                && (!meeting.association || isWithin(*meeting.association)))
                (each.present ? attended : missed).push_back(meeting);
        }
        std::ranges::stable_sort(attended, {}, &Meeting::heldOn);
        std::ranges::stable_sort(missed, {}, &Meeting::heldOn);
        auto& section = add(u"attended"_s, attended, true);
        section.measure = CardMeasure::Percent;
        if (const auto all = attended.size() + missed.size())
            section.assessment = 100.0 * double(attended.size()) / double(all);
        add(u"missed"_s, missed, true);
    }

    /// The lines that the member answers for, by name or with all others.
    void planLines()
    {
        std::vector<FigureRecord> found;
        for (const auto& line : controlLinesOn(m_today, m_within, m_firstYear, m_ports))
            if (line.kind == ControlKind::PlanLine
                && (line.party == ControlParty::AllMembers
                    || std::ranges::find(line.people, m_person) != line.people.end()))
                found.push_back(line.record);
        std::ranges::stable_sort(found, {}, &FigureRecord::day);
        add(u"plan-lines"_s, true, std::move(found));
    }

    /// As the author, or as one of several (3.7.a).
    void materials()
    {
        auto materials = open(&Material::author, &Material::publishedOn);
        const auto shared = m_ports.of<CoAuthor>().where({{&CoAuthor::person, m_person}});
        std::vector<Where<Material>> together{oneOf(&Material::id, valuesOf(shared, &CoAuthor::material))};
        if (!m_own)
            together.push_back(oneOf(&Material::association, m_within));
        for (auto& material : workWithin<Material>(m_days, together, &Material::publishedOn, m_ports))
            materials.push_back(std::move(material));
        std::ranges::stable_sort(materials, {}, &Material::begunOn);
        std::vector<std::optional<Id<Material>>> assessed;
        for (const auto& material : materials)
            if (material.assessedOn.isValid())
                assessed.push_back(material.id);
        score(add(u"materials"_s, materials, true), m_ports.of<Score>().where({oneOf(&Score::material, assessed)}));
    }

    static bool tookPlace(const Visit& visit, QDate today)
    {
        return !visit.isAhead(today) && !visit.topic.trimmed().isEmpty();
    }
    void mutualVisits()
    {
        auto made = ofYear(&Visit::visitor);
        std::erase_if(
            made, [this](const Visit& visit) { return visit.kind != VisitKind::Mutual || !tookPlace(visit, m_today); });
        add(u"mutual-visits"_s, made, true);
    }
    void visits()
    {
        auto received = ofYear(&Visit::teacher);
        std::erase_if(received, [this](const Visit& visit) { return !tookPlace(visit, m_today); });
        std::vector<std::optional<Id<Visit>>> scored;
        for (const auto& visit : received)
            // 4.1: nothing reaches the teacher before the lesson's end, which may be unknown: on the next day.
            if (!m_own || visit.heldOn < m_today)
                scored.push_back(visit.id);
        score(add(u"visits"_s, received), m_ports.of<Score>().where({oneOf(&Score::visit, scored)}));
    }
    static void score(CardSection& section, const std::vector<Score>& scores)
    {
        section.measure = CardMeasure::Score;
        double sum = 0;
        int given = 0;
        for (const auto& each : scores)
            if (each.score > 0) {
                sum += each.score;
                ++given;
            }
        if (given)
            section.assessment = sum / given;
    }

    /// Each with its progress and quality; assessed by the quality of all pupils together.
    template <class T>
    void marks(const QString& key, const std::vector<T>& records)
    {
        const auto percent
            = [](const std::optional<double>& share) { return share ? u"%1 %"_s.arg(qRound(*share)) : u"—"_s; };
        auto& section = add(key, records);
        for (size_t i = 0; i < records.size(); ++i) {
            const auto counts = records[i].marks();
            section.records[i].text += u": %1 / %2"_s.arg(percent(counts.progress()), percent(counts.quality()));
        }
        section.measure = CardMeasure::Percent;
        section.assessment = marksOf(records).quality();
    }
    void coverage()
    {
        const auto counted = ofYear(&Coverage::teacher);
        auto& section = add(u"coverage"_s, counted);
        for (size_t i = 0; i < counted.size(); ++i)
            section.records[i].text += u": %1 / %2"_s.arg(counted[i].given).arg(counted[i].planned);
    }
    /// Those that held on a day of the year.
    void attestations()
    {
        auto conditions = whose(&Attestation::person);
        conditions.push_back(before(&Attestation::givenOn, m_days.until));
        auto given = m_ports.of<Attestation>().where(conditions, Order<Attestation>(&Attestation::givenOn));
        std::erase_if(given,
            [this](const Attestation& each) { return each.validUntil.isValid() && each.validUntil < m_days.from; });
        add(u"attestations"_s, given);
    }

    const Ports& m_ports;
    Id<Person> m_person;
    int m_firstYear;
    Span m_days;
    std::vector<Id<Association>> m_within;
    bool m_own;
    QDate m_today;
    std::vector<CardSection> m_sections;
};

/// Each once, in the order of the memberships that touch the days.
template <class M>
std::vector<M> valuesWithin(const std::vector<Membership>& memberships, M Membership::*member, const Span& days)
{
    std::vector<M> found;
    for (const auto& membership : memberships)
        if (membership.span.overlaps(days) && std::ranges::find(found, membership.*member) == found.end())
            found.push_back(membership.*member);
    return found;
}
} // namespace

Result<MemberCard> memberCard(const Ports& ports, Id<Person> id, int firstYear, const Actor& by)
{
    const auto person = ports.of<Person>().find(id);
    if (!person)
        return Refusal{Rule::RecordGone};
    const bool own = id == by.person;
    auto associations = valuesWithin(
        ports.of<Membership>().where({{&Membership::person, id}}), &Membership::association, schoolYearDays(firstYear));
    if (!own) {
        const AssociationPosts posts(ports, associations);
        std::erase_if(associations, [&](Id<Association> each) {
            return whyNot(Act::ReadRecords, by, posts.subject(each, by.day)).has_value();
        });
        if (associations.empty())
            return Refusal{Rule::NoRight};
    }
    return MemberCard{*person, firstYear, Card(ports, id, firstYear, associations, own, by.day).sections()};
}

std::vector<Person> peopleWithCards(const Ports& ports, Id<Association> association, int firstYear, const Actor& by)
{
    const auto days = schoolYearDays(firstYear);
    auto readable = associationsToRead(days, by, ports);
    if (!association.isNull())
        std::erase_if(readable, [association](Id<Association> each) { return each != association; });
    auto memberships = ports.of<Membership>().where({oneOf(&Membership::association, readable)});
    for (auto& own : ports.of<Membership>().where({{&Membership::person, by.person}}))
        if (association.isNull() || own.association == association)
            memberships.push_back(std::move(own));
    const auto known = byId(ports, valuesWithin(memberships, &Membership::person, days));
    std::vector<Person> people(known.cbegin(), known.cend());
    std::ranges::sort(people, {}, [](const Person& person) { return std::pair(person.sortKey, person.id); });
    return people;
}
