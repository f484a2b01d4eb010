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

/// The records of one person, the newest first; a new one begins today.
template <class T>
RecordActs<T> actsOfPerson(Id<Person> T::*person)
{
    auto acts = recordActsWithin(person);
    acts.list
        = [list = acts.list](Services& services, const Within& within, const Actor& by) -> Result<std::vector<T>> {
        return newestFirst(list(services, within, by).value());
    };
    acts.blank = [blank = acts.blank](Services& services, const Within& within, const Actor& by) {
        auto record = blank(services, within, by);
        record.span.from = by.day;
        return record;
    };
    return acts;
}

RecordSpec<ServicePeriod> serviceSpec()
{
    RecordSpec<ServicePeriod> spec;
    spec.words = {.title = PeopleTexts::tr("Work in education"),
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
        .newTitle = PeopleTexts::tr("New role"),
        .addVerb = PeopleTexts::tr("Add a role")};
    spec.columns = {choiceColumn("role", PeopleTexts::tr("Role"), &RoleSpan::role, PeopleTexts::roles()),
        firstDayColumn<RoleSpan>(PeopleTexts::tr("From")), lastDayColumn<RoleSpan>(PeopleTexts::tr("Last day"))};
    spec.fields = {choiceField("role", PeopleTexts::tr("&Role"), &RoleSpan::role, PeopleTexts::roles()).asRequired()};
    append(spec.fields, spanFields<RoleSpan>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Membership> membershipSpec(AppContext& context)
{
    using Row = Membership;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Membership"),
        .newTitle = PeopleTexts::tr("New membership"),
        .addVerb = PeopleTexts::tr("Add to an association")};
    spec.columns = {referenceColumn("association_id", PeopleTexts::tr("Association"), &Row::association),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {referenceField(
        "association_id", PeopleTexts::tr("&Association"), &Membership::association, associationChoice(context))
                       .asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}

RecordSpec<Substitution> substitutionSpec(AppContext& context)
{
    using Row = Substitution;
    RecordSpec<Row> spec;
    spec.words = {.title = PeopleTexts::tr("Substitution"),
        .newTitle = PeopleTexts::tr("New substitution"),
        .addVerb = PeopleTexts::tr("Add a substitution")};
    spec.columns = {referenceColumn("stand_in_id", PeopleTexts::tr("Who stands in"), &Row::standIn),
        choiceColumn("role", PeopleTexts::tr("As what"), &Row::role, PeopleTexts::roles(), 130),
        firstDayColumn<Row>(PeopleTexts::tr("From")), lastDayColumn<Row>(PeopleTexts::tr("Last day"))};
    spec.fields = {
        referenceField("stand_in_id", PeopleTexts::tr("&Who stands in"), &Substitution::standIn, staffChoice(context))
            .asRequired(),
        choiceField("role", PeopleTexts::tr("&In which role"), &Substitution::role, PeopleTexts::roles()).asRequired(),
        textField("order_number", PeopleTexts::tr("&Number of the order"), &Substitution::orderNumber).asRequired(),
        dateField("ordered_on", PeopleTexts::tr("&Date of the order"), &Substitution::orderedOn).asRequired()};
    append(spec.fields, spanFields<Row>(PeopleTexts::tr("&From"), PeopleTexts::tr("&Last day, if it ended")));
    return spec;
}
} // namespace

ChildList<ServicePeriod>* makeServiceList(AppContext& context, QWidget* parent)
{
    auto acts = actsOfPerson(&ServicePeriod::person);
    acts.blank = recordActsWithin(&ServicePeriod::person).blank; // work is entered long after it began
    return new ChildList<ServicePeriod>(u"serviceList"_s, context, serviceSpec, std::move(acts), parent);
}

ChildList<RoleSpan>* makeRoleList(AppContext& context, QWidget* parent)
{
    return new ChildList<RoleSpan>(u"roleList"_s, context, roleSpec, actsOfPerson(&RoleSpan::person), parent);
}

ChildList<Membership>* makeMembershipList(AppContext& context, QWidget* parent)
{
    return new ChildList<Membership>(
        u"membershipList"_s, context, [&context] { return membershipSpec(context); }, actsOfPerson(&Membership::person),
        parent);
}

ChildList<Substitution>* makeSubstitutionList(AppContext& context, QWidget* parent)
{
    return new ChildList<Substitution>(
        u"substitutionList"_s, context, [&context] { return substitutionSpec(context); },
        actsOfPerson(&Substitution::absent), parent);
}
