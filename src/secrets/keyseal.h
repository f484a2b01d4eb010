#pragma once
#include "domain/signingkey.h"
#include "secrets/passwordbytes.h"
#include "secrets/passwordcost.h"
#include <optional>

/// A signing key closed by a password, as kept in the school file. Version 1, integers big-endian:
/// version 1 byte · memory in KiB 4 · passes 4 · Argon2id salt 16 · nonce 24 · seed of the key 32 + tag 16, encrypted
/// by XChaCha20-Poly1305 under the derived key. The first 25 bytes are authenticated with it.
QByteArray sealedKey(const SigningKey& key, const PasswordBytes& password, PasswordCost cost);

/// Nothing when the password is wrong, a byte was changed, or the version is unknown.
std::optional<SigningKey> unsealedKey(const QByteArray& sealed, const PasswordBytes& password);
