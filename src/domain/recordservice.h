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

    /// Saves a new record (null id) or a correction; Rule::Stale when it was changed since it was read.
    template <class T>
    Result<T> save(T record, const Actor& by) const
    {
        return change(m_ports, by, RecordRules<T>::act, [&]() -> Result<T> {
            if (const auto no = whyNot(RecordRules<T>::act, by, RecordRules<T>::subject(record, m_ports, by.day)))
                return *no;
            if (const auto no = RecordRules<T>::whyNot(record, m_ports))
                return *no;
            if constexpr (requires { RecordRules<T>::complete(record); })
                RecordRules<T>::complete(record);
            if (record.id.isNull())
                record.id = m_ports.ids.make<T>();
            m_ports.of<T>().save(record);
            return record;
        });
    }

    template <class T>
    Result<Done> remove(const T& record, const Actor& by) const
    {
        return change(m_ports, by, RecordRules<T>::act, [&]() -> Result<Done> {
            if (const auto no = whyNot(RecordRules<T>::act, by, RecordRules<T>::subject(record, m_ports, by.day)))
                return *no;
            if constexpr (requires { RecordRules<T>::whyNotRemove(record, m_ports); })
                if (const auto no = RecordRules<T>::whyNotRemove(record, m_ports))
                    return *no;
            m_ports.of<T>().remove(record);
            return Done{};
        });
    }

private:
    Ports m_ports;
};
