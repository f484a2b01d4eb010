#include "gui/entrance/signingate.h"
#include "domain/office/kyrgyz.h"
#include "domain/services.h"
#include "domain/staff/password.h"
#include "gui/session/fieldcolumn.h"
#include "gui/theme/icons.h"
#include "gui/theme/lookstyle.h"
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int personRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;

QLineEdit* passwordField(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

Result<SignedIn> named(Services& services, const Result<Actor>& actor)
{
    if (!actor)
        return actor.refusal();
    return SignedIn{*actor, services.ports.of<Person>().find(actor->person)->nameWithInitials()};
}
} // namespace

SignInGate::SignInGate(Session& session, RefusalWording wording, QWidget* parent)
    : Gate(std::move(wording), 440, parent)
    , m_session(session)
    , m_filter(new QLineEdit(this))
    , m_people(new QListWidget(this))
    , m_fields(new FieldColumn(this))
    , m_password(passwordField(u"signInPassword"_s, this))
    , m_own(new FieldColumn(this))
    , m_first(passwordField(u"signInOwn"_s, this))
    , m_again(passwordField(u"signInAgain"_s, this))
    , m_verb(new QPushButton(this))
    , m_second(new QTimer(this))
{
    setObjectName(u"signInGate"_s);
    setTitle([this] { return m_session.school().name; }, [] { return tr("Who is working now?"); });
    makeFields();
    connect(m_filter, &QLineEdit::textChanged, this, &SignInGate::filterPeople);
    connect(m_filter, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_people, &QListWidget::currentItemChanged, this, &SignInGate::personChosen);
    connect(m_people, &QListWidget::itemActivated, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::textChanged, this, &SignInGate::enableVerb);
    connect(m_verb, &QPushButton::clicked, this, [this] { hasCode() ? tryFirstPassword() : trySignIn(); });
    for (auto* field : {m_password, m_first, m_again})
        connect(field, &QLineEdit::returnPressed, m_verb, &QPushButton::click);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SignInGate::countDown);
    personChosen();
    askForPeople();
}

void SignInGate::makeFields()
{
    m_filter->setObjectName(u"signInFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    texts().add(m_filter, &QLineEdit::setPlaceholderText, [] { return tr("Type a name to find it"); });
    texts().add(m_filter, &QWidget::setAccessibleName, [] { return tr("Find by name"); });
    m_people->setObjectName(u"signInPeople"_s);
    m_people->setMinimumHeight(180);
    texts().add(m_people, &QWidget::setAccessibleName, [] { return tr("People who may sign in"); });
    column().addWidget(m_filter);
    column().addWidget(m_people);
    if (m_session.school().sample)
        m_fields->addNote([this] {
            return tr("This is an invented sample school. The password of everyone: %1")
                .arg(m_session.school().samplePassword);
        });
    m_fields->addField(u"password"_s, m_password,
        [this] { return hasCode() ? tr("One-time &code from the administrator") : tr("&Password"); });
    m_own->addField(
        u"own"_s, m_first, [] { return tr("Choose your own &password"); },
        [] { return tr("At least %1 characters; not a name and not a common word.").arg(shortestPassword); });
    m_own->addField(u"again"_s, m_again, [] { return tr("The same password &again"); });
    column().addWidget(m_fields);
    column().addWidget(m_own);
    m_verb->setObjectName(u"signInVerb"_s);
    makePrimary(m_verb);
    texts().add(m_verb, [this] { return hasCode() ? tr("Keep the password and sign in") : tr("Sign in"); });
    const bool sample = m_session.school().sample;
    auto* other = texts().add(
        new QPushButton(this), [sample] { return sample ? tr("&Leave the sample…") : tr("Open another &file…"); });
    other->setObjectName(u"signInOther"_s);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this,
        [this, sample] { sample ? Q_EMIT sampleLeft() : Q_EMIT anotherFileWanted(); });
    auto* line = new QHBoxLayout;
    line->addWidget(other);
    line->addStretch();
    line->addWidget(m_verb);
    column().addLayout(line);
}

void SignInGate::askForPeople()
{
    actions().run(m_session.desk().run([](Services& services) { return services.accounts.signInList(); }), this,
        [this](const std::vector<SignInEntry>& people) { showPeople(people); });
}

void SignInGate::showPeople(const std::vector<SignInEntry>& people)
{
    for (const auto& entry : people) {
        auto* item = new QListWidgetItem(lineIcon(u"user"_s), entry.name, m_people);
        item->setData(personRole, entry.person.value);
        item->setData(codeRole, entry.oneTime);
    }
    if (people.size() == 1) {
        m_people->setCurrentRow(0);
        m_password->setFocus();
    } else {
        m_filter->setFocus();
    }
    m_filter->setVisible(people.size() > 5);
    if (people.empty())
        messages().show({Message::Kind::Caution, tr("Nobody has an account in this file. Open a backup of it.")});
}

void SignInGate::filterPeople(const QString& typed)
{
    const auto wanted = fold(typed);
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_people->count(); ++i) {
        auto* item = m_people->item(i);
        item->setHidden(!fold(item->text()).contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    if (!typed.isEmpty())
        m_people->setCurrentItem(first);
}

bool SignInGate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QKeyEvent copy(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_people, &copy);
            return true;
        }
    }
    return Gate::eventFilter(watched, event);
}

Id<Person> SignInGate::chosen() const
{
    const auto* item = m_people->currentItem();
    return item && !item->isHidden() ? Id<Person>{item->data(personRole).toUuid()} : Id<Person>{};
}

bool SignInGate::hasCode() const
{
    const auto* item = m_people->currentItem();
    return item && item->data(codeRole).toBool();
}

void SignInGate::personChosen()
{
    m_second->stop();
    m_waitLeft = 0;
    m_password->clear();
    clearRefusals();
    m_own->setVisible(hasCode());
    QEvent words(QEvent::LanguageChange); // the labels depend on the person
    QCoreApplication::sendEvent(m_fields, &words);
    texts().apply();
    enableVerb();
}

void SignInGate::enableVerb()
{
    m_verb->setEnabled(!m_busy && m_waitLeft == 0 && !chosen().isNull() && !m_password->text().isEmpty());
}

ActionRunner::Manner SignInGate::manner()
{
    m_busy = true;
    enableVerb();
    return {.words = tr("Checking the password…"), .place = this, .placeLife = this, .afterFailure = [this] {
                m_busy = false;
                enableVerb();
            }};
}

void SignInGate::trySignIn()
{
    actions().run(
        m_session.desk().run([person = chosen(), password = m_password->text()](Services& services) {
            return named(services, services.accounts.signIn(person, password));
        }),
        this, [this](const SignedIn& user) { Q_EMIT signedIn(user); }, manner());
}

void SignInGate::tryFirstPassword()
{
    clearRefusals();
    if (m_first->text() != m_again->text()) {
        m_own->refuse(u"again"_s, tr("The two passwords differ. Type the same one twice."));
        return;
    }
    actions().run(
        m_session.desk().run([person = chosen(), code = m_password->text(), own = m_first->text()](Services& services) {
            return named(services, services.accounts.chooseFirstPassword(person, code, own));
        }),
        this, [this](const SignedIn& user) { Q_EMIT signedIn(user); }, manner());
}

bool SignInGate::showRefusal(const Refusal& refusal, const QString& words)
{
    const bool ofOwn = refusal.rule == Rule::PasswordTooShort || refusal.rule == Rule::PasswordCommon
        || refusal.rule == Rule::PasswordIsName;
    if (ofOwn)
        return m_own->refuse(u"own"_s, words);
    m_fields->refuse(u"password"_s, words);
    m_password->selectAll();
    if (refusal.rule == Rule::WaitBeforeSignIn) {
        m_waitLeft = refusal.facts.value(0).toLongLong();
        m_second->start();
    }
    return true;
}

void SignInGate::countDown()
{
    m_waitLeft = std::max<qint64>(0, m_waitLeft - 1);
    m_fields->clearRefusals();
    if (m_waitLeft > 0)
        m_fields->refuse(u"password"_s, wordsFor(Refusal{Rule::WaitBeforeSignIn, {m_waitLeft}}));
    else
        m_second->stop();
    enableVerb();
}

void SignInGate::clearRefusals()
{
    m_fields->clearRefusals();
    m_own->clearRefusals();
}
