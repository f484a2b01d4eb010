#pragma once
#include "domain/id.h"
#include <optional>
#include <QDateTime>

struct Person;

/// A person's way in. Whoever never signs in needs none: the acts are then recorded from paper.
struct Account {
    static constexpr auto recordKind = "account";
    Id<Account> id;
    int revision = 0;
    Id<Person> person;
    QString password; ///< Argon2id string with its own parameters
    bool oneTime = false; ///< the password is a code that was handed out and must be replaced at sign-in
    int failures = 0; ///< wrong passwords in a row
    QDateTime lastFailure;
    bool closed = false;
};

/// The key a person signs acts with. A reset ends one and begins the next.
struct AccountKey {
    static constexpr auto recordKind = "account_key";
    Id<AccountKey> id;
    int revision = 0;
    Id<Person> person;
    QByteArray publicKey;
    QByteArray sealedSecret;
    QDateTime from;
    QDateTime until; ///< null: in use
    bool renewed = false; ///< replaces an earlier key of the person
};
