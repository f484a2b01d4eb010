#include "domain/activity/consultation.h"
#include "domain/activity/visit.h"
#include "gui/activity/evidencefields.h"
#include "gui/activity/evidencespecs.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> visitKinds()
{
    return {option(VisitKind::Leader, ActivityTexts::tr("Leader's visit")),
        option(VisitKind::Mutual, ActivityTexts::tr("Mutual visit")),
        option(VisitKind::OpenLesson, ActivityTexts::tr("Open lesson")),
        option(VisitKind::OnRequest, ActivityTexts::tr("On the deputy's request")),
        option(VisitKind::Deputy, ActivityTexts::tr("Deputy's own control"))};
}

QList<Option> visitAnswers()
{
    return {option(VisitAnswer::Acknowledged, ActivityTexts::tr("acknowledged")),
        option(VisitAnswer::Answered, ActivityTexts::tr("answered")),
        option(VisitAnswer::Objected, ActivityTexts::tr("objected"))};
}

/// What became of the advice, once nothing of the visit itself is missing.
Chip answerChip(const Visit& visit)
{
    switch (visit.answerKind) {
    case VisitAnswer::Objected:
        return {ActivityTexts::tr("Objected"), u"proposal"_s, Tone::Caution};
    case VisitAnswer::Answered:
        return {ActivityTexts::tr("Answered"), u"done"_s, Tone::Good};
    case VisitAnswer::Acknowledged:
        return {ActivityTexts::tr("Acknowledged"), u"done"_s, Tone::Good};
    case VisitAnswer::None:
        break;
    }
    return visit.answeredOn.isValid() ? Chip{ActivityTexts::tr("Answered"), u"done"_s, Tone::Good}
                                      : Chip{ActivityTexts::tr("Analysed"), u"done"_s, Tone::Quiet};
}

Chip stateOf(const Visit& visit, QDate today)
{
    if (visit.isAhead(today))
        return {ActivityTexts::tr("Still ahead"), u"calendar"_s, Tone::Quiet};
    if (visit.isMissed(today))
        return {ActivityTexts::tr("Not written up"), u"late"_s, Tone::Bad};
    if (visit.isBreach())
        return {ActivityTexts::tr("Breach of 4.1"), u"late"_s, Tone::Bad};
    if (visit.answerKind != VisitAnswer::Objected && visit.lacksAnalysis())
        return {ActivityTexts::tr("Analysis lacks a part"), u"draft"_s, Tone::Caution};
    return answerChip(visit);
}

/// What was visited; a planned lesson may have no topic yet.
QString nameOfVisit(const Visit& visit)
{
    if (!visit.topic.trimmed().isEmpty())
        return visit.topic;
    QStringList lesson{shownText(visit.heldOn), visit.className, visit.subject};
    lesson.removeAll(QString());
    return lesson.join(u", "_s);
}

std::vector<FieldSpec<Visit>> timeFields()
{
    return {timeField("starts_at", ActivityTexts::tr("Lesson &begins"), &Visit::startsAt)
                .under(ActivityTexts::tr("Times (4.1)")),
        timeField("ends_at", ActivityTexts::tr("Lesson &ends"), &Visit::endsAt),
        timeField("entered_at", ActivityTexts::tr("Ente&red at"), &Visit::enteredAt),
        choiceField("late_entry", ActivityTexts::tr("Entered after the lesson began"), &Visit::lateEntry,
            {option(LateEntry::NotStated, ActivityTexts::tr("not stated")),
                option(LateEntry::Necessity, ActivityTexts::tr("extreme necessity")),
                option(LateEntry::Breach, ActivityTexts::tr("no necessity: a breach of 4.1"))}),
        longTextField("necessity", ActivityTexts::tr("What the necessity was"), &Visit::necessity)};
}

/// The leader enters here what stands on a printed sheet; the teacher has the act of answering.
std::vector<FieldSpec<Visit>> answerFields()
{
    return {choiceField("answer_kind", ActivityTexts::tr("What the teacher said"), &Visit::answerKind,
                QList{option(VisitAnswer::None, ActivityTexts::tr("nothing yet"))} + visitAnswers())
                .under(ActivityTexts::tr("Answer")),
        longTextField("answer", ActivityTexts::tr("The teacher's ans&wer"), &Visit::answer),
        dateField("answered_on", ActivityTexts::tr("Answered on"), &Visit::answeredOn),
        dateField("follow_up_on", ActivityTexts::tr("&Look again on"), &Visit::followUpOn)
            .under(ActivityTexts::tr("After the visit")),
        longTextField("follow_up", ActivityTexts::tr("What came of the advice"), &Visit::followUp)};
}
} // namespace

RecordSpec<Visit> visitSpec(AppContext& context)
{
    RecordSpec<Visit> spec;
    spec.words = {.title = ActivityTexts::tr("Visits"),
        .newTitle = ActivityTexts::tr("New visit"),
        .addVerb = ActivityTexts::tr("Add a visit"),
        .emptyTitle = ActivityTexts::tr("No visits yet"),
        .emptyText = ActivityTexts::tr("A lesson that was visited stands here with its analysis: form, content, "
                                       "conclusions and advice. It needs no permission (4.1)."),
        .helpTopic = u"visits"_s,
        .answerVerb = ActivityTexts::tr("Answer…")};
    spec.name = nameOfVisit;
    auto visitor = referenceColumn("visitor_id", ActivityTexts::tr("Visited by"), &Visit::visitor, 150);
    visitor.shownAtFirst = false; // mostly the leader; the state needs the room
    spec.columns = {dayColumn<Visit>("held_on", ActivityTexts::tr("Day")),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &Visit::teacher, 160),
        column("topic", ActivityTexts::tr("Topic"), &Visit::topic, 170),
        choiceColumn("kind", ActivityTexts::tr("Kind"), &Visit::kind, visitKinds(), 120),
        chipColumn<Visit>(
            "state", ActivityTexts::tr("State"),
            [&context](const Visit& each) { return stateOf(each, context.session().today()); }, 175),
        visitor, associationColumn<Visit>()};
    spec.fields = {choiceField("kind", ActivityTexts::tr("&Kind"), &Visit::kind, visitKinds()).asRequired(),
        referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &Visit::teacher, staffChoice(context)).asRequired(),
        dateField("held_on", ActivityTexts::tr("&Day"), &Visit::heldOn).asRequired(),
        textField("topic", ActivityTexts::tr("T&opic"), &Visit::topic)
            .withHint(ActivityTexts::tr("may stay empty while the visit is ahead")),
        textField("class_name", ActivityTexts::tr("&Class"), &Visit::className).withHint(u"7-Б"_s),
        textField("subject", ActivityTexts::tr("&Subject"), &Visit::subject),
        referenceField("visitor_id", ActivityTexts::tr("&Visited by"), &Visit::visitor, staffChoice(context))
            .asRequired(),
        associationField<Visit>(context),
        longTextField("facts", ActivityTexts::tr("Notes from the lesson"), &Visit::facts)
            .under(ActivityTexts::tr("During the lesson"))
            .withHint(ActivityTexts::tr("what was seen and heard; nobody criticises during the lesson (4.1)")),
        longTextField("form", ActivityTexts::tr("The lesson's &form"), &Visit::form)
            .under(ActivityTexts::tr("Analysis (3.1.b)")),
        longTextField("content", ActivityTexts::tr("The lesson's co&ntent"), &Visit::content),
        longTextField("conclusions", ActivityTexts::tr("Concl&usions"), &Visit::conclusions),
        longTextField("advice", ActivityTexts::tr("&Advice"), &Visit::advice)
            .withHint(ActivityTexts::tr("reaches the teacher after the lesson's end"))};
    append(spec.fields, timeFields());
    append(spec.fields, answerFields());
    spec.answerFields
        = {choiceField("answer_kind", ActivityTexts::tr("&Your answer"), &Visit::answerKind, visitAnswers()),
            longTextField("answer", ActivityTexts::tr("&In words"), &Visit::answer)
                .withHint(ActivityTexts::tr("an objection says what you do not agree with"))};
    return spec;
}

RecordSpec<Consultation> consultationSpec(AppContext& context)
{
    RecordSpec<Consultation> spec;
    spec.words = {.title = ActivityTexts::tr("Consultations"),
        .newTitle = ActivityTexts::tr("New consultation"),
        .addVerb = ActivityTexts::tr("Add a consultation"),
        .emptyTitle = ActivityTexts::tr("No consultations yet"),
        .emptyText = ActivityTexts::tr("Advice that a teacher was given in methodical work stands here (3.8) and goes "
                                       "into the year report."),
        .helpTopic = u"visits"_s};
    spec.columns = {dayColumn<Consultation>("held_on", ActivityTexts::tr("Day")),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &Consultation::teacher, 180),
        column("topic", ActivityTexts::tr("Topic"), &Consultation::topic, 220),
        column("follow_up_on", ActivityTexts::tr("Look again on"), &Consultation::followUpOn, 110),
        column("follow_up", ActivityTexts::tr("What came of it"), &Consultation::followUp, 180),
        associationColumn<Consultation>()};
    spec.fields
        = {referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &Consultation::teacher, staffChoice(context))
                .asRequired(),
            dateField("held_on", ActivityTexts::tr("&Day"), &Consultation::heldOn).asRequired(),
            textField("topic", ActivityTexts::tr("T&opic"), &Consultation::topic).asRequired(),
            longTextField("advice", ActivityTexts::tr("&Advice"), &Consultation::advice),
            associationField<Consultation>(context),
            dateField("follow_up_on", ActivityTexts::tr("&Look again on"), &Consultation::followUpOn)
                .under(ActivityTexts::tr("Follow-up")),
            longTextField("follow_up", ActivityTexts::tr("&What came of it"), &Consultation::followUp)};
    return spec;
}
