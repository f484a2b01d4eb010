#include "domain/eventlog.h"
#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

QByteArray chainHash(const Event& event)
{
    const QCborArray content{event.number, event.at.toString(Qt::ISODateWithMs), QCborValue(event.actor), event.command,
        code(event.kind), event.recordKind, QCborValue(event.record), event.revision, event.rowDigest, event.note};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(event.previous);
    hash.addData(QCborValue(content).toCbor());
    return hash.result();
}
