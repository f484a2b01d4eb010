#include "gui/desk/actionrunner.h"
#include "gui/desk/desk.h"
#include "gui/window/busybar.h"
#include "gui/window/messagebar.h"
#include "support/gui/hands.h"
#include "support/support.h"
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class OneField final : public RefusalPlace {
public:
    bool showRefusal(const Refusal& refusal, const QString& words) override
    {
        if (refusal.field != u"topic"_s)
            return false;
        shown = words;
        return true;
    }
    void clearRefusals() override { shown.clear(); }
    QString shown = u"old"_s;
};

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

class ActionRunnerTest : public testing::Test {
protected:
    MessageBar bar;
    ActionRunner runner{bar, [](const Refusal& refusal) { return u"rule %1"_s.arg(int(refusal.rule)); }};
    QObject page;
};

} // namespace

TEST_F(ActionRunnerTest, HandsOnTheValue)
{
    int got = 0;
    runner.run(ready(Result<int>(3)), &page, [&](int value) { got = value; });
    settle();
    EXPECT_EQ(got, 3);
    EXPECT_FALSE(bar.isShown());
    EXPECT_EQ(runner.running(), 0);
}

TEST_F(ActionRunnerTest, ShowsARefusalAtItsField)
{
    OneField form;
    bool failed = false;
    runner.run(ready(Result<int>(Refusal{Rule::Required, {}, u"topic"_s})), &page, [](int) { FAIL(); },
        {.place = &form, .afterFailure = [&] { failed = true; }});
    EXPECT_EQ(form.shown, QString());
    settle();
    EXPECT_EQ(form.shown, u"rule %1"_s.arg(int(Rule::Required)));
    EXPECT_FALSE(bar.isShown());
    EXPECT_TRUE(failed);
}

TEST_F(ActionRunnerTest, SaysARefusalOfTheWholeActInTheBar)
{
    OneField form;
    runner.run(ready(Result<int>(Refusal{Rule::NoRight})), &page, [](int) { FAIL(); }, {.place = &form});
    settle();
    EXPECT_TRUE(bar.isShown());
    EXPECT_EQ(bar.message().kind, Message::Kind::Refused);
}

TEST_F(ActionRunnerTest, CatchesAFaultOnceAndTellsTheLog)
{
    QString logged;
    QObject::connect(&runner, &ActionRunner::faulted, &page, [&](const QString& text) { logged = text; });
    DeskOf<int> desk([] { return std::make_shared<int>(0); }, DeskMode::Inline);
    runner.run(
        desk.run([](int&) -> Result<int> { throw std::runtime_error("disk I/O error"); }), &page, [](int) { FAIL(); });
    settle();
    EXPECT_EQ(bar.message().kind, Message::Kind::Fault);
    EXPECT_EQ(logged, u"disk I/O error"_s);
    EXPECT_FALSE(bar.message().text.contains(u"I/O"_s));
}

TEST_F(ActionRunnerTest, ShowsNothingThenAMarkThenWordsAndCancel)
{
    BusyBar busy;
    busy.show();
    runner.setPatience({20ms, 60ms});
    QObject::connect(&runner, &ActionRunner::waits, &busy, &BusyBar::follow);
    QPromise<int> promise;
    promise.start();
    bool failed = false;
    runner.run(promise.future(), &page, [](int) { FAIL(); },
        {.words = u"Making the report…"_s, .cancellable = true, .afterFailure = [&] { failed = true; }});
    auto* mark = busy.findChild<QProgressBar*>();
    auto* cancel = child<QPushButton>(&busy, u"busyCancel"_s);
    EXPECT_FALSE(mark->isVisible());
    ASSERT_TRUE(waitFor([&] { return mark->isVisible(); }));
    EXPECT_FALSE(cancel->isVisible());
    ASSERT_TRUE(waitFor([&] { return cancel->isVisible(); }));
    EXPECT_EQ(busy.findChild<QLabel*>()->text(), u"Making the report…"_s);
    cancel->click();
    EXPECT_TRUE(promise.isCanceled());
    promise.finish();
    ASSERT_TRUE(waitFor([&] { return failed; }));
    EXPECT_FALSE(mark->isVisible());
}

TEST_F(ActionRunnerTest, EndsItsBusyMarkWithThePageThatWaited)
{
    QPromise<int> promise;
    promise.start();
    {
        QObject shortLived;
        runner.run(promise.future(), &shortLived, [](int) { FAIL(); });
        EXPECT_EQ(runner.running(), 1);
    }
    EXPECT_EQ(runner.running(), 0);
    promise.addResult(1);
    promise.finish();
    settle();
}

TEST(MessageBar, OffersOneVerbOnce)
{
    MessageBar bar;
    int undone = 0;
    bar.show(Message{Message::Kind::Success, u"Removed."_s}, u"Undo"_s, [&] { ++undone; });
    child<QPushButton>(&bar, u"messageVerb"_s)->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isShown());
}
