#include "storage/sqlunits.h"
#include "storage/sqlvalue.h"
#include <stdexcept>

using namespace Qt::StringLiterals;

std::vector<Event> eventsSince(const Database& database, qint64 number, int limit)
{
    auto query
        = database.run(u"SELECT number, at, actor, command, kind, record_kind, record, revision, row_digest, note, "
                       "previous, hash FROM event WHERE number > ? ORDER BY number LIMIT ?"_s,
            {number, limit});
    std::vector<Event> found;
    while (query.next()) {
        Event& event = found.emplace_back();
        event.number = query.value(0).toLongLong();
        fromSql(query.value(1), event.at);
        fromSql(query.value(2), event.actor);
        fromSql(query.value(3), event.command);
        fromSql(query.value(4), event.kind);
        fromSql(query.value(5), event.recordKind);
        fromSql(query.value(6), event.record);
        fromSql(query.value(7), event.revision);
        fromSql(query.value(8), event.rowDigest);
        fromSql(query.value(9), event.note);
        fromSql(query.value(10), event.previous);
        fromSql(query.value(11), event.hash);
    }
    return found;
}

class SqlUnits::Unit final : public UnitOfWork {
public:
    Unit(SqlUnits& owner, QUuid outerActor, QString outerCommand)
        : m_owner(owner)
        , m_outerActor(outerActor)
        , m_outerCommand(std::move(outerCommand))
    {
    }
    ~Unit() override
    {
        if (!m_left)
            leave(false);
    }
    void commit() override
    {
        m_left = true;
        leave(true);
    }

private:
    void leave(bool committed)
    {
        m_owner.m_actor = m_outerActor;
        m_owner.m_command = m_outerCommand;
        m_owner.leave(committed);
    }

    SqlUnits& m_owner;
    QUuid m_outerActor;
    QString m_outerCommand;
    bool m_left = false;
};

SqlUnits::SqlUnits(Database& database, Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

std::unique_ptr<UnitOfWork> SqlUnits::begin(const Actor& by, const char* command)
{
    if (m_depth == 0) {
        m_database.begin();
        m_doomed = false;
        m_number = lastNumber();
        m_hash = headHash();
    }
    ++m_depth;
    auto unit = std::make_unique<Unit>(*this, m_actor, m_command);
    m_actor = by.person.value;
    m_command = QString::fromLatin1(command);
    return unit;
}

void SqlUnits::leave(bool committed)
{
    m_doomed = m_doomed || !committed;
    if (--m_depth > 0)
        return;
    if (!m_doomed) {
        try {
            m_database.execute(u"UPDATE chain_head SET number = ?, hash = ? WHERE id = 1"_s, {m_number, toSql(m_hash)});
            m_database.commit();
            return;
        } catch (...) {
            m_database.rollback();
            throw;
        }
    }
    m_database.rollback();
    if (committed)
        throw std::logic_error("a unit of work was committed although one that joined it was refused");
}

void SqlUnits::rowChanged(
    EventKind kind, const QString& recordKind, QUuid record, int revision, const QByteArray& digest)
{
    append({.kind = kind, .recordKind = recordKind, .record = record, .revision = revision, .rowDigest = digest});
}

void SqlUnits::note(const QString& recordKind, QUuid record, const QString& text)
{
    append({.kind = EventKind::Note, .recordKind = recordKind, .record = record, .note = text});
}

void SqlUnits::append(Event event)
{
    if (m_depth == 0)
        throw std::logic_error("a change outside a unit of work");
    event.number = m_number + 1;
    event.previous = m_hash;
    event.at = m_clock.nowUtc();
    event.actor = m_actor;
    event.command = m_command;
    event.hash = chainHash(event);
    m_database.execute(
        u"INSERT INTO event (number, at, actor, command, kind, record_kind, record, revision, row_digest, "
        "note, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.number, toSql(event.at), toSql(event.actor), event.command, toSql(event.kind), event.recordKind,
            toSql(event.record), event.revision, toSql(event.rowDigest), toSql(event.note), toSql(event.previous),
            event.hash});
    m_number = event.number;
    m_hash = event.hash;
}

std::vector<Event> SqlUnits::since(qint64 number, int limit) const
{
    return eventsSince(m_database, number, limit);
}

qint64 SqlUnits::lastNumber() const
{
    return m_database.single(u"SELECT number FROM chain_head WHERE id = 1"_s).toLongLong();
}

QByteArray SqlUnits::headHash() const
{
    return m_database.single(u"SELECT hash FROM chain_head WHERE id = 1"_s).toByteArray();
}
