#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include <array>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <vector>

struct Person;

/// What an event tells: a record came, changed or went, or something happened that changed no record.
enum class EventKind { Created, Changed, Removed, Note };

template <>
struct Codes<EventKind> {
    static constexpr std::array words{"created", "changed", "removed", "note"};
};

/// One link of the append-only chain; its hash covers the previous hash and everything else here.
struct Event {
    qint64 number = 0; ///< consecutive from 1
    QDateTime at; ///< recorded instant, UTC
    QUuid actor; ///< the person; null for the program itself
    QString command;
    EventKind kind = EventKind::Note;
    QString recordKind;
    QUuid record;
    int revision = 0;
    QByteArray rowDigest; ///< empty for a removal and a note
    QString note;
    QByteArray previous;
    QByteArray hash;
};

/// SHA-256(previous ‖ canonical bytes of the event).
QByteArray chainHash(const Event& event);

class EventLog {
public:
    virtual ~EventLog() = default;
    /// Adds a note to the open unit of work. No personal data beyond ids.
    virtual void note(const QString& recordKind, QUuid record, const QString& text) = 0;
    /// Events after the given number, oldest first, at most `limit`.
    virtual std::vector<Event> since(qint64 number, int limit) const = 0;
    virtual qint64 lastNumber() const = 0;
    virtual QByteArray headHash() const = 0;
};
