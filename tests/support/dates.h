#pragma once
#include <ostream>
#include <QDate>

/// A day from its ISO text, for tests.
inline QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Lets GoogleTest print days.
inline void PrintTo(const QDate& date, std::ostream* out)
{
    *out << (date.isValid() ? date.toString(QStringLiteral("ddd yyyy-MM-dd")).toStdString() : "no day");
}
