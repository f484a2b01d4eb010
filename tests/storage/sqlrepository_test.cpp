#include "domain/association/association.h"
#include "storage/mapping/staff.h"
#include "storage/sqlrepository.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

TEST(SqlRepository, GivesBackWhatWasSaved)
{
    TestSchool school;
    const auto saved = school.put(Person{.familyName = QStringLiteral("Өмүрова"),
        .givenName = QStringLiteral("Ыйман"),
        .birthYear = std::nullopt,
        .education = Education::Secondary,
        .leftOn = day("2022-05-25")});
    const auto found = school.file->records().of<Person>().find(saved.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->familyName, saved.familyName);
    EXPECT_EQ(found->birthYear, std::nullopt);
    EXPECT_EQ(found->education, Education::Secondary);
    EXPECT_EQ(found->leftOn, day("2022-05-25"));
    EXPECT_EQ(found->revision, 1);
}

TEST(SqlRepository, RefusesAStaleWriteAndKeepsTheFirst)
{
    TestSchool school;
    auto first = *school.file->records().of<Person>().find(school.member);
    auto second = first;
    first.post = QStringLiteral("мугалим");
    school.put(first);
    second.post = QStringLiteral("китепканачы");
    EXPECT_THROW(school.put(second), StaleRecord);
    EXPECT_EQ(school.file->records().of<Person>().find(school.member)->post, QStringLiteral("мугалим"));
}

TEST(SqlRepository, FindsByConditionsAlsoByNull)
{
    TestSchool school;
    const auto& people = school.file->records().of<Person>();
    EXPECT_EQ(people.where({{&Person::familyName, QStringLiteral("Бекова")}}).size(), 1u);
    EXPECT_EQ(people.where({{&Person::leftOn, QDate()}}).size(), 6u);
    EXPECT_EQ(
        people.where({{&Person::familyName, QStringLiteral("Бекова")}, {&Person::leftOn, day("2022-01-01")}}).size(),
        0u);
}

TEST(SqlRepository, RemovesOnlyTheRevisionThatWasRead)
{
    TestSchool school;
    const auto& records = school.file->records();
    auto period = records.of<ServicePeriod>().where({{&ServicePeriod::person, school.member}}).front();
    const auto stale = period;
    period.place = QStringLiteral("№ 2 мектеп");
    period = school.put(period);
    const auto unit = school.file->units().begin({}, "test");
    EXPECT_THROW(records.of<ServicePeriod>().remove(stale), StaleRecord);
    records.of<ServicePeriod>().remove(period);
    unit->commit();
    EXPECT_FALSE(records.of<ServicePeriod>().find(period.id));
}

TEST(SqlRepository, EveryMappedTableHasItsColumns)
{
    TestSchool school;
    for (const auto& table : mappedTables())
        EXPECT_NO_THROW(school.file->database().run(QStringLiteral("SELECT id, revision, digest, %1 FROM %2")
                                                        .arg(table.columns.join(QStringLiteral(", ")), table.table)))
            << table.table.toStdString();
}

TEST(Units, RollBackWhatWasNotCommitted)
{
    TestSchool school;
    const auto before = school.file->units().lastNumber();
    {
        const auto unit = school.file->units().begin({}, "test");
        Person person{.id = school.ids.make<Person>(), .familyName = QStringLiteral("Жок")};
        school.file->records().of<Person>().save(person);
    }
    EXPECT_TRUE(school.file->records().of<Person>().where({{&Person::familyName, QStringLiteral("Жок")}}).empty());
    EXPECT_EQ(school.file->units().lastNumber(), before);
}

TEST(Units, AnInnerUnitThatIsRefusedDoomsTheOuter)
{
    TestSchool school;
    auto outer = school.file->units().begin({}, "test");
    Person person{.id = school.ids.make<Person>(), .familyName = QStringLiteral("Жок")};
    school.file->records().of<Person>().save(person);
    {
        const auto inner = school.file->units().begin({}, "test");
    }
    EXPECT_THROW(outer->commit(), std::logic_error);
    EXPECT_FALSE(school.file->records().of<Person>().find(person.id));
}

TEST(Units, RefuseAChangeOutsideAUnit)
{
    TestSchool school;
    Person person{.id = school.ids.make<Person>(), .familyName = QStringLiteral("Жок")};
    EXPECT_THROW(school.file->records().of<Person>().save(person), std::logic_error);
}

TEST(EventLog, ChainsOneEventForEachChangedRow)
{
    TestSchool school;
    const auto before = school.file->units().lastNumber();
    auto person = *school.file->records().of<Person>().find(school.member);
    person.phone = QStringLiteral("0555");
    school.put(person);
    const auto events = school.file->units().since(before, 10);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].number, before + 1);
    EXPECT_EQ(events[0].kind, EventKind::Changed);
    EXPECT_EQ(events[0].recordKind, QStringLiteral("person"));
    EXPECT_EQ(events[0].record, person.id.value);
    EXPECT_EQ(events[0].hash, chainHash(events[0]));
    EXPECT_EQ(events[0].hash, school.file->units().headHash());
}

TEST(EventLog, CannotBeChangedDeletedOrReplaced)
{
    TestSchool school;
    auto& database = school.file->database();
    for (const char* sql : {"UPDATE event SET note = 'x' WHERE number = 1", "DELETE FROM event WHERE number = 1",
             "REPLACE INTO event SELECT number, at, actor, command, kind, record_kind, record, revision, row_digest, "
             "'x', "
             "previous, hash FROM event WHERE number = 1"})
        EXPECT_THROW(database.run(QString::fromLatin1(sql)), StorageError) << sql;
}

TEST(Units, EachEventNamesTheInnermostAct)
{
    TestSchool school;
    const auto before = school.file->units().lastNumber();
    {
        const auto outer = school.file->units().begin(school.as(school.deputy), "outer");
        school.put(Person{.familyName = QStringLiteral("Ички")}); // begins its own unit, named "test"
        Person person{.id = school.ids.make<Person>(), .familyName = QStringLiteral("Сырткы")};
        school.file->records().of<Person>().save(person);
        outer->commit();
    }
    const auto events = school.file->units().since(before, 10);
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].command, QStringLiteral("test"));
    EXPECT_TRUE(events[0].actor.isNull());
    EXPECT_EQ(events[1].command, QStringLiteral("outer"));
    EXPECT_EQ(events[1].actor, school.deputy.value);
}
