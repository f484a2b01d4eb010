#include "gui/record/recorddialogbase.h"
#include "gui/desk/actionrunner.h"
#include "gui/record/recordformbase.h"
#include "gui/record/stores.h"
#include "gui/theme/lookstyle.h"
#include "gui/window/messagebar.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordDialogBase::RecordDialogBase(const QString& title, QString draftKey, PageTools tools, QWidget* parent)
    : QDialog(parent)
    , m_draftKey(std::move(draftKey))
    , m_tools(tools)
    , m_bar(new MessageBar(this))
{
    setObjectName(u"recordDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    makePrimary(m_save);
    m_discard = buttons->addButton(tr("Empty the form"), QDialogButtonBox::ResetRole);
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setAutoDefault(false);
    m_discard->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialogBase::trySave);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialogBase::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecordDialogBase::discard);
}

void RecordDialogBase::setForm(RecordFormBase* form)
{
    m_form = form;
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    form->setContentsMargins(2, 2, 10, 2);
    scroll->setWidget(form);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, scroll, 1);
    const auto wanted = form->sizeHint();
    resize(qMax(480, wanted.width() + 60), qMin(wanted.height() + 120, 640));
    m_blank = form->values();
    if (const auto kept = m_tools.drafts.find(m_draftKey)) {
        form->setValues(*kept);
        m_discard->setVisible(true);
        m_bar->show({Message::Kind::Note, tr("What you typed earlier and did not save is here again.")});
    }
    form->focusFirst();
}

void RecordDialogBase::trySave()
{
    m_form->clearRefusals();
    m_bar->clear();
    if (const auto gap = m_form->firstGap()) {
        m_form->showRefusal(*gap, m_tools.actions.wordsFor(*gap));
        return;
    }
    m_tools.drafts.keep(m_draftKey, m_form->values()); // the power may go while it is saved
    setBusy(true);
    save();
}

void RecordDialogBase::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
}

void RecordDialogBase::tell(const QString& words)
{
    m_bar->show({Message::Kind::Refused, words});
}

void RecordDialogBase::saved()
{
    m_tools.drafts.drop(m_draftKey);
    accept();
}

void RecordDialogBase::discard()
{
    m_tools.drafts.drop(m_draftKey);
    m_form->setValues(m_blank);
    m_form->clearRefusals();
    m_bar->clear();
    m_discard->setVisible(false);
    m_form->focusFirst();
}

void RecordDialogBase::reject()
{
    if (m_busy) // the answer decides whether there is still something to keep
        return;
    if (m_form && m_form->values() != m_blank)
        m_tools.drafts.keep(m_draftKey, m_form->values());
    QDialog::reject();
}
