#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "storage/storageerror.h"
#include <optional>
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QVariant>

// One pair of functions per kind of value: how it stands in a column. Dates, times of day and instants are ISO text,
// enums their stored words, ids 36 characters; a null date or instant is NULL.

inline QVariant toSql(const QString& v)
{
    return v.isNull() ? QStringLiteral("") : v;
}
inline QVariant toSql(const QByteArray& v)
{
    return v.isNull() ? QByteArray("") : v;
}
inline QVariant toSql(bool v)
{
    return v ? 1 : 0;
}
inline QVariant toSql(int v)
{
    return v;
}
inline QVariant toSql(qint64 v)
{
    return v;
}
inline QVariant toSql(QDate v)
{
    return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
}
inline QVariant toSql(QTime v)
{
    return v.isValid() ? QVariant(v.toString(QStringLiteral("HH:mm"))) : QVariant();
}
inline QVariant toSql(const QDateTime& v)
{
    return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}
inline QVariant toSql(const QUuid& v)
{
    return v.isNull() ? QVariant() : QVariant(v.toString(QUuid::WithoutBraces));
}
template <class T>
QVariant toSql(const Id<T>& v)
{
    return toSql(v.value);
}
template <class T>
QVariant toSql(const std::optional<T>& v)
{
    return v ? toSql(*v) : QVariant();
}
template <class E>
requires std::is_enum_v<E> QVariant toSql(E v)
{
    return QString(code(v));
}

inline void fromSql(const QVariant& v, QString& out)
{
    out = v.toString();
}
inline void fromSql(const QVariant& v, QByteArray& out)
{
    out = v.toByteArray();
}
inline void fromSql(const QVariant& v, bool& out)
{
    out = v.toInt() != 0;
}
inline void fromSql(const QVariant& v, int& out)
{
    out = v.toInt();
}
inline void fromSql(const QVariant& v, qint64& out)
{
    out = v.toLongLong();
}
inline void fromSql(const QVariant& v, QDate& out)
{
    out = QDate::fromString(v.toString(), Qt::ISODate);
}
inline void fromSql(const QVariant& v, QTime& out)
{
    out = QTime::fromString(v.toString(), QStringLiteral("HH:mm"));
}
inline void fromSql(const QVariant& v, QDateTime& out)
{
    out = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
}
inline void fromSql(const QVariant& v, QUuid& out)
{
    out = QUuid(v.toString());
}
template <class T>
void fromSql(const QVariant& v, Id<T>& out)
{
    fromSql(v, out.value);
}
template <class E>
requires std::is_enum_v<E>
void fromSql(const QVariant& v, E& out)
{
    const auto found = fromCode<E>(v.toString());
    if (!found)
        throw StorageError(QStringLiteral("unknown stored word"), v.toString());
    out = *found;
}
template <class T>
void fromSql(const QVariant& v, std::optional<T>& out)
{
    if (v.isNull()) {
        out.reset();
        return;
    }
    fromSql(v, out.emplace());
}
