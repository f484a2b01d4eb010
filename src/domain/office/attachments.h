#pragma once
#include "domain/office/attachment.h"
#include "domain/ports.h"

/// A file that is to be kept with a record.
struct NewAttachment {
    QString name;
    QByteArray bytes;
};

constexpr qint64 largestAttachment = 5 * 1024 * 1024;

/// Stores the file once, found again by its content; joins the unit of work of the caller. Nothing for an empty one.
std::optional<Id<Attachment>> keepAttachment(const Ports& ports, const NewAttachment& file);
