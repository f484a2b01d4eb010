#include "domain/office/kyrgyz.h"
#include "storage/database.h"
#include "storage/queries/sqlqueries.h"
#include "storage/sqlvalue.h"
#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
constexpr auto peopleSql = R"(
    SELECT id, revision, family_name, given_name, patronymic, sort_key, birth_year, education, speciality, post,
           awards, phone, left_on
      FROM person
     WHERE left_on IS NULL OR left_on > ? OR ? = 1
     ORDER BY sort_key, id)";
constexpr auto serviceSql = R"(
    SELECT person_id, from_on, until_on FROM service_period WHERE from_on < ? ORDER BY person_id, from_on)";
constexpr auto rolesSql = R"(
    SELECT person_id, role FROM role_span
     WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?)
     ORDER BY person_id, from_on, id)";
constexpr auto membershipsSql = R"(
    SELECT m.person_id, a.name
      FROM membership m JOIN association a ON a.id = m.association_id
     WHERE m.from_on <= ? AND (m.until_on IS NULL OR m.until_on > ?)
     ORDER BY m.person_id, a.id)";
constexpr auto leadsSql = R"(
    SELECT p.person_id, a.name
      FROM appointment p JOIN association a ON a.id = p.association_id
     WHERE p.from_on <= ? AND (p.until_on IS NULL OR p.until_on > ?)
     ORDER BY p.person_id, a.id)";
constexpr auto accountsSql = "SELECT person_id, one_time FROM account WHERE closed = 0 ORDER BY person_id";

constexpr auto associationsSql = R"(
    SELECT id, revision, name, subjects, from_on, until_on
      FROM association
     WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?)
     ORDER BY id)";
constexpr auto memberCountSql = R"(
    SELECT m.association_id, COUNT(DISTINCT m.person_id)
      FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.from_on <= ? AND (m.until_on IS NULL OR m.until_on > ?) AND (p.left_on IS NULL OR p.left_on > ?)
     GROUP BY m.association_id
     ORDER BY m.association_id)";
constexpr auto supervisorsSql = R"(
    SELECT s.association_id, p.family_name, p.given_name, p.patronymic
      FROM supervision s JOIN person p ON p.id = s.deputy_id
     WHERE s.from_on <= ? AND (s.until_on IS NULL OR s.until_on > ?)
     ORDER BY s.association_id, p.sort_key, p.id)";
constexpr auto leadersSql = R"(
    SELECT a.id, a.association_id, a.person_id, a.kind, a.from_on, a.exception_ground, p.family_name, p.given_name,
           p.patronymic, p.education
      FROM appointment a JOIN person p ON p.id = a.person_id
     WHERE a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?) AND (p.left_on IS NULL OR p.left_on > ?)
     ORDER BY a.from_on, a.id)";
constexpr auto leadersServiceSql = R"(
    SELECT s.person_id, s.from_on, s.until_on
      FROM service_period s
     WHERE s.person_id IN (SELECT person_id FROM appointment
                            WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?))
     ORDER BY s.person_id, s.from_on)";

template <class T>
T valueOf(const QSqlQuery& query, int column)
{
    T value;
    fromSql(query.value(column), value);
    return value;
}

QString nameOf(const QSqlQuery& query, int firstColumn)
{
    return Person{.familyName = query.value(firstColumn).toString(),
        .givenName = query.value(firstColumn + 1).toString(),
        .patronymic = query.value(firstColumn + 2).toString()}
        .fullName();
}

using Periods = QHash<Id<Person>, std::vector<ServicePeriod>>;

Periods periodsFrom(Rows query)
{
    Periods periods;
    while (query.next())
        periods[valueOf<Id<Person>>(query, 0)].push_back(
            {.span = {valueOf<QDate>(query, 1), valueOf<QDate>(query, 2)}});
    return periods;
}
} // namespace

std::vector<StaffRow> SqlQueries::staffOn(QDate day, bool withLeft) const
{
    const auto on = toSql(day);
    std::vector<StaffRow> rows;
    QHash<Id<Person>, size_t> place;
    for (auto query = m_database.run(QString::fromLatin1(peopleSql), {on, withLeft ? 1 : 0}); query.next();) {
        auto& person = rows.emplace_back().person;
        fromSql(query.value(0), person.id);
        person.revision = query.value(1).toInt();
        int column = 2;
        for (auto* text : {&person.familyName, &person.givenName, &person.patronymic, &person.sortKey})
            fromSql(query.value(column++), *text);
        fromSql(query.value(column++), person.birthYear);
        fromSql(query.value(column++), person.education);
        for (auto* text : {&person.speciality, &person.post, &person.awards, &person.phone})
            fromSql(query.value(column++), *text);
        fromSql(query.value(column), person.leftOn);
        place.insert(person.id, rows.size() - 1);
    }
    const auto eachOf = [&](const char* sql, const QVariantList& values, auto visit) {
        for (auto query = m_database.run(QString::fromLatin1(sql), values); query.next();)
            if (const auto found = place.constFind(valueOf<Id<Person>>(query, 0)); found != place.cend())
                visit(rows[*found], query);
    };
    eachOf(rolesSql, {on, on}, [](StaffRow& row, const QSqlQuery& query) {
        const auto role = valueOf<Role>(query, 1);
        if (std::ranges::find(row.roles, role) == row.roles.end())
            row.roles.push_back(role);
    });
    eachOf(membershipsSql, {on, on},
        [](StaffRow& row, const QSqlQuery& query) { row.associations << query.value(1).toString(); });
    eachOf(leadsSql, {on, on}, [](StaffRow& row, const QSqlQuery& query) { row.leads << query.value(1).toString(); });
    eachOf(accountsSql, {}, [](StaffRow& row, const QSqlQuery& query) {
        row.hasAccount = true;
        row.mustChoosePassword = query.value(1).toInt() != 0;
    });
    const auto periods = periodsFrom(m_database.run(QString::fromLatin1(serviceSql), {on}));
    for (auto& row : rows)
        row.service = lengthOfService(periods.value(row.person.id), day);
    return rows;
}

std::vector<AssociationRow> SqlQueries::associationsOn(QDate day) const
{
    const auto on = toSql(day);
    std::vector<AssociationRow> rows;
    for (auto query = m_database.run(QString::fromLatin1(associationsSql), {on, on}); query.next();) {
        auto& association = rows.emplace_back().association;
        fromSql(query.value(0), association.id);
        association.revision = query.value(1).toInt();
        fromSql(query.value(2), association.name);
        fromSql(query.value(3), association.subjects);
        association.span = {valueOf<QDate>(query, 4), valueOf<QDate>(query, 5)};
    }
    std::ranges::stable_sort(rows, {}, [](const AssociationRow& row) { return sortKey(row.association.name); });
    QHash<Id<Association>, size_t> place;
    for (size_t i = 0; i < rows.size(); ++i)
        place.insert(rows[i].association.id, i);

    const auto eachOf = [&](const char* sql, const QVariantList& values, int keyColumn, auto visit) {
        for (auto query = m_database.run(QString::fromLatin1(sql), values); query.next();)
            if (const auto found = place.constFind(valueOf<Id<Association>>(query, keyColumn)); found != place.cend())
                visit(rows[*found], query);
    };
    eachOf(memberCountSql, {on, on, on}, 0,
        [](AssociationRow& row, const QSqlQuery& query) { row.members = query.value(1).toInt(); });
    eachOf(supervisorsSql, {on, on}, 0,
        [](AssociationRow& row, const QSqlQuery& query) { row.supervisors << nameOf(query, 1); });
    const auto periods = periodsFrom(m_database.run(QString::fromLatin1(leadersServiceSql), {on, on}));
    eachOf(leadersSql, {on, on, on}, 1, [&](AssociationRow& row, const QSqlQuery& query) {
        LeaderMark mark{valueOf<Id<Appointment>>(query, 0), valueOf<Id<Person>>(query, 2), nameOf(query, 6)};
        const Person leader{.education = valueOf<Education>(query, 9)};
        mark.exception = !query.value(5).toString().isEmpty()
            || !eligibility(leader, periods.value(mark.person), valueOf<QDate>(query, 4)).met();
        row.exception = row.exception || mark.exception;
        (valueOf<AppointmentKind>(query, 3) == AppointmentKind::Leader ? row.leader : row.acting) = mark;
    });
    for (auto& row : rows)
        row.gap = !row.leader && !row.acting;
    return rows;
}
