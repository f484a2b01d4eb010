#include "gui/session/fielddialog.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/lookstyle.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

FieldDialog::FieldDialog(const QString& title, const QString& text, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_whole(new RefusalLabel(this))
{
    setObjectName(u"fieldDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    setMinimumWidth(440);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"dialogVerb"_s);
    m_verb->setDefault(true);
    makePrimary(m_verb);
    m_column->setSpacing(4);
    if (!text.isEmpty()) {
        auto* words = new QLabel(text, this);
        words->setWordWrap(true);
        m_column->addWidget(words);
        m_column->addSpacing(4);
    }
    auto* all = new QVBoxLayout(this);
    all->addLayout(m_column, 1);
    all->addWidget(m_whole);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &FieldDialog::wanted);
}

void FieldDialog::addField(const QString& name, const QString& label, QWidget* editor, int stretch)
{
    auto* words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(editor);
    editor->setObjectName(name);
    auto plain = label;
    editor->setAccessibleName(plain.remove(u'&'));
    auto* refusal = new RefusalLabel(this);
    refusal->setObjectName(name + u"-refusal"_s);
    m_refusals.insert(name, refusal);
    m_column->addWidget(words);
    m_column->addWidget(editor, stretch);
    m_column->addWidget(refusal);
    m_column->addSpacing(4);
}

void FieldDialog::setFilled(bool filled)
{
    m_verb->setEnabled(filled);
}

ActionRunner::Manner FieldDialog::manner()
{
    return {.place = this, .placeLife = this};
}

bool FieldDialog::showRefusal(const Refusal& refusal, const QString& words)
{
    if (auto* label = m_refusals.value(refusal.field)) {
        label->say(words);
        if (auto* editor = findChild<QWidget*>(refusal.field))
            editor->setFocus(Qt::OtherFocusReason);
    } else {
        m_whole->say(words);
    }
    return true;
}

void FieldDialog::clearRefusals()
{
    m_whole->say({});
    for (auto* label : std::as_const(m_refusals))
        label->say({});
}
