#pragma once
#include "gui/record/recordsource.h"
#include "gui/session/listhead.h"

/// What a list asks of the services. T is what the list shows: a record, or one with more beside it.
template <class T>
struct RecordActs {
    Act act; ///< names the unit of work that changes several at once
    std::function<Result<std::vector<T>>(Services&, const Within&, const Actor&)> list;
    std::function<T(Services&, const Within&, const Actor&)> blank; ///< what a new one starts from
    std::function<std::vector<std::optional<Refusal>>(Services&, const std::vector<T>&, const Actor&)> whyNotChange;
    std::function<Result<T>(Services&, const T&, const Actor&)> save;
    std::function<Result<Done>(Services&, const T&, const Actor&)> remove;
    std::function<Result<Done>(Services&, const T&, const Actor&)> bringBack = {}; ///< none: a removal is final
    std::function<std::vector<std::optional<Refusal>>(Services&, const std::vector<T>&, const Actor&)> whyNotAnswer
        = {}; ///< none, as the next: the type is not answered
    std::function<Result<T>(Services&, const T&, const Actor&)> answer = {};
    bool ofYear = false; ///< lists only what is of the chosen year
    bool ofAssociation = false; ///< lists only what is of the chosen association

    /// What the list is of: the staff are the same whatever is chosen above.
    Scope told(const Scope& scope) const
    {
        return {ofYear ? scope.year : Id<SchoolYear>(), ofAssociation ? scope.association : Id<Association>()};
    }
};

/// Stores the record R inside what the list shows of it, and keeps the rest.
template <class R, class T>
Result<T> saveInside(const Services& services, T shown, const Actor& by)
{
    auto stored = services.records.save<R>(shown, by);
    if (!stored)
        return stored.refusal();
    static_cast<R&>(shown) = *stored;
    return shown;
}

/// The acts of a record type that is simply entered. What lists T with more beside R gives a list of its own.
template <class T, class R = T>
RecordActs<T> recordActs()
{
    RecordActs<T> acts{.act = RecordRules<R>::act};
    acts.ofYear = OfDay<R> && !requires
    {
        RecordRules<R>::everyYear;
    };
    acts.ofAssociation = OfAssociation<R>;
    if constexpr (std::is_same_v<T, R>)
        acts.list = [](Services& services, const Within& within, const Actor& by) {
            return services.records.list<R>(within.scope, by);
        };
    acts.blank = [](Services& services, const Within& within, const Actor& by) {
        T blank;
        static_cast<R&>(blank) = services.records.blank<R>(within.scope, by);
        return blank;
    };
    acts.whyNotChange = [](Services& services, const std::vector<T>& shown, const Actor& by) {
        return services.records.whyNotChange<R>(shown, by);
    };
    acts.save = [](Services& services, const T& shown, const Actor& by) { return saveInside<R>(services, shown, by); };
    acts.remove
        = [](Services& services, const T& shown, const Actor& by) { return services.records.remove<R>(shown, by); };
    acts.bringBack = [](Services& services, const T& shown, const Actor& by) -> Result<Done> {
        const auto stored = services.records.bringBack<R>(shown, by);
        if (!stored)
            return stored.refusal();
        return Done{};
    };
    if constexpr (std::is_same_v<T, R> && requires { RecordRules<R>::answering; }) {
        acts.whyNotAnswer = [](Services& services, const std::vector<T>& shown, const Actor& by) {
            return services.records.whyNotAnswer<R>(shown, by);
        };
        acts.answer
            = [](Services& services, const T& given, const Actor& by) { return services.records.answer<R>(given, by); };
    }
    return acts;
}

/// The acts of records that belong to one other, such as the agenda of a meeting.
template <class T, class U>
RecordActs<T> recordActsWithin(Id<U> T::*owner)
{
    auto acts = recordActs<T>();
    acts.list = [owner](Services& services, const Within& within, const Actor& by) {
        return services.records.list<T>({}, by, {{owner, Id<U>{within.owner}}});
    };
    acts.blank = [owner](Services& services, const Within& within, const Actor& by) {
        auto blank = services.records.blank<T>(within.scope, by);
        blank.*owner = Id<U>{within.owner};
        return blank;
    };
    return acts;
}

/// Asks the services on the desk, as the signed-in user.
template <class T>
class DeskSource final : public RecordSource<T> {
public:
    DeskSource(AppContext& context, RecordActs<T> acts)
        : m_context(context)
        , m_acts(std::move(acts))
    {
    }

    QFuture<Result<RecordList<T>>> list(const Within& within, const std::vector<Lookup<T>>& lookups) override
    {
        return m_context.ask(
            [acts = m_acts, within, lookups](Services& services, const Actor& by) -> Result<RecordList<T>> {
                auto records = acts.list(services, within, by);
                if (!records)
                    return records.refusal();
                RecordList<T> list{.records = std::move(records).value()};
                list.whyNotChange = acts.whyNotChange(services, list.records, by);
                if (acts.whyNotAnswer)
                    list.whyNotAnswer = acts.whyNotAnswer(services, list.records, by);
                list.blank = acts.blank(services, within, by);
                list.whyNotAdd = acts.whyNotChange(services, {list.blank}, by).front();
                for (const auto& lookUp : lookups)
                    lookUp(list.records, services.ports, list.names);
                return list;
            });
    }
    QFuture<Result<T>> save(const T& record) override
    {
        return m_context.commit(
            [save = m_acts.save, record](Services& services, const Actor& by) { return save(services, record, by); });
    }
    QFuture<Result<T>> answer(const T& record) override
    {
        return m_context.commit([answer = m_acts.answer, record](
                                    Services& services, const Actor& by) { return answer(services, record, by); });
    }
    QFuture<Result<Done>> remove(const std::vector<T>& records) override { return each(m_acts.remove, records); }
    QFuture<Result<Done>> bringBack(const std::vector<T>& removed) override { return each(m_acts.bringBack, removed); }
    bool canBringBack() const override { return bool(m_acts.bringBack); }
    QFuture<JournalHead> journalHead(const Scope& scope) override { return listHead(m_context, m_acts.told(scope)); }

private:
    /// One unit of work for all.
    template <class OneAct>
    QFuture<Result<Done>> each(const OneAct& act, const std::vector<T>& records)
    {
        return m_context.commit([unit = m_acts.act, act, records](Services& services, const Actor& by) -> Result<Done> {
            return change(services.ports, by, unit, [&]() -> Result<Done> {
                for (const auto& record : records)
                    if (const auto done = act(services, record, by); !done)
                        return done.refusal();
                return Done{};
            });
        });
    }

    AppContext& m_context;
    RecordActs<T> m_acts;
};
