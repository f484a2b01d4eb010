#include "domain/staff/accounts.h"
#include "domain/secrets.h"
#include "domain/staff/onetimecode.h"
#include "domain/staff/password.h"
#include "domain/staff/person.h"

namespace {
constexpr qint64 daysMarkedAsRenewed = 7;
}

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
Result<Account> Accounts::checked(Id<Person> person, const QString& password) const
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

    const bool right
        = m_ports.secrets.verifyPassword(account->password, account->oneTime ? foldedOneTimeCode(password) : password);
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

Result<QString> Accounts::handOutCode(Id<Person> person, const Actor& by) const
{
    if (const auto no = whyNot(Act::ManageAccounts, by))
        return *no;
    const auto code = m_ports.secrets.oneTimeCode();
    const auto hash = m_ports.secrets.hashPassword(foldedOneTimeCode(code));
    return change(m_ports, by, Act::ManageAccounts, [&]() -> Result<QString> {
        if (!m_ports.of<Person>().find(person))
            return Refusal{Rule::RecordGone};
        openWithCode(person, hash);
        return code;
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
    auto account = checked(by.person, oldPassword);
    if (!account)
        return account.refusal();
    if (account->failures > 0)
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("password")};
    if (const auto no = whyNotPassword(newPassword, m_ports.of<Person>().find(by.person)->fullName()))
        return *no;
    auto key = keyInUse(by.person);
    const auto secret = key ? m_ports.secrets.unseal(key->sealedSecret, oldPassword) : std::nullopt;
    const auto hash = m_ports.secrets.hashPassword(newPassword);
    const auto sealedAnew = secret ? m_ports.secrets.seal(*secret, newPassword) : QByteArray();
    const auto newKey = secret ? KeyPair() : m_ports.secrets.makeKey(newPassword);
    return change(m_ports, by, Act::ChangeOwnPassword, [&]() -> Result<Done> {
        Account own = *account;
        own.password = hash;
        m_ports.of<Account>().save(own);
        if (secret) {
            key->sealedSecret = sealedAnew;
            m_ports.of<AccountKey>().save(*key);
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
    const auto account = checked(by.person, password);
    if (!account)
        return account.refusal();
    const auto key = keyInUse(by.person);
    auto secret = account->failures == 0 && key ? m_ports.secrets.unseal(key->sealedSecret, password) : std::nullopt;
    if (!secret)
        return Refusal{Rule::WrongPassword, {}, QStringLiteral("password")};
    const bool renewed = key->renewed && key->from.daysTo(m_ports.clock.nowUtc()) < daysMarkedAsRenewed;
    return Proof{by.person, key->id, renewed, std::move(*secret)};
}
