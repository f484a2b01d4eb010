#pragma once
#include "domain/clock.h"
#include "domain/units.h"
#include "storage/database.h"
#include "storage/eventsink.h"

/// Events after the given number, oldest first, at most `limit`.
std::vector<Event> eventsSince(const Database& database, qint64 number, int limit);

/// Units of work over one connection, and the event chain that each of them extends.
class SqlUnits final : public Units, public EventLog, public EventSink {
public:
    SqlUnits(Database& database, Clock& clock);

    std::unique_ptr<UnitOfWork> begin(const Actor& by, const char* command) override;
    void rowChanged(
        EventKind kind, const QString& recordKind, QUuid record, int revision, const QByteArray& digest) override;

    void note(const QString& recordKind, QUuid record, const QString& text) override;
    std::vector<Event> since(qint64 number, int limit) const override;
    qint64 lastNumber() const override;
    QByteArray headHash() const override;

private:
    class Unit;
    void append(Event event);
    void leave(bool committed);

    Database& m_database;
    Clock& m_clock;
    int m_depth = 0;
    bool m_doomed = false;
    QUuid m_actor; ///< of the innermost unit: each event names the act that caused it
    QString m_command;
    qint64 m_number = 0; ///< of the chain's head, as this unit extends it
    QByteArray m_hash;
};
