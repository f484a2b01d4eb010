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

Chip stateOf(const Visit& visit)
{
    if (visit.isBreach())
        return {ActivityTexts::tr("Breach of 4.1"), u"late"_s, Tone::Bad};
    if (visit.lacksAnalysis())
        return {ActivityTexts::tr("Analysis lacks a part"), u"draft"_s, Tone::Caution};
    if (visit.answeredOn.isValid())
        return {ActivityTexts::tr("Answered"), u"done"_s, Tone::Good};
    return {ActivityTexts::tr("Analysed"), u"done"_s, Tone::Quiet};
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
        .helpTopic = u"visits"_s};
    spec.columns = {dayColumn<Visit>("held_on", ActivityTexts::tr("Day")),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &Visit::teacher, 180),
        column("topic", ActivityTexts::tr("Topic"), &Visit::topic, 200),
        choiceColumn("kind", ActivityTexts::tr("Kind"), &Visit::kind, visitKinds(), 140),
        chipColumn<Visit>("state", ActivityTexts::tr("State"), stateOf, 160),
        referenceColumn("visitor_id", ActivityTexts::tr("Visited by"), &Visit::visitor, 150),
        associationColumn<Visit>()};
    spec.fields = {choiceField("kind", ActivityTexts::tr("&Kind"), &Visit::kind, visitKinds()).asRequired(),
        referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &Visit::teacher, staffChoice(context)).asRequired(),
        dateField("held_on", ActivityTexts::tr("&Day"), &Visit::heldOn).asRequired(),
        textField("topic", ActivityTexts::tr("T&opic"), &Visit::topic).asRequired(),
        textField("class_name", ActivityTexts::tr("&Class"), &Visit::className).withHint(u"7-Б"_s),
        textField("subject", ActivityTexts::tr("&Subject"), &Visit::subject),
        referenceField("visitor_id", ActivityTexts::tr("&Visited by"), &Visit::visitor, staffChoice(context))
            .asRequired(),
        associationField<Visit>(context),
        longTextField("form", ActivityTexts::tr("The lesson's &form"), &Visit::form)
            .under(ActivityTexts::tr("Analysis (3.1.b)")),
        longTextField("content", ActivityTexts::tr("The lesson's co&ntent"), &Visit::content),
        longTextField("conclusions", ActivityTexts::tr("Concl&usions"), &Visit::conclusions),
        longTextField("advice", ActivityTexts::tr("&Advice"), &Visit::advice)
            .withHint(ActivityTexts::tr("reaches the teacher after the lesson's end")),
        timeField("starts_at", ActivityTexts::tr("Lesson &begins"), &Visit::startsAt)
            .under(ActivityTexts::tr("Times (4.1)")),
        timeField("ends_at", ActivityTexts::tr("Lesson &ends"), &Visit::endsAt),
        timeField("entered_at", ActivityTexts::tr("Ente&red at"), &Visit::enteredAt),
        choiceField("late_entry", ActivityTexts::tr("Entered after the lesson began"), &Visit::lateEntry,
            {option(LateEntry::NotStated, ActivityTexts::tr("not stated")),
                option(LateEntry::Necessity, ActivityTexts::tr("extreme necessity")),
                option(LateEntry::Breach, ActivityTexts::tr("no necessity: a breach of 4.1"))}),
        longTextField("necessity", ActivityTexts::tr("What the necessity was"), &Visit::necessity),
        longTextField("answer", ActivityTexts::tr("The teacher's ans&wer"), &Visit::answer)
            .under(ActivityTexts::tr("Answer")),
        dateField("answered_on", ActivityTexts::tr("Answered on"), &Visit::answeredOn)};
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
