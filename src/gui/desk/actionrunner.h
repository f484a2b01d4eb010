#pragma once
#include "domain/result.h"
#include "gui/desk/follow.h"
#include "gui/desk/waiting.h"
#include <functional>
#include <QPointer>
#include <type_traits>

class MessageBar;

/// The words of a refusal in the language in use; given by the composition (src/words).
using RefusalWording = std::function<QString(const Refusal&)>;

/// Where a refusal can be shown beside what it concerns.
class RefusalPlace {
public:
    virtual ~RefusalPlace() = default;
    /// False when the refused field is not shown here; then the message bar says it.
    virtual bool showRefusal(const Refusal& refusal, const QString& words) = 0;
    virtual void clearRefusals() = 0;
};

/// Follows what the window has asked of the desk: shows that it waits, catches each fault once, and leads refusals to
/// their form or to the message bar.
class ActionRunner final : public QObject {
    Q_OBJECT
public:
    ActionRunner(MessageBar& bar, RefusalWording wording, QObject* parent = nullptr);

    struct Manner {
        QString words = {}; ///< shown when it takes over a second, such as «Year report is being made…»
        bool cancellable = false; ///< and tells how far it is, when the job does
        RefusalPlace* place = nullptr;
        QObject* placeLife = nullptr; ///< the object whose end makes `place` invalid
        std::function<void()> afterFailure = {}; ///< called on refusal, fault and cancel, after they are shown
    };

    /// Hands on the value of a result, or shows its refusal.
    template <class T, class OnDone>
    void run(QFuture<Result<T>> future, QObject* context, OnDone onDone, Manner manner = {})
    {
        clear(manner);
        begin(future, context, manner,
            [this, onDone = std::move(onDone), manner, life = lifeOf(manner)](const Result<T>& outcome) mutable {
                if (outcome)
                    onDone(outcome.value());
                else
                    refuse(outcome.refusal(), manner, life);
            });
    }

    /// Hands on the value of a query that cannot be refused.
    template <class R, class OnDone>
    void run(QFuture<R> future, QObject* context, OnDone onDone, Manner manner = {})
    {
        begin(future, context, manner, std::move(onDone));
    }

    QString wordsFor(const Refusal& refusal) const { return m_wording(refusal); }
    void setPatience(Waiting::Patience patience) { m_patience = patience; }
    int running() const { return m_running; }

Q_SIGNALS:
    /// A wait that a busy bar may show; it is destroyed when the act ends.
    void waits(Waiting* waiting);
    void idle();
    /// A fault with its technical text, for the log.
    void faulted(const QString& technicalText);

private:
    template <class R, class OnDone>
    void begin(QFuture<R> future, QObject* context, const Manner& manner, OnDone onDone)
    {
        std::function<void()> cancel;
        if (manner.cancellable)
            cancel = [future]() mutable { future.cancel(); };
        const QPointer<Waiting> waiting = startWaiting(manner.words, std::move(cancel), context);
        if (manner.cancellable)
            followProgress(future, waiting);
        const auto failed = [manner] {
            if (manner.afterFailure)
                manner.afterFailure();
        };
        auto value = [this, waiting, onDone = std::move(onDone)](auto&&... result) mutable {
            delete waiting;
            onDone(std::forward<decltype(result)>(result)...);
        };
        follow(
            std::move(future), context, std::move(value),
            [this, waiting, failed](const std::exception& fault) {
                delete waiting;
                showFault(fault);
                failed();
            },
            [waiting, failed] {
                delete waiting;
                failed();
            });
    }
    template <class R>
    static void followProgress(const QFuture<R>& future, Waiting* waiting)
    {
        auto* watcher = new QFutureWatcher<R>(waiting);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, waiting, [watcher, waiting](int value) {
            if (watcher->progressMaximum() > 0)
                waiting->setShare(double(value) / watcher->progressMaximum());
        });
        watcher->setFuture(future);
    }
    static QPointer<QObject> lifeOf(const Manner& manner) { return manner.placeLife; }
    static void clear(const Manner& manner);
    Waiting* startWaiting(const QString& words, std::function<void()> cancel, QObject* context);
    void refuse(const Refusal& refusal, const Manner& manner, const QPointer<QObject>& life);
    void showFault(const std::exception& fault);

    MessageBar& m_bar;
    RefusalWording m_wording;
    Waiting::Patience m_patience;
    int m_running = 0;
};
