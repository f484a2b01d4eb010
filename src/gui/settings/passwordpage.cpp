#include "gui/settings/passwordpage.h"
#include "domain/staff/password.h"
#include "gui/session/context.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/icons.h"
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PasswordPage::PasswordPage(AppContext& context, PageTools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_change(new QAction(lineIcon(u"key"_s), {}, this))
{
    auto* inside = new QWidget(this);
    inside->setMaximumWidth(420);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    m_old = addRow(*fields, "oldPassword");
    m_new = addRow(*fields, "newPassword");
    m_rules = new QLabel(inside);
    m_rules->setWordWrap(true);
    m_rules->setForegroundRole(QPalette::PlaceholderText);
    fields->addWidget(m_rules);
    fields->addSpacing(10);
    m_again = addRow(*fields, "newPasswordAgain");
    fields->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inside, 1);
    m_change->setObjectName(u"changePassword"_s);
    setPrimaryAction(m_change);
    connect(m_change, &QAction::triggered, this, &PasswordPage::change);
    for (const auto& row : {m_old, m_new, m_again}) {
        connect(row.field, &QLineEdit::textChanged, this, &PasswordPage::updateAction);
        connect(row.field, &QLineEdit::returnPressed, this, &PasswordPage::change);
    }
}

PasswordPage::Row PasswordPage::addRow(QVBoxLayout& column, const char* name)
{
    auto* host = column.parentWidget();
    const Row row{new QLabel(host), new QLineEdit(host), new RefusalLabel(host)};
    row.label->setBuddy(row.field);
    row.field->setEchoMode(QLineEdit::Password);
    row.field->setObjectName(QString::fromLatin1(name));
    row.refusal->setObjectName(row.field->objectName() + u"Refusal"_s);
    column.addWidget(row.label);
    column.addWidget(row.field);
    column.addWidget(row.refusal);
    column.addSpacing(10);
    return row;
}

QString PasswordPage::title() const
{
    return tr("My password");
}

void PasswordPage::retranslate()
{
    m_change->setText(tr("Change the password"));
    m_old.label->setText(tr("&Present password"));
    m_new.label->setText(tr("&New password"));
    m_again.label->setText(tr("New password once &more"));
    for (const auto& row : {m_old, m_new, m_again})
        row.field->setAccessibleName(row.label->text().remove(u'&'));
    m_rules->setText(tr("At least %n characters; not a common password, not your name. A short sentence is easy to "
                        "remember.",
        nullptr, shortestPassword));
    updateAction();
}

void PasswordPage::editCurrent()
{
    m_old.field->setFocus(Qt::ShortcutFocusReason);
}

void PasswordPage::updateAction()
{
    const bool filled = !m_old.field->text().isEmpty() && !m_new.field->text().isEmpty();
    m_change->setEnabled(filled);
    m_change->setToolTip(filled ? QString() : tr("Fill the three fields first."));
}

bool PasswordPage::showRefusal(const Refusal& refusal, const QString& words)
{
    const bool ofOld = refusal.rule == Rule::WrongPassword || refusal.rule == Rule::WaitBeforeSignIn;
    if (!ofOld && refusal.field != "password"_L1)
        return false;
    const auto& row = ofOld ? m_old : m_new;
    row.refusal->say(words);
    row.field->setFocus(Qt::OtherFocusReason);
    row.field->selectAll();
    return true;
}

void PasswordPage::clearRefusals()
{
    for (const auto& row : {m_old, m_new, m_again})
        row.refusal->say({});
}

void PasswordPage::change()
{
    if (!m_change->isEnabled())
        return;
    clearRefusals();
    if (m_again.field->text() != m_new.field->text()) {
        m_again.refusal->say(tr("The two new passwords differ."));
        m_again.field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_change->setEnabled(false);
    m_context.act(
        this,
        [before = m_old.field->text(), after = m_new.field->text()](
            Services& services, const Actor& by) { return services.accounts.changePassword(by, before, after); },
        [this](const Done&) {
            for (const auto& row : {m_old, m_new, m_again})
                row.field->clear();
            Q_EMIT message({Message::Kind::Success, tr("The password is changed.")});
        },
        {.place = this, .placeLife = this, .afterFailure = [this] { updateAction(); }});
}
