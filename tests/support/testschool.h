#pragma once
#include "domain/office/authority.h"
#include "domain/office/signing.h"
#include "domain/staff/person.h"
#include "storage/sqlite/schoolfile.h"
#include "support/cheapsecrets.h"
#include "support/dates.h"
#include <QTemporaryDir>

class FixedClock final : public Clock {
public:
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime now) { m_now = now; }
    /// Noon in Bishkek on that day.
    void setDay(const char* iso) { m_now = QDateTime(day(iso), QTime(6, 0), Qt::UTC); }

private:
    QDateTime m_now{day("2022-09-01"), QTime(6, 0), Qt::UTC};
};

class CountedIds final : public IdSource {
public:
    QUuid next() override { return uuid7(++m_count, QByteArray(10, '\0')); }

private:
    qint64 m_count = 0;
};

/// A real school's file in a temporary folder: an association with its leader, a member, the deputy, the director and
/// the union chair, on 1 September 2022.
class TestSchool {
public:
    TestSchool();

    QTemporaryDir folder;
    FixedClock clock;
    CountedIds ids;
    CheapSecrets secrets;
    std::unique_ptr<SchoolFile> file;
    Ports ports();

    Id<Association> association;
    Id<Person> director, deputy, chair, leader, member, administrator;

    Actor as(Id<Person> person) { return Authority(ports()).actorToday(person); }
    /// Saves a record past the services.
    template <class T>
    T put(T record)
    {
        const auto unit = file->units().begin({}, "test");
        if (record.id.isNull())
            record.id = ids.make<T>();
        file->records().of<T>().save(record);
        unit->commit();
        return record;
    }
    /// The password of everyone is "<family name>-2022".
    Signing signingOf(Id<Person> person);

private:
    Id<Person> addPerson(const char* family, const char* given, std::optional<Role> role);
};
