#include "support/testschool.h"
#include "domain/association/association.h"
#include "domain/office/account.h"
#include "domain/office/school.h"
#include "domain/staff/accounts.h"
#include "domain/staff/staffrules.h"
#include <gtest/gtest.h>

TestSchool::TestSchool()
    : file(SchoolFile::create(folder.filePath(QStringLiteral("school.birikme")), clock).value())
{
    put(School{
        .name = QStringLiteral("№ 1 мектеп"), .district = QStringLiteral("Ош району"), .week = WeekKind::FiveDay});
    director = addPerson("Осмонова", "Гүлнара", Role::Director);
    deputy = addPerson("Асанова", "Айгүл", Role::AcademicDeputy);
    chair = addPerson("Тургунбаева", "Анара", Role::UnionChair);
    administrator = addPerson("Иманов", "Данияр", Role::Administrator);
    leader = addPerson("Бекова", "Нурзат", Role::Teacher);
    member = addPerson("Үсөнова", "Айжан", Role::Teacher);
    association = put(Association{.name = QStringLiteral("Математика"), .span = {day("2020-09-01"), {}}}).id;
    put(Supervision{.association = association, .deputy = deputy, .span = {day("2020-09-01"), {}}});
    for (const auto person : {leader, member})
        put(Membership{.association = association, .person = person, .span = {day("2020-09-01"), {}}});
    put(Appointment{.association = association,
        .person = leader,
        .orderNumber = QStringLiteral("12"),
        .orderedOn = day("2020-08-25"),
        .span = {day("2020-09-01"), {}}});
}

Ports TestSchool::ports()
{
    return {file->records(), file->units(), file->units(), secrets, clock, ids, file->queries()};
}

Id<Person> TestSchool::addPerson(const char* family, const char* given, std::optional<Role> role)
{
    Person person{.familyName = QString::fromUtf8(family),
        .givenName = QString::fromUtf8(given),
        .birthYear = 1975,
        .education = Education::HigherProfessional};
    RecordRules<Person>::complete(person);
    const auto id = put(person).id;
    put(ServicePeriod{.person = id, .span = {day("2005-09-01"), {}}});
    if (role)
        put(RoleSpan{.person = id, .role = *role, .span = {day("2015-09-01"), {}}});
    return id;
}

Signing TestSchool::signingOf(Id<Person> person)
{
    const Accounts accounts(ports());
    const auto password = file->records().of<Person>().find(person)->familyName + QStringLiteral("-2022-кк");
    if (!accounts.accountOf(person)) {
        const auto unit = file->units().begin({}, "test");
        const auto prepared = accounts.prepare(password, {});
        EXPECT_TRUE(prepared.ok());
        accounts.open(person, *prepared);
        unit->commit();
    }
    auto proof = accounts.prove(as(person), password);
    EXPECT_TRUE(proof.ok());
    return {.proof = std::move(proof).value()};
}
