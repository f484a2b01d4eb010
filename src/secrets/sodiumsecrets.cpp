#include "secrets/sodiumsecrets.h"
#include "domain/staff/onetimecode.h"
#include "secrets/keyseal.h"
#include "secrets/passwordbytes.h"
#include <algorithm>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace {

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}
const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

} // namespace

SodiumSecrets::SodiumSecrets(PasswordCost cost)
    : SodiumSecrets(AnyCost{{std::max(cost.memoryKiB, lowestCost.memoryKiB), std::max(cost.passes, lowestCost.passes)}})
{
}

SodiumSecrets::SodiumSecrets(AnyCost any)
    : m_cost(any.cost)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium found no source of randomness");
}

QString SodiumSecrets::hashPassword(const QString& password)
{
    const PasswordBytes bytes(password);
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    if (crypto_pwhash_str(stored.data(), bytes.data(), bytes.size(), m_cost.passes, size_t{m_cost.memoryKiB} * 1024)
        != 0)
        throw std::bad_alloc(); // the only way it fails within these limits
    return QString::fromLatin1(stored.data());
}

bool SodiumSecrets::verifyPassword(const QString& stored, const QString& password) const
{
    if (!costOf(stored))
        return false;
    const PasswordBytes bytes(password);
    return crypto_pwhash_str_verify(stored.toLatin1().constData(), bytes.data(), bytes.size()) == 0;
}

bool SodiumSecrets::needsRehash(const QString& stored) const
{
    const auto cost = costOf(stored);
    return !cost || cost->weakerThan(m_cost);
}

KeyPair SodiumSecrets::makeKey(const QString& password)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    SigningKey::Bytes secret{};
    crypto_sign_keypair(publicKey.data(), secret.data());
    const SigningKey key(secret);
    sodium_memzero(secret.data(), secret.size());
    return {key.publicKey(), seal(key, password)};
}

QByteArray SodiumSecrets::seal(const SigningKey& key, const QString& password)
{
    return sealedKey(key, PasswordBytes(password), m_cost);
}

std::optional<SigningKey> SodiumSecrets::unseal(const QByteArray& sealedSecret, const QString& password) const
{
    return unsealedKey(sealedSecret, PasswordBytes(password));
}

QByteArray SodiumSecrets::sign(const SigningKey& key, const QByteArray& digest) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        bytesOf(signature), nullptr, bytesOf(digest), static_cast<size_t>(digest.size()), key.bytes().data());
    return signature;
}

bool SodiumSecrets::verify(const QByteArray& publicKey, const QByteArray& digest, const QByteArray& signature) const
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(digest), static_cast<size_t>(digest.size()), bytesOf(publicKey))
        == 0;
}

QByteArray SodiumSecrets::randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QString SodiumSecrets::oneTimeCode()
{
    constexpr int groups = 3; // 12 signs of 17: 49 bits, behind Argon2id and the growing delay
    constexpr int groupLength = 4;
    const QString signs = oneTimeCodeSigns();
    QString code;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            code.append(QChar(u'-'));
        code.append(signs.at(randombytes_uniform(static_cast<quint32>(signs.size()))));
    }
    return code;
}
