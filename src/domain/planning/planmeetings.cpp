#include "domain/grouped.h"
#include "domain/planning/plandrafting.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// 5.1: the meeting, or another discussion with the members, where the plan was made.

namespace {
std::vector<Meeting> meetingsOf(const Ports& ports, Id<Association> association, MeetingKind kind, int firstYear)
{
    const auto of = kind == MeetingKind::Association ? std::optional(association) : std::nullopt;
    return ports.of<Meeting>().where(
        {{&Meeting::kind, kind}, {&Meeting::association, of}, {&Meeting::firstYear, firstYear}});
}

/// The discussion has taken place, with people who are known.
std::optional<Refusal> whyNotDiscussed(const MeetingDraft& draft, const Actor& by, const Ports& ports)
{
    if (const auto no = whyNotHappened(draft.heldOn, "held_on", by))
        return no;
    const auto people = byId(ports, draft.present);
    if (!std::ranges::all_of(draft.present, [&](Id<Person> person) { return people.contains(person); }))
        return Refusal{Rule::RecordGone, {}, u"present"_s};
    return std::nullopt;
}
} // namespace

int PlanDrafting::nextMeetingNumber(Id<Association> association, MeetingKind kind, QDate heldOn) const
{
    int highest = 0;
    for (const auto& meeting : meetingsOf(m_ports, association, kind, schoolYearOf(heldOn)))
        highest = std::max(highest, meeting.number);
    return highest + 1;
}

Result<Meeting> PlanDrafting::recordMeeting(Id<Plan> id, const MeetingDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::RecordMeeting, [&]() -> Result<Meeting> {
        auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        const auto subject = m_authority.subject(plan->association, by.day, plan->author, plan->state);
        if (const auto no = firstOf(whyNot(Act::RecordMeeting, by, subject), whyNot(Act::NameDiscussion, by, subject)))
            return *no;
        if (const auto no = whyNotDiscussed(draft, by, m_ports))
            return *no;
        Meeting meeting{
            .kind = draft.kind, .number = draft.number, .heldOn = draft.heldOn, .topic = draft.topic.trimmed()};
        if (draft.kind == MeetingKind::Association)
            meeting.association = plan->association;
        // The right is that over the plan: its leader may name a meeting of the methodical council too.
        const RecordChange<Meeting> made{m_ports, by};
        if (const auto no = RecordRules<Meeting>::whyNot(meeting, made))
            return *no;
        RecordRules<Meeting>::complete(meeting, made);
        meeting.id = m_ports.ids.make<Meeting>();
        m_ports.of<Meeting>().save(meeting);
        RecordRules<Meeting>::follow(meeting, made);
        markAttendance(meeting.id, m_authority.membersOf(plan->association, draft.heldOn), draft.present);
        plan->discussedAt = meeting.id;
        m_ports.of<Plan>().save(*plan);
        return meeting;
    });
}

/// Who of those expected was there, and who came besides.
void PlanDrafting::markAttendance(
    Id<Meeting> meeting, std::vector<Id<Person>> people, const std::vector<Id<Person>>& present) const
{
    const auto known = m_ports.of<Attendance>().where({{&Attendance::meeting, meeting}});
    for (const auto guest : present)
        if (std::ranges::find(people, guest) == people.end())
            people.push_back(guest);
    for (const auto person : people) {
        const auto found = std::ranges::find(known, person, &Attendance::person);
        auto attendance = found != known.end()
            ? *found
            : Attendance{.id = m_ports.ids.make<Attendance>(), .meeting = meeting, .person = person};
        attendance.present = std::ranges::find(present, person) != present.end();
        if (attendance.revision == 0 || !attendance.present)
            m_ports.of<Attendance>().save(attendance);
    }
}

Result<Plan> PlanDrafting::chooseMeeting(
    Id<Plan> id, int revision, std::optional<Id<Meeting>> chosen, const Actor& by) const
{
    return change(m_ports, by, Act::NameDiscussion, [&]() -> Result<Plan> {
        auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(
                Act::NameDiscussion, by, m_authority.subject(plan->association, by.day, plan->author, plan->state)))
            return *no;
        if (plan->revision != revision)
            return Refusal{Rule::Stale};
        if (chosen) {
            const auto meeting = m_ports.of<Meeting>().find(*chosen);
            if (!meeting || (meeting->association && meeting->association != plan->association))
                return Refusal{Rule::RecordGone, {}, u"discussed_at_id"_s};
        }
        plan->discussedAt = chosen;
        m_ports.of<Plan>().save(*plan);
        return *plan;
    });
}

std::vector<Meeting> PlanDrafting::meetingsFor(const Plan& plan) const
{
    std::vector<Meeting> meetings;
    for (const int year : {plan.firstYear, plan.firstYear - 1})
        for (const auto kind : {MeetingKind::Association, MeetingKind::MethodicalCouncil})
            for (const auto& meeting : meetingsOf(m_ports, plan.association, kind, year))
                meetings.push_back(meeting);
    std::ranges::stable_sort(meetings, std::ranges::greater{}, &Meeting::heldOn);
    return meetings;
}
