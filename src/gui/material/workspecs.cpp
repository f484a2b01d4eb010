#include "domain/activity/assignment.h"
#include "domain/activity/selfeducation.h"
#include "domain/material/correction.h"
#include "domain/material/project.h"
#include "gui/activity/evidencefields.h"
#include "gui/material/materialspecs.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> projectStates()
{
    return {option(ProjectState::Planned, ActivityTexts::tr("not started")),
        option(ProjectState::Running, ActivityTexts::tr("running")),
        option(ProjectState::Suspended, ActivityTexts::tr("suspended")),
        option(ProjectState::Stopped, ActivityTexts::tr("stopped"))};
}

Chip projectChip(const Project& project)
{
    switch (project.state) {
    case ProjectState::Planned:
        return {ActivityTexts::tr("Not started"), u"draft"_s, Tone::Quiet};
    case ProjectState::Running:
        return {ActivityTexts::tr("Running"), u"next"_s, Tone::Good};
    case ProjectState::Suspended:
        return {ActivityTexts::tr("Suspended"), u"late"_s, Tone::Caution};
    case ProjectState::Stopped:
        return {ActivityTexts::tr("Stopped"), u"close"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

Chip correctionChip(const Correction& correction)
{
    return correction.answeredOn.isValid() ? Chip{ActivityTexts::tr("Answered"), u"done"_s, Tone::Good}
                                           : Chip{ActivityTexts::tr("Unanswered"), u"draft"_s, Tone::Caution};
}

Chip selfEducationChip(const SelfEducation& work)
{
    return work.finishedOn.isValid() ? Chip{ActivityTexts::tr("Finished"), u"done"_s, Tone::Good}
                                     : Chip{ActivityTexts::tr("Goes on"), u"book"_s, Tone::Quiet};
}
} // namespace

RecordSpec<Correction> correctionSpec(AppContext& context)
{
    RecordSpec<Correction> spec;
    spec.words = {.title = ActivityTexts::tr("Corrections"),
        .newTitle = ActivityTexts::tr("New correction"),
        .addVerb = ActivityTexts::tr("Add a correction"),
        .emptyTitle = ActivityTexts::tr("No corrections yet"),
        .emptyText
        = ActivityTexts::tr("A correction of a teacher's plan or programme stands here: what it said before, "
                            "what after, and why (3.7.b). The teacher sees it and answers."),
        .helpTopic = u"materials"_s,
        .answerVerb = ActivityTexts::tr("Answer…")};
    spec.columns = {dayColumn<Correction>("corrected_on", ActivityTexts::tr("Day")),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &Correction::teacher, 170),
        column("paper", ActivityTexts::tr("Plan or programme"), &Correction::paper, 200),
        column("reason", ActivityTexts::tr("Reason"), &Correction::reason, 200),
        chipColumn<Correction>("state", ActivityTexts::tr("State"), correctionChip, 140),
        associationColumn<Correction>()};
    spec.fields
        = {referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &Correction::teacher, staffChoice(context))
                .asRequired(),
            textField("paper", ActivityTexts::tr("&Plan or programme"), &Correction::paper)
                .asRequired()
                .withHint(ActivityTexts::tr("for example: calendar-thematic plan, 7-Б")),
            dateField("corrected_on", ActivityTexts::tr("&Day"), &Correction::correctedOn).asRequired(),
            longTextField("before", ActivityTexts::tr("&Before"), &Correction::before),
            longTextField("after", ActivityTexts::tr("A&fter"), &Correction::after).asRequired(),
            longTextField("reason", ActivityTexts::tr("&Reason"), &Correction::reason).asRequired(),
            associationField<Correction>(context),
            longTextField("answer", ActivityTexts::tr("The teacher's ans&wer"), &Correction::answer)
                .under(ActivityTexts::tr("Answer")),
            dateField("answered_on", ActivityTexts::tr("Answered on"), &Correction::answeredOn)};
    spec.answerFields = {longTextField("answer", ActivityTexts::tr("A&nswer"), &Correction::answer).asRequired()};
    return spec;
}

RecordSpec<Project> projectSpec(AppContext& context)
{
    RecordSpec<Project> spec;
    spec.words = {.title = ActivityTexts::tr("Projects"),
        .newTitle = ActivityTexts::tr("New project"),
        .addVerb = ActivityTexts::tr("Add a project"),
        .emptyTitle = ActivityTexts::tr("No projects yet"),
        .emptyText
        = ActivityTexts::tr("A methodical project stands here. Name it first; it starts, pauses and ends by a "
                            "proposal that the management grants (4.3.a)."),
        .helpTopic = u"materials"_s};
    spec.columns = {column("title", ActivityTexts::tr("Project"), &Project::title, 260),
        referenceColumn("head_id", ActivityTexts::tr("Head"), &Project::head, 170),
        chipColumn<Project>("state", ActivityTexts::tr("State"), projectChip, 150),
        column("changed_on", ActivityTexts::tr("Decided on"), &Project::changedOn, 92),
        dayColumn<Project>("named_on", ActivityTexts::tr("Named on")),
        column("outcome", ActivityTexts::tr("Outcome"), &Project::outcome, 180), associationColumn<Project>()};
    spec.fields = {textField("title", ActivityTexts::tr("&Project"), &Project::title).asRequired(),
        longTextField("aim", ActivityTexts::tr("A&im"), &Project::aim),
        referenceField("head_id", ActivityTexts::tr("&Head"), &Project::head, staffChoice(context)),
        dateField("named_on", ActivityTexts::tr("&Named on"), &Project::namedOn).asRequired(),
        associationField<Project>(context),
        choiceField("state", ActivityTexts::tr("State"), &Project::state, projectStates())
            .asReadOnly()
            .under(ActivityTexts::tr("A granted proposal (4.3.a) starts, suspends or stops the project")),
        dateField("changed_on", ActivityTexts::tr("Decided on"), &Project::changedOn).asReadOnly().shownOnDemand(),
        longTextField("outcome", ActivityTexts::tr("&Outcome"), &Project::outcome)};
    return spec;
}

RecordSpec<SelfEducation> selfEducationSpec(AppContext& context)
{
    RecordSpec<SelfEducation> spec;
    spec.words = {.title = ActivityTexts::tr("Self-education"),
        .newTitle = ActivityTexts::tr("New topic"),
        .addVerb = ActivityTexts::tr("Add a topic"),
        .emptyTitle = ActivityTexts::tr("No topics yet"),
        .emptyText = ActivityTexts::tr("The topic that a teacher works on alone may stand here (3.3.e, 4.7). It is "
                                       "required of nobody."),
        .helpTopic = u"growth"_s};
    spec.columns = {referenceColumn("person_id", ActivityTexts::tr("Teacher"), &SelfEducation::person, 180),
        column("topic", ActivityTexts::tr("Topic"), &SelfEducation::topic, 260),
        dayColumn<SelfEducation>("begun_on", ActivityTexts::tr("Begun on")),
        column("finished_on", ActivityTexts::tr("Finished on"), &SelfEducation::finishedOn, 92),
        chipColumn<SelfEducation>("state", ActivityTexts::tr("State"), selfEducationChip, 120),
        column("outcome", ActivityTexts::tr("Outcome"), &SelfEducation::outcome, 180),
        associationColumn<SelfEducation>()};
    spec.fields
        = {referenceField("person_id", ActivityTexts::tr("&Teacher"), &SelfEducation::person, staffChoice(context))
                .asRequired(),
            textField("topic", ActivityTexts::tr("T&opic"), &SelfEducation::topic).asRequired(),
            dateField("begun_on", ActivityTexts::tr("&Begun on"), &SelfEducation::begunOn).asRequired(),
            dateField("finished_on", ActivityTexts::tr("&Finished on"), &SelfEducation::finishedOn),
            longTextField("outcome", ActivityTexts::tr("&Outcome"), &SelfEducation::outcome),
            associationField<SelfEducation>(context)};
    return spec;
}

RecordSpec<AssignmentMove> assignmentMoveSpec()
{
    RecordSpec<AssignmentMove> spec;
    spec.words = {.title = ActivityTexts::tr("Earlier date or author"),
        .newTitle = ActivityTexts::tr("Earlier date or author"),
        .addVerb = ActivityTexts::tr("Earlier dates and authors")};
    spec.columns = {column("reason", ActivityTexts::tr("Why it was changed"), &AssignmentMove::reason),
        column("moved_on", ActivityTexts::tr("Changed on"), &AssignmentMove::movedOn, 92),
        column("due_before", ActivityTexts::tr("Due before"), &AssignmentMove::dueBefore, 92),
        referenceColumn("author_before_id", ActivityTexts::tr("Author before"), &AssignmentMove::authorBefore, 110)};
    return spec;
}
