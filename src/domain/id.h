#pragma once
#include <QHash>
#include <QString>
#include <QUuid>

/// Identity of one record of type T: a UUIDv7 made by the program (docs/adr/0001), 36 lower-case characters as text.
template <class T>
struct Id {
    QUuid value;

    static Id fromText(const QString& text) { return {QUuid(text)}; }
    QString text() const { return value.toString(QUuid::WithoutBraces); }
    bool isNull() const { return value.isNull(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.value, seed); }
};
