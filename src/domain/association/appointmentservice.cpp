#include "domain/association/appointmentservice.h"
#include "domain/overlap.h"
#include "domain/recordrules.h"
#include "domain/staff/rolespan.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Refusal> whyNotOrder(const Appointment& appointment)
{
    if (const auto no = firstOf(whyNotText(appointment.orderNumber, "order_number", true),
            whyNotText(appointment.exceptionGround, "exception_ground", false, longestText)))
        return no;
    if (!appointment.orderedOn.isValid())
        return Refusal{Rule::Required, {}, u"ordered_on"_s};
    return whyNotSpan(appointment.span);
}
} // namespace

Eligibility AppointmentService::eligibilityFor(const Appointment& appointment) const
{
    const auto person = m_ports.of<Person>().find(appointment.person);
    if (!person)
        return {};
    return eligibility(
        *person, m_ports.of<ServicePeriod>().where({{&ServicePeriod::person, person->id}}), appointment.span.from);
}

std::optional<Refusal> AppointmentService::whyNotAppoint(const Appointment& appointment) const
{
    if (const auto no = whyNotOrder(appointment))
        return no;
    if (!m_ports.of<Association>().find(appointment.association) || !m_ports.of<Person>().find(appointment.person))
        return Refusal{Rule::RecordGone};
    const auto others = m_ports.of<Appointment>().where({{&Appointment::association, appointment.association}});
    if (const auto no = whyNotOverlapping(
            appointment, others, [&](const Appointment& other) { return other.person == appointment.person; }))
        return no;
    if (appointment.kind == AppointmentKind::Leader)
        for (const auto& other : others)
            if (other.id != appointment.id && other.kind == AppointmentKind::Leader
                && other.span.overlaps(appointment.span)) {
                const auto leader = m_ports.of<Person>().find(other.person);
                return Refusal{Rule::LeaderOnThatDay,
                    {leader ? leader->fullName() : QString(), other.span.from, other.span.lastDay()}, u"from_on"_s};
            }
    if (!appointment.exceptionGround.trimmed().isEmpty())
        return std::nullopt;
    auto no = whyNotEligible(eligibilityFor(appointment), appointment.span.from);
    if (no)
        no->field = u"exception_ground"_s; // what would still allow it
    return no;
}

Result<Appointment> AppointmentService::store(Appointment appointment, const Actor& by) const
{
    return change(m_ports, by, Act::AppointLeader, [&]() -> Result<Appointment> {
        if (const auto no = whyNot(Act::AppointLeader, by))
            return *no;
        appointment.orderNumber = appointment.orderNumber.simplified();
        appointment.exceptionGround = appointment.exceptionGround.trimmed();
        if (const auto no = whyNotAppoint(appointment))
            return *no;
        if (eligibilityFor(appointment).met())
            appointment.exceptionGround.clear();
        if (appointment.id.isNull())
            appointment.id = m_ports.ids.make<Appointment>();
        m_ports.of<Appointment>().save(appointment);
        return appointment;
    });
}

Result<Appointment> AppointmentService::appoint(Appointment appointment, const Actor& by) const
{
    appointment.id = {};
    appointment.revision = 0;
    return store(std::move(appointment), by);
}

Result<Appointment> AppointmentService::correct(Appointment appointment, const Actor& by) const
{
    if (!m_ports.of<Appointment>().find(appointment.id))
        return Refusal{Rule::RecordGone};
    return store(std::move(appointment), by);
}

Result<Appointment> AppointmentService::end(Id<Appointment> id, QDate lastDay, const Actor& by) const
{
    auto appointment = m_ports.of<Appointment>().find(id);
    if (!appointment)
        return Refusal{Rule::RecordGone};
    if (!lastDay.isValid())
        return Refusal{Rule::Required, {}, u"until_on"_s};
    // Only the span changes: an appointment whose records were changed since must still be able to end.
    return change(m_ports, by, Act::AppointLeader, [&]() -> Result<Appointment> {
        if (const auto no = whyNot(Act::AppointLeader, by))
            return *no;
        const auto before = appointment->span;
        appointment->span = Span::through(before.from, lastDay);
        if (const auto no = whyNotSpan(appointment->span))
            return *no;
        const bool longer
            = before.until.isValid() && before.until < appointment->span.until; // may reach the next leader
        if (longer)
            if (const auto no = whyNotAppoint(*appointment))
                return *no;
        m_ports.of<Appointment>().save(*appointment);
        return *appointment;
    });
}

Result<Done> AppointmentService::remove(const Appointment& appointment, const Actor& by) const
{
    return change(m_ports, by, Act::AppointLeader, [&]() -> Result<Done> {
        if (const auto no = whyNot(Act::AppointLeader, by))
            return *no;
        m_ports.of<Appointment>().remove(appointment);
        return Done{};
    });
}

std::optional<AppointmentException> AppointmentService::exceptionOf(const Appointment& appointment) const
{
    const auto found = eligibilityFor(appointment);
    if (appointment.exceptionGround.isEmpty() && found.met())
        return std::nullopt;
    return AppointmentException{found, appointment.exceptionGround};
}

bool AppointmentService::isUnionChair(const Appointment& appointment) const
{
    const auto roles
        = m_ports.of<RoleSpan>().where({{&RoleSpan::person, appointment.person}, {&RoleSpan::role, Role::UnionChair}});
    return std::ranges::any_of(roles, [&](const RoleSpan& role) { return role.span.overlaps(appointment.span); });
}

std::vector<Appointment> AppointmentService::historyOf(Id<Association> association) const
{
    auto history = m_ports.of<Appointment>().where({{&Appointment::association, association}});
    std::ranges::stable_sort(history, std::ranges::greater(), [](const Appointment& a) { return a.span.from; });
    return history;
}

std::vector<Span> AppointmentService::gapsOf(Id<Association> id, QDate day) const
{
    const auto association = m_ports.of<Association>().find(id);
    if (!association)
        return {};
    const auto tomorrow = day.addDays(1);
    const auto end = association->span.until.isValid() ? std::min(association->span.until, tomorrow) : tomorrow;
    std::vector<Span> gaps;
    auto uncovered = association->span.from;
    const auto newestFirst = historyOf(id);
    for (auto each = newestFirst.rbegin(); each != newestFirst.rend() && uncovered < end; ++each) {
        auto until = each->span.until.isValid() ? each->span.until : end;
        const auto person = m_ports.of<Person>().find(each->person);
        if (person && person->leftOn.isValid())
            until = std::min(until, person->leftOn);
        if (until <= uncovered || until <= each->span.from)
            continue;
        if (each->span.from > uncovered)
            gaps.push_back({uncovered, std::min(each->span.from, end)});
        uncovered = until;
    }
    if (uncovered < end)
        gaps.push_back({uncovered, end});
    return gaps;
}
