#pragma once
#include <functional>
#include <memory>

class QObject;
class QThread;

enum class DeskMode {
    Thread, ///< one thread of its own, the program's way
    Inline, ///< each job at once in the caller's thread, for tests
};

/// Runs jobs one after another, in the order they were posted. Destruction first runs all that was posted.
class DeskThread final {
public:
    explicit DeskThread(DeskMode mode);
    ~DeskThread();
    DeskThread(const DeskThread&) = delete;
    DeskThread& operator=(const DeskThread&) = delete;

    void post(std::function<void()> job);
    /// Runs what is posted and ends the thread; later jobs are not run.
    void finish();

private:
    std::unique_ptr<QThread> m_thread;
    QObject* m_worker = nullptr;
    bool m_finished = false;
};
