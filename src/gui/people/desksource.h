#pragma once
#include "gui/record/recordsource.h"
#include "gui/session/context.h"

/// Gets and stores the records of a page or list on the desk, as the signed-in user.
template <class T>
class DeskSource final : public RecordSource<T> {
public:
    struct Acts {
        Act act; ///< what the user must be allowed to do
        std::function<std::vector<T>(Services&, const Actor&, const QUuid& owner)> list;
        std::function<Result<T>(Services&, const T&, const Actor&)> save;
        std::function<Result<Done>(Services&, const T&, const Actor&)> remove;
    };
    DeskSource(AppContext& context, Acts acts)
        : m_context(context)
        , m_acts(std::move(acts))
    {
    }

    /// The record that the listed ones belong to; null for a page of its own.
    void setOwner(const QUuid& owner) { m_owner = owner; }
    const QUuid& owner() const { return m_owner; }

    QFuture<Result<std::vector<T>>> list(const Scope&) override
    {
        return m_context.ask([list = m_acts.list, owner = m_owner](Services& services, const Actor& by) {
            return Result<std::vector<T>>(list(services, by, owner));
        });
    }
    QFuture<Result<T>> save(const T& record) override
    {
        return m_context.ask([save = m_acts.save, record](Services& services, const Actor& by) -> Result<T> {
            return save(services, record, by);
        });
    }
    QFuture<Result<Done>> remove(const T& record) override
    {
        return m_context.ask([remove = m_acts.remove, record](Services& services, const Actor& by) -> Result<Done> {
            return remove(services, record, by);
        });
    }
    QString whyNotAdd() const override { return m_context.whyNotNow(m_acts.act); }
    QString whyNotEdit(const T&) const override { return whyNotAdd(); }
    QString whyNotRemove(const T&) const override { return whyNotAdd(); }

private:
    AppContext& m_context;
    Acts m_acts;
    QUuid m_owner;
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
