#include "gui/settings/officerdialog.h"
#include "gui/session/fieldcolumn.h"
#include "gui/theme/lookstyle.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfficerDialog::OfficerDialog(const QString& owner, const std::vector<SignInEntry>& officers, QWidget* parent)
    : QDialog(parent)
    , m_officer(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_fields(new FieldColumn(this))
{
    setObjectName(u"officerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New code for %1").arg(owner));
    setMinimumWidth(460);
    auto* words
        = new QLabel(tr("So that nobody can sign in the name of a director, a deputy or the union chair, another "
                        "person in charge confirms the new code. The present password ends at once. What the "
                        "person signs in the seven days after choosing a new one is marked «key renewed»."),
            this);
    words->setWordWrap(true);
    m_officer->setObjectName(u"officer"_s);
    if (officers.empty())
        m_officer->addItem(tr("Nobody else in charge can sign in"));
    else if (officers.size() > 1)
        m_officer->addItem(tr("Choose the person"));
    for (const auto& entry : officers)
        m_officer->addItem(entry.name, entry.person.value);
    m_officer->setEnabled(!officers.empty());
    m_password->setObjectName(u"officerPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password->setEnabled(!officers.empty());
    const FieldColumn::Text noHint;
    m_fields->addField(u"officer"_s, m_officer, [] { return tr("&Who confirms"); },
        officers.empty() ? [] { return tr("A director, an academic deputy or an administrator may confirm. Give one of "
                                          "them an account first."); }
                         : noHint);
    m_fields->addField(u"password"_s, m_password, [] { return tr("&Password of the one who confirms"); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(tr("Confirm and hand out a code"), QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"officerVerb"_s);
    m_verb->setDefault(true);
    makePrimary(m_verb);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_fields);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OfficerDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &OfficerDialog::enableVerb);
    connect(m_password, &QLineEdit::textChanged, this, &OfficerDialog::enableVerb);
    enableVerb();
    officers.size() == 1 ? m_password->setFocus() : m_officer->setFocus();
}

SecondOfficer OfficerDialog::officer() const
{
    return {{m_officer->currentData().toUuid()}, m_password->text()};
}

void OfficerDialog::setBusy(bool busy)
{
    m_busy = busy;
    enableVerb();
}

void OfficerDialog::enableVerb()
{
    m_verb->setEnabled(!m_busy && !officer().person.isNull() && !m_password->text().isEmpty());
}

bool OfficerDialog::showRefusal(const Refusal& refusal, const QString& words)
{
    const bool ofPassword = refusal.rule == Rule::WrongPassword || refusal.rule == Rule::WaitBeforeSignIn;
    m_password->selectAll();
    return m_fields->refuse(ofPassword ? u"password"_s : u"officer"_s, words);
}

void OfficerDialog::clearRefusals()
{
    m_fields->clearRefusals();
}
