#pragma once
#include "domain/secrets.h"
#include "secrets/passwordcost.h"

/// Secrets by libsodium: Argon2id, Ed25519, XChaCha20-Poly1305. May be used from several threads.
class SodiumSecrets : public Secrets {
public:
    /// A cost below the lowest allowed is raised to it.
    explicit SodiumSecrets(PasswordCost cost = usualCost);

    QString hashPassword(const QString& password) override;
    bool verifyPassword(const QString& stored, const QString& password) const override;
    bool needsRehash(const QString& stored) const override;
    KeyPair makeKey(const QString& password) override;
    QByteArray seal(const SigningKey& key, const QString& password) override;
    std::optional<SigningKey> unseal(const QByteArray& sealedSecret, const QString& password) const override;
    QByteArray sign(const SigningKey& key, const QByteArray& digest) const override;
    bool verify(const QByteArray& publicKey, const QByteArray& digest, const QByteArray& signature) const override;
    QByteArray randomBytes(qsizetype count) override;
    QString oneTimeCode() override;

protected:
    /// Takes the cost as it is; for tests, which sign in a thousand times.
    struct AnyCost {
        PasswordCost cost;
    };
    explicit SodiumSecrets(AnyCost any);

private:
    PasswordCost m_cost;
};
