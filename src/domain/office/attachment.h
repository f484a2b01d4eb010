#pragma once
#include "domain/id.h"
#include <QByteArray>

/// A scan or paper kept in the school's file, at most 5 MB, found by its content.
struct Attachment {
    static constexpr auto recordKind = "attachment";
    Id<Attachment> id;
    int revision = 0;
    QString name;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of bytes, unique
};
