#include "gui/meeting/meetingspecs.h"
#include "domain/association/association.h"
#include "domain/staff/person.h"
#include "gui/meeting/meetingtexts.h"
#include "gui/people/choices.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInYear = 200;

QList<Option> meetingKinds()
{
    return {option(MeetingKind::Association, MeetingTexts::tr("Meeting of the association")),
        option(MeetingKind::MethodicalCouncil, MeetingTexts::tr("Meeting of the methodical council"))};
}

Chip meetingChip(const Meeting& meeting, QDate today)
{
    if (meeting.isSigned())
        return {MeetingTexts::tr("Signed on %1").arg(shownText(meeting.signedOn)), u"stamp"_s, Tone::Good};
    if (meeting.heldOn > today)
        return {MeetingTexts::tr("Planned"), u"calendar"_s, Tone::Quiet};
    return {MeetingTexts::tr("Held, not signed"), u"draft"_s, Tone::Accent};
}

Chip itemChip(const AgendaItem& item)
{
    if (!item.resolved.isEmpty())
        return {MeetingTexts::tr("Resolved"), u"done"_s, Tone::Good};
    if (item.returned)
        return {MeetingTexts::tr("Back undone"), u"return"_s, Tone::Caution};
    return {MeetingTexts::tr("Not written yet"), u"draft"_s, Tone::Quiet};
}

Chip decisionChip(const Decision& decision, QDate today)
{
    if (decision.doneOn.isValid())
        return {MeetingTexts::tr("Done on %1").arg(shownText(decision.doneOn)), u"done"_s, Tone::Good};
    if (decision.isOverdue(today))
        return {
            MeetingTexts::tr("Overdue by %n days", nullptr, int(decision.dueOn.daysTo(today))), u"late"_s, Tone::Bad};
    return {MeetingTexts::tr("To be carried out"), u"draft"_s, Tone::Quiet};
}

Chip presenceChip(const Attendance& attendance)
{
    return attendance.present ? Chip{MeetingTexts::tr("Was there"), u"done"_s, Tone::Good}
                              : Chip{MeetingTexts::tr("Was absent"), u"close"_s, Tone::Quiet};
}

Refusal locked(const Meeting& meeting)
{
    return {Rule::MinutesSigned, {meeting.signedOn}};
}

/// The parts of one meeting; once its minutes are signed those stay as they are for which `staysOpen` says no.
template <class T>
RecordActs<T> actsOfMeeting(Id<Meeting> T::*meeting, bool (*staysOpen)(const T&))
{
    auto acts = recordActsWithin(meeting);
    acts.whyNotChange = [base = acts.whyNotChange, meeting, staysOpen](
                            Services& services, const std::vector<T>& parts, const Actor& by) {
        auto answers = base(services, parts, by);
        const auto meetings = byId(services.ports, valuesOf(parts, meeting));
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto of = meetings.value(parts[i].*meeting);
            if (!answers[i] && of.isSigned() && !staysOpen(parts[i]))
                answers[i] = locked(of);
        }
        return answers;
    };
    return acts;
}

template <class T>
bool never(const T&)
{
    return false;
}

/// The list in another order, which may ask the ports.
template <class T, class Sort>
void arrange(RecordActs<T>& acts, Sort sort)
{
    acts.list = [list = acts.list, sort](
                    Services& services, const Within& within, const Actor& by) -> Result<std::vector<T>> {
        auto listed = list(services, within, by);
        if (!listed)
            return listed.refusal();
        auto parts = std::move(listed).value();
        sort(services.ports, parts);
        return parts;
    };
}

} // namespace

RecordSpec<Meeting> meetingSpec(AppContext& context)
{
    RecordSpec<Meeting> spec;
    spec.words = {.title = MeetingTexts::tr("Meetings"),
        .newTitle = MeetingTexts::tr("New meeting"),
        .addVerb = MeetingTexts::tr("Add a meeting"),
        .emptyTitle = MeetingTexts::tr("No meetings yet"),
        .emptyText = MeetingTexts::tr("The meetings of the association and of the methodical council stand here with "
                                      "agenda, decisions and attendance (3.7.c). A planned one belongs here, too: its "
                                      "agenda opens with the decisions that were not carried out."),
        .helpTopic = u"meetings"_s};
    auto kind = choiceColumn("kind", MeetingTexts::tr("Kind"), &Meeting::kind, meetingKinds(), 170);
    auto chair = referenceColumn("chair_id", MeetingTexts::tr("Chair"), &Meeting::chair, 150);
    auto association = referenceColumn("association_id", MeetingTexts::tr("Association"), &Meeting::association, 130);
    for (auto* hidden : {&chair, &association})
        hidden->shownAtFirst = false;
    spec.columns = {column("number", MeetingTexts::tr("№"), &Meeting::number, 56),
        column("held_on", MeetingTexts::tr("Day"), &Meeting::heldOn, 92),
        column("topic", MeetingTexts::tr("Topic"), &Meeting::topic, 200),
        chipColumn<Meeting>(
            "state", MeetingTexts::tr("State"),
            [&context](const Meeting& meeting) { return meetingChip(meeting, context.session().today()); }, 190),
        kind, chair, association};
    spec.fields = {choiceField("kind", MeetingTexts::tr("&Kind"), &Meeting::kind, meetingKinds()).asRequired(),
        dateField("held_on", MeetingTexts::tr("&Day"), &Meeting::heldOn).asRequired(),
        textField("topic", MeetingTexts::tr("T&opic"), &Meeting::topic).upTo(longestLine),
        textField("place", MeetingTexts::tr("&Place"), &Meeting::place).upTo(longestLine),
        referenceField("chair_id", MeetingTexts::tr("&Chair"), &Meeting::chair, staffChoice(context)),
        referenceField("secretary_id", MeetingTexts::tr("&Secretary"), &Meeting::secretary, staffChoice(context)),
        numberField("number", MeetingTexts::tr("&Number within the year (0: the next one)"), &Meeting::number)
            .between(0, mostInYear),
        referenceField(
            "association_id", MeetingTexts::tr("Association"), &Meeting::association, associationChoice(context))
            .withHint(MeetingTexts::tr("none: the methodical council"))};
    return spec;
}

RecordSpec<AgendaItem> agendaSpec()
{
    RecordSpec<AgendaItem> spec;
    spec.words = {.title = MeetingTexts::tr("Agenda item"),
        .newTitle = MeetingTexts::tr("New agenda item"),
        .addVerb = MeetingTexts::tr("Add an item")};
    spec.columns = {
        column<AgendaItem>(
            "matter", MeetingTexts::tr("Matter"),
            [](const AgendaItem& item) { return u"%1. %2"_s.arg(QString::number(item.position), item.matter); }, 200),
        chipColumn<AgendaItem>("state", MeetingTexts::tr("State"), itemChip, 150)};
    spec.fields = {
        longTextField("matter", MeetingTexts::tr("&Matter"), &AgendaItem::matter).asRequired().withHint(u"… жөнүндө"_s),
        longTextField("heard", MeetingTexts::tr("&Heard: who spoke first, and what was reported"), &AgendaItem::heard)
            .under(MeetingTexts::tr("Minutes")),
        longTextField("spoke", MeetingTexts::tr("S&poke"), &AgendaItem::spoke),
        longTextField("resolved", MeetingTexts::tr("&Resolved"), &AgendaItem::resolved),
        numberField("position", MeetingTexts::tr("Place on the &agenda (0: the last one)"), &AgendaItem::position)
            .between(0, mostInYear)};
    return spec;
}

RecordSpec<Decision> decisionSpec(AppContext& context)
{
    RecordSpec<Decision> spec;
    spec.words = {.title = MeetingTexts::tr("Decision"),
        .newTitle = MeetingTexts::tr("New decision"),
        .addVerb = MeetingTexts::tr("Add a decision")};
    auto responsible = referenceColumn("responsible_id", MeetingTexts::tr("Responsible"), &Decision::responsible, 120);
    auto outcome = column("outcome", MeetingTexts::tr("What came of it"), &Decision::outcome, 160);
    responsible.shownAtFirst = outcome.shownAtFirst = false; // the list stands in the narrow half
    spec.columns = {column("text", MeetingTexts::tr("Decision"), &Decision::text, 130),
        column("due_on", MeetingTexts::tr("Due"), &Decision::dueOn, 92),
        chipColumn<Decision>(
            "state", MeetingTexts::tr("State"),
            [&context](const Decision& decision) { return decisionChip(decision, context.session().today()); }, 130),
        responsible, outcome};
    spec.fields = {longTextField("text", MeetingTexts::tr("&What was decided"), &Decision::text).asRequired(),
        referenceField("responsible_id", MeetingTexts::tr("&Responsible"), &Decision::responsible, staffChoice(context))
            .withHint(MeetingTexts::tr("none: all")),
        dateField("due_on", MeetingTexts::tr("&Due by"), &Decision::dueOn),
        dateField("done_on", MeetingTexts::tr("&Carried out on"), &Decision::doneOn).under(MeetingTexts::tr("Outcome")),
        longTextField("outcome", MeetingTexts::tr("What came &of it"), &Decision::outcome)};
    return spec;
}

RecordSpec<Attendance> attendanceSpec(AppContext& context)
{
    RecordSpec<Attendance> spec;
    spec.words = {.title = MeetingTexts::tr("Attendance"),
        .newTitle = MeetingTexts::tr("Attendance"),
        .addVerb = MeetingTexts::tr("Mark who was there…")};
    spec.columns = {referenceColumn("person_id", MeetingTexts::tr("Name"), &Attendance::person, 200),
        chipColumn<Attendance>("present", MeetingTexts::tr("State"), presenceChip, 130)};
    spec.fields = {
        referenceField("person_id", MeetingTexts::tr("&Who"), &Attendance::person, staffChoice(context)).asRequired(),
        checkField("present", MeetingTexts::tr("Was &there"), &Attendance::present)};
    return spec;
}

RecordActs<Meeting> meetingActs()
{
    auto acts = recordActs<Meeting>();
    acts.whyNotChange
        = [base = acts.whyNotChange](Services& services, const std::vector<Meeting>& meetings, const Actor& by) {
              auto answers = base(services, meetings, by);
              for (size_t i = 0; i < meetings.size(); ++i)
                  if (!answers[i] && meetings[i].isSigned())
                      answers[i] = locked(meetings[i]);
              return answers;
          };
    return acts;
}

RecordActs<AgendaItem> agendaActs()
{
    auto acts = actsOfMeeting<AgendaItem>(&AgendaItem::meeting, never<AgendaItem>);
    arrange(acts, [](const Ports&, std::vector<AgendaItem>& items) {
        std::ranges::stable_sort(items, {}, &AgendaItem::position);
    });
    return acts;
}

RecordActs<Decision> decisionActs()
{
    return actsOfMeeting<Decision>(&Decision::meeting, [](const Decision& decision) { return !decision.id.isNull(); });
}

RecordActs<Attendance> attendanceActs()
{
    auto acts = actsOfMeeting<Attendance>(&Attendance::meeting, never<Attendance>);
    arrange(acts, [](const Ports& ports, std::vector<Attendance>& attendances) {
        const auto people = byId(ports, valuesOf(attendances, &Attendance::person));
        std::ranges::stable_sort(
            attendances, {}, [&](const Attendance& attendance) { return people.value(attendance.person).sortKey; });
    });
    return acts;
}
