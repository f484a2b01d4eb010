#include "domain/staff/onetimecode.h"
#include "secrets/sodiumsecrets.h"
#include "support/cheapsecrets.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QSet>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

const QString cheapPassword = u"жаңы көпүрө"_s;

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
    return bytes;
}

} // namespace

TEST(Password, IsVerifiedOnlyWhenRight)
{
    CheapSecrets secrets;
    const QString stored = secrets.hashPassword(cheapPassword);
    EXPECT_TRUE(secrets.verifyPassword(stored, cheapPassword));
    EXPECT_FALSE(secrets.verifyPassword(stored, u"жаңы көпүрө "_s));
    EXPECT_FALSE(secrets.verifyPassword(stored, u"Жаңы көпүрө"_s));
    EXPECT_FALSE(secrets.verifyPassword(stored, QString()));
}

TEST(Password, HasItsOwnSaltEachTime)
{
    CheapSecrets secrets;
    EXPECT_NE(secrets.hashPassword(cheapPassword), secrets.hashPassword(cheapPassword));
}

TEST(Password, IsTheSameComposedAndDecomposed)
{
    CheapSecrets secrets;
    const QString composed = u"йод жана ёлка"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    ASSERT_NE(composed, decomposed);
    EXPECT_TRUE(secrets.verifyPassword(secrets.hashPassword(composed), decomposed));
    EXPECT_TRUE(secrets.unseal(secrets.makeKey(decomposed).sealedSecret, composed));
}

TEST(Password, OfTenThousandCharactersIsNotCut)
{
    CheapSecrets secrets;
    const QString longOne(10'000, QChar(u'ө'));
    const QString stored = secrets.hashPassword(longOne);
    EXPECT_TRUE(secrets.verifyPassword(stored, longOne));
    EXPECT_FALSE(secrets.verifyPassword(stored, longOne.chopped(1)));
}

TEST(Password, WithAZeroCharacterIsNotCut)
{
    CheapSecrets secrets;
    const QString stored = secrets.hashPassword(u"көпүрө\0бир"_s);
    EXPECT_FALSE(secrets.verifyPassword(stored, u"көпүрө\0эки"_s));
}

TEST(Password, IsNotVerifiedAgainstDamage)
{
    CheapSecrets secrets;
    const QString stored = secrets.hashPassword(cheapPassword);
    EXPECT_FALSE(secrets.verifyPassword(QString(), cheapPassword));
    EXPECT_FALSE(secrets.verifyPassword(stored.chopped(1), cheapPassword));
    EXPECT_FALSE(secrets.verifyPassword(QString(stored).replace(u"t=1"_s, u"t=2"_s), cheapPassword));
}

TEST(PasswordCost, IsTheUsualOneUnlessTold)
{
    SodiumSecrets secrets;
    const QString stored = secrets.hashPassword(cheapPassword);
    EXPECT_TRUE(stored.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s)) << stored.toStdString();
    EXPECT_TRUE(secrets.verifyPassword(stored, cheapPassword));
    EXPECT_FALSE(secrets.needsRehash(stored));
}

TEST(PasswordCost, IsNeverBelowTheFloor)
{
    SodiumSecrets secrets(PasswordCost{8, 1});
    EXPECT_TRUE(secrets.hashPassword(cheapPassword).startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s));
}

TEST(PasswordCost, BelowTodaysAsksForARehashAndStillVerifies)
{
    CheapSecrets weak;
    const QString stored = weak.hashPassword(cheapPassword);
    EXPECT_FALSE(weak.needsRehash(stored));
    EXPECT_TRUE(SodiumSecrets().needsRehash(stored));
    EXPECT_TRUE(SodiumSecrets().verifyPassword(stored, cheapPassword));
}

TEST(PasswordCost, IsComparedInBothMemoryAndPasses)
{
    const SodiumSecrets secrets;
    EXPECT_FALSE(secrets.needsRehash(u"$argon2id$v=19$m=65536,t=3,p=1$a$b"_s));
    EXPECT_TRUE(secrets.needsRehash(u"$argon2id$v=19$m=65535,t=3,p=1$a$b"_s));
    EXPECT_TRUE(secrets.needsRehash(u"$argon2id$v=19$m=65536,t=2,p=1$a$b"_s));
    EXPECT_FALSE(secrets.needsRehash(u"$argon2id$v=19$m=131072,t=4,p=1$a$b"_s));
}

TEST(PasswordCost, ThatWouldExhaustTheMachineIsRefused)
{
    EXPECT_TRUE(costOf(u"$argon2id$v=19$m=1048576,t=32,p=1$a$b"_s));
    EXPECT_FALSE(costOf(u"$argon2id$v=19$m=1048577,t=32,p=1$a$b"_s));
    EXPECT_FALSE(costOf(u"$argon2id$v=19$m=1048576,t=33,p=1$a$b"_s));
    EXPECT_FALSE(costOf(u"$argon2i$v=19$m=65536,t=3,p=1$a$b"_s));
}

TEST(Key, SignsWhatItsPublicHalfVerifies)
{
    CheapSecrets secrets;
    const auto pair = secrets.makeKey(cheapPassword);
    const auto key = secrets.unseal(pair.sealedSecret, cheapPassword);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicKey(), pair.publicKey);
    const QByteArray digest = secrets.randomBytes(32);
    const QByteArray signature = secrets.sign(*key, digest);
    EXPECT_EQ(signature.size(), 64);
    EXPECT_TRUE(secrets.verify(pair.publicKey, digest, signature));
}

TEST(Key, RefusesAForeignOrChangedSignature)
{
    CheapSecrets secrets;
    const auto pair = secrets.makeKey(cheapPassword);
    const auto key = secrets.unseal(pair.sealedSecret, cheapPassword);
    ASSERT_TRUE(key);
    const QByteArray digest = secrets.randomBytes(32);
    const QByteArray signature = secrets.sign(*key, digest);
    for (qsizetype at = 0; at < signature.size(); ++at)
        EXPECT_FALSE(secrets.verify(pair.publicKey, digest, flipped(signature, at))) << at;
    EXPECT_FALSE(secrets.verify(pair.publicKey, flipped(digest, 0), signature));
    EXPECT_FALSE(secrets.verify(secrets.makeKey(cheapPassword).publicKey, digest, signature));
    EXPECT_FALSE(secrets.verify(QByteArray(), digest, signature));
    EXPECT_FALSE(secrets.verify(pair.publicKey, digest, QByteArray()));
    EXPECT_FALSE(secrets.verify(pair.publicKey, digest, signature.chopped(1)));
}

TEST(Key, StaysClosedToAWrongPassword)
{
    CheapSecrets secrets;
    const auto sealed = secrets.makeKey(cheapPassword).sealedSecret;
    EXPECT_FALSE(secrets.unseal(sealed, u"жаңы көпүр"_s));
    EXPECT_FALSE(secrets.unseal(sealed, QString()));
}

TEST(Key, StaysClosedWhenAnySealedByteWasChanged)
{
    CheapSecrets secrets;
    const auto sealed = secrets.makeKey(cheapPassword).sealedSecret;
    ASSERT_TRUE(secrets.unseal(sealed, cheapPassword));
    // From the lowest bytes of the two costs on; the higher ones would only ask for more memory and time.
    for (const qsizetype skipped : {1, 2, 3, 5, 6, 7})
        EXPECT_FALSE(secrets.unseal(flipped(sealed, skipped), cheapPassword)) << skipped;
    for (qsizetype at = 8; at < sealed.size(); ++at)
        EXPECT_FALSE(secrets.unseal(flipped(sealed, at), cheapPassword)) << at;
    EXPECT_FALSE(secrets.unseal(flipped(sealed, 0), cheapPassword));
    EXPECT_FALSE(secrets.unseal(sealed.chopped(1), cheapPassword));
    EXPECT_FALSE(secrets.unseal(sealed + '\0', cheapPassword));
    EXPECT_FALSE(secrets.unseal(QByteArray(), cheapPassword));
}

TEST(Key, IsKeptWhenThePasswordChanges)
{
    CheapSecrets secrets;
    const auto pair = secrets.makeKey(cheapPassword);
    const auto key = secrets.unseal(pair.sealedSecret, cheapPassword);
    ASSERT_TRUE(key);
    const auto sealedAnew = secrets.seal(*key, u"башка сөз"_s);
    EXPECT_FALSE(secrets.unseal(sealedAnew, cheapPassword));
    const auto again = secrets.unseal(sealedAnew, u"башка сөз"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->publicKey(), pair.publicKey);
}

TEST(Key, SealedAtTheUsualCostOpensToo)
{
    SodiumSecrets secrets;
    const auto pair = secrets.makeKey(cheapPassword);
    EXPECT_TRUE(secrets.unseal(pair.sealedSecret, cheapPassword));
}

TEST(Key, IsWipedWhereItWasMovedFrom)
{
    static_assert(!std::is_copy_constructible_v<SigningKey> && std::is_move_constructible_v<SigningKey>);
    SigningKey::Bytes bytes;
    bytes.fill(7);
    SigningKey first(bytes);
    const SigningKey second(std::move(first));
    EXPECT_EQ(second.bytes(), bytes);
    // NOLINTNEXTLINE(bugprone-use-after-move,clang-analyzer-cplusplus.Move): that is the question
    EXPECT_EQ(first.bytes(), SigningKey::Bytes{});
}

TEST(OneTimeCode, HasThreeGroupsOfItsOwnSigns)
{
    CheapSecrets secrets;
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString code = secrets.oneTimeCode();
        ASSERT_EQ(code.size(), 14);
        EXPECT_EQ(code.at(4), QChar(u'-'));
        EXPECT_EQ(code.at(9), QChar(u'-'));
        const QString folded = foldedOneTimeCode(code);
        for (const QChar c : folded)
            EXPECT_TRUE(oneTimeCodeSigns().contains(c)) << code.toStdString();
        seen.insert(code);
    }
    EXPECT_EQ(seen.size(), 200);
}

TEST(RandomBytes, AreAsManyAsAskedAndNotRepeated)
{
    CheapSecrets secrets;
    EXPECT_EQ(secrets.randomBytes(10).size(), 10);
    EXPECT_TRUE(secrets.randomBytes(0).isEmpty());
    EXPECT_NE(secrets.randomBytes(16), secrets.randomBytes(16));
}
