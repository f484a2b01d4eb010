#pragma once
#include "domain/clock.h"
#include "domain/id.h"

/// Where new ids come from; replaced in tests and in the sample generator so that runs repeat.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0;
    template <class T>
    Id<T> make()
    {
        return {next()};
    }
};

/// Forms a UUIDv7 (RFC 9562) of a UTC instant in milliseconds and ten bytes of randomness.
QUuid uuid7(qint64 msecsUtc, const QByteArray& tenRandomBytes);

/// Ids of the running program: the clock's time and the system's randomness.
class SystemIds final : public IdSource {
public:
    explicit SystemIds(Clock& clock)
        : m_clock(clock)
    {
    }
    QUuid next() override;

private:
    Clock& m_clock;
};
