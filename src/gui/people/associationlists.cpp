#include "gui/people/associationlists.h"
#include "domain/association/associationrules.h"
#include "domain/office/kyrgyz.h"
#include "domain/staff/person.h"
#include "gui/people/choices.h"
#include "gui/people/peopletexts.h"

using namespace Qt::StringLiterals;

namespace {
/// The records of one association, those of today first, then by the person's name.
template <class T>
RecordActs<T> actsOfAssociation(Id<Association> T::*association, Id<Person> T::*person)
{
    auto acts = recordActsWithin(association);
    acts.list = [list = acts.list, person](
                    Services& services, const Within& within, const Actor& by) -> Result<std::vector<T>> {
        auto records = list(services, within, by).value();
        const auto people = byId(services.ports, valuesOf(records, person));
        std::ranges::stable_sort(records, {}, [&](const T& record) {
            return std::pair(!record.span.contains(by.day), people.value(record.*person).sortKey);
        });
        return records;
    };
    acts.blank = [blank = acts.blank](Services& services, const Within& within, const Actor& by) {
        auto record = blank(services, within, by);
        record.span.from = by.day;
        return record;
    };
    return acts;
}

RecordSpec<Membership> memberSpec(AppContext& context)
{
    using Row = Membership;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Membership"),
        .newTitle = PeopleTexts::tr("New membership"),
        .addVerb = PeopleTexts::tr("Add members")};
    spec.columns = {referenceColumn("person_id", PeopleTexts::tr("Member"), &Row::person),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {referenceField("person_id", PeopleTexts::tr("&Member"), &Membership::person, staffChoice(context))
                       .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Supervision> supervisionSpec(AppContext& context)
{
    using Row = Supervision;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Supervision"),
        .newTitle = PeopleTexts::tr("New supervision"),
        .addVerb = PeopleTexts::tr("Add a deputy")};
    spec.columns = {referenceColumn("deputy_id", PeopleTexts::tr("Deputy"), &Row::deputy),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields
        = {referenceField("deputy_id", PeopleTexts::tr("&Academic deputy"), &Supervision::deputy, deputyChoice(context))
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
        .newTitle = PeopleTexts::tr("Appoint leader"),
        .addVerb = PeopleTexts::tr("Appoint leader")};
    spec.columns = {referenceColumn("person_id", PeopleTexts::tr("Name"), own<Row>(&Appointment::person)),
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

ChildList<Membership>* makeMemberList(AppContext& context, QWidget* parent)
{
    return new ChildList<Membership>(
        u"memberList"_s, context, [&context] { return memberSpec(context); },
        actsOfAssociation(&Membership::association, &Membership::person), parent);
}

ChildList<ListedAppointment>* makeLeaderList(AppContext& context, QWidget* parent)
{
    using Row = ListedAppointment;
    RecordActs<Row> acts{Act::AppointLeader,
        [](Services& services, const Within& within, const Actor&) -> Result<std::vector<Row>> {
            std::vector<Row> rows;
            for (const auto& each : services.appointments.historyOf({within.owner}))
                rows.push_back({each, services.appointments.exceptionOf(each).has_value()});
            return rows;
        },
        [](Services&, const Within& within, const Actor& by) {
            Row row;
            row.association = {within.owner};
            row.span.from = by.day;
            return row;
        },
        [](Services&, const std::vector<Row>& rows, const Actor& by) {
            return std::vector(rows.size(), whyNot(Act::AppointLeader, by));
        },
        [](Services& services, Row row, const Actor& by) -> Result<Row> {
            const auto stored = saveAppointment(services, row, by);
            if (!stored)
                return stored.refusal();
            static_cast<Appointment&>(row) = *stored;
            return row;
        },
        [](Services& services, const Row& row, const Actor& by) { return services.appointments.remove(row, by); }};
    return new ChildList<Row>(
        u"leaderList"_s, context, [&context] { return appointmentSpec(context); }, std::move(acts), parent);
}

ChildList<Supervision>* makeSupervisionList(AppContext& context, QWidget* parent)
{
    return new ChildList<Supervision>(
        u"supervisionList"_s, context, [&context] { return supervisionSpec(context); },
        actsOfAssociation(&Supervision::association, &Supervision::deputy), parent);
}
