#include "domain/activity/evidence.h"
#include "domain/meeting/agenda.h"
#include "domain/office/authority.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMeetings = 200; ///< in one year

std::optional<Id<Association>> ownAssociation(const Meeting& meeting)
{
    return meeting.kind == MeetingKind::Association ? meeting.association : std::nullopt;
}

/// Those of the same association, or of the methodical council, in the school year of the meeting.
std::vector<Meeting> besides(const Meeting& meeting, const Ports& ports)
{
    auto others = ports.of<Meeting>().where({{&Meeting::kind, meeting.kind},
        {&Meeting::association, ownAssociation(meeting)}, {&Meeting::firstYear, schoolYearOf(meeting.heldOn)}});
    std::erase_if(others, [&](const Meeting& other) { return other.id == meeting.id; });
    return others;
}

std::optional<Refusal> whyNotLocked(const Meeting& meeting)
{
    return meeting.isSigned() ? std::optional(Refusal{Rule::MinutesSigned, {meeting.signedOn}}) : std::nullopt;
}

/// The meeting that a part belongs to; one that is gone refuses.
Result<Meeting> ownerOf(Id<Meeting> id, const Ports& ports)
{
    const auto found = ports.of<Meeting>().find(id);
    if (!found)
        return Refusal{Rule::RecordGone};
    return *found;
}

/// Rule::MinutesSigned for a part of a meeting whose minutes are signed.
std::optional<Refusal> whyNotPart(Id<Meeting> id, const Ports& ports)
{
    const auto meeting = ownerOf(id, ports);
    return meeting ? whyNotLocked(*meeting) : std::optional(meeting.refusal());
}

Subject subjectOf(Id<Meeting> id, const Ports& ports, QDate day)
{
    const auto meeting = ports.of<Meeting>().find(id);
    return meeting ? RecordRules<Meeting>::subject(*meeting, ports, day) : Subject{};
}

bool isOfCouncil(Id<Meeting> id, const Ports& ports)
{
    const auto meeting = ports.of<Meeting>().find(id);
    return meeting && meeting->kind == MeetingKind::MethodicalCouncil;
}
} // namespace

std::optional<Refusal> RecordRules<Meeting>::whyNot(const Meeting& meeting, const RecordChange<Meeting>& change)
{
    if (change.stored)
        if (const auto no = whyNotLocked(*change.stored))
            return no;
    if (!meeting.heldOn.isValid())
        return Refusal{Rule::Required, {}, u"held_on"_s};
    if (meeting.kind == MeetingKind::Association && !meeting.association)
        return Refusal{Rule::Required, {}, u"association_id"_s};
    if (meeting.number < 0 || meeting.number > mostMeetings)
        return Refusal{Rule::OutOfRange, {1, mostMeetings}, u"number"_s};
    for (const auto& other : besides(meeting, change.ports))
        if (meeting.number != 0 && other.number == meeting.number)
            return Refusal{Rule::Duplicate, {meeting.number}, u"number"_s};
    return firstOf(whyNotText(meeting.topic, "topic", false), whyNotText(meeting.place, "place", false));
}

void RecordRules<Meeting>::complete(Meeting& meeting, const RecordChange<Meeting>& change)
{
    meeting.firstYear = schoolYearOf(meeting.heldOn);
    meeting.association = ownAssociation(meeting);
    meeting.signedOn = {}; // only a signature sets these
    meeting.minutes.reset();
    if (meeting.number != 0)
        return;
    int last = 0;
    for (const auto& other : besides(meeting, change.ports))
        last = std::max(last, other.number);
    meeting.number = last + 1;
}

void RecordRules<Meeting>::follow(const Meeting& meeting, const RecordChange<Meeting>& change)
{
    if (change.stored)
        return;
    const auto& ports = change.ports;
    if (meeting.association)
        for (const auto person : Authority(ports).membersOf(*meeting.association, meeting.heldOn)) {
            Attendance attendance{.id = ports.ids.make<Attendance>(), .meeting = meeting.id, .person = person};
            ports.of<Attendance>().save(attendance);
        }
    int position = 0;
    for (const auto& decision : undoneDecisions(ports, meeting.association, meeting.heldOn)) {
        AgendaItem item{.id = ports.ids.make<AgendaItem>(),
            .meeting = meeting.id,
            .position = ++position,
            .matter = decision.text.left(longestLine),
            .returned = decision.id};
        ports.of<AgendaItem>().save(item);
    }
}

Subject RecordRules<Meeting>::subject(const Meeting& meeting, const Ports& ports, QDate day)
{
    const auto association = ownAssociation(meeting);
    return association ? Authority(ports).subject(*association, day) : Subject{};
}

std::optional<Refusal> RecordRules<Meeting>::whyNotRemove(const Meeting&, const RecordChange<Meeting>& change)
{
    return whyNotLocked(*change.stored);
}

void RecordRules<Meeting>::removeParts(const Meeting& meeting, const Ports& ports)
{
    for (const auto& attendance : ports.of<Attendance>().where({{&Attendance::meeting, meeting.id}}))
        ports.of<Attendance>().remove(attendance);
    for (const auto& item : ports.of<AgendaItem>().where({{&AgendaItem::meeting, meeting.id}}))
        if (item.returned && item.heard.isEmpty() && item.spoke.isEmpty() && item.resolved.isEmpty())
            ports.of<AgendaItem>().remove(item);
}

std::optional<Refusal> RecordRules<Attendance>::whyNot(
    const Attendance& attendance, const RecordChange<Attendance>& change)
{
    if (const auto no
        = firstOf(whyNotPart(attendance.meeting, change.ports), whyNotReference(attendance.person, "person_id")))
        return no;
    for (const auto& other : change.ports.of<Attendance>().where(
             {{&Attendance::meeting, attendance.meeting}, {&Attendance::person, attendance.person}}))
        if (other.id != attendance.id)
            return Refusal{Rule::Duplicate, {}, u"person_id"_s};
    return std::nullopt;
}

bool RecordRules<Attendance>::readByAll(const Attendance& attendance, const Ports& ports)
{
    return isOfCouncil(attendance.meeting, ports);
}

Subject RecordRules<Attendance>::subject(const Attendance& attendance, const Ports& ports, QDate day)
{
    return subjectOf(attendance.meeting, ports, day);
}

std::optional<Refusal> RecordRules<Attendance>::whyNotRemove(const Attendance&, const RecordChange<Attendance>& change)
{
    return whyNotPart(change.stored->meeting, change.ports);
}

std::optional<Refusal> RecordRules<AgendaItem>::whyNot(const AgendaItem& item, const RecordChange<AgendaItem>& change)
{
    return firstOf(whyNotPart(item.meeting, change.ports), whyNotText(item.matter, "matter", true, longestText),
        whyNotText(item.heard, "heard", false, longestText), whyNotText(item.spoke, "spoke", false, longestText),
        whyNotText(item.resolved, "resolved", false, longestText),
        item.position < 0 ? std::optional(Refusal{Rule::OutOfRange, {1, mostMeetings}, u"position"_s}) : std::nullopt);
}

void RecordRules<AgendaItem>::complete(AgendaItem& item, const RecordChange<AgendaItem>& change)
{
    if (item.position != 0)
        return;
    for (const auto& other : change.ports.of<AgendaItem>().where({{&AgendaItem::meeting, item.meeting}}))
        item.position = std::max(item.position, other.position);
    ++item.position;
}

bool RecordRules<AgendaItem>::readByAll(const AgendaItem& item, const Ports& ports)
{
    return isOfCouncil(item.meeting, ports);
}

Subject RecordRules<AgendaItem>::subject(const AgendaItem& item, const Ports& ports, QDate day)
{
    return subjectOf(item.meeting, ports, day);
}

std::optional<Refusal> RecordRules<AgendaItem>::whyNotRemove(const AgendaItem&, const RecordChange<AgendaItem>& change)
{
    return whyNotPart(change.stored->meeting, change.ports);
}

std::optional<Refusal> RecordRules<Decision>::whyNot(const Decision& decision, const RecordChange<Decision>& change)
{
    const auto meeting = ownerOf(decision.meeting, change.ports);
    if (!meeting)
        return meeting.refusal();
    const auto& before = change.stored;
    const bool sameText = before && before->meeting == decision.meeting && before->text == decision.text
        && before->responsible == decision.responsible && before->dueOn == decision.dueOn;
    if (!sameText)
        if (const auto no = whyNotLocked(*meeting))
            return no;
    return firstOf(whyNotText(decision.text, "text", true, longestText),
        whyNotAfter(decision.dueOn, meeting->heldOn, "due_on"),
        decision.doneOn.isValid() ? whyNotHappened(decision.doneOn, "done_on", change.by) : std::nullopt,
        whyNotAfter(decision.doneOn, meeting->heldOn, "done_on"),
        whyNotText(decision.outcome, "outcome", false, longestText));
}

bool RecordRules<Decision>::readByAll(const Decision& decision, const Ports& ports)
{
    return isOfCouncil(decision.meeting, ports);
}

Subject RecordRules<Decision>::subject(const Decision& decision, const Ports& ports, QDate day)
{
    return subjectOf(decision.meeting, ports, day);
}

std::optional<Refusal> RecordRules<Decision>::whyNotRemove(const Decision&, const RecordChange<Decision>& change)
{
    return whyNotPart(change.stored->meeting, change.ports);
}

std::vector<Decision> undoneDecisions(const Ports& ports, const std::optional<Id<Association>>& association, QDate day)
{
    const auto kind = association ? MeetingKind::Association : MeetingKind::MethodicalCouncil;
    std::vector<Id<Meeting>> earlier;
    for (const auto& meeting : ports.of<Meeting>().where(
             {{&Meeting::kind, kind}, {&Meeting::association, association}, before(&Meeting::heldOn, day)},
             Order<Meeting>(&Meeting::heldOn)))
        earlier.push_back(meeting.id);
    return ports.of<Decision>().where({oneOf(&Decision::meeting, earlier), {&Decision::doneOn, QDate()}});
}
