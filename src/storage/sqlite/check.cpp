#include "storage/sqlite/check.h"
#include "domain/eventlog.h"
#include "storage/database.h"
#include "storage/repositories.h"
#include "storage/rowdigest.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlunits.h"

using namespace Qt::StringLiterals;

namespace {
struct LastEvent {
    int revision = 0;
    QByteArray digest; ///< empty: removed
};

class Check {
public:
    Check(Database& database, const std::function<bool(double)>& progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    std::vector<CheckFinding> run()
    {
        engine();
        if (schemaOf(m_database) != expectedSchema())
            add(CheckFinding::Kind::Schema, u"sqlite_schema"_s, {}, u"differs from this version's schema"_s);
        if (goOn(0.1) && chain() && goOn(0.5))
            rows();
        return std::move(m_findings);
    }

private:
    void add(CheckFinding::Kind kind, const QString& table, const QString& record, const QString& detail)
    {
        m_findings.push_back({kind, table, record, detail});
    }
    bool goOn(double share) const { return !m_progress || m_progress(share); }

    void engine()
    {
        for (auto query = m_database.run(u"PRAGMA integrity_check"_s); query.next();)
            if (query.value(0).toString() != "ok"_L1)
                add(CheckFinding::Kind::Damaged, {}, {}, query.value(0).toString());
        for (auto query = m_database.run(u"PRAGMA foreign_key_check"_s); query.next();)
            add(CheckFinding::Kind::Row, query.value(0).toString(), query.value(1).toString(),
                u"refers to a missing record"_s);
    }

    /// @return whether to go on
    bool chain()
    {
        constexpr int page = 5000;
        const auto headNumber = m_database.single(u"SELECT number FROM chain_head"_s).toLongLong();
        const auto headHash = m_database.single(u"SELECT hash FROM chain_head"_s).toByteArray();
        const double last = static_cast<double>(std::max<qint64>(1, headNumber));
        QByteArray previous;
        qint64 number = 0;
        for (auto events = eventsSince(m_database, 0, page); !events.empty();
             events = eventsSince(m_database, number, page)) {
            for (const auto& event : events) {
                if (event.number != number + 1 || event.previous != previous || event.hash != chainHash(event))
                    add(CheckFinding::Kind::Chain, u"event"_s, QString::number(event.number),
                        u"does not follow from the event before it"_s);
                if (event.kind != EventKind::Note)
                    m_lastEvents[event.recordKind].insert(event.record, {event.revision, event.rowDigest});
                number = event.number;
                previous = event.hash;
            }
            if (!goOn(0.1 + 0.4 * static_cast<double>(number) / last))
                return false;
        }
        if (headNumber != number || headHash != previous)
            add(CheckFinding::Kind::Chain, u"chain_head"_s, QString::number(headNumber), u"is not the last event's"_s);
        return true;
    }

    void rows()
    {
        for (const auto& table : mappedTables()) {
            auto known = m_lastEvents.take(table.table);
            for (auto query = m_database.run(
                     u"SELECT id, revision, digest, %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.table));
                 query.next();)
                row(table, query, known);
            for (auto left = known.cbegin(); left != known.cend(); ++left)
                if (!left->digest.isEmpty())
                    add(CheckFinding::Kind::Orphan, table.table, left.key().toString(QUuid::WithoutBraces),
                        u"is gone without an event"_s);
            if (!goOn(0.5))
                return;
        }
    }

    void row(const MappedTable& table, const QSqlQuery& query, QHash<QUuid, LastEvent>& known)
    {
        const auto id = query.value(0).toString();
        const int revision = query.value(1).toInt();
        const auto digest = query.value(2).toByteArray();
        QVariantList columns;
        for (int i = 0; i < table.columns.size(); ++i)
            columns << query.value(3 + i);
        if (rowDigest(table.table, id, revision, columns) != digest)
            add(CheckFinding::Kind::Row, table.table, id, u"differs from its digest"_s);
        const auto event = known.constFind(QUuid(id));
        if (event == known.constEnd() || event->digest.isEmpty())
            add(CheckFinding::Kind::Orphan, table.table, id, u"is unknown to the event log"_s);
        else if (event->revision != revision || event->digest != digest)
            add(CheckFinding::Kind::Row, table.table, id, u"was changed without an event"_s);
        known.remove(QUuid(id));
    }

    Database& m_database;
    const std::function<bool(double)>& m_progress;
    std::vector<CheckFinding> m_findings;
    QHash<QString, QHash<QUuid, LastEvent>> m_lastEvents;
};
} // namespace

std::vector<CheckFinding> checkFile(Database& database, const std::function<bool(double)>& progress)
{
    return Check(database, progress).run();
}
