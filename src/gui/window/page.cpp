#include "gui/window/page.h"
#include <QEvent>

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

void Page::enter(const Scope& scope)
{
    if (scope != m_scope)
        m_held = {};
    m_scope = scope;
    if (!m_entered) {
        m_entered = true;
        retranslate();
        Q_EMIT titleChanged();
    }
    refresh();
}

void Page::nextStep()
{
    if (m_primary)
        m_primary->trigger();
}

void Page::offerUndo(const QString& words, std::function<void()> undo)
{
    Q_EMIT undoOffered({Message::Kind::Success, words}, tr("Undo"), std::move(undo));
}

bool Page::openRecord(const QString&, const QUuid&)
{
    return false;
}

void Page::setPrimaryAction(QAction* action)
{
    m_primary = action;
    Q_EMIT actionsChanged();
}

void Page::setSecondaryActions(const QList<QAction*>& actions)
{
    m_secondary = actions;
    Q_EMIT actionsChanged();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_entered) {
        retranslate();
        Q_EMIT titleChanged();
    }
}
