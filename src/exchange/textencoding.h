#pragma once
#include <QByteArray>
#include <QString>

/// The text of a plain file: by its byte order mark UTF-8, UTF-16 or UTF-32; without one UTF-8, or Windows-1251 when it
/// is not valid UTF-8. The mark is not part of the text. Bytes that mean nothing become U+FFFD.
QString decodedText(const QByteArray& bytes);
