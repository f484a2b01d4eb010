#pragma once
#include "domain/office/account.h"
#include "domain/office/authority.h"
#include "domain/office/signing.h"
#include "domain/secrets.h"

/// A person whom the sign-in page offers.
struct SignInEntry {
    Id<Person> person;
    QString name;
    bool oneTime = false; ///< has a handed-out code and must choose a password
};

/// The slow half of an account made ready: the hash and the key sealed by the password. Made outside a unit of work.
struct PreparedPassword {
    QString hash;
    KeyPair key;
};

/// Who may sign in, and with which key they sign. All password work runs before the unit of work begins.
class Accounts {
public:
    explicit Accounts(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
    {
    }

    /// People with an open account who still work here, in Kyrgyz order.
    std::vector<SignInEntry> signInList() const;

    /// Refuses a wrong password, a wait after failures, a closed account, and a one-time code
    /// (Rule::NewPasswordNeeded).
    Result<Actor> signIn(Id<Person> person, const QString& password) const;
    /// Ends a one-time code: the own password, with a new key sealed by it.
    Result<Actor> chooseFirstPassword(Id<Person> person, const QString& code, const QString& password) const;
    Result<Done> changePassword(const Actor& by, const QString& oldPassword, const QString& newPassword) const;

    /// Refuses a weak password (field "password"); else hashes it and makes a key. Call it outside a unit of work.
    Result<PreparedPassword> prepare(const QString& password, const QString& personName) const;
    /// Opens an account that has its own password at once, as the first-start wizard does. Joins its unit of work.
    void open(Id<Person> person, const PreparedPassword& password) const;
    /// Opens an account with a handed-out code in the unit of work of the caller. @param hash of the folded code
    void openWithCode(Id<Person> person, const QString& hash) const;
    /// Opens an account, or resets the one that exists. @return the one-time code to hand out
    Result<QString> handOutCode(Id<Person> person, const Actor& by) const;
    Result<Done> close(Id<Person> person, const Actor& by) const;

    /// Proves the own password and unseals the key for one act. Call it outside a unit of work.
    Result<Proof> prove(const Actor& by, const QString& password) const;

    std::optional<Account> accountOf(Id<Person> person) const;

private:
    std::optional<AccountKey> keyInUse(Id<Person> person) const;
    Result<Account> checked(Id<Person> person, const QString& password) const;
    void beginKey(Id<Person> person, const KeyPair& pair) const;

    Ports m_ports;
    Authority m_authority;
};
