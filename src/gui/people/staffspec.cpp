#include "gui/people/staffspec.h"
#include "domain/association/associationrules.h"
#include "domain/queries.h"
#include "domain/staff/staffrules.h"
#include "gui/people/choices.h"
#include "gui/people/peopletexts.h"
#include "gui/session/roletitle.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
using Entry = StaffEntry;

QString rolesOf(const Entry& entry)
{
    QStringList words;
    for (const auto role : entry.roles)
        words << roleTitle(role);
    return words.join(u", "_s);
}

Chip leadChip(const Entry& entry)
{
    if (entry.leads.isEmpty())
        return {};
    const auto names = entry.leads.join(u", "_s);
    if (!entry.leadsByException)
        return {names, u"association"_s, Tone::Quiet};
    auto chip = PeopleTexts::exception();
    chip.text = u"%1 · %2"_s.arg(names, chip.text);
    return chip;
}

Chip accountChip(const Entry& entry)
{
    if (!entry.leftOn.isNull())
        return {PeopleTexts::tr("Left on %1").arg(shownText(entry.leftOn)), u"sign-out"_s, Tone::Quiet};
    if (!entry.hasAccount)
        return {};
    return entry.mustChoosePassword ? Chip{PeopleTexts::tr("Code handed out"), u"key"_s, Tone::Accent}
                                    : Chip{PeopleTexts::tr("Signs in"), u"user"_s, Tone::Good};
}

ColumnSpec<Entry> serviceColumn()
{
    auto service = column<Entry>(
        "service", PeopleTexts::tr("Service"), [](const Entry& entry) { return PeopleTexts::service(entry.service); },
        130);
    service.sortValue = [](const Entry& entry) {
        return QVariant(entry.service.years * 400 + entry.service.months * 32 + entry.service.days);
    };
    return service;
}

std::vector<FieldSpec<Entry>> nameFields()
{
    return {
        textField("family_name", PeopleTexts::tr("&Family name"), own<Entry>(&Person::familyName)).asRequired(),
        textField("given_name", PeopleTexts::tr("&Given name"), own<Entry>(&Person::givenName)).asRequired(),
        textField("patronymic", PeopleTexts::tr("&Patronymic"), own<Entry>(&Person::patronymic)),
        textField("post", PeopleTexts::tr("P&ost"), own<Entry>(&Person::post))
            .withHint(PeopleTexts::tr("as in the orders, for example: teacher of mathematics")),
        choiceField(
            "education", PeopleTexts::tr("&Education"), own<Entry>(&Person::education), PeopleTexts::educations())
            .asRequired(),
        textField("speciality", PeopleTexts::tr("&Speciality by the diploma"), own<Entry>(&Person::speciality)),
        numberField("birth_year", PeopleTexts::tr("Year of &birth"), own<Entry>(&Person::birthYear))
            .between(1900, 2100),
        textField("phone", PeopleTexts::tr("P&hone"), own<Entry>(&Person::phone)),
    };
}

/// Someone new with the first work, role and membership: one act, or none of it.
Result<Entry> saveNewcomer(Services& services, Entry entry, const Actor& by)
{
    return change(services.ports, by, Act::ChangePeople, [&]() -> Result<Entry> {
        const auto stored = saveInside<Person>(services, entry, by);
        if (!stored)
            return stored.refusal();
        const Id<Person> id = stored->id;
        if (entry.worksSince.isValid())
            if (const auto work
                = services.records.save(ServicePeriod{.person = id, .span = {entry.worksSince, {}}}, by);
                !work) {
                auto no = work.refusal();
                no.field = u"works_since"_s;
                return no;
            }
        if (entry.teaches)
            if (const auto role
                = services.records.save(RoleSpan{.person = id, .role = Role::Teacher, .span = {by.day, {}}}, by);
                !role)
                return role.refusal();
        if (entry.joins)
            if (const auto member = services.records.save(
                    Membership{.association = *entry.joins, .person = id, .span = {by.day, {}}}, by);
                !member)
                return member.refusal();
        return stored;
    });
}

std::vector<Entry> staffEntries(Services& services, const Actor& by, bool withLeft)
{
    QSet<QUuid> byException;
    for (const auto& row : services.ports.queries.associationsOn(by.day))
        for (const auto& mark : {row.leader, row.acting})
            if (mark && mark->exception)
                byException.insert(mark->person.value);
    std::vector<Entry> entries;
    for (const auto& row : services.ports.queries.staffOn(by.day, withLeft))
        entries.push_back({row.person, row.service, row.roles, row.associations, row.leads,
            byException.contains(row.person.id.value), row.hasAccount, row.mustChoosePassword});
    return entries;
}
} // namespace

RecordSpec<StaffEntry> staffSpec()
{
    RecordSpec<Entry> spec;
    spec.words = {.title = PeopleTexts::tr("Staff"),
        .newTitle = PeopleTexts::tr("New staff member"),
        .addVerb = PeopleTexts::tr("Add a staff member"),
        .emptyTitle = PeopleTexts::tr("Nobody is entered yet"),
        .emptyText = PeopleTexts::tr("Everyone who works at the school stands here, with or without an account of the "
                                     "own. Add the teachers first, then put them into associations."),
        .helpTopic = u"people"_s};
    auto speciality = column("speciality", PeopleTexts::tr("Speciality"), own<Entry>(&Person::speciality), 150);
    auto birth = column("birth_year", PeopleTexts::tr("Born"), own<Entry>(&Person::birthYear), 80);
    auto phone = column("phone", PeopleTexts::tr("Phone"), own<Entry>(&Person::phone), 120);
    auto post = column("post", PeopleTexts::tr("Post"), own<Entry>(&Person::post), 150);
    for (auto* hidden : {&speciality, &birth, &phone, &post})
        hidden->shownAtFirst = false;
    auto name = column<Entry>(
        "name", PeopleTexts::tr("Name"), [](const Entry& entry) { return entry.fullName(); }, 210);
    name.sortValue = [](const Entry& entry) { return QVariant(entry.sortKey); };
    spec.columns = {name, serviceColumn(), column<Entry>("roles", PeopleTexts::tr("Roles"), rolesOf, 130),
        column<Entry>(
            "associations", PeopleTexts::tr("Associations"),
            [](const Entry& entry) { return entry.associations.join(u", "_s); }, 130),
        chipColumn<Entry>("leads", PeopleTexts::tr("Leads"), leadChip, 150),
        chipColumn<Entry>("account", PeopleTexts::tr("Account"), accountChip, 130), post, speciality, birth, phone};
    spec.fields = nameFields();
    spec.fields.push_back(longTextField("awards", PeopleTexts::tr("&Awards"), own<Entry>(&Person::awards)));
    spec.fields.push_back(
        dateField("left_on", PeopleTexts::tr("First day no longer &here"), own<Entry>(&Person::leftOn)));
    spec.name = [](const Entry& entry) { return entry.fullName(); };
    return spec;
}

RecordSpec<StaffEntry> newcomerSpec(AppContext& context)
{
    auto spec = staffSpec();
    spec.fields = nameFields();
    append<FieldSpec<Entry>>(spec.fields,
        {dateField("works_since", PeopleTexts::tr("Works in &education since"), &Entry::worksSince)
                .withHint(PeopleTexts::tr("earlier work and breaks are added later")),
            checkField("teaches", PeopleTexts::tr("Is a &teacher"), &Entry::teaches),
            referenceField(
                "joins", PeopleTexts::tr("&Member of the association"), &Entry::joins, associationChoice(context))});
    return spec;
}

RecordActs<StaffEntry> staffActs(StaffPage::WithLeft withLeft)
{
    auto acts = recordActs<Entry, Person>();
    acts.list = [withLeft](Services& services, const Within&, const Actor& by) -> Result<std::vector<Entry>> {
        return staffEntries(services, by, *withLeft);
    };
    acts.save = [save = acts.save](Services& services, const Entry& entry, const Actor& by) {
        return entry.id.isNull() ? saveNewcomer(services, entry, by) : save(services, entry, by);
    };
    return acts;
}
