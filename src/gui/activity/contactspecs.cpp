#include "domain/activity/contact.h"
#include "domain/activity/participation.h"
#include "gui/activity/evidencefields.h"
#include "gui/activity/evidencespecs.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> contactKinds()
{
    return {option(ContactKind::PedagogicalCouncil, ActivityTexts::tr("Pedagogical council")),
        option(ContactKind::MethodicalCouncil, ActivityTexts::tr("Methodical council")),
        option(ContactKind::DistrictAssociation, ActivityTexts::tr("District or city association")),
        option(ContactKind::AcademicDeputy, ActivityTexts::tr("Academic deputy")),
        option(ContactKind::UpbringingDeputy, ActivityTexts::tr("Upbringing deputy")),
        option(ContactKind::ClassTeacher, ActivityTexts::tr("Class teacher")),
        option(ContactKind::SocialPedagogue, ActivityTexts::tr("Social pedagogue"))};
}

QList<Option> participationKinds()
{
    return {option(ParticipationKind::Strategy, ActivityTexts::tr("Policy and strategy documents")),
        option(ParticipationKind::Attestation, ActivityTexts::tr("Opinion on an attestation")),
        option(ParticipationKind::PedagogicalCouncil, ActivityTexts::tr("Pedagogical council")),
        option(ParticipationKind::Placement, ActivityTexts::tr("Opinion on a placement"))};
}
} // namespace

RecordSpec<Contact> contactSpec(AppContext& context)
{
    RecordSpec<Contact> spec;
    spec.words = {.title = ActivityTexts::tr("Contacts"),
        .newTitle = ActivityTexts::tr("New contact"),
        .addVerb = ActivityTexts::tr("Add a contact"),
        .emptyTitle = ActivityTexts::tr("No contacts yet"),
        .emptyText = ActivityTexts::tr("Work with the councils, the district association, the deputies, class teachers "
                                       "and the social pedagogue stands here (5.2)."),
        .helpTopic = u"contacts"_s};
    spec.columns = {dayColumn<Contact>("held_on", ActivityTexts::tr("Day")),
        choiceColumn("kind", ActivityTexts::tr("With"), &Contact::kind, contactKinds(), 190),
        column("with_whom", ActivityTexts::tr("Name"), &Contact::withWhom, 150),
        column("matter", ActivityTexts::tr("Matter"), &Contact::matter, 220),
        column("outcome", ActivityTexts::tr("Outcome"), &Contact::outcome, 180), associationColumn<Contact>()};
    spec.fields = {choiceField("kind", ActivityTexts::tr("&With"), &Contact::kind, contactKinds()).asRequired(),
        textField("with_whom", ActivityTexts::tr("&Name"), &Contact::withWhom),
        dateField("held_on", ActivityTexts::tr("&Day"), &Contact::heldOn).asRequired(),
        longTextField("matter", ActivityTexts::tr("&Matter"), &Contact::matter).asRequired(),
        longTextField("outcome", ActivityTexts::tr("&Outcome"), &Contact::outcome), associationField<Contact>(context)};
    return spec;
}

RecordSpec<Participation> participationSpec(AppContext& context)
{
    RecordSpec<Participation> spec;
    spec.words = {.title = ActivityTexts::tr("Participation"),
        .newTitle = ActivityTexts::tr("New participation"),
        .addVerb = ActivityTexts::tr("Add a participation"),
        .emptyTitle = ActivityTexts::tr("No participation yet"),
        .emptyText = ActivityTexts::tr("The leader has the right to take part in strategy, attestation, the "
                                       "pedagogical council and the choice of teachers (4.2): what was used stands "
                                       "here."),
        .helpTopic = u"contacts"_s};
    spec.columns = {dayColumn<Participation>("held_on", ActivityTexts::tr("Day")),
        choiceColumn("kind", ActivityTexts::tr("In what"), &Participation::kind, participationKinds(), 200),
        column("matter", ActivityTexts::tr("Matter"), &Participation::matter, 220),
        referenceColumn("teacher_id", ActivityTexts::tr("About"), &Participation::teacher, 150),
        column("outcome", ActivityTexts::tr("Outcome"), &Participation::outcome, 180),
        associationColumn<Participation>()};
    spec.fields
        = {choiceField("kind", ActivityTexts::tr("&In what"), &Participation::kind, participationKinds()).asRequired(),
            dateField("held_on", ActivityTexts::tr("&Day"), &Participation::heldOn).asRequired(),
            longTextField("matter", ActivityTexts::tr("&Matter"), &Participation::matter)
                .asRequired()
                .withHint(ActivityTexts::tr("the document, the council's question, the category")),
            referenceField(
                "teacher_id", ActivityTexts::tr("&About which teacher"), &Participation::teacher, staffChoice(context)),
            longTextField("contribution", ActivityTexts::tr("What the leader &gave"), &Participation::contribution),
            longTextField("outcome", ActivityTexts::tr("&Outcome"), &Participation::outcome),
            associationField<Participation>(context)};
    return spec;
}
