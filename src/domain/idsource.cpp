#include "domain/idsource.h"
#include <QByteArray>
#include <QRandomGenerator>

QUuid uuid7(qint64 msecsUtc, const QByteArray& tenRandomBytes)
{
    Q_ASSERT(tenRandomBytes.size() == 10);
    QByteArray bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((msecsUtc >> shift) & 0xff));
    bytes.append(tenRandomBytes);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // RFC variant
    return QUuid::fromRfc4122(bytes);
}

QUuid SystemIds::next()
{
    QByteArray random(12, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(random.data()), 3);
    return uuid7(m_clock.nowUtc().toMSecsSinceEpoch(), random.left(10));
}
