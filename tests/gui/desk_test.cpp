#include "gui/desk/desk.h"
#include "gui/desk/follow.h"
#include "support/gui/hands.h"
#include <QSemaphore>
#include <QThread>
#include <stdexcept>

namespace {

struct Counter {
    int value = 0;
    QThread* home = QThread::currentThread();
    bool* destroyedAtHome = nullptr;
    ~Counter()
    {
        if (destroyedAtHome)
            *destroyedAtHome = QThread::currentThread() == home;
    }
};

using CounterDesk = DeskOf<Counter>;

CounterDesk::Factory makeCounter()
{
    return [] { return std::make_shared<Counter>(); };
}

} // namespace

TEST(Desk, RunsJobsInOrderOnItsOwnThread)
{
    CounterDesk desk(makeCounter());
    desk.run([](Counter& c) { c.value = 7; });
    auto answer = desk.run([](Counter& c) { return std::pair(c.value, QThread::currentThread()); });
    EXPECT_EQ(answer.result().first, 7);
    EXPECT_NE(answer.result().second, QThread::currentThread());
}

TEST(Desk, MakesAndDestroysTheServicesOnItsThread)
{
    bool destroyedAtHome = false;
    {
        CounterDesk desk(makeCounter());
        desk.run([&](Counter& c) {
            EXPECT_EQ(c.home, QThread::currentThread());
            c.destroyedAtHome = &destroyedAtHome;
        });
    }
    EXPECT_TRUE(destroyedAtHome);
}

TEST(Desk, FinishesWhatWasPostedBeforeItCloses)
{
    int done = 0;
    {
        CounterDesk desk(makeCounter());
        for (int i = 0; i < 50; ++i)
            desk.run([&](Counter&) { ++done; });
    }
    EXPECT_EQ(done, 50);
}

TEST(Desk, DoesNotRunAJobThatWasCancelledBeforeItsTurn)
{
    CounterDesk desk(makeCounter());
    QSemaphore gate;
    desk.run([&](Counter&) { gate.acquire(); });
    bool ran = false;
    auto late = desk.run([&](Counter&) { ran = true; });
    late.cancel();
    gate.release();
    desk.close();
    EXPECT_FALSE(ran);
    EXPECT_TRUE(late.isCanceled());
}

TEST(Desk, TellsARunningJobThatItWasCancelled)
{
    CounterDesk desk(makeCounter());
    QSemaphore started;
    auto long_ = desk.run([&](Counter&, const CancelToken& token) {
        started.release();
        while (!token.cancelled())
            QThread::yieldCurrentThread();
    });
    started.acquire();
    long_.cancel();
    desk.close();
    EXPECT_TRUE(long_.isFinished());
}

TEST(Desk, HandsOnWhatAJobThrows)
{
    CounterDesk desk(makeCounter(), DeskMode::Inline);
    auto failing = desk.run([](Counter&) -> int { throw std::runtime_error("disk is gone"); });
    EXPECT_THROW(failing.result(), std::runtime_error);
}

TEST(Desk, HandsOnWhatTheFactoryThrowsAndTriesAgain)
{
    int tries = 0;
    CounterDesk desk(
        [&]() -> std::shared_ptr<Counter> {
            if (++tries == 1)
                throw std::runtime_error("locked");
            return std::make_shared<Counter>();
        },
        DeskMode::Inline);
    EXPECT_THROW(desk.run([](Counter& c) { return c.value; }).result(), std::runtime_error);
    EXPECT_EQ(desk.run([](Counter& c) { return c.value; }).result(), 0);
}

TEST(Follow, AnswersThroughTheEventLoopEvenWhenTheAnswerIsThere)
{
    CounterDesk desk(makeCounter(), DeskMode::Inline);
    QObject context;
    int got = 0;
    follow(
        desk.run([](Counter&) { return 5; }), &context, [&](int value) { got = value; },
        [](const std::exception&) { FAIL(); });
    EXPECT_EQ(got, 0);
    settle();
    EXPECT_EQ(got, 5);
}

TEST(Follow, TellsTheFault)
{
    CounterDesk desk(makeCounter());
    QObject context;
    std::string told;
    follow(
        desk.run([](Counter&) -> int { throw std::runtime_error("disk is gone"); }), &context, [](int) { FAIL(); },
        [&](const std::exception& fault) { told = fault.what(); });
    ASSERT_TRUE(waitFor([&] { return !told.empty(); }));
    EXPECT_EQ(told, "disk is gone");
}

TEST(Follow, IsSilentWhenItsContextIsGone)
{
    CounterDesk desk(makeCounter(), DeskMode::Inline);
    bool called = false;
    {
        QObject context;
        follow(
            desk.run([](Counter&) { return 5; }), &context, [&](int) { called = true; }, [](const std::exception&) {});
    }
    settle();
    EXPECT_FALSE(called);
}

TEST(Follow, TellsACancelApartFromAValue)
{
    CounterDesk desk(makeCounter());
    QSemaphore gate;
    desk.run([&](Counter&) { gate.acquire(); });
    auto late = desk.run([](Counter&) { return 1; });
    QObject context;
    bool cancelled = false;
    follow(
        late, &context, [](int) { FAIL(); }, [](const std::exception&) { FAIL(); }, [&] { cancelled = true; });
    late.cancel();
    gate.release();
    EXPECT_TRUE(waitFor([&] { return cancelled; }));
}
