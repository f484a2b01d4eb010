#pragma once
#include "gui/record/recordsource.h"
#include "gui/record/recordspec.h"
#include <QCoreApplication>
#include <QPromise>

/// An invented record type, to hold the generic half of the window against.
struct Talk {
    enum class State { Draft, Done, Late };
    static constexpr auto recordKind = "talk";
    Id<Talk> id;
    int revision = 0;
    QString topic;
    QString teacher;
    QDate heldOn;
    std::optional<int> listeners;
    State state = State::Draft;
    bool isOpen = false;
    Id<int> room;
    QString advice;
};

class TalkTexts {
    Q_DECLARE_TR_FUNCTIONS(TalkTexts)
};

RecordSpec<Talk> talkSpec();

template <class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Keeps talks in memory and refuses what the next test wants refused.
class TalkSource final : public RecordSource<Talk> {
public:
    struct State {
        std::vector<Talk> talks;
        std::optional<Refusal> nextRefusal;
        std::optional<Refusal> whyNot;
        Scope scope;
        int saves = 0;
        int removals = 0; ///< acts, however many talks each removed
    };
    explicit TalkSource(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    QFuture<Result<RecordList<Talk>>> list(const Within& within, const std::vector<Lookup<Talk>>& lookups) override;
    QFuture<Result<Talk>> save(const Talk& record) override;
    QFuture<Result<Done>> remove(const std::vector<Talk>& records) override;
    QFuture<Result<Done>> bringBack(const std::vector<Talk>& removed) override;

private:
    std::shared_ptr<State> m_state;
};

std::vector<Talk> someTalks();
