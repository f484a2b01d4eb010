#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// One file within a ZIP file.
struct PackedMember {
    QString name; ///< with `/` between folders
    QByteArray bytes;
    bool compressed = true; ///< the first member of an ODF file must not be
};

/// The members as one ZIP file, in their order and with a fixed time, so that the same content gives the same bytes.
/// Empty when there is no memory for it.
QByteArray packed(const QList<PackedMember>& members);
