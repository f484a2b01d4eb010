#include "papers/pictures.h"
#include <QPainter>

using namespace Qt::StringLiterals;

QString pictureSuffix(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    return bytes.startsWith("\xff\xd8\xff") ? u"jpeg"_s : QString();
}

QImage opaqueImage(const Picture& picture)
{
    const auto suffix = pictureSuffix(picture.bytes);
    if (suffix.isEmpty())
        return {};
    const auto read = QImage::fromData(picture.bytes, suffix.toLatin1().constData());
    if (read.isNull() || !read.hasAlphaChannel())
        return read;
    QImage opaque(read.size(), QImage::Format_RGB32);
    if (opaque.isNull())
        return {};
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, read);
    return opaque;
}

QSizeF pictureSize(QSize image, QSizeF room)
{
    return QSizeF(image).scaled(room, Qt::KeepAspectRatio);
}
