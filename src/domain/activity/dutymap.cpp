#include "domain/activity/dutymap.h"
#include "domain/activity/evidencetypes.h"
#include "domain/calendar/schoolyear.h"
#include "domain/grouped.h"
#include "domain/information/delivery.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "domain/instruction/clauseid.h"
#include "domain/instruction/instructiontext.h"
#include "domain/meeting/meeting.h"
#include "domain/office/authority.h"
#include "domain/planning/plan.h"
#include "domain/staff/person.h"

using namespace Qt::StringLiterals;

namespace {
using Evidence = QHash<QString, std::vector<FigureRecord>>;

class Collection {
public:
    Collection(const Ports& ports, Id<Association> association, int firstYear, QDate today)
        : m_ports(ports)
        , m_association(association)
        , m_firstYear(firstYear)
        , m_today(today)
        , m_days(schoolYearDays(firstYear))
    {
    }

    Evidence all()
    {
        office();
        plans();
        report();
        meetings();
        information();
        evidence(EvidenceTypes());
        return std::move(m_found);
    }

private:
    void add(const QStringList& clauses, const FigureRecord& record)
    {
        for (const auto& clause : clauses)
            m_found[clause].push_back(record);
    }

    /// 1.1, 1.2, 2.1, 3.5: who leads, who supervises and who belongs to it, on any day of the year.
    void office()
    {
        dated<Appointment>({u"1.1"_s, u"3.5"_s}, &Appointment::person);
        dated<Supervision>({u"1.2"_s}, &Supervision::deputy);
        dated<Membership>({u"2.1"_s}, &Membership::person);
    }
    template <class T>
    void dated(const QStringList& clauses, Id<Person> T::*person)
    {
        auto records = m_ports.of<T>().where({{&T::association, m_association}});
        std::erase_if(records, [this](const T& record) { return !record.span.overlaps(m_days); });
        const auto people = byId(m_ports, valuesOf(records, person));
        // Opened where it stands: on the page of the association.
        for (const auto& record : records)
            add(clauses,
                {kindOf<Association>(), m_association.value, nameOf(people.value(record.*person)), record.span.from});
    }

    void plans()
    {
        const auto plans
            = m_ports.of<Plan>().where({{&Plan::association, m_association}, {&Plan::firstYear, m_firstYear}});
        for (const auto& plan : plans) {
            const FigureRecord record{kindOf<Plan>(), plan.id.value, plan.theme, plan.span.from};
            add({u"3.3.a"_s, u"5.1"_s}, record);
            if (!plan.forecast.trimmed().isEmpty())
                add({u"3.2"_s}, record);
        }
        lines(valuesOf(plans, &Plan::id));
    }
    /// A line that was done is evidence of the clause it serves; marking lines is the control of 3.6.a.
    void lines(const std::vector<Id<Plan>>& plans)
    {
        const auto lines = m_ports.of<PlanLine>().where({oneOf(&PlanLine::plan, plans)});
        const Grouped progress(m_ports, &LineProgress::line, valuesOf(lines, &PlanLine::id));
        for (const auto& line : lines) {
            const auto& marks = progress[line.id];
            if (marks.empty())
                continue;
            const FigureRecord record{kindOf<PlanLine>(), line.id.value, line.activity, marks.back().day};
            add({u"3.6.a"_s}, record);
            if (!line.clause.isEmpty() && std::ranges::any_of(marks, [](const LineProgress& mark) {
                    return mark.outcome == LineOutcome::Done;
                }))
                add({line.clause}, record);
        }
    }

    void report()
    {
        for (const auto& report :
            m_ports.of<Report>().where({{&Report::association, m_association}, {&Report::firstYear, m_firstYear}}))
            add({u"3.1.a"_s, u"5.3"_s}, {kindOf<Report>(), report.id.value, QString::number(m_firstYear), {}});
    }

    /// 3.7.c: the association's own meetings, and those of the methodical council where its leader was; the latter are
    /// work with the council, 5.2.a.
    void meetings()
    {
        const auto held = [this](const std::optional<Id<Association>>& association) {
            auto meetings = m_ports.of<Meeting>().where(
                {{&Meeting::association, association}, {&Meeting::firstYear, m_firstYear}});
            std::erase_if(meetings, [this](const Meeting& meeting) { return meeting.heldOn > m_today; });
            return meetings;
        };
        const auto record = [](const Meeting& meeting) {
            return FigureRecord{kindOf<Meeting>(), meeting.id.value, nameOf(meeting), meeting.heldOn};
        };
        for (const auto& meeting : held(m_association))
            add({u"3.7.c"_s}, record(meeting));
        const auto council = held({});
        const Grouped attendance(m_ports, &Attendance::meeting, valuesOf(council, &Meeting::id));
        const auto leaders = leadersOfTheYear();
        for (const auto& meeting : council)
            if (std::ranges::any_of(attendance[meeting.id], [&](const Attendance& each) {
                    return each.present && std::ranges::find(leaders, each.person) != leaders.end();
                }))
                add({u"3.7.c"_s, u"5.2.a"_s}, record(meeting));
    }

    /// 1.3, 5.4: documents that the leader was sent; 5.5: notices about the association's business.
    void information()
    {
        std::vector<Id<NormativeDocument>> sent;
        for (const auto& delivery : m_ports.of<Delivery>().where({oneOf(&Delivery::person, leadersOfTheYear()),
                 notBefore(&Delivery::sentOn, m_days.from), before(&Delivery::sentOn, m_days.until)}))
            if (delivery.document)
                sent.push_back(*delivery.document);
        for (const auto& document : byId(m_ports, sent))
            add(RecordRules<NormativeDocument>::clauses(document), figureRecordOf(document));
        const std::optional<Id<Association>> association = m_association;
        for (const auto& notice : m_ports.of<Notice>().where({{&Notice::association, association},
                 notBefore(&Notice::writtenOn, m_days.from), before(&Notice::writtenOn, m_days.until)}))
            add(RecordRules<Notice>::clauses(notice), figureRecordOf(notice));
    }

    std::vector<Id<Person>> leadersOfTheYear() const
    {
        auto appointments = m_ports.of<Appointment>().where({{&Appointment::association, m_association}});
        std::erase_if(appointments, [this](const Appointment& each) { return !each.span.overlaps(m_days); });
        return valuesOf(appointments, &Appointment::person);
    }

    template <class... T>
    void evidence(TypeList<T...>)
    {
        (evidenceOfType<T>(), ...);
    }
    template <class T>
    void evidenceOfType()
    {
        for (const auto& record : evidenceOf<T>(m_ports, m_association, m_days))
            add(RecordRules<T>::clauses(record), figureRecordOf(record));
    }

    const Ports& m_ports;
    Id<Association> m_association;
    int m_firstYear;
    QDate m_today;
    Span m_days;
    Evidence m_found;
};
} // namespace

Result<std::vector<DutyLine>> dutyMap(const Ports& ports, Id<Association> association, int firstYear, const Actor& by)
{
    if (const auto no = whyNot(Act::ReadRecords, by, Authority(ports).subject(association, by.day)))
        return *no;
    auto found = Collection(ports, association, firstYear, by.day).all();
    std::vector<DutyLine> lines;
    for (const auto& choice : clauseChoices(builtInInstruction()))
        lines.push_back({choice.id, choice.title, choice.right, found.value(choice.id)});
    return lines;
}
