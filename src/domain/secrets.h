#pragma once
#include "domain/signingkey.h"
#include <optional>
#include <QString>

/// A person's new signing key as it is kept in the school file.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray sealedSecret; ///< opens with the password alone
};

/// Passwords, signing keys and randomness.
///
/// hashPassword, verifyPassword, makeKey, seal and unseal take about a tenth of a second and 64 MiB by intent: call
/// them before the transaction begins, never inside one; inside it compare again the digest and revision that were
/// shown. Passwords are taken in Unicode form C, as UTF-8, and never shortened.
class Secrets {
public:
    virtual ~Secrets() = default;

    /// A string that holds the method, its cost, the salt and the hash.
    virtual QString hashPassword(const QString& password) = 0;
    virtual bool verifyPassword(const QString& stored, const QString& password) const = 0;
    /// True when `stored` was made more cheaply than is done today: hash again at this sign-in.
    virtual bool needsRehash(const QString& stored) const = 0;

    virtual KeyPair makeKey(const QString& password) = 0;
    /// Seals an existing key anew, when its owner changes the password.
    virtual QByteArray seal(const SigningKey& key, const QString& password) = 0;
    /// Nothing when the password is wrong or the sealed bytes were changed.
    virtual std::optional<SigningKey> unseal(const QByteArray& sealedSecret, const QString& password) const = 0;

    /// The 64-byte Ed25519 signature of a content digest.
    virtual QByteArray sign(const SigningKey& key, const QByteArray& digest) const = 0;
    virtual bool verify(const QByteArray& publicKey, const QByteArray& digest, const QByteArray& signature) const = 0;

    virtual QByteArray randomBytes(qsizetype count) = 0;
    /// A code to be read off paper and typed once, such as "K7TX-4MPA-9CHE" (domain/staff/onetimecode.h).
    virtual QString oneTimeCode() = 0;
};
