#include "gui/people/stafflists.h"
#include "domain/association/associationrules.h"
#include "domain/staff/staffrules.h"
#include "gui/people/choices.h"
#include "gui/people/peopletexts.h"

using namespace Qt::StringLiterals;

namespace {
/// The newest first, as a person's papers are read.
template <class T>
std::vector<T> newestFirst(std::vector<T> records)
{
    std::ranges::stable_sort(records, std::ranges::greater(), [](const T& record) { return record.span.from; });
    return records;
}

template <class T, class R>
typename DeskSource<T>::Acts simpleActs(std::function<std::vector<T>(Services&, const Actor&, const QUuid&)> list)
{
    return {RecordRules<R>::act, std::move(list),
        [](Services& services, const T& shown, const Actor& by) { return saveInside<R>(services, shown, by); },
        [](Services& services, const T& shown, const Actor& by) { return services.records.remove<R>(shown, by); }};
}

RecordSpec<ServicePeriod> serviceSpec()
{
    RecordSpec<ServicePeriod> spec;
    spec.words = {.title = PeopleTexts::tr("Work in education"),
        .kind = u"service-period"_s,
        .newTitle = PeopleTexts::tr("Work in education"),
        .addVerb = PeopleTexts::tr("Add work")};
    spec.columns = {column("place", PeopleTexts::tr("Place of work"), &ServicePeriod::place),
        firstDayColumn<ServicePeriod>(PeopleTexts::tr("From")),
        lastDayColumn<ServicePeriod>(PeopleTexts::tr("Last day"))};
    spec.fields = {textField("place", PeopleTexts::tr("&Place of work"), &ServicePeriod::place)};
    append(spec.fields, spanFields<ServicePeriod>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<RoleSpan> roleSpec()
{
    RecordSpec<RoleSpan> spec;
    spec.words = {.title = PeopleTexts::tr("Role"),
        .kind = u"role-span"_s,
        .newTitle = PeopleTexts::tr("New role"),
        .addVerb = PeopleTexts::tr("Add a role")};
    spec.columns = {column<RoleSpan>("role", PeopleTexts::tr("Role"),
                        [](const RoleSpan& span) { return PeopleTexts::role(span.role); }),
        firstDayColumn<RoleSpan>(PeopleTexts::tr("From")), lastDayColumn<RoleSpan>(PeopleTexts::tr("Last day"))};
    spec.fields = {choiceField("role", PeopleTexts::tr("&Role"), &RoleSpan::role, PeopleTexts::roles()).asRequired()};
    append(spec.fields, spanFields<RoleSpan>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Listed<Membership>> membershipSpec(AppContext& context)
{
    using Row = Listed<Membership>;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Membership"),
        .kind = u"membership"_s,
        .newTitle = PeopleTexts::tr("New membership"),
        .addVerb = PeopleTexts::tr("Add to an association")};
    spec.columns = {column("association_id", PeopleTexts::tr("Association"), &Row::name),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {referenceField("association_id", PeopleTexts::tr("&Association"), own<Row>(&Membership::association),
        associationChoice(context))
                       .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Listed<Substitution>> substitutionSpec(AppContext& context)
{
    using Row = Listed<Substitution>;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Substitution"),
        .kind = u"substitution"_s,
        .newTitle = PeopleTexts::tr("New substitution"),
        .addVerb = PeopleTexts::tr("Add a substitution")};
    spec.columns = {column<Row>("stand_in_id", PeopleTexts::tr("Who stands in, as what"),
                        [](const Row& row) { return u"%1: %2"_s.arg(row.name, PeopleTexts::role(row.role)); }),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {referenceField("stand_in_id", PeopleTexts::tr("&Who stands in"), own<Row>(&Substitution::standIn),
                       staffChoice(context))
                       .asRequired(),
        choiceField("role", PeopleTexts::tr("&In which role"), own<Row>(&Substitution::role), PeopleTexts::roles())
            .asRequired(),
        textField("order_number", PeopleTexts::tr("&Number of the order"), own<Row>(&Substitution::orderNumber))
            .asRequired(),
        dateField("ordered_on", PeopleTexts::tr("&Date of the order"), own<Row>(&Substitution::orderedOn))
            .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}
} // namespace

SubList<ServicePeriod>* makeServiceList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    return new SubList<ServicePeriod>(
        u"serviceList"_s, context, tools, serviceSpec,
        [](const QUuid& owner) { return ServicePeriod{.person = {owner}}; },
        simpleActs<ServicePeriod, ServicePeriod>([](Services& services, const Actor&, const QUuid& owner) {
            return newestFirst(services.ports.of<ServicePeriod>().where({{&ServicePeriod::person, Id<Person>{owner}}}));
        }),
        parent);
}

SubList<RoleSpan>* makeRoleList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    return new SubList<RoleSpan>(
        u"roleList"_s, context, tools, roleSpec,
        [&context](const QUuid& owner) {
            return RoleSpan{.person = {owner}, .span = {context.session().today(), {}}};
        },
        simpleActs<RoleSpan, RoleSpan>([](Services& services, const Actor&, const QUuid& owner) {
            return newestFirst(services.ports.of<RoleSpan>().where({{&RoleSpan::person, Id<Person>{owner}}}));
        }),
        parent);
}

SubList<Listed<Membership>>* makeMembershipList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    using Row = Listed<Membership>;
    return new SubList<Row>(
        u"membershipList"_s, context, tools, [&context] { return membershipSpec(context); },
        [&context](const QUuid& owner) {
            return Row{{.person = {owner}, .span = {context.session().today(), {}}}, {}};
        },
        simpleActs<Row, Membership>([](Services& services, const Actor&, const QUuid& owner) {
            std::vector<Row> rows;
            for (const auto& each : services.ports.of<Membership>().where({{&Membership::person, Id<Person>{owner}}})) {
                const auto association = services.ports.of<Association>().find(each.association);
                rows.push_back({each, association ? association->name : QString()});
            }
            return newestFirst(std::move(rows));
        }),
        parent);
}

SubList<Listed<Substitution>>* makeSubstitutionList(AppContext& context, const PageTools& tools, QWidget* parent)
{
    using Row = Listed<Substitution>;
    return new SubList<Row>(
        u"substitutionList"_s, context, tools, [&context] { return substitutionSpec(context); },
        [&context](const QUuid& owner) {
            return Row{{.absent = {owner}, .span = {context.session().today(), {}}}, {}};
        },
        simpleActs<Row, Substitution>([](Services& services, const Actor&, const QUuid& owner) {
            std::vector<Row> rows;
            for (const auto& each :
                services.ports.of<Substitution>().where({{&Substitution::absent, Id<Person>{owner}}})) {
                const auto standIn = services.ports.of<Person>().find(each.standIn);
                rows.push_back({each, standIn ? standIn->fullName() : QString()});
            }
            return newestFirst(std::move(rows));
        }),
        parent);
}
