#pragma once
#include "domain/id.h"

/// Where new ids come from; replaced in tests and in the sample generator so that runs repeat.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0;
    template <class T> Id<T> make() { return {next()}; }
};

/// Forms a UUIDv7 (RFC 9562) of a UTC instant in milliseconds and ten bytes of randomness.
QUuid uuid7(qint64 msecsUtc, const QByteArray& tenRandomBytes);
