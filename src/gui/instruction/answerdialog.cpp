#include "gui/instruction/answerdialog.h"
#include "gui/prompts.h"
#include "gui/record/dateedit.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/lookstyle.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
void addField(QVBoxLayout& column, const QString& label, QWidget* field, QWidget* below, QWidget* parent)
{
    auto* words = new QLabel(label, parent);
    words->setWordWrap(true);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(words);
    group->addWidget(field);
    if (below)
        group->addWidget(below);
    column.addLayout(group);
}
} // namespace

AnswerDialog::AnswerDialog(
    AcknowledgementState state, const QString& names, QDate today, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_signed(state == AcknowledgementState::Signed)
    , m_day(new DateEdit(this))
    , m_dayRefusal(new RefusalLabel(this))
    , m_refusal(new RefusalLabel(this))
{
    setObjectName(u"answerDialog"_s);
    setMinimumWidth(460);
    m_day->setObjectName(u"answerDay"_s);
    m_day->setDate(today);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    const auto title = m_signed                  ? tr("Signed on paper")
        : state == AcknowledgementState::Refused ? tr("Refused to acknowledge")
                                                 : tr("Absent");
    setWindowTitle(title);
    auto* people = new QLabel(tr("Who: %1").arg(names), this);
    people->setWordWrap(true);
    people->setTextFormat(Qt::PlainText);
    column->addWidget(people);
    addField(*column, m_signed ? tr("&Date on the paper") : tr("&Date"), m_day, m_dayRefusal, this);
    if (m_signed) {
        m_scan = new QPushButton(tr("Choose a &scan…"), this);
        m_scan->setObjectName(u"answerScan"_s);
        addField(*column, tr("Scan, if there is one"), m_scan, nullptr, this);
        m_password = new QLineEdit(this);
        m_password->setObjectName(u"answerPassword"_s);
        m_password->setEchoMode(QLineEdit::Password);
        m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        addField(*column, tr("Your own &password: you record that this paper says so"), m_password, nullptr, this);
        connect(m_scan, &QPushButton::clicked, this, &AnswerDialog::chooseScan);
        connect(m_password, &QLineEdit::textChanged, this, &AnswerDialog::enableVerb);
    }
    column->addWidget(m_refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"answerVerb"_s);
    m_verb->setDefault(true);
    makePrimary(m_verb);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::recordingWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableVerb();
    if (m_password)
        m_password->setFocus();
}

QDate AnswerDialog::day() const
{
    return m_day->date();
}

QString AnswerDialog::password() const
{
    return m_password ? m_password->text() : QString();
}

void AnswerDialog::setBusy(bool busy)
{
    m_busy = busy;
    enableVerb();
}

void AnswerDialog::enableVerb()
{
    m_verb->setEnabled(!m_busy && (!m_signed || !m_password->text().isEmpty()));
}

void AnswerDialog::chooseScan()
{
    const auto path = m_prompts.openFile(
        this, {.title = tr("Choose a scan"), .filter = tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)")});
    if (!path)
        return;
    m_scanPath = *path;
    m_scan->setText(QFileInfo(*path).fileName());
}

bool AnswerDialog::showRefusal(const Refusal& refusal, const QString& words)
{
    if (refusal.field == u"day"_s) {
        m_dayRefusal->say(words);
        m_day->setFocus();
        return true;
    }
    m_refusal->say(words);
    if (m_password) {
        m_password->selectAll();
        m_password->setFocus();
    }
    return true;
}

void AnswerDialog::clearRefusals()
{
    m_dayRefusal->say({});
    m_refusal->say({});
}
