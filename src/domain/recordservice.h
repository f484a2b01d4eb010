#pragma once
#include "domain/recordrules.h"

/// Enters, corrects and removes records of every type that has RecordRules. Types with a life of their own (a plan, an
/// appointment) have a service named after their acts instead.
class RecordService {
public:
    explicit RecordService(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// Saves a new record (null id) or a correction; Rule::Stale when it was changed since it was read. The right is
    /// asked for the record as it stands and as it shall stand: nobody takes a record over from another's reach.
    template <class T>
    Result<T> save(T record, const Actor& by) const
    {
        return change(m_ports, by, RecordRules<T>::act, [&]() -> Result<T> {
            RecordChange<T> made{m_ports, by};
            if (!record.id.isNull())
                made.stored = m_ports.of<T>().find(record.id);
            if (record.revision > 0 && !made.stored)
                return Refusal{Rule::RecordGone};
            if (const auto no = whyNotReach(record, by))
                return *no;
            if (made.stored)
                if (const auto no = whyNotReach(*made.stored, by))
                    return *no;
            if (const auto no = RecordRules<T>::whyNot(record, made))
                return *no;
            if constexpr (requires { RecordRules<T>::complete(record); })
                RecordRules<T>::complete(record);
            if (record.id.isNull())
                record.id = m_ports.ids.make<T>();
            m_ports.of<T>().save(record);
            return record;
        });
    }

    /// Rule::StillInUse for a record that others point at: it is ended by a date instead.
    template <class T>
    Result<Done> remove(const T& record, const Actor& by) const
    {
        return change(m_ports, by, RecordRules<T>::act, [&]() -> Result<Done> {
            const RecordChange<T> made{m_ports, by, m_ports.of<T>().find(record.id)};
            if (!made.stored)
                return Refusal{Rule::RecordGone};
            if (const auto no = whyNotReach(*made.stored, by))
                return *no;
            if constexpr (requires { RecordRules<T>::whyNotRemove(record, made); })
                if (const auto no = RecordRules<T>::whyNotRemove(record, made))
                    return *no;
            if (m_ports.of<T>().isReferredTo(record.id))
                return Refusal{Rule::StillInUse};
            m_ports.of<T>().remove(record);
            return Done{};
        });
    }

private:
    template <class T>
    std::optional<Refusal> whyNotReach(const T& record, const Actor& by) const
    {
        return whyNot(RecordRules<T>::act, by, RecordRules<T>::subject(record, m_ports, by.day));
    }

    Ports m_ports;
};
