#include "storage/rowdigest.h"
#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

QByteArray rowDigest(const QString& table, const QString& id, int revision, const QVariantList& columns)
{
    QCborArray row{table, id, revision};
    for (const auto& value : columns)
        row.append(value.isNull() ? QCborValue(nullptr) : QCborValue::fromVariant(value));
    return QCryptographicHash::hash(QCborValue(row).toCbor(), QCryptographicHash::Sha256);
}
