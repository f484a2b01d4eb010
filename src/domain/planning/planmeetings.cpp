#include "domain/grouped.h"
#include "domain/planning/plandrafting.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// 5.1: the meeting, or another discussion with the members, where the plan was made.

namespace {
constexpr int mostMeetings = 200; ///< in one year

std::vector<Meeting> meetingsOf(const Ports& ports, Id<Association> association, MeetingKind kind, int firstYear)
{
    const auto of = kind == MeetingKind::Association ? std::optional(association) : std::nullopt;
    return ports.of<Meeting>().where(
        {{&Meeting::kind, kind}, {&Meeting::association, of}, {&Meeting::firstYear, firstYear}});
}

std::optional<Refusal> whyNotMeeting(
    const MeetingDraft& draft, const std::vector<Meeting>& others, const Actor& by, const Ports& ports)
{
    if (draft.number < 1 || draft.number > mostMeetings)
        return Refusal{Rule::OutOfRange, {1, mostMeetings}, u"number"_s};
    if (std::ranges::find(others, draft.number, &Meeting::number) != others.end())
        return Refusal{Rule::Duplicate, {draft.number}, u"number"_s};
    if (draft.heldOn > by.day)
        return Refusal{Rule::DateInFuture, {draft.heldOn}, u"held_on"_s};
    const auto people = byId(ports, draft.present);
    if (!std::ranges::all_of(draft.present, [&](Id<Person> person) { return people.contains(person); }))
        return Refusal{Rule::RecordGone, {}, u"present"_s};
    return whyNotText(draft.topic, "topic", false);
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
        if (!draft.heldOn.isValid())
            return Refusal{Rule::Required, {}, u"held_on"_s};
        auto wanted = draft;
        if (wanted.number == 0)
            wanted.number = nextMeetingNumber(plan->association, draft.kind, draft.heldOn);
        const int firstYear = schoolYearOf(draft.heldOn);
        if (const auto no
            = whyNotMeeting(wanted, meetingsOf(m_ports, plan->association, draft.kind, firstYear), by, m_ports))
            return *no;

        Meeting meeting{.id = m_ports.ids.make<Meeting>(),
            .kind = draft.kind,
            .firstYear = firstYear,
            .number = wanted.number,
            .heldOn = draft.heldOn,
            .topic = draft.topic.trimmed()};
        if (draft.kind == MeetingKind::Association)
            meeting.association = plan->association;
        m_ports.of<Meeting>().save(meeting);
        auto people = m_authority.membersOf(plan->association, draft.heldOn);
        for (const auto guest : draft.present)
            if (std::ranges::find(people, guest) == people.end())
                people.push_back(guest);
        for (const auto person : people) {
            Attendance attendance{.id = m_ports.ids.make<Attendance>(),
                .meeting = meeting.id,
                .person = person,
                .present = std::ranges::find(draft.present, person) != draft.present.end()};
            m_ports.of<Attendance>().save(attendance);
        }
        plan->discussedAt = meeting.id;
        m_ports.of<Plan>().save(*plan);
        return meeting;
    });
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
