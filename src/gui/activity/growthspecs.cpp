#include "domain/activity/assignment.h"
#include "domain/activity/attestation.h"
#include "domain/activity/course.h"
#include "gui/activity/evidencefields.h"
#include "gui/activity/evidencespecs.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
/// A category or a course is worth a look this long before it runs out.
constexpr int monthsAhead = 6;

template <class T>
Chip validityChip(const T& record, QDate today)
{
    if (record.runsOutBy(today.addDays(-1)))
        return {ActivityTexts::tr("Has run out"), u"late"_s, Tone::Bad};
    if (record.runsOutBy(today.addMonths(monthsAhead)))
        return {ActivityTexts::tr("Runs out soon"), u"late"_s, Tone::Caution};
    return {ActivityTexts::tr("Valid"), u"done"_s, Tone::Good};
}

Chip assignmentChip(const Assignment& assignment, QDate today)
{
    if (assignment.finishedOn.isValid())
        return {ActivityTexts::tr("Finished"), u"done"_s, Tone::Good};
    return assignment.isOverdue(today) ? Chip{ActivityTexts::tr("Overdue"), u"late"_s, Tone::Bad}
                                       : Chip{ActivityTexts::tr("In work"), u"draft"_s, Tone::Quiet};
}
} // namespace

RecordSpec<Course> courseSpec(AppContext& context)
{
    RecordSpec<Course> spec;
    spec.words = {.title = ActivityTexts::tr("Courses"),
        .newTitle = ActivityTexts::tr("New course"),
        .addVerb = ActivityTexts::tr("Add a course"),
        .emptyTitle = ActivityTexts::tr("No courses yet"),
        .emptyText = ActivityTexts::tr("Courses that members and the leader finished stand here (3.3.e, 4.7)."),
        .helpTopic = u"growth"_s};
    spec.columns = {dayColumn<Course>("finished_on", ActivityTexts::tr("Finished on")),
        referenceColumn("person_id", ActivityTexts::tr("Teacher"), &Course::person, 180),
        column("title", ActivityTexts::tr("Course"), &Course::title, 240),
        column("place", ActivityTexts::tr("Held by"), &Course::place, 160),
        column("hours", ActivityTexts::tr("Hours"), &Course::hours, 80),
        column("certificate", ActivityTexts::tr("Certificate"), &Course::certificate, 120),
        column("valid_until", ActivityTexts::tr("Valid until"), &Course::validUntil, 100),
        chipColumn<Course>(
            "state", ActivityTexts::tr("State"),
            [&context](const Course& each) {
                return each.validUntil.isValid() ? validityChip(each, context.session().today()) : Chip{};
            },
            150),
        associationColumn<Course>()};
    spec.fields = {
        referenceField("person_id", ActivityTexts::tr("&Teacher"), &Course::person, staffChoice(context)).asRequired(),
        textField("title", ActivityTexts::tr("&Course"), &Course::title).asRequired(),
        textField("place", ActivityTexts::tr("Held &by"), &Course::place),
        dateField("finished_on", ActivityTexts::tr("&Finished on"), &Course::finishedOn).asRequired(),
        numberField("hours", ActivityTexts::tr("&Hours"), &Course::hours).between(0, 2000),
        textField("certificate", ActivityTexts::tr("C&ertificate"), &Course::certificate),
        dateField("valid_until", ActivityTexts::tr("&Valid until"), &Course::validUntil),
        associationField<Course>(context)};
    return spec;
}

RecordSpec<Attestation> attestationSpec(AppContext& context)
{
    RecordSpec<Attestation> spec;
    spec.words = {.title = ActivityTexts::tr("Attestation"),
        .newTitle = ActivityTexts::tr("New category"),
        .addVerb = ActivityTexts::tr("Add a category"),
        .emptyTitle = ActivityTexts::tr("No categories yet"),
        .emptyText = ActivityTexts::tr("The category of each teacher stands here with its dates (3.3.e); what runs out "
                                       "is marked half a year before."),
        .helpTopic = u"growth"_s};
    spec.columns = {referenceColumn("person_id", ActivityTexts::tr("Teacher"), &Attestation::person, 180),
        column("category", ActivityTexts::tr("Category"), &Attestation::category, 140),
        dayColumn<Attestation>("given_on", ActivityTexts::tr("Given on")),
        column("valid_until", ActivityTexts::tr("Valid until"), &Attestation::validUntil, 100),
        chipColumn<Attestation>(
            "state", ActivityTexts::tr("State"),
            [&context](const Attestation& each) { return validityChip(each, context.session().today()); }, 150),
        column("opinion", ActivityTexts::tr("Leader's opinion"), &Attestation::opinion, 200),
        associationColumn<Attestation>()};
    spec.fields
        = {referenceField("person_id", ActivityTexts::tr("&Teacher"), &Attestation::person, staffChoice(context))
                .asRequired(),
            textField("category", ActivityTexts::tr("&Category"), &Attestation::category).asRequired(),
            dateField("given_on", ActivityTexts::tr("&Given on"), &Attestation::givenOn).asRequired(),
            dateField("valid_until", ActivityTexts::tr("&Valid until"), &Attestation::validUntil),
            longTextField("opinion", ActivityTexts::tr("Leader's &opinion"), &Attestation::opinion),
            associationField<Attestation>(context)};
    return spec;
}

RecordSpec<Assignment> assignmentSpec(AppContext& context)
{
    RecordSpec<Assignment> spec;
    spec.words = {.title = ActivityTexts::tr("Methodical documents"),
        .newTitle = ActivityTexts::tr("New assignment"),
        .addVerb = ActivityTexts::tr("Assign a document"),
        .emptyTitle = ActivityTexts::tr("No documents are assigned yet"),
        .emptyText = ActivityTexts::tr("A methodical document that somebody is to work out stands here with its author "
                                       "and due date (3.3.b, 3.4.a)."),
        .helpTopic = u"materials"_s};
    spec.columns = {column("title", ActivityTexts::tr("Document"), &Assignment::title, 260),
        referenceColumn("author_id", ActivityTexts::tr("Author"), &Assignment::author, 170),
        dayColumn<Assignment>("assigned_on", ActivityTexts::tr("Assigned on")),
        column("due_on", ActivityTexts::tr("Due on"), &Assignment::dueOn, 92),
        chipColumn<Assignment>(
            "state", ActivityTexts::tr("State"),
            [&context](const Assignment& each) { return assignmentChip(each, context.session().today()); }, 130),
        column("finished_on", ActivityTexts::tr("Finished on"), &Assignment::finishedOn, 92),
        associationColumn<Assignment>()};
    spec.fields = {textField("title", ActivityTexts::tr("&Document"), &Assignment::title).asRequired(),
        referenceField("author_id", ActivityTexts::tr("&Author"), &Assignment::author, staffChoice(context))
            .asRequired(),
        dateField("assigned_on", ActivityTexts::tr("A&ssigned on"), &Assignment::assignedOn).asRequired(),
        dateField("due_on", ActivityTexts::tr("D&ue on"), &Assignment::dueOn),
        dateField("finished_on", ActivityTexts::tr("&Finished on"), &Assignment::finishedOn),
        longTextField("moved_because", ActivityTexts::tr("Why date or author &changed"), &Assignment::movedBecause)
            .shownOnDemand(),
        longTextField("remark", ActivityTexts::tr("&Remark"), &Assignment::remark),
        associationField<Assignment>(context)};
    return spec;
}
