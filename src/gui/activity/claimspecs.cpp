#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/proposal.h"
#include "gui/activity/evidencefields.h"
#include "gui/activity/evidencespecs.h"
#include "gui/material/projectchoice.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> proposalKinds()
{
    return {option(ProposalKind::StartProject, ActivityTexts::tr("Start a methodical project")),
        option(ProposalKind::SuspendProject, ActivityTexts::tr("Suspend a methodical project")),
        option(ProposalKind::StopProject, ActivityTexts::tr("Stop a methodical project")),
        option(ProposalKind::Support, ActivityTexts::tr("Support for a teacher")),
        option(ProposalKind::MaterialIncentive, ActivityTexts::tr("Material incentive")),
        option(ProposalKind::MoralIncentive, ActivityTexts::tr("Moral incentive")),
        option(ProposalKind::Improvement, ActivityTexts::tr("Improvement of the work"))};
}

QList<Option> demandKinds()
{
    return {option(DemandKind::WorkingPapers, ActivityTexts::tr("Working papers to check and correct")),
        option(DemandKind::Ethics, ActivityTexts::tr("Professional ethics")),
        option(DemandKind::AdoptedPlans, ActivityTexts::tr("Fulfilment of adopted plans"))};
}

/// What waits for an answer, and since when it is late.
Chip waiting(QDate due, QDate today)
{
    return due.isValid() && due < today ? Chip{ActivityTexts::tr("Unanswered, late"), u"late"_s, Tone::Bad}
                                        : Chip{ActivityTexts::tr("Unanswered"), u"draft"_s, Tone::Caution};
}

Chip proposalChip(const Proposal& proposal, QDate today)
{
    switch (proposal.outcome) {
    case ManagementAnswer::Open:
        return waiting(proposal.dueOn, today);
    case ManagementAnswer::Granted:
        return {ActivityTexts::tr("Granted"), u"done"_s, Tone::Good};
    case ManagementAnswer::Refused:
        return {ActivityTexts::tr("Refused"), u"late"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

Chip demandChip(const Demand& demand, QDate today)
{
    if (!demand.answeredOn.isValid())
        return waiting(demand.dueOn, today);
    return demand.acceptedOn.isValid() ? Chip{ActivityTexts::tr("Accepted"), u"done"_s, Tone::Good}
                                       : Chip{ActivityTexts::tr("Answered"), u"draft"_s, Tone::Accent};
}

Chip requestChip(const InfoRequest& request, QDate today)
{
    return request.answeredOn.isValid() ? Chip{ActivityTexts::tr("Answered"), u"done"_s, Tone::Good}
                                        : waiting(request.dueOn, today);
}

FieldSpec<Proposal> outcomeField()
{
    return choiceField("outcome", ActivityTexts::tr("&Outcome"), &Proposal::outcome,
        {option(ManagementAnswer::Open, ActivityTexts::tr("not answered")),
            option(ManagementAnswer::Granted, ActivityTexts::tr("granted")),
            option(ManagementAnswer::Refused, ActivityTexts::tr("refused"))});
}

/// Those who may write the answer into the form, as it stands on a paper; the leader reads it there (4.3).
bool isManagement(const Actor& by)
{
    return by.holds(Role::Director) || !by.supervises.empty();
}

std::vector<FieldSpec<Proposal>> decisionFields(bool mayWrite)
{
    std::vector<FieldSpec<Proposal>> fields{outcomeField().under(ActivityTexts::tr("Answer of the management")),
        dateField("answered_on", ActivityTexts::tr("&Answered on"), &Proposal::answeredOn),
        longTextField("answer", ActivityTexts::tr("A&nswer and its reason"), &Proposal::answer)};
    for (auto& field : fields)
        field.readOnly = !mayWrite;
    return fields;
}
} // namespace

RecordSpec<Proposal> proposalSpec(AppContext& context)
{
    RecordSpec<Proposal> spec;
    spec.words = {.title = ActivityTexts::tr("Proposals"),
        .newTitle = ActivityTexts::tr("New proposal"),
        .addVerb = ActivityTexts::tr("Make a proposal"),
        .emptyTitle = ActivityTexts::tr("No proposals yet"),
        .emptyText
        = ActivityTexts::tr("The leader may propose to the management (4.3): a project, support or an "
                            "incentive for a teacher, a better way of working. Each is numbered and answered "
                            "with a reason."),
        .helpTopic = u"claims"_s,
        .answerVerb = ActivityTexts::tr("Answer…")};
    auto teacher = referenceColumn("teacher_id", ActivityTexts::tr("For"), &Proposal::teacher, 150);
    teacher.shownAtFirst = false;
    spec.columns = {column("number", ActivityTexts::tr("№"), &Proposal::number, 56),
        dayColumn<Proposal>("made_on", ActivityTexts::tr("Made on")),
        choiceColumn("kind", ActivityTexts::tr("Kind"), &Proposal::kind, proposalKinds(), 130),
        column("matter", ActivityTexts::tr("Matter"), &Proposal::matter, 160),
        column("due_on", ActivityTexts::tr("Answer by"), &Proposal::dueOn, 92),
        chipColumn<Proposal>(
            "state", ActivityTexts::tr("State"),
            [&context](const Proposal& each) { return proposalChip(each, context.session().today()); }, 165),
        teacher, associationColumn<Proposal>()};
    spec.fields = {choiceField("kind", ActivityTexts::tr("&Kind"), &Proposal::kind, proposalKinds()).asRequired(),
        referenceField(
            "project_id", ActivityTexts::tr("Which &project (4.3.a)"), &Proposal::project, projectChoice(context)),
        longTextField("matter", ActivityTexts::tr("&Matter"), &Proposal::matter).asRequired(),
        referenceField("teacher_id", ActivityTexts::tr("&For whom"), &Proposal::teacher, staffChoice(context)),
        dateField("made_on", ActivityTexts::tr("Ma&de on"), &Proposal::madeOn).asRequired(),
        dateField("due_on", ActivityTexts::tr("Answer &by"), &Proposal::dueOn), associationField<Proposal>(context)};
    append(spec.fields, decisionFields(isManagement(context.session().actor())));
    spec.answerFields = {outcomeField(),
        longTextField("answer", ActivityTexts::tr("A&nswer and its reason"), &Proposal::answer).asRequired()};
    return spec;
}

RecordSpec<Demand> demandSpec(AppContext& context)
{
    RecordSpec<Demand> spec;
    spec.words = {.title = ActivityTexts::tr("Demands"),
        .newTitle = ActivityTexts::tr("New demand"),
        .addVerb = ActivityTexts::tr("Make a demand"),
        .emptyTitle = ActivityTexts::tr("No demands yet"),
        .emptyText = ActivityTexts::tr("The leader may demand of the own members their working papers (4.5.a), "
                                       "professional ethics and the fulfilment of adopted plans (4.6)."),
        .helpTopic = u"claims"_s,
        .answerVerb = ActivityTexts::tr("Answer…")};
    spec.columns = {column("number", ActivityTexts::tr("№"), &Demand::number, 56),
        dayColumn<Demand>("made_on", ActivityTexts::tr("Made on")),
        referenceColumn("member_id", ActivityTexts::tr("Member"), &Demand::member, 140),
        choiceColumn("kind", ActivityTexts::tr("Kind"), &Demand::kind, demandKinds(), 130),
        column("matter", ActivityTexts::tr("Matter"), &Demand::matter, 130),
        column("due_on", ActivityTexts::tr("Answer by"), &Demand::dueOn, 92),
        chipColumn<Demand>(
            "state", ActivityTexts::tr("State"),
            [&context](const Demand& each) { return demandChip(each, context.session().today()); }, 150),
        associationColumn<Demand>()};
    spec.fields = {choiceField("kind", ActivityTexts::tr("&Kind"), &Demand::kind, demandKinds()).asRequired(),
        referenceField("member_id", ActivityTexts::tr("M&ember"), &Demand::member, staffChoice(context)).asRequired(),
        longTextField("matter", ActivityTexts::tr("&Matter"), &Demand::matter).asRequired(),
        textField("adopted_act", ActivityTexts::tr("Ad&opted plan, programme or order"), &Demand::adoptedAct),
        dateField("made_on", ActivityTexts::tr("Ma&de on"), &Demand::madeOn).asRequired(),
        dateField("due_on", ActivityTexts::tr("Answer &by"), &Demand::dueOn), associationField<Demand>(context),
        dateField("answered_on", ActivityTexts::tr("&Answered on"), &Demand::answeredOn)
            .under(ActivityTexts::tr("Answer")),
        longTextField("answer", ActivityTexts::tr("A&nswer"), &Demand::answer),
        dateField("accepted_on", ActivityTexts::tr("A&ccepted on"), &Demand::acceptedOn)};
    spec.answerFields = {longTextField("answer", ActivityTexts::tr("A&nswer"), &Demand::answer).asRequired()};
    return spec;
}

RecordSpec<InfoRequest> infoRequestSpec(AppContext& context)
{
    RecordSpec<InfoRequest> spec;
    spec.words = {.title = ActivityTexts::tr("Requests"),
        .newTitle = ActivityTexts::tr("New request"),
        .addVerb = ActivityTexts::tr("Make a request"),
        .emptyTitle = ActivityTexts::tr("No requests yet"),
        .emptyText = ActivityTexts::tr("The leader may ask the management for the information and normative documents "
                                       "that the duties need (4.5.b)."),
        .helpTopic = u"claims"_s,
        .answerVerb = ActivityTexts::tr("Answer…")};
    spec.columns = {column("number", ActivityTexts::tr("№"), &InfoRequest::number, 56),
        dayColumn<InfoRequest>("made_on", ActivityTexts::tr("Made on")),
        column("matter", ActivityTexts::tr("Matter"), &InfoRequest::matter, 180),
        column("due_on", ActivityTexts::tr("Answer by"), &InfoRequest::dueOn, 92),
        chipColumn<InfoRequest>(
            "state", ActivityTexts::tr("State"),
            [&context](const InfoRequest& each) { return requestChip(each, context.session().today()); }, 150),
        column("given", ActivityTexts::tr("What was given"), &InfoRequest::given, 140),
        associationColumn<InfoRequest>()};
    spec.fields = {longTextField("matter", ActivityTexts::tr("&Matter"), &InfoRequest::matter).asRequired(),
        dateField("made_on", ActivityTexts::tr("Ma&de on"), &InfoRequest::madeOn).asRequired(),
        dateField("due_on", ActivityTexts::tr("Answer &by"), &InfoRequest::dueOn),
        dateField("answered_on", ActivityTexts::tr("&Answered on"), &InfoRequest::answeredOn)
            .under(ActivityTexts::tr("Answer")),
        longTextField("given", ActivityTexts::tr("What was &given, or why not"), &InfoRequest::given),
        associationField<InfoRequest>(context)};
    spec.answerFields
        = {longTextField("given", ActivityTexts::tr("What was &given, or why not"), &InfoRequest::given).asRequired()};
    return spec;
}
