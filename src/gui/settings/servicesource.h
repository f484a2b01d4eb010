#pragma once
#include "gui/record/recordsource.h"
#include "gui/session/context.h"

/// All records of a type that has RecordRules, entered and corrected as the signed-in user.
template <class T>
class ServiceSource final : public RecordSource<T> {
public:
    explicit ServiceSource(AppContext& context)
        : m_context(context)
    {
    }

    QFuture<Result<std::vector<T>>> list(const Scope&) override
    {
        return m_context.ask(
            [](Services& services) -> Result<std::vector<T>> { return services.ports.template of<T>().all(); });
    }
    QFuture<Result<T>> save(const T& record) override
    {
        return m_context.ask(
            [record](Services& services, const Actor& by) { return services.records.save(record, by); });
    }
    QFuture<Result<Done>> remove(const T& record) override
    {
        return m_context.ask(
            [record](Services& services, const Actor& by) { return services.records.remove(record, by); });
    }
    QString whyNotAdd() const override { return m_context.whyNotNow(RecordRules<T>::act); }
    QString whyNotEdit(const T&) const override { return whyNotAdd(); }
    QString whyNotRemove(const T&) const override { return whyNotAdd(); }

private:
    AppContext& m_context;
};
