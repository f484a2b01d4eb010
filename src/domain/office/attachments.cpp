#include "domain/office/attachments.h"
#include <QCryptographicHash>

std::optional<Id<Attachment>> keepAttachment(const Ports& ports, const NewAttachment& file)
{
    if (file.bytes.isEmpty())
        return std::nullopt;
    const auto digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    if (const auto kept = ports.of<Attachment>().where({{&Attachment::digest, digest}}); !kept.empty())
        return kept.front().id;
    Attachment attachment{.id = ports.ids.make<Attachment>(), .name = file.name, .bytes = file.bytes, .digest = digest};
    ports.of<Attachment>().save(attachment);
    return attachment.id;
}
