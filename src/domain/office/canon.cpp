#include "domain/office/canon.h"

namespace {

constexpr int deepest = 16;

/// Walks over CBOR without building it. Qt's reader allocates what a length claims before it looks whether the bytes
/// are there, so lengths are compared with the bytes that remain first.
class Walker {
public:
    explicit Walker(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool isWhole() { return item(0) && m_at == m_bytes.size(); }

private:
    bool item(int depth)
    {
        if (depth > deepest || m_at >= m_bytes.size())
            return false;
        const auto first = static_cast<quint8>(m_bytes[m_at++]);
        const int major = first >> 5;
        const auto argument = number(first & 0x1f);
        if (!argument)
            return false;
        const auto left = static_cast<quint64>(m_bytes.size() - m_at);
        switch (major) {
        case 0: // whole numbers
        case 1:
        case 7: // false, true, null, double
            return true;
        case 3: // text
            if (*argument > left)
                return false;
            m_at += static_cast<qsizetype>(*argument);
            return true;
        case 4: // array
            return *argument <= left && items(*argument, depth);
        case 5: // map
            return *argument <= left / 2 && items(*argument * 2, depth);
        default: // byte strings and tags do not occur
            return false;
        }
    }

    bool items(quint64 count, int depth)
    {
        for (; count > 0; --count) {
            if (!item(depth + 1))
                return false;
        }
        return true;
    }

    std::optional<quint64> number(int shortForm)
    {
        if (shortForm < 24)
            return shortForm;
        if (shortForm > 27)
            return std::nullopt; // unknown lengths do not occur
        const qsizetype size = qsizetype(1) << (shortForm - 24);
        if (m_bytes.size() - m_at < size)
            return std::nullopt;
        quint64 value = 0;
        for (qsizetype i = 0; i < size; ++i)
            value = value << 8 | static_cast<quint8>(m_bytes[m_at++]);
        return value;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QCborArray canonicalArray(const QByteArray& bytes)
{
    if (!Walker(bytes).isWhole())
        return {};
    // After an error Qt returns what it has built so far, with maps that lack their last value and crash when read.
    QCborParserError error;
    const auto value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? value.toArray() : QCborArray();
}
