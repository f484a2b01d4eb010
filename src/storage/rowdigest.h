#pragma once
#include <QByteArray>
#include <QString>
#include <QVariantList>

/// SHA-256 over the table's name, id, revision and all mapped columns as they stand in the row.
QByteArray rowDigest(const QString& table, const QString& id, int revision, const QVariantList& columns);
