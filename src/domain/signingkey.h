#pragma once
#include <array>
#include <cstdint>
#include <QByteArray>

/// A person's unsealed Ed25519 key: 32 secret bytes followed by the 32 public ones. It can be moved but not copied,
/// and its bytes are overwritten when it ends, so keep it for one act only.
class SigningKey {
public:
    using Bytes = std::array<std::uint8_t, 64>;

    explicit SigningKey(const Bytes& bytes)
        : m_bytes(bytes)
    {
    }
    SigningKey(SigningKey&& other) noexcept
        : m_bytes(other.m_bytes)
    {
        other.wipe();
    }
    SigningKey& operator=(SigningKey&& other) noexcept
    {
        if (this != &other) {
            m_bytes = other.m_bytes;
            other.wipe();
        }
        return *this;
    }
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey() { wipe(); }

    const Bytes& bytes() const { return m_bytes; }
    QByteArray publicKey() const { return QByteArray(reinterpret_cast<const char*>(m_bytes.data()) + 32, 32); }

private:
    void wipe() noexcept;

    Bytes m_bytes;
};
