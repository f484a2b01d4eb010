#include "gui/promptdialog.h"
#include "gui/theme/colors.h"
#include "gui/theme/lookstyle.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PromptDialog::PromptDialog(
    const QString& title, const QString& text, const QString& verb, QWidget* input, QWidget* parent)
    : QDialog(parent)
    , m_refused(new QLabel(this))
{
    setWindowTitle(title);
    setObjectName(u"promptDialog"_s);
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    words->setBuddy(input);
    input->setObjectName(u"promptInput"_s);
    input->setAccessibleName(text);
    m_refused->setWordWrap(true);
    m_refused->setVisible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"promptVerb"_s);
    m_verb->setDefault(true);
    m_verb->setEnabled(false);
    makePrimary(m_verb);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(input);
    column->addWidget(m_refused);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PromptDialog::setRefused(const QString& words)
{
    auto colours = m_refused->palette();
    colours.setColor(QPalette::WindowText, colorsOf(palette()).bad.ink);
    m_refused->setPalette(colours);
    m_refused->setText(words);
    m_refused->setVisible(!words.isEmpty());
}

void PromptDialog::setFilled(bool filled)
{
    m_verb->setEnabled(filled);
}
