#include "domain/meeting/minutesservice.h"
#include "domain/association/association.h"
#include "domain/office/canon.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include <algorithm>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

using People = QHash<Id<Person>, Person>;

QString initialsOf(const std::optional<Id<Person>>& person, const People& people)
{
    return person ? people.value(*person).nameWithInitials() : QString();
}

/// Everyone whom the minutes name, read with one statement.
People peopleIn(const MinutesSheet& sheet, const std::vector<Attendance>& attendances, const Ports& ports)
{
    auto ids = valuesOf(attendances, &Attendance::person);
    for (const auto& named : {sheet.meeting.chair, sheet.meeting.secretary})
        if (named)
            ids.push_back(*named);
    for (const auto& decision : sheet.decisions)
        if (decision.responsible)
            ids.push_back(*decision.responsible);
    return byId(ports, ids);
}

void takeAttendance(MinutesText& text, std::vector<Attendance> attendances, const People& people)
{
    std::ranges::stable_sort(
        attendances, {}, [&](const Attendance& attendance) { return people.value(attendance.person).sortKey; });
    for (const auto& attendance : attendances)
        (attendance.present ? text.present : text.absent).append(people.value(attendance.person).nameWithInitials());
}

} // namespace

Subject MinutesService::subjectOf(const Meeting& meeting, QDate day) const
{
    return meeting.association ? m_authority.subject(*meeting.association, day) : Subject{};
}

TextHeader MinutesService::headerOf(const Meeting& meeting) const
{
    const auto school = schoolOf(m_ports);
    TextHeader header{.language = school.language, .school = school.name, .district = school.district};
    if (!meeting.association)
        return header;
    header.association = m_ports.of<Association>().find(*meeting.association).value_or(Association{}).name;
    const auto leaders = m_authority.leadersOf(*meeting.association, meeting.heldOn);
    if (!leaders.empty())
        if (const auto leader = m_ports.of<Person>().find(leaders.front()))
            header.leader = {leader->fullName(), leader->nameWithInitials(), leader->post};
    return header;
}

MinutesSheet MinutesService::sheetOf(const Meeting& meeting) const
{
    MinutesSheet sheet{.meeting = meeting};
    sheet.agenda = m_ports.of<AgendaItem>().where({{&AgendaItem::meeting, meeting.id}});
    std::ranges::stable_sort(sheet.agenda, {}, &AgendaItem::position);
    sheet.decisions = m_ports.of<Decision>().where({{&Decision::meeting, meeting.id}}); // as they were entered
    sheet.steps = m_documents.stepsOf(meeting.id.value);
    const auto attendances = m_ports.of<Attendance>().where({{&Attendance::meeting, meeting.id}});
    const auto people = peopleIn(sheet, attendances, m_ports);

    auto& text = sheet.text;
    text.header = headerOf(meeting);
    text.kind = code(meeting.kind);
    text.number = meeting.number;
    text.firstYear = meeting.firstYear;
    text.heldOn = meeting.heldOn;
    text.topic = meeting.topic;
    text.place = meeting.place;
    text.chair = initialsOf(meeting.chair, people);
    text.secretary = initialsOf(meeting.secretary, people);
    takeAttendance(text, attendances, people);
    for (const auto& item : sheet.agenda)
        text.items.append({item.matter, item.heard, item.spoke, item.resolved});
    for (const auto& decision : sheet.decisions)
        text.decisions.append({decision.text, initialsOf(decision.responsible, people), decision.dueOn});
    sheet.digest = QCryptographicHash::hash(canonicalBytes(text), QCryptographicHash::Sha256);
    return sheet;
}

Result<MinutesSheet> MinutesService::sheet(Id<Meeting> id, const Actor& by) const
{
    const auto meeting = m_ports.of<Meeting>().find(id);
    if (!meeting)
        return Refusal{Rule::RecordGone};
    if (meeting->association) // all read those of the methodical council
        if (const auto no = whyNot(Act::ReadMeetings, by, subjectOf(*meeting, by.day)))
            return *no;
    auto sheet = sheetOf(*meeting);
    if (!meeting->isSigned())
        return sheet;
    const auto version = meeting->minutes ? m_ports.of<DocumentVersion>().find(*meeting->minutes) : std::nullopt;
    if (!version)
        return Refusal{Rule::RecordGone};
    const auto signedText = fromCanonicalBytes<MinutesText>(version->bytes);
    if (!signedText)
        return Refusal{Rule::TextUnreadable, {version->number}};
    sheet.text = *signedText;
    sheet.digest = version->digest;
    return sheet;
}

std::optional<Refusal> MinutesService::whyNotSign(const Meeting& meeting, QDate day)
{
    if (meeting.isSigned())
        return Refusal{Rule::MinutesSigned, {meeting.signedOn}};
    if (meeting.heldOn > day)
        return Refusal{Rule::DateInFuture, {meeting.heldOn}, u"held_on"_s};
    return std::nullopt;
}

Result<Meeting> MinutesService::sign(const ShownMinutes& shown, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::SignMinutes, [&]() -> Result<Meeting> {
        auto meeting = m_ports.of<Meeting>().find(shown.meeting);
        if (!meeting)
            return Refusal{Rule::RecordGone};
        const auto day = signing.paper && signing.paper->day.isValid() ? signing.paper->day : by.day;
        StepRequest request{.act = Act::SignMinutes,
            .kind = DocumentKind::Minutes,
            .subject = meeting->id.value,
            .rights = subjectOf(*meeting, day),
            .shownDigest = shown.digest,
            .recording = Act::RecordMeeting};
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto no = whyNotSign(*meeting, by.day))
            return *no;
        if (day < meeting->heldOn)
            return Refusal{Rule::DayOutside, {meeting->heldOn, by.day}, u"day"_s};
        const auto sheet = sheetOf(*meeting);
        if (sheet.digest != shown.digest)
            return Refusal{Rule::TextChanged};
        const auto version = m_documents.keep(
            DocumentKind::Minutes, meeting->id.value, sheet.text.header.language, canonicalBytes(sheet.text));
        request.version = version.id;
        const auto taken = m_documents.take(request, by, signing);
        if (!taken)
            return taken.refusal();
        meeting->signedOn = taken->day;
        meeting->minutes = version.id;
        m_ports.of<Meeting>().save(*meeting);
        return *meeting;
    });
}
