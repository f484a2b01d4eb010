#pragma once
#include "gui/desk/deskthread.h"
#include <exception>
#include <functional>
#include <memory>
#include <QFuture>
#include <QPromise>
#include <type_traits>

/// Tells a long job on the desk that nobody waits for its answer any more. It is set by QFuture::cancel().
class CancelToken {
public:
    explicit CancelToken(std::function<bool()> cancelled)
        : m_cancelled(std::move(cancelled))
    {
    }
    bool cancelled() const { return m_cancelled(); }

private:
    std::function<bool()> m_cancelled;
};

/// Tells how far a long job is, a share from 0 to 1, and answers whether anybody still waits for it.
using Progress = std::function<bool(double)>;

/// The one thread that owns the connection, the services and the queries (docs/architecture.md). The factory is called
/// on it at the first job; what it throws, and what a job throws, reaches the waiting QFuture.
template <class S>
class DeskOf final {
public:
    using Factory = std::function<std::shared_ptr<S>()>;

    explicit DeskOf(Factory factory, DeskMode mode = DeskMode::Thread)
        : m_factory(std::move(factory))
        , m_thread(mode)
    {
    }
    ~DeskOf() { close(); }

    /// Posts fn(S&) or fn(S&, const CancelToken&); a job cancelled before its turn is not run.
    template <class Fn>
    auto run(Fn fn)
    {
        constexpr bool heedsCancel = std::is_invocable_v<Fn, S&, const CancelToken&>;
        using R = typename std::conditional_t<heedsCancel, std::invoke_result<Fn, S&, const CancelToken&>,
            std::invoke_result<Fn, S&>>::type;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        const CancelToken token([raw = promise.get()] { return raw->isCanceled(); });
        auto call = [this, token, fn = std::move(fn)]() mutable -> R {
            if constexpr (heedsCancel)
                return fn(services(), token);
            else
                return fn(services());
        };
        m_thread.post([promise, call = std::make_shared<decltype(call)>(std::move(call))] {
            if (!promise->isCanceled())
                fulfil<R>(*promise, *call);
            promise->finish();
        });
        return future;
    }

    /// Posts fn(const Progress&) before there are services: it may open what the factory then hands on.
    template <class Fn>
    auto prepare(Fn fn)
    {
        using R = std::invoke_result_t<Fn, const Progress&>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        promise->setProgressRange(0, wholeProgress);
        m_thread.post([promise, fn = std::make_shared<Fn>(std::move(fn))] {
            const Progress progress = [raw = promise.get()](double share) {
                raw->setProgressValue(static_cast<int>(share * wholeProgress));
                return !raw->isCanceled();
            };
            auto call = [&] { return (*fn)(progress); };
            fulfil<R>(*promise, call);
            promise->finish();
        });
        return future;
    }

    /// Runs what is posted, then destroys the services on their own thread.
    void close()
    {
        m_thread.post([this] { m_services.reset(); });
        m_thread.finish();
    }

private:
    static constexpr int wholeProgress = 1000;

    template <class R, class Call>
    static void fulfil(QPromise<R>& promise, Call& call)
    {
        try {
            if constexpr (std::is_void_v<R>)
                call();
            else
                promise.addResult(call());
        } catch (...) {
            promise.setException(std::current_exception());
        }
    }
    S& services()
    {
        if (!m_services)
            m_services = m_factory();
        return *m_services;
    }

    Factory m_factory;
    std::shared_ptr<S> m_services;
    DeskThread m_thread;
};

/// All services of an open school file; defined by the composition.
struct Services;
using Desk = DeskOf<Services>;
