#pragma once
#include "papers/paper.h"
#include <QImage>

/// The picture on white, because PDF/A-1 knows no transparency. Null when the bytes are no PNG or JPEG that can be read.
QImage opaqueImage(const Picture& picture);

/// The largest size of the image's proportions within `room`.
QSizeF pictureSize(QSize image, QSizeF room);

/// What kind of file the bytes of a picture are; empty when they are neither PNG nor JPEG.
QString pictureSuffix(const QByteArray& bytes);
