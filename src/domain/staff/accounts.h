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

/// Another one in charge, who confirms a reset with the own password.
struct SecondOfficer {
    Id<Person> person;
    QString password;
};

/// What handing out a code to a person asks for.
struct ResetNeeds {
    bool secondOfficer = false;
    std::vector<SignInEntry> officers = {}; ///< who may be the second one, in Kyrgyz order
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
    ///
    /// The reset of one who signed before and is the director, an academic deputy or the union chair needs a second
    /// officer, so that the one who hands out codes cannot become them: another one who may confirm it
    /// (Act::ConfirmReset), neither this actor nor the owner, whose own key was not renewed in the last seven days.
    Result<QString> handOutCode(
        Id<Person> person, const Actor& by, const std::optional<SecondOfficer>& second = {}) const;
    ResetNeeds resetNeeds(Id<Person> person, const Actor& by) const;
    Result<Done> close(Id<Person> person, const Actor& by) const;

    /// Proves the own password and unseals the key for one act. Call it outside a unit of work.
    Result<Proof> prove(const Actor& by, const QString& password) const;

    std::optional<Account> accountOf(Id<Person> person) const;

private:
    struct Unsealed;
    std::optional<AccountKey> keyInUse(Id<Person> person) const;
    template <class Fits>
    Result<Account> checked(Id<Person> person, Fits fits) const;
    Result<Account> checked(Id<Person> person, const QString& password) const;
    Result<Unsealed> unsealed(Id<Person> person, const QString& password) const;
    bool needsSecondOfficer(Id<Person> person) const;
    std::optional<Refusal> whyNotSecondOfficer(Id<Person> officer, Id<Person> person, const Actor& by) const;
    Result<Actor> confirming(const SecondOfficer& second, Id<Person> person, const Actor& by) const;
    void beginKey(Id<Person> person, const KeyPair& pair) const;

    Ports m_ports;
    Authority m_authority;
};
