#include "gui/people/associationlists.h"
#include "domain/association/associationrules.h"
#include "domain/office/kyrgyz.h"
#include "domain/staff/person.h"
#include "gui/people/choices.h"
#include "gui/people/peopletexts.h"

using namespace Qt::StringLiterals;

namespace {
QString nameOf(const Services& services, Id<Person> id)
{
    const auto person = services.ports.of<Person>().find(id);
    return person ? person->fullName() : QString();
}

/// Those of today first, then by name.
template <class T>
std::vector<T> presentFirst(std::vector<T> rows, QDate day)
{
    std::ranges::stable_sort(
        rows, {}, [day](const T& row) { return std::pair(!row.span.contains(day), sortKey(row.name)); });
    return rows;
}

RecordSpec<Listed<Membership>> memberSpec(AppContext& context)
{
    using Row = Listed<Membership>;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Membership"),
        .kind = u"member"_s,
        .newTitle = PeopleTexts::tr("New membership"),
        .addVerb = PeopleTexts::tr("Add members")};
    spec.columns = {column("person_id", PeopleTexts::tr("Member"), &Row::name),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields
        = {referenceField("person_id", PeopleTexts::tr("&Member"), own<Row>(&Membership::person), staffChoice(context))
                .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Listed<Supervision>> supervisionSpec(AppContext& context)
{
    using Row = Listed<Supervision>;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Supervision"),
        .kind = u"supervision"_s,
        .newTitle = PeopleTexts::tr("New supervision"),
        .addVerb = PeopleTexts::tr("Add a deputy")};
    spec.columns = {column("deputy_id", PeopleTexts::tr("Deputy"), &Row::name),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {referenceField(
        "deputy_id", PeopleTexts::tr("&Academic deputy"), own<Row>(&Supervision::deputy), deputyChoice(context))
                       .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

Chip kindChip(const ListedAppointment& row)
{
    return row.kind == AppointmentKind::Acting ? Chip{PeopleTexts::tr("Acting leader"), u"user"_s, Tone::Accent}
                                               : Chip{PeopleTexts::tr("Leader"), u"person"_s, Tone::Quiet};
}

RecordSpec<ListedAppointment> appointmentSpec(AppContext& context)
{
    using Row = ListedAppointment;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Appointment"),
        .kind = u"appointment"_s,
        .newTitle = PeopleTexts::tr("Appoint leader"),
        .addVerb = PeopleTexts::tr("Appoint leader")};
    spec.columns = {column<Row>("person_id", PeopleTexts::tr("Name"), [](const Row& row) { return row.name; }),
        chipColumn<Row>(
            "exception", PeopleTexts::tr("1.1"),
            [](const Row& row) { return row.exception ? PeopleTexts::exception() : Chip{}; }, 150),
        chipColumn<Row>("kind", PeopleTexts::tr("As"), kindChip, 130), firstDayColumn<Row>(PeopleTexts::tr("From")),
        lastDayColumn<Row>(PeopleTexts::tr("Last day")),
        column<Row>(
            "order", PeopleTexts::tr("Order"),
            [](const Row& row) { return u"№ %1, %2"_s.arg(row.orderNumber, shownText(row.orderedOn)); }, 140)};
    spec.fields = {
        referenceField("person_id", PeopleTexts::tr("&Who"), own<Row>(&Appointment::person), staffChoice(context))
            .asRequired(),
        choiceField("kind", PeopleTexts::tr("&As"), own<Row>(&Appointment::kind),
            {option(AppointmentKind::Leader, PeopleTexts::tr("Leader")),
                option(AppointmentKind::Acting, PeopleTexts::tr("Acting leader"))})
            .asRequired(),
        textField("order_number", PeopleTexts::tr("&Number of the order"), own<Row>(&Appointment::orderNumber))
            .asRequired(),
        dateField("ordered_on", PeopleTexts::tr("&Date of the order"), own<Row>(&Appointment::orderedOn)).asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    spec.fields.push_back(longTextField("exception_ground", PeopleTexts::tr("The director's written &ground (1.1)"),
        own<Row>(&Appointment::exceptionGround))
                              .shownOnDemand());
    return spec;
}

/// A correction that moves only the last day ends the appointment, which 1.1 does not ask again.
Result<Appointment> saveAppointment(const Services& services, const Appointment& wanted, const Actor& by)
{
    if (wanted.id.isNull())
        return services.appointments.appoint(wanted, by);
    const auto stored = services.ports.of<Appointment>().find(wanted.id);
    const bool onlyEnds = stored && stored->revision == wanted.revision && stored->person == wanted.person
        && stored->kind == wanted.kind && stored->orderNumber == wanted.orderNumber
        && stored->orderedOn == wanted.orderedOn && stored->span.from == wanted.span.from
        && stored->exceptionGround == wanted.exceptionGround && wanted.span.until.isValid();
    return onlyEnds ? services.appointments.end(wanted.id, wanted.span.lastDay(), by)
                    : services.appointments.correct(wanted, by);
}
} // namespace

SubList<Listed<Membership>>* makeMemberList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    using Row = Listed<Membership>;
    return new SubList<Row>(
        u"memberList"_s, context, tools, [&context] { return memberSpec(context); },
        [](const QUuid& owner) {
            return Row{{.association = {owner}}, {}};
        },
        {Act::ChangeAssociations,
            [](Services& services, const Actor& by, const QUuid& owner) {
                std::vector<Row> rows;
                for (const auto& each :
                    services.ports.of<Membership>().where({{&Membership::association, Id<Association>{owner}}}))
                    rows.push_back({each, nameOf(services, each.person)});
                return presentFirst(std::move(rows), by.day);
            },
            [](Services& services, const Row& row, const Actor& by) {
                return saveInside<Membership>(services, row, by);
            },
            [](Services& services, const Row& row, const Actor& by) {
                return services.records.remove<Membership>(row, by);
            }},
        parent);
}

SubList<ListedAppointment>* makeLeaderList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    using Row = ListedAppointment;
    return new SubList<Row>(
        u"leaderList"_s, context, tools, [&context] { return appointmentSpec(context); },
        [&context](const QUuid& owner) {
            Row row;
            row.association = {owner};
            row.span.from = context.session().today();
            return row;
        },
        {Act::AppointLeader,
            [](Services& services, const Actor&, const QUuid& owner) {
                std::vector<Row> rows;
                for (const auto& each : services.appointments.historyOf({owner}))
                    rows.push_back(
                        {{each, nameOf(services, each.person)}, services.appointments.exceptionOf(each).has_value()});
                return rows;
            },
            [](Services& services, Row row, const Actor& by) -> Result<Row> {
                const auto stored = saveAppointment(services, row, by);
                if (!stored)
                    return stored.refusal();
                static_cast<Appointment&>(row) = *stored;
                return row;
            },
            [](Services& services, const Row& row, const Actor& by) { return services.appointments.remove(row, by); }},
        parent);
}

SubList<Listed<Supervision>>* makeSupervisionList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    using Row = Listed<Supervision>;
    return new SubList<Row>(
        u"supervisionList"_s, context, tools, [&context] { return supervisionSpec(context); },
        [&context](const QUuid& owner) {
            return Row{{.association = {owner}, .span = {context.session().today(), {}}}, {}};
        },
        {Act::ChangeAssociations,
            [](Services& services, const Actor& by, const QUuid& owner) {
                std::vector<Row> rows;
                for (const auto& each :
                    services.ports.of<Supervision>().where({{&Supervision::association, Id<Association>{owner}}}))
                    rows.push_back({each, nameOf(services, each.deputy)});
                return presentFirst(std::move(rows), by.day);
            },
            [](Services& services, const Row& row, const Actor& by) {
                return saveInside<Supervision>(services, row, by);
            },
            [](Services& services, const Row& row, const Actor& by) {
                return services.records.remove<Supervision>(row, by);
            }},
        parent);
}
