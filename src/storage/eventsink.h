#pragma once
#include "domain/eventlog.h"

/// Where a repository reports each change of a row; writes one event into the open unit of work.
class EventSink {
public:
    virtual ~EventSink() = default;
    /// @throws std::logic_error outside a unit of work
    virtual void rowChanged(
        EventKind kind, const QString& recordKind, QUuid record, int revision, const QByteArray& digest)
        = 0;
};
