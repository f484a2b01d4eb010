#pragma once
#include <cmath>
#include <optional>
#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDate>
#include <QList>
#include <QString>

/// Canonical bytes of an official text, for DocumentVersion: deterministic CBOR ["kind", version, {field: value, …}].
/// A text names its fields once:
///     static constexpr auto canonName = "plan"; static constexpr int canonVersion = 1;
///     template <class V, class T> static void fields(V& visit, T& self) { visit("aim", self.aim); … }
/// Parts of a text need fields() only. Dates are ISO text, an absent optional is null.

class CanonWriter {
public:
    template <class T>
    void operator()(const char* key, const T& value)
    {
        m_map.insert(QLatin1String(key), write(value));
    }

    template <class T>
    static QCborMap mapOf(const T& text)
    {
        CanonWriter writer;
        T::fields(writer, text);
        return writer.m_map;
    }

private:
    static QCborValue write(const QString& value)
    {
        return value.isNull() ? QCborValue(QString(QLatin1String(""))) : value;
    }
    static QCborValue write(int value) { return value; }
    static QCborValue write(bool value) { return value; }
    static QCborValue write(double value) { return value; }
    static QCborValue write(QDate value) { return write(value.toString(Qt::ISODate)); }
    template <class T>
    static QCborValue write(const std::optional<T>& value)
    {
        return value ? write(*value) : QCborValue(nullptr);
    }
    template <class T>
    static QCborValue write(const QList<T>& values)
    {
        QCborArray array;
        for (const auto& value : values)
            array.append(write(value));
        return array;
    }
    template <class T>
    static QCborValue write(const T& part)
    {
        return mapOf(part);
    }

    QCborMap m_map;
};

class CanonReader {
public:
    explicit CanonReader(const QCborMap& map)
        : m_map(map)
    {
    }

    template <class T>
    void operator()(const char* key, T& value)
    {
        m_ok = m_ok && read(m_map.value(QLatin1String(key)), value);
    }

    bool ok() const { return m_ok; }

private:
    static bool read(const QCborValue& cbor, QString& value)
    {
        value = cbor.toString();
        return cbor.isString();
    }
    static bool read(const QCborValue& cbor, int& value)
    {
        const qint64 number = cbor.toInteger();
        value = static_cast<int>(number);
        return cbor.isInteger() && number == value;
    }
    static bool read(const QCborValue& cbor, bool& value)
    {
        value = cbor.toBool();
        return cbor.isBool();
    }
    static bool read(const QCborValue& cbor, double& value)
    {
        value = cbor.toDouble();
        return cbor.isDouble() && std::isfinite(value);
    }
    static bool read(const QCborValue& cbor, QDate& value)
    {
        const auto text = cbor.toString();
        value = QDate::fromString(text, Qt::ISODate);
        return cbor.isString() && (value.isValid() || text.isEmpty());
    }
    template <class T>
    static bool read(const QCborValue& cbor, std::optional<T>& value)
    {
        if (cbor.isNull()) {
            value.reset();
            return true;
        }
        return read(cbor, value.emplace());
    }
    template <class T>
    static bool read(const QCborValue& cbor, QList<T>& values)
    {
        if (!cbor.isArray())
            return false;
        const auto array = cbor.toArray();
        for (const auto& element : array) {
            if (!read(QCborValue(element), values.emplace_back()))
                return false;
        }
        return true;
    }
    template <class T>
    static bool read(const QCborValue& cbor, T& part)
    {
        CanonReader reader(cbor.toMap());
        T::fields(reader, part);
        return cbor.isMap() && reader.ok();
    }

    QCborMap m_map;
    bool m_ok = true;
};

template <class T>
QByteArray canonicalBytes(const T& text) requires requires
{
    T::canonName;
}
{
    const QCborArray whole{QLatin1String(T::canonName), T::canonVersion, CanonWriter::mapOf(text)};
    return QCborValue(whole).toCbor();
}

/// The array that the bytes hold; empty when they are damaged, nested beyond reason, or claim more than they have.
QCborArray canonicalArray(const QByteArray& bytes);

/// Reads only what canonicalBytes() writes: another kind or version, a missing or foreign field, another order,
/// trailing bytes or any damage yield nothing. So one text has one encoding.
template <class T>
std::optional<T> fromCanonicalBytes(const QByteArray& bytes)
{
    const auto whole = canonicalArray(bytes);
    if (whole.size() != 3 || whole[0].toString() != QLatin1String(T::canonName)
        || whole[1].toInteger() != T::canonVersion)
        return std::nullopt;
    CanonReader reader(whole[2].toMap());
    T text;
    T::fields(reader, text);
    if (!reader.ok() || canonicalBytes(text) != bytes)
        return std::nullopt;
    return text;
}
