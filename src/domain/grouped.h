#pragma once
#include "domain/ports.h"
#include <algorithm>
#include <QHash>

/// The values of one member, in the records' order.
template <class T, class M>
std::vector<M> valuesOf(const std::vector<T>& records, M T::*member)
{
    std::vector<M> values;
    for (const auto& record : records)
        values.push_back(record.*member);
    return values;
}

/// The records that belong to several others, by the one they belong to; read with one statement however many.
template <class T, class M>
class Grouped {
public:
    Grouped(const Ports& ports, M T::*member, const std::vector<M>& owners)
        : Grouped(ports.of<T>().where({oneOf(member, owners)}), member)
    {
    }
    Grouped(const std::vector<T>& records, M T::*member)
    {
        for (const auto& record : records)
            m_groups[record.*member].push_back(record);
    }

    /// Oldest id first unless sorted otherwise; none for an owner without any.
    const std::vector<T>& operator[](const M& owner) const
    {
        static const std::vector<T> none;
        const auto found = m_groups.constFind(owner);
        return found == m_groups.cend() ? none : *found;
    }
    template <class Projection>
    void sortEach(Projection by)
    {
        for (auto& group : m_groups)
            std::ranges::stable_sort(group, {}, by);
    }

private:
    QHash<M, std::vector<T>> m_groups;
};

/// The records with these ids that exist, read with one statement.
template <class T>
QHash<Id<T>, T> byId(const Ports& ports, const std::vector<Id<T>>& ids)
{
    QHash<Id<T>, T> records;
    for (const auto& record : ports.of<T>().where({oneOf(&T::id, ids)}))
        records.insert(record.id, record);
    return records;
}
