#include "domain/activity/openmatters.h"
#include "domain/activity/assignment.h"
#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/proposal.h"
#include "domain/activity/visit.h"
#include "domain/calendar/schoolyear.h"
#include "domain/grouped.h"
#include "domain/information/informationservice.h"
#include "domain/material/correction.h"
#include "domain/meeting/agenda.h"
#include "domain/office/associationposts.h"
#include "domain/office/authority.h"
#include "domain/office/modules.h"
#include "domain/staff/person.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Associations = std::vector<Id<Association>>;

bool holds(const Associations& list, Id<Association> id)
{
    return std::ranges::find(list, id) != list.end();
}

Associations joined(Associations some, const Associations& more)
{
    for (const auto id : more)
        if (!holds(some, id))
            some.push_back(id);
    return some;
}

bool hasRemarks(const Visit& visit)
{
    return std::ranges::any_of(std::array{visit.form, visit.content, visit.conclusions, visit.advice},
        [](const QString& text) { return !text.trimmed().isEmpty(); });
}

class Finder {
public:
    Finder(const Ports& ports, const Actor& by)
        : m_ports(ports)
        , m_by(by)
        , m_yearBefore(schoolYearDays(schoolYearOf(by.day) - 1).from)
        , m_watched(joined(by.leads, by.supervises))
    {
        for (const auto& association : ports.of<Association>().all())
            m_names.insert(association.id, association.name);
        findDecided();
    }

    std::vector<OpenMatter> find()
    {
        askMe();
        askManagement();
        demandsMade();
        overdueWork();
        overdueDecisions();
        visits();
        deliveries();
        minutes();
        return std::move(m_found);
    }

private:
    /// The associations whose proposals and requests the reader answers.
    void findDecided()
    {
        auto candidates = m_by.supervises;
        if (m_by.holds(Role::Director))
            candidates = joined(candidates, {m_names.keyBegin(), m_names.keyEnd()});
        if (candidates.empty())
            return;
        const AssociationPosts posts(m_ports, candidates);
        std::ranges::copy_if(candidates, std::back_inserter(m_decided),
            [&](Id<Association> id) { return !whyNot(Act::AnswerLeader, m_by, posts.subject(id, m_by.day)); });
    }

    void add(OpenMatterKind matter, const FigureRecord& record, Id<Association> association, QDate due = {})
    {
        m_found.push_back({.matter = matter,
            .record = record,
            .association = association,
            .associationName = m_names.value(association),
            .since = record.day,
            .due = due,
            .late = due.isValid() && due < m_by.day});
    }
    template <class T>
    void add(OpenMatterKind matter, const T& record, QDate due = {})
    {
        add(matter, {kindOf<T>(), record.id.value, nameOf(record), record.*RecordRules<T>::day}, record.association,
            due);
    }

    template <class T>
    std::vector<T> where(const std::vector<Where<T>>& conditions) const
    {
        return m_ports.of<T>().where(conditions, Order<T>(RecordRules<T>::day));
    }
    template <class T>
    std::vector<T> in(const Associations& associations, std::vector<Where<T>> conditions) const
    {
        if (associations.empty())
            return {};
        conditions.push_back(oneOf(RecordRules<T>::association, {associations.begin(), associations.end()}));
        return where(conditions);
    }

    void askMe()
    {
        for (const auto& visit : where<Visit>({{&Visit::teacher, m_by.person}, {&Visit::answeredOn, QDate()},
                 notBefore(&Visit::heldOn, m_yearBefore), before(&Visit::heldOn, m_by.day.addDays(1))}))
            if (visit.answerKind == VisitAnswer::None && hasRemarks(visit) && isOver(visit))
                add(OpenMatterKind::ToAnswer, visit);
        for (const auto& demand : where<Demand>({{&Demand::member, m_by.person}, {&Demand::answeredOn, QDate()}}))
            add(OpenMatterKind::ToAnswer, demand, demand.dueOn);
        for (const auto& correction : where<Correction>({{&Correction::teacher, m_by.person},
                 {&Correction::answeredOn, QDate()}, notBefore(&Correction::correctedOn, m_yearBefore)}))
            add(OpenMatterKind::ToAnswer, correction);
    }

    /// 4.1: a lesson whose end nobody noted is over on the next day.
    bool isOver(const Visit& visit)
    {
        if (visit.heldOn != m_by.day)
            return visit.heldOn < m_by.day;
        if (!visit.endsAt.isValid())
            return false;
        if (!m_now.isValid())
            m_now = m_ports.clock.nowUtc().toTimeZone(schoolOf(m_ports).zone()).time();
        return visit.endsAt <= m_now;
    }

    /// Both sides see what waits for the management: the one who asked, and whoever is to answer.
    void askManagement()
    {
        const auto both = joined(m_by.leads, m_decided);
        const auto place = [this](const auto& record) {
            if (holds(m_decided, record.association))
                add(OpenMatterKind::ToDecide, record, record.dueOn);
            if (m_by.isLeaderOf(record.association))
                add(OpenMatterKind::Unanswered, record, record.dueOn);
        };
        std::ranges::for_each(in<Proposal>(both, {{&Proposal::answeredOn, QDate()}}), place);
        std::ranges::for_each(in<InfoRequest>(both, {{&InfoRequest::answeredOn, QDate()}}), place);
    }

    /// The index of open demands serves both: what waits for the member, and an answer that waits for the leader.
    void demandsMade()
    {
        for (const auto& demand : in<Demand>(m_by.leads, {{&Demand::acceptedOn, QDate()}}))
            if (demand.answeredOn.isValid())
                add(OpenMatterKind::ToAccept, demand);
            else
                add(OpenMatterKind::Unanswered, demand, demand.dueOn);
    }

    void overdueWork()
    {
        const std::vector<Where<Assignment>> due{
            {&Assignment::finishedOn, QDate()}, before(&Assignment::dueOn, m_by.day)};
        auto mine = due;
        mine.push_back({&Assignment::author, m_by.person});
        auto all = in<Assignment>(m_watched, due);
        for (const auto& assignment : where<Assignment>(mine))
            if (!holds(m_watched, assignment.association))
                all.push_back(assignment);
        for (const auto& assignment : all)
            add(OpenMatterKind::Overdue, assignment, assignment.dueOn);
    }

    /// Of all decisions few are open and late, so their meetings are asked for afterwards, not the other way round.
    void overdueDecisions()
    {
        const auto late = m_ports.of<Decision>().where(
            {{&Decision::doneOn, QDate()}, before(&Decision::dueOn, m_by.day)}, Order<Decision>(&Decision::dueOn));
        const auto meetings = byId(m_ports, valuesOf(late, &Decision::meeting));
        for (const auto& decision : late) {
            const auto meeting = meetings.value(decision.meeting);
            const bool watched
                = meeting.association ? holds(m_watched, *meeting.association) : m_by.holds(Role::AcademicDeputy);
            if (watched || decision.responsible == m_by.person)
                add(OpenMatterKind::Overdue, {kindOf<Decision>(), decision.id.value, nameOf(decision), meeting.heldOn},
                    meeting.association.value_or(Id<Association>()), decision.dueOn);
        }
    }

    void visits()
    {
        struct Seen {
            OpenMatterKind matter;
            Visit visit;
        };
        std::vector<Seen> seen;
        for (const auto& visit :
            in<Visit>(m_by.supervises,
                {{&Visit::lateEntry, LateEntry::Breach}, notBefore(&Visit::heldOn, m_by.day.addDays(-breachDaysBack))}))
            if (visit.isBreach())
                seen.push_back({OpenMatterKind::Breach, visit});
        const std::vector<Where<Visit>> planned{{&Visit::planned, true}, {&Visit::topic, QString()},
            notBefore(&Visit::heldOn, m_yearBefore), before(&Visit::heldOn, m_by.day)};
        auto mine = planned;
        mine.push_back({&Visit::visitor, m_by.person});
        auto missed = in<Visit>(m_by.leads, planned);
        for (const auto& visit : where<Visit>(mine))
            if (!m_by.isLeaderOf(visit.association))
                missed.push_back(visit);
        for (const auto& visit : missed)
            seen.push_back({OpenMatterKind::VisitMissed, visit});
        std::vector<Id<Person>> teachers;
        for (const auto& each : seen)
            teachers.push_back(each.visit.teacher);
        const auto people = byId(m_ports, teachers);
        for (const auto& [matter, visit] : seen) {
            QStringList words{people.value(visit.teacher).nameWithInitials(), visit.className, visit.topic};
            words.removeAll(QString());
            add(matter, {kindOf<Visit>(), visit.id.value, words.join(u", "_s), visit.heldOn}, visit.association,
                matter == OpenMatterKind::VisitMissed ? visit.heldOn : QDate());
        }
    }

    void deliveries()
    {
        for (const auto& sent : InformationService(m_ports).waitingFor(m_by))
            add(sent.delivery.notice ? OpenMatterKind::Unread : OpenMatterKind::ToAcknowledge,
                {kindOf<Delivery>(), sent.delivery.id.value, sent.name, sent.delivery.sentOn}, {});
    }

    void minutes()
    {
        const std::vector<Where<Meeting>> unsignedOnes{{&Meeting::signedOn, QDate()},
            notBefore(&Meeting::heldOn, m_yearBefore), before(&Meeting::heldOn, m_by.day.addDays(-daysForMinutes))};
        auto meetings = in<Meeting>(m_by.leads, unsignedOnes);
        if (m_by.holds(Role::AcademicDeputy)) {
            auto ofCouncil = unsignedOnes;
            ofCouncil.push_back({&Meeting::association, std::optional<Id<Association>>()});
            for (const auto& meeting : where<Meeting>(ofCouncil))
                meetings.push_back(meeting);
        }
        for (const auto& meeting : meetings)
            add(OpenMatterKind::MinutesUnsigned, {kindOf<Meeting>(), meeting.id.value, nameOf(meeting), meeting.heldOn},
                meeting.association.value_or(Id<Association>()), meeting.heldOn.addDays(daysForMinutes));
    }

    const Ports& m_ports;
    const Actor& m_by;
    QDate m_yearBefore; ///< the first day of the school year before this one
    Associations m_watched; ///< led or supervised
    Associations m_decided;
    QHash<Id<Association>, QString> m_names;
    QTime m_now; ///< at the school, once it was needed
    std::vector<OpenMatter> m_found;
};
} // namespace

std::vector<OpenMatter> openMattersOf(const Ports& ports, const Actor& by)
{
    return Finder(ports, by).find();
}
