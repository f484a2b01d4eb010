#pragma once
#include "domain/id.h"
#include "domain/signingkey.h"
#include <optional>
#include <QDate>

struct AccountKey;
struct Attachment;
struct Person;

/// That a person gave the own password just now: the unsealed key with which the act is signed. Made by Accounts::prove
/// before the transaction begins; not copyable, kept for one act (or one batch agreed with one password).
struct Proof {
    Id<Person> person;
    Id<AccountKey> keyId;
    bool renewed = false; ///< the key replaced an earlier one less than seven days ago
    SigningKey key;
};

/// An act that happened on paper: who signed, the date on the paper, a scan if there is one.
struct PaperAct {
    Id<Person> signer;
    QDate day;
    std::optional<Id<Attachment>> scan = {};
};

/// How an act is signed. On paper the proof is the recorder's: it says that a paper says so.
struct Signing {
    std::optional<Proof> proof = {};
    std::optional<PaperAct> paper = {};
};
