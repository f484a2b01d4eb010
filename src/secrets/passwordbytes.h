#pragma once
#include <QString>

/// A password as it is hashed: Unicode form C, UTF-8, whole; overwritten when it ends. The same word typed as
/// composed or as decomposed letters gives the same bytes.
class PasswordBytes {
public:
    explicit PasswordBytes(const QString& password);
    PasswordBytes(const PasswordBytes&) = delete;
    PasswordBytes& operator=(const PasswordBytes&) = delete;
    ~PasswordBytes();

    const char* data() const { return m_utf8.constData(); }
    size_t size() const { return static_cast<size_t>(m_utf8.size()); }

private:
    QByteArray m_utf8;
};
