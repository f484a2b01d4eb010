#include "domain/span.h"
#include "storage/mapping/all.h"
#include "storage/sqlvalue.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

// Held against every record type there is; a new one is held to it without a line here.
namespace {

/// Fills a column with a value like no other.
struct Filler {
    int next = 1;

    void fill(QString& value) { value = QStringLiteral("өң %1").arg(next++); }
    void fill(QByteArray& value) { value = QByteArray("\0bytes", 6) + QByteArray::number(next++); }
    void fill(bool& value) { value = true; }
    void fill(int& value) { value = next++; }
    void fill(qint64& value) { value = next++; }
    void fill(QDate& value) { value = QDate(2022, 9, 1).addDays(next++); }
    void fill(QTime& value) { value = QTime(8, next++ % 60); }
    void fill(QDateTime& value) { value = QDateTime(QDate(2022, 9, 1), QTime(6, 0, 0, next++), Qt::UTC); }
    void fill(QUuid& value) { value = uuid7(++next, QByteArray(10, '\1')); }
    template <class T>
    void fill(Id<T>& value)
    {
        fill(value.value);
    }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E& value) { value = static_cast<E>(std::size(Codes<E>::words) - 1); }
    template <class T>
    void fill(std::optional<T>& value)
    {
        fill(value.emplace());
    }
};

template <class T, class Visit>
void eachColumn(Visit visit)
{
    std::apply([&](const auto&... column) { (visit(column), ...); }, Mapping<T>::columns);
}

template <class T>
QVariantList valuesOf(const T& record)
{
    QVariantList values;
    eachColumn<T>([&](const auto& column) { values << toSql(column.in(record)); });
    return values;
}

template <class T>
void holdToTheRules(TestSchool& school)
{
    SCOPED_TRACE(T::recordKind);
    auto& repository = school.file->records().of<T>();
    T record;
    Filler filler;
    eachColumn<T>([&](const auto& column) { filler.fill(column.in(record)); });
    record.id = school.ids.make<T>();
    const auto unit = school.file->units().begin({}, "test");
    repository.save(record);
    const auto found = repository.find(record.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(valuesOf(*found), valuesOf(record));
    EXPECT_EQ(found->revision, 1);
    auto stale = record;
    repository.save(record);
    EXPECT_EQ(record.revision, 2);
    EXPECT_THROW(repository.save(stale), StaleRecord);
    EXPECT_THROW(repository.remove(stale), StaleRecord);
    repository.remove(record);
    EXPECT_FALSE(repository.find(record.id));
    unit->commit();
}

template <class... T>
void holdAll(TestSchool& school, TypeList<T...>)
{
    (holdToTheRules<T>(school), ...);
}

} // namespace

TEST(EveryRecordType, ComesBackAsSavedAndRefusesAStaleWrite)
{
    TestSchool school;
    school.file->database().run(QStringLiteral("PRAGMA foreign_keys = OFF")); // each stands alone here
    holdAll(school, RecordTypes());
}

TEST(EveryRecordType, IsReferredToWhereverItsIdStands)
{
    TestSchool school;
    const auto& records = school.file->records();
    EXPECT_TRUE(records.of<Person>().isReferredTo(school.leader));
    EXPECT_TRUE(records.of<Association>().isReferredTo(school.association));
    const auto alone = school.put(Person{.familyName = QStringLiteral("Жалгызов")});
    EXPECT_FALSE(records.of<Person>().isReferredTo(alone.id));
    school.put(Plan{.association = school.association,
        .firstYear = 2022,
        .span = {day("2022-09-01"), day("2023-05-26")},
        .author = alone.id,
        .begunOn = day("2022-09-01")});
    EXPECT_TRUE(records.of<Person>().isReferredTo(alone.id)) << "as the author of a plan";
    const auto meeting = school.put(
        Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day("2022-09-01")});
    EXPECT_FALSE(records.of<Meeting>().isReferredTo(meeting.id));
    school.put(Attendance{.meeting = meeting.id, .person = alone.id});
    EXPECT_TRUE(records.of<Meeting>().isReferredTo(meeting.id));
}
