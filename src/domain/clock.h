#pragma once
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

/// The only source of "now". Instants are UTC; a day is the school's local day, never the machine's.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The school's local day of an instant.
inline QDate dayIn(const QTimeZone& zone, const QDateTime& instant)
{
    return instant.toTimeZone(zone).date();
}
