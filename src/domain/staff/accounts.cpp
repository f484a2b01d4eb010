#include "domain/staff/accounts.h"
#include "domain/secrets.h"
#include "domain/staff/onetimecode.h"
#include "domain/staff/password.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include <array>

namespace {
constexpr int daysMarkedAsRenewed = 7;
constexpr std::array guardedRoles{Role::Director, Role::AcademicDeputy, Role::UnionChair};
} // namespace

/// The account of the right password, with its unsealed key; both without a value while a handed-out code waits.
struct Accounts::Unsealed {
    Account account;
    std::optional<AccountKey> key;
    std::optional<SigningKey> secret;
};

std::optional<Account> Accounts::accountOf(Id<Person> person) const
{
    const auto found = m_ports.of<Account>().where({{&Account::person, person}});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<AccountKey> Accounts::keyInUse(Id<Person> person) const
{
    const auto found
        = m_ports.of<AccountKey>().where({{&AccountKey::person, person}, {&AccountKey::until, QDateTime()}});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SignInEntry> Accounts::signInList() const
{
    struct Row {
        QString sortKey;
        SignInEntry entry;
    };
    std::vector<Row> rows;
    const auto today = m_authority.today();
    for (const auto& account : m_ports.of<Account>().where({{&Account::closed, false}})) {
        const auto person = m_ports.of<Person>().find(account.person);
        if (person && !(person->leftOn.isValid() && person->leftOn <= today))
            rows.push_back({person->sortKey, {person->id, person->fullName(), account.oneTime}});
    }
    std::ranges::sort(rows, {}, &Row::sortKey);
    std::vector<SignInEntry> entries;
    for (auto& row : rows)
        entries.push_back(std::move(row.entry));
    return entries;
}

/// The account when the password fits; a failure is counted in its own unit, so that it survives whatever follows.
template <class Fits>
Result<Account> Accounts::checked(Id<Person> person, Fits fits) const
{
    auto account = accountOf(person);
    if (!account)
        return Refusal{Rule::NoAccount};
    const auto record = m_ports.of<Person>().find(person);
    if (account->closed || !record || (record->leftOn.isValid() && record->leftOn <= m_authority.today()))
        return Refusal{Rule::AccountClosed};
    const auto wait = signInDelayLeft(account->failures, account->lastFailure, m_ports.clock.nowUtc());
    if (wait.count() > 0)
        return Refusal{Rule::WaitBeforeSignIn, {static_cast<qlonglong>(wait.count())}};

    const bool right = fits(*account);
    if (right && account->failures == 0)
        return *account;
    const Actor self{.person = person, .day = m_authority.today()};
    return change(m_ports, self, Act::SignIn, [&]() -> Result<Account> {
        account->failures = right ? 0 : account->failures + 1;
        account->lastFailure = right ? QDateTime() : m_ports.clock.nowUtc();
        m_ports.of<Account>().save(*account);
        return *account;
    });
}

Result<Account> Accounts::checked(Id<Person> person, const QString& password) const
{
    return checked(person, [&](const Account& account) {
        return m_ports.secrets.verifyPassword(
            account.password, account.oneTime ? foldedOneTimeCode(password) : password);
    });
}

/// The same by the key that the password seals, so that the slow derivation runs once. An account without a key holds
/// a handed-out code.
Result<Accounts::Unsealed> Accounts::unsealed(Id<Person> person, const QString& password) const
{
    const auto key = keyInUse(person);
    std::optional<SigningKey> secret;
    auto account = key ? checked(person,
                       [&](const Account&) {
                           secret = m_ports.secrets.unseal(key->sealedSecret, password);
                           return secret.has_value();
                       })
                       : checked(person, password);
    if (!account)
        return account.refusal();
    if (account->failures > 0)
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("password")};
    return Unsealed{*account, key, std::move(secret)};
}

Result<Actor> Accounts::signIn(Id<Person> person, const QString& password) const
{
    auto account = checked(person, password);
    if (!account)
        return account.refusal();
    if (account->failures > 0)
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("password")};
    if (account->oneTime)
        return Refusal{Rule::NewPasswordNeeded};
    const auto actor = m_authority.actorToday(person);
    const auto rehashed
        = m_ports.secrets.needsRehash(account->password) ? m_ports.secrets.hashPassword(password) : QString();
    const auto noted = change(m_ports, actor, Act::SignIn, [&]() -> Result<Done> {
        if (!rehashed.isEmpty()) {
            Account stronger = *account;
            stronger.password = rehashed;
            m_ports.of<Account>().save(stronger);
        }
        m_ports.events.note(QStringLiteral("account"), account->id.value, QStringLiteral("signed-in"));
        return Done{};
    });
    return noted ? Result<Actor>(actor) : noted.refusal();
}

void Accounts::beginKey(Id<Person> person, const KeyPair& pair) const
{
    const auto now = m_ports.clock.nowUtc();
    auto earlier = keyInUse(person);
    if (earlier) {
        earlier->until = now;
        m_ports.of<AccountKey>().save(*earlier);
    }
    AccountKey key{.id = m_ports.ids.make<AccountKey>(),
        .person = person,
        .publicKey = pair.publicKey,
        .sealedSecret = pair.sealedSecret,
        .from = now,
        .renewed = !m_ports.of<AccountKey>().where({{&AccountKey::person, person}}).empty()};
    m_ports.of<AccountKey>().save(key);
}

Result<PreparedPassword> Accounts::prepare(const QString& password, const QString& personName) const
{
    if (const auto no = whyNotPassword(password, personName))
        return *no;
    return PreparedPassword{m_ports.secrets.hashPassword(password), m_ports.secrets.makeKey(password)};
}

void Accounts::open(Id<Person> person, const PreparedPassword& password) const
{
    Account account{.id = m_ports.ids.make<Account>(), .person = person, .password = password.hash};
    m_ports.of<Account>().save(account);
    beginKey(person, password.key);
}

void Accounts::openWithCode(Id<Person> person, const QString& hash) const
{
    auto account = accountOf(person).value_or(Account{.id = m_ports.ids.make<Account>(), .person = person});
    account.password = hash;
    account.oneTime = true;
    account.closed = false;
    account.failures = 0;
    account.lastFailure = {};
    m_ports.of<Account>().save(account);
    if (auto key = keyInUse(person)) { // the secret was sealed by a password that is gone
        key->until = m_ports.clock.nowUtc();
        m_ports.of<AccountKey>().save(*key);
    }
}

bool Accounts::needsSecondOfficer(Id<Person> person) const
{
    // Whoever never had a key cannot be taken for someone who signed before.
    if (m_ports.of<AccountKey>().where({{&AccountKey::person, person}}).empty())
        return false;
    const auto today = m_authority.today();
    const auto guards = [today](const auto& span) {
        const bool guarded = std::ranges::find(guardedRoles, span.role) != guardedRoles.end();
        return guarded && (span.span.until.isNull() || today < span.span.until); // also one that is still to begin
    };
    return std::ranges::any_of(m_ports.of<RoleSpan>().where({{&RoleSpan::person, person}}), guards)
        || std::ranges::any_of(m_ports.of<Substitution>().where({{&Substitution::standIn, person}}), guards);
}

std::optional<Refusal> Accounts::whyNotSecondOfficer(Id<Person> officer, Id<Person> person, const Actor& by) const
{
    if (officer == by.person || officer == person || whyNot(Act::ConfirmReset, m_authority.actorToday(officer)))
        return Refusal{Rule::NotASecondOfficer, {}, QStringLiteral("officer")};
    return std::nullopt;
}

ResetNeeds Accounts::resetNeeds(Id<Person> person, const Actor& by) const
{
    ResetNeeds needs{.secondOfficer = needsSecondOfficer(person)};
    if (needs.secondOfficer)
        for (const auto& entry : signInList())
            if (!entry.oneTime && !whyNotSecondOfficer(entry.person, person, by))
                needs.officers.push_back(entry);
    return needs;
}

/// The second officer as an actor, when there may be such a one and the password is the own.
Result<Actor> Accounts::confirming(const SecondOfficer& second, Id<Person> person, const Actor& by) const
{
    if (const auto no = whyNotSecondOfficer(second.person, person, by))
        return *no;
    const auto officer = m_authority.actorToday(second.person);
    const auto proof = prove(officer, second.password);
    if (!proof)
        return proof.refusal();
    if (proof->renewed) // else one who resets two accounts in a row would need nobody else
        return Refusal{Rule::OfficerKeyRenewed, {daysMarkedAsRenewed}, QStringLiteral("officer")};
    return officer;
}

Result<QString> Accounts::handOutCode(
    Id<Person> person, const Actor& by, const std::optional<SecondOfficer>& second) const
{
    if (const auto no = whyNot(Act::ManageAccounts, by))
        return *no;
    std::optional<Actor> officer;
    if (needsSecondOfficer(person)) {
        if (!second)
            return Refusal{Rule::SecondOfficerNeeded};
        const auto confirmed = confirming(*second, person, by);
        if (!confirmed)
            return confirmed.refusal();
        officer = *confirmed;
    }
    const auto code = m_ports.secrets.oneTimeCode();
    const auto hash = m_ports.secrets.hashPassword(foldedOneTimeCode(code));
    return change(m_ports, by, Act::ManageAccounts, [&]() -> Result<QString> {
        if (!m_ports.of<Person>().find(person))
            return Refusal{Rule::RecordGone};
        if (!officer && needsSecondOfficer(person)) // since just now
            return Refusal{Rule::SecondOfficerNeeded};
        openWithCode(person, hash);
        if (!officer)
            return code;
        return change(m_ports, *officer, Act::ConfirmReset, [&]() -> Result<QString> {
            m_ports.events.note(QStringLiteral("account"), accountOf(person)->id.value, QStringLiteral("confirmed"));
            return code;
        });
    });
}

Result<Actor> Accounts::chooseFirstPassword(Id<Person> person, const QString& code, const QString& password) const
{
    auto account = checked(person, code);
    if (!account)
        return account.refusal();
    if (account->failures > 0 || !account->oneTime)
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("code")};
    const auto prepared = prepare(password, m_ports.of<Person>().find(person)->fullName());
    if (!prepared)
        return prepared.refusal();
    const auto actor = m_authority.actorToday(person);
    return change(m_ports, actor, Act::ChangeOwnPassword, [&]() -> Result<Actor> {
        Account own = *account;
        own.password = prepared->hash;
        own.oneTime = false;
        m_ports.of<Account>().save(own);
        beginKey(person, prepared->key);
        return actor;
    });
}

Result<Done> Accounts::changePassword(const Actor& by, const QString& oldPassword, const QString& newPassword) const
{
    auto found = unsealed(by.person, oldPassword);
    if (!found)
        return found.refusal();
    if (const auto no = whyNotPassword(newPassword, m_ports.of<Person>().find(by.person)->fullName()))
        return *no;
    auto own = std::move(found).value();
    const auto hash = m_ports.secrets.hashPassword(newPassword);
    const auto sealedAnew = own.secret ? m_ports.secrets.seal(*own.secret, newPassword) : QByteArray();
    const auto newKey = own.secret ? KeyPair() : m_ports.secrets.makeKey(newPassword);
    return change(m_ports, by, Act::ChangeOwnPassword, [&]() -> Result<Done> {
        own.account.password = hash;
        m_ports.of<Account>().save(own.account);
        if (own.secret) {
            own.key->sealedSecret = sealedAnew;
            m_ports.of<AccountKey>().save(*own.key);
        } else {
            beginKey(by.person, newKey);
        }
        return Done{};
    });
}

Result<Done> Accounts::close(Id<Person> person, const Actor& by) const
{
    if (const auto no = whyNot(Act::ManageAccounts, by))
        return *no;
    return change(m_ports, by, Act::ManageAccounts, [&]() -> Result<Done> {
        auto account = accountOf(person);
        if (!account)
            return Refusal{Rule::NoAccount};
        account->closed = true;
        m_ports.of<Account>().save(*account);
        return Done{};
    });
}

Result<Proof> Accounts::prove(const Actor& by, const QString& password) const
{
    auto found = unsealed(by.person, password);
    if (!found)
        return found.refusal();
    auto [account, key, secret] = std::move(found).value();
    if (!secret) // a code was handed out meanwhile; nothing is signed with it
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("password")};
    const bool renewed = key->renewed && key->from.daysTo(m_ports.clock.nowUtc()) < daysMarkedAsRenewed;
    return Proof{by.person, key->id, renewed, std::move(*secret)};
}
