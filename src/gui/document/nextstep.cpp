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
    QList<QPushButton*> buttons;
    for (auto* other : others)
        if (other->isVisible())
            buttons << buttonFor(other, false, m_buttons);
    if (next)
        buttons << buttonFor(next, true, m_buttons);
    // Two in a row, so that the step line beside them fits the smallest screen; the next step stands last.
    auto* rows = new QVBoxLayout(m_buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (qsizetype i = buttons.size() % 2 == 0 ? 0 : -1; i < buttons.size(); i += 2) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        for (auto at = qMax(i, qsizetype(0)); at < i + 2; ++at)
            row->addWidget(buttons[at]);
        rows->addLayout(row);
    }
    m_buttons->show();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}
