#include "gui/session/paperdialog.h"
#include "gui/prompts.h"
#include "gui/record/dateedit.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/lookstyle.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PaperDialog::PaperDialog(const PaperQuestion& question, QDate today, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_question(question)
    , m_prompts(prompts)
    , m_askedDay(today)
    , m_signer(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_scan(new QPushButton(tr("Choose a &scan…"), this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(question.title);
    setObjectName(u"paperDialog"_s);
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    auto* text = new QLabel(question.text, this);
    text->setWordWrap(true);
    column->addWidget(text);
    m_signer->setObjectName(u"paperSigner"_s);
    m_day->setObjectName(u"paperDay"_s);
    m_day->setDate(today);
    m_scan->setObjectName(u"paperScan"_s);
    m_password->setObjectName(u"paperPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_dayRefusal = addField(*column, tr("&Date on the paper"), m_day);
    m_signerRefusal = addField(*column, tr("&Who signed"), m_signer);
    if (!question.reason.isEmpty()) {
        m_reason = new QPlainTextEdit(this);
        m_reason->setObjectName(u"paperReason"_s);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(72);
        m_reasonRefusal = addField(*column, question.reason, m_reason);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &PaperDialog::enableVerb);
    }
    m_scanRefusal = addField(*column, tr("Scan, if there is one"), m_scan);
    m_passwordRefusal = addField(*column, tr("Your own &password: you record that this paper says so"), m_password);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"paperVerb"_s);
    m_verb->setDefault(true);
    makePrimary(m_verb);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperDialog::signingWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_scan, &QPushButton::clicked, this, &PaperDialog::chooseScan);
    connect(m_day, &QLineEdit::textChanged, this, &PaperDialog::dayEdited);
    connect(m_password, &QLineEdit::textChanged, this, &PaperDialog::enableVerb);
    connect(m_signer, &QComboBox::currentIndexChanged, this, &PaperDialog::enableVerb);
    enableVerb();
    (m_reason ? static_cast<QWidget*>(m_reason) : m_password)->setFocus();
}

RefusalLabel* PaperDialog::addField(QVBoxLayout& column, const QString& label, QWidget* field)
{
    auto* words = new QLabel(label, this);
    words->setWordWrap(true);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto* refusal = new RefusalLabel(this);
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(words);
    group->addWidget(field);
    group->addWidget(refusal);
    column.addLayout(group);
    return refusal;
}

void PaperDialog::setSigners(const std::vector<Signer>& signers)
{
    const auto before = m_signer->currentData().isValid() ? answer().signer : m_question.signer;
    m_signer->clear();
    if (signers.size() != 1)
        m_signer->addItem(signers.empty() ? tr("Nobody held this post on that day") : tr("Choose the person"));
    for (const auto& signer : signers) {
        m_signer->addItem(signer.name, signer.person.value);
        if (signer.person == before)
            m_signer->setCurrentIndex(m_signer->count() - 1);
    }
    enableVerb();
}

PaperAnswer PaperDialog::answer() const
{
    return {m_question.act, {m_signer->currentData().toUuid()}, m_day->date(), m_scanPath,
        m_reason ? m_reason->toPlainText().trimmed() : QString()};
}

QString PaperDialog::password() const
{
    return m_password->text();
}

void PaperDialog::setBusy(bool busy)
{
    m_busy = busy;
    enableVerb();
}

void PaperDialog::enableVerb()
{
    const auto now = answer();
    const bool reasoned = !m_reason || !now.reason.isEmpty();
    m_verb->setEnabled(!m_busy && reasoned && !m_password->text().isEmpty() && !now.signer.isNull());
}

/// Half a date is no day yet.
void PaperDialog::dayEdited()
{
    const auto day = m_day->date();
    if (!day.isValid() || day == m_askedDay)
        return;
    m_askedDay = day;
    Q_EMIT dayChosen();
}

std::optional<Refusal> PaperDialog::gap() const
{
    if (m_day->badText())
        return Refusal{Rule::NotADate, {m_day->text()}, u"day"_s};
    if (!m_day->date().isValid())
        return Refusal{Rule::Required, {}, u"day"_s};
    return std::nullopt;
}

void PaperDialog::chooseScan()
{
    const auto path = m_prompts.openFile(
        this, {.title = tr("Choose a scan"), .filter = tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)")});
    if (!path)
        return;
    m_scanPath = *path;
    m_scan->setText(QFileInfo(*path).fileName());
}

bool PaperDialog::showRefusal(const Refusal& refusal, const QString& words)
{
    if (refusal.rule == Rule::WrongPassword || refusal.rule == Rule::WaitBeforeSignIn) {
        m_passwordRefusal->say(words);
        m_password->selectAll();
        m_password->setFocus();
    } else if (m_reason && refusal.field == u"reason"_s) {
        m_reasonRefusal->say(words);
        m_reason->setFocus();
    } else if (refusal.rule == Rule::PaperDateInFuture || refusal.field == "day"_L1) {
        m_dayRefusal->say(words);
        m_day->setFocus();
    } else if (refusal.rule == Rule::FileTooLarge || refusal.rule == Rule::FileUnreadable) {
        m_scanRefusal->say(words);
    } else {
        m_signerRefusal->say(words);
    }
    return true;
}

void PaperDialog::clearRefusals()
{
    for (auto* label : {m_signerRefusal, m_dayRefusal, m_scanRefusal, m_passwordRefusal, m_reasonRefusal})
        if (label)
            label->say({});
}

Result<NewAttachment> readScan(const QString& path)
{
    if (path.isEmpty())
        return NewAttachment{};
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Refusal{Rule::FileUnreadable, {path, file.errorString()}, u"scan"_s};
    if (file.size() > largestAttachment)
        return Refusal{Rule::FileTooLarge, {path, largestAttachment / (1024 * 1024)}, u"scan"_s};
    return NewAttachment{QFileInfo(path).fileName(), file.readAll()};
}
