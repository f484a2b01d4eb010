#pragma once
#include <exception>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <stdexcept>
#include <type_traits>

/// A fault that is not even a std::exception.
class UnknownFault final : public std::runtime_error {
public:
    UnknownFault()
        : std::runtime_error("unknown fault")
    {
    }
};

/// Calls onValue(R) or onError(const std::exception&) in the context's thread once the future is there, always through
/// the event loop, and neither when the context is gone. A cancelled future calls onCancelled().
template <class R, class OnValue, class OnError, class OnCancelled>
void follow(QFuture<R> future, QObject* context, OnValue onValue, OnError onError, OnCancelled onCancelled)
{
    auto* watcher = new QFutureWatcher<R>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, onValue = std::move(onValue), onError = std::move(onError),
            onCancelled = std::move(onCancelled)]() mutable {
            watcher->deleteLater();
            auto done = watcher->future();
            try {
                done.waitForFinished(); // throws what the job threw
            } catch (const std::exception& fault) {
                onError(fault);
                return;
            } catch (...) {
                onError(UnknownFault());
                return;
            }
            if (done.isCanceled())
                onCancelled();
            else if constexpr (std::is_void_v<R>)
                onValue();
            else
                onValue(done.result());
        });
    watcher->setFuture(future);
}

template <class R, class OnValue, class OnError>
void follow(QFuture<R> future, QObject* context, OnValue onValue, OnError onError)
{
    follow(std::move(future), context, std::move(onValue), std::move(onError), [] {});
}
