#include "gui/desk/actionrunner.h"
#include "gui/window/messagebar.h"

ActionRunner::ActionRunner(MessageBar& bar, RefusalWording wording, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_wording(std::move(wording))
{
}

void ActionRunner::clear(const Manner& manner)
{
    if (manner.place)
        manner.place->clearRefusals();
}

Waiting* ActionRunner::startWaiting(const QString& words, std::function<void()> cancel, QObject* context)
{
    // Owned by the context, so that a page that goes away takes its busy mark along.
    auto* waiting
        = new Waiting(words.isEmpty() ? tr("One moment, please…") : words, std::move(cancel), m_patience, context);
    ++m_running;
    connect(waiting, &QObject::destroyed, this, [this] {
        if (--m_running == 0)
            Q_EMIT idle();
    });
    Q_EMIT waits(waiting);
    return waiting;
}

void ActionRunner::refuse(const Refusal& refusal, const Manner& manner, const QPointer<QObject>& life)
{
    const auto words = m_wording(refusal);
    const bool placeLives = manner.place && (!manner.placeLife || life);
    if (!placeLives || !manner.place->showRefusal(refusal, words))
        m_bar.show(Message{Message::Kind::Refused, words, {}});
    if (manner.afterFailure)
        manner.afterFailure();
}

void ActionRunner::showFault(const std::exception& fault)
{
    const auto technical = QString::fromUtf8(fault.what());
    m_bar.show(Message{Message::Kind::Fault,
        tr("This could not be done because the school file could not be read or written. What was saved before is "
           "kept, "
           "and what you typed stays on the screen. Try again; if it happens again, make a backup and call for help."),
        technical});
    Q_EMIT faulted(technical);
}
