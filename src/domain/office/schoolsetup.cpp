#include "domain/office/schoolsetup.h"
#include "domain/calendar/calendarrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/staff/accounts.h"
#include "domain/staff/onetimecode.h"
#include "domain/staff/password.h"
#include "domain/staff/staffrules.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto sampleNote = "sample";

std::optional<Refusal> within(const QString& part, std::optional<Refusal> no)
{
    if (no && !no->field.isEmpty())
        no->field = part + u'.' + no->field;
    else if (no)
        no->field = part;
    return no;
}

/// A person of the wizard with its part of the form and what was made ready outside the unit.
struct Entry {
    QString part;
    SetupPerson person;
    std::optional<PreparedPassword> password = {};
    QString code = {};
    QString codeHash = {};
};

std::vector<Entry> entriesOf(const SchoolSetupRequest& request)
{
    std::vector<Entry> entries{{u"deputy"_s, request.deputy}};
    entries.front().person.account = SetupAccount::OwnPassword;
    const auto withRole = [](SetupPerson person, std::initializer_list<Role> roles) {
        for (const auto role : roles)
            if (std::ranges::find(person.roles, role) == person.roles.end())
                person.roles.push_back(role);
        return person;
    };
    entries.front().person = withRole(entries.front().person, {Role::AcademicDeputy, Role::Administrator});
    if (request.director)
        entries.push_back({u"director"_s, withRole(*request.director, {Role::Director})});
    if (request.chair)
        entries.push_back({u"chair"_s, withRole(*request.chair, {Role::UnionChair})});
    for (size_t i = 0; i < request.others.size(); ++i)
        entries.push_back({u"others.%1"_s.arg(i), request.others[i]});
    return entries;
}
} // namespace

Result<SchoolSetupResult> SchoolSetup::create(const SchoolSetupRequest& request) const
{
    if (const auto there = m_ports.of<School>().all(); !there.empty())
        return Refusal{Rule::SchoolIsThere, {there.front().name}};
    auto school = request.school;
    RecordRules<School>::complete(school);
    if (const auto no
        = firstOf(within(u"school"_s, whyNotSchool(school)), within(u"year"_s, whyNotShape(request.year))))
        return *no;

    const Accounts accounts(m_ports);
    const auto today = dayIn(school.zone(), m_ports.clock.nowUtc());
    const Actor nobody{.day = today}; // who sets the school up is not on record yet
    auto entries = entriesOf(request);
    for (auto& entry : entries) {
        auto& person = entry.person.person;
        RecordRules<Person>::complete(person);
        if (const auto no = within(entry.part, RecordRules<Person>::whyNot(person, {m_ports, nobody})))
            return *no;
        if (entry.person.account == SetupAccount::OwnPassword)
            if (const auto no = within(entry.part, whyNotPassword(entry.person.password, person.fullName())))
                return *no;
    }
    for (auto& entry : entries) { // the slow part, when nothing can be refused any more but a duplicate
        if (entry.person.account == SetupAccount::OwnPassword)
            entry.password = accounts.prepare(entry.person.password, entry.person.person.fullName()).value();
        if (entry.person.account == SetupAccount::OneTimeCode) {
            entry.code = m_ports.secrets.oneTimeCode();
            entry.codeHash = m_ports.secrets.hashPassword(foldedOneTimeCode(entry.code));
        }
    }

    for (auto& entry : entries)
        entry.person.person.id = m_ports.ids.make<Person>();
    school.id = m_ports.ids.make<School>();
    const auto rolesFrom = request.rolesFrom.isValid()
        ? request.rolesFrom
        : std::min(today, schoolYearDays(request.year.year.firstYear).from);
    const Actor self{.person = entries.front().person.person.id, .day = today};

    return change(m_ports, self, Act::CreateSchool, [&]() -> Result<SchoolSetupResult> {
        if (school.sample)
            m_ports.events.note(u"school"_s, school.id.value, QString::fromLatin1(sampleNote));
        m_ports.of<School>().save(school);
        if (const auto year = CalendarService(m_ports).store(request.year); !year)
            return *within(u"year"_s, year.refusal());
        for (auto holiday : request.holidays) {
            holiday.id = m_ports.ids.make<Holiday>();
            if (const auto no = within(u"holidays"_s, RecordRules<Holiday>::whyNot(holiday, {m_ports, self})))
                return *no;
            m_ports.of<Holiday>().save(holiday);
        }
        for (auto line : request.typicalLines) {
            line.id = m_ports.ids.make<TypicalLine>();
            m_ports.of<TypicalLine>().save(line);
        }
        SchoolSetupResult result;
        for (auto& entry : entries) {
            auto& person = entry.person.person;
            if (const auto no = within(entry.part, RecordRules<Person>::whyNot(person, {m_ports, self}))) // a duplicate
                return *no;
            m_ports.of<Person>().save(person);
            for (const auto role : entry.person.roles) {
                RoleSpan span{
                    .id = m_ports.ids.make<RoleSpan>(), .person = person.id, .role = role, .span = {rolesFrom, {}}};
                m_ports.of<RoleSpan>().save(span);
            }
            if (entry.password)
                accounts.open(person.id, *entry.password);
            if (!entry.code.isEmpty()) {
                accounts.openWithCode(person.id, entry.codeHash);
                result.codes.push_back({person.id, person.fullName(), entry.code});
            }
            if (entry.part == "director"_L1)
                result.director = person.id;
            else if (entry.part == "chair"_L1)
                result.chair = person.id;
            else if (entry.part != "deputy"_L1)
                result.others.push_back(person.id);
        }
        result.deputy = Authority(m_ports).actorToday(self.person);
        if (request.alsoStore)
            if (const auto no = request.alsoStore(result.deputy))
                return *no;
        return result;
    });
}

bool isMarkedSample(const EventLog& events)
{
    const auto first = events.since(0, 1);
    return !first.empty() && first.front().kind == EventKind::Note && first.front().recordKind == "school"_L1
        && first.front().note == QLatin1StringView(sampleNote);
}
