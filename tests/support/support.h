#pragma once
#include <ostream>
#include <QString>

/// Lets GoogleTest print Qt strings.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
