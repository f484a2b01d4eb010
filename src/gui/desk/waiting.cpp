#include "gui/desk/waiting.h"
#include <QTimer>

Waiting::Waiting(QString words, std::function<void()> cancel, Patience patience, QObject* parent)
    : QObject(parent)
    , m_words(std::move(words))
    , m_cancel(std::move(cancel))
{
    QTimer::singleShot(patience.busyAfter, this, [this] { enter(Stage::Busy); });
    QTimer::singleShot(patience.wordedAfter, this, [this] { enter(Stage::Worded); });
}

void Waiting::cancel()
{
    if (m_cancel)
        m_cancel();
}

void Waiting::setShare(double share)
{
    m_share = share;
    Q_EMIT shareChanged();
}

void Waiting::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}
