#include "secrets/keyseal.h"
#include <new>
#include <QtEndian>
#include <sodium.h>

namespace {

constexpr char version = 1;
constexpr qsizetype saltAt = 1 + 4 + 4;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES; // all before it is the authenticated header
constexpr qsizetype cipherAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedSize = cipherAt + crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char* bytesAt(QByteArray& array, qsizetype at)
{
    return reinterpret_cast<unsigned char*>(array.data() + at);
}
const unsigned char* bytesAt(const QByteArray& array, qsizetype at)
{
    return reinterpret_cast<const unsigned char*>(array.constData() + at);
}

/// Bytes on the stack that are overwritten when they end.
template <size_t n>
struct WipedBytes {
    std::array<unsigned char, n> bytes{};
    WipedBytes() = default;
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;
    ~WipedBytes() { sodium_memzero(bytes.data(), n); }
    unsigned char* data() { return bytes.data(); }
};
using DerivedKey = WipedBytes<crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;
using Seed = WipedBytes<crypto_sign_SEEDBYTES>;

void derive(DerivedKey& key, const PasswordBytes& password, const unsigned char* salt, PasswordCost cost)
{
    if (crypto_pwhash(key.data(), key.bytes.size(), password.data(), password.size(), salt, cost.passes,
            size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::bad_alloc();
}

bool isUsable(PasswordCost cost)
{
    return cost.memoryKiB >= crypto_pwhash_MEMLIMIT_MIN / 1024 && cost.memoryKiB <= highestCost.memoryKiB
        && cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= highestCost.passes;
}

} // namespace

QByteArray sealedKey(const SigningKey& key, const PasswordBytes& password, PasswordCost cost)
{
    QByteArray sealed(sealedSize, '\0');
    sealed[0] = version;
    qToBigEndian(cost.memoryKiB, sealed.data() + 1);
    qToBigEndian(cost.passes, sealed.data() + 5);
    randombytes_buf(sealed.data() + saltAt, static_cast<size_t>(cipherAt - saltAt)); // salt and nonce
    DerivedKey derived;
    derive(derived, password, bytesAt(sealed, saltAt), cost);
    Seed seed;
    crypto_sign_ed25519_sk_to_seed(seed.data(), key.bytes().data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesAt(sealed, cipherAt), nullptr, seed.data(), seed.bytes.size(),
        bytesAt(sealed, 0), nonceAt, nullptr, bytesAt(sealed, nonceAt), derived.data());
    return sealed;
}

std::optional<SigningKey> unsealedKey(const QByteArray& sealed, const PasswordBytes& password)
{
    if (sealed.size() != sealedSize || sealed.at(0) != version)
        return std::nullopt;
    const PasswordCost cost{
        qFromBigEndian<quint32>(sealed.constData() + 1), qFromBigEndian<quint32>(sealed.constData() + 5)};
    if (!isUsable(cost))
        return std::nullopt;
    DerivedKey derived;
    derive(derived, password, bytesAt(sealed, saltAt), cost);
    Seed seed;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, bytesAt(sealed, cipherAt),
            static_cast<unsigned long long>(sealedSize - cipherAt), bytesAt(sealed, 0), nonceAt,
            bytesAt(sealed, nonceAt), derived.data())
        != 0)
        return std::nullopt;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    WipedBytes<crypto_sign_SECRETKEYBYTES> secret;
    crypto_sign_seed_keypair(publicKey.data(), secret.data(), seed.data());
    return std::optional<SigningKey>(std::in_place, secret.bytes);
}
