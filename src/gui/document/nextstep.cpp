#include "gui/document/nextstep.h"
#include "gui/window/pageheader.h"
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

NextStep::NextStep(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_reason(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_reason);
    m_reason->setObjectName(u"nextStepReason"_s);
    m_reason->setAlignment(Qt::AlignRight);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
}

void NextStep::show(QAction* next, const QList<QAction*>& others, const QString& reason)
{
    delete m_buttons;
    m_buttons = new QWidget(this);
    m_row->addStretch(0);
    m_row->addWidget(m_buttons, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* other : others)
        if (other->isVisible())
            row->addWidget(buttonFor(other, false, m_buttons));
    if (next)
        row->addWidget(buttonFor(next, true, m_buttons));
    m_buttons->show();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}
