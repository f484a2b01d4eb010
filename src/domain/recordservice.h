#pragma once
#include "domain/office/authority.h"
#include "domain/recordlist.h"
#include "domain/recordrules.h"
#include "domain/scope.h"
#include <QMap>

/// Lists, enters, corrects and removes records of every type that has RecordRules. Types with a life of their own (a
/// plan, an appointment) have a service named after their acts instead.
class RecordService {
public:
    explicit RecordService(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
    {
    }

    /// The records of the year and association that the reader may see, the newest first.
    template <class T>
    Result<std::vector<T>> list(const Scope& scope, const Actor& by) const
    {
        std::vector<Where<T>> conditions;
        if constexpr (OfAssociation<T>) {
            if (const auto no = narrow<T>(scope.association, by, conditions))
                return *no;
        } else if (const auto no = whyNot(readingOf<T>(), by)) {
            return *no;
        }
        if constexpr (OfDay<T>) {
            if (const auto days = daysOf(scope.year)) {
                conditions.push_back(notBefore(RecordRules<T>::day, days->from));
                conditions.push_back(before(RecordRules<T>::day, days->until));
            }
            return m_ports.of<T>().where(conditions, newestFirst(RecordRules<T>::day));
        } else {
            return m_ports.of<T>().where(conditions);
        }
    }

    /// What a new record starts from: the association chosen, or the first one for which it may be made; today.
    template <class T>
    T blank(const Scope& scope, const Actor& by) const
    {
        T record;
        if constexpr (OfAssociation<T>) {
            const auto own = allowed(RecordRules<T>::act, by);
            if (!scope.association.isNull())
                record.*RecordRules<T>::association = scope.association;
            else if (!own.empty())
                record.*RecordRules<T>::association = own.front();
        }
        if constexpr (OfDay<T>)
            record.*RecordRules<T>::day = by.day;
        return record;
    }

    /// Why each of the records may not be changed; the same answer guards save() and remove().
    template <class T, class Shown>
    std::vector<std::optional<Refusal>> whyNotChange(const std::vector<Shown>& records, const Actor& by) const
    {
        std::vector<std::optional<Refusal>> answers;
        QMap<QUuid, std::optional<Refusal>> known; // by association: a list has many records of few
        for (const T& record : records) {
            if constexpr (requires { RecordRules<T>::subject(record, m_ports, by.day); }) {
                answers.push_back(whyNotReach(record, by));
            } else {
                const auto owner = associationOf(record).value_or(Id<Association>{}).value;
                if (!known.contains(owner))
                    known.insert(owner, whyNotReach(record, by));
                answers.push_back(known[owner]);
            }
        }
        return answers;
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

    /// Takes the removal of these records back, under their own ids. They are held to the rules of today.
    template <class T>
    Result<T> bringBack(T removed, const Actor& by) const
    {
        removed.revision = 0;
        return save(removed, by);
    }

private:
    template <class T>
    static constexpr Act readingOf()
    {
        if constexpr (requires { RecordRules<T>::read; })
            return RecordRules<T>::read;
        else
            return OfAssociation<T> ? Act::ReadRecords : Act::SignIn;
    }

    template <class T>
    static std::optional<Id<Association>> associationOf(const T& record)
    {
        if constexpr (OfAssociation<T>) {
            const std::optional<Id<Association>> id = record.*RecordRules<T>::association;
            return id && !id->isNull() ? id : std::nullopt;
        } else {
            return std::nullopt;
        }
    }

    template <class T>
    std::optional<Refusal> whyNotReach(const T& record, const Actor& by) const
    {
        if constexpr (requires { RecordRules<T>::subject(record, m_ports, by.day); })
            return whyNot(RecordRules<T>::act, by, RecordRules<T>::subject(record, m_ports, by.day));
        const auto association = associationOf(record);
        return whyNot(RecordRules<T>::act, by, association ? m_authority.subject(*association, by.day) : Subject{});
    }

    /// To the chosen association, or to those within the reader's reach.
    template <class T>
    std::optional<Refusal> narrow(Id<Association> chosen, const Actor& by, std::vector<Where<T>>& conditions) const
    {
        constexpr auto read = readingOf<T>();
        if (!chosen.isNull()) {
            conditions.push_back({RecordRules<T>::association, chosen});
            return whyNot(read, by, m_authority.subject(chosen, by.day));
        }
        if (!whyNot(read, by)) // whoever may without an association may see all
            return std::nullopt;
        const auto own = allowed(read, by);
        conditions.push_back(oneOf(RecordRules<T>::association, {own.begin(), own.end()}));
        return std::nullopt;
    }

    std::vector<Id<Association>> allowed(Act act, const Actor& by) const;
    std::optional<Span> daysOf(Id<SchoolYear> year) const;

    Ports m_ports;
    Authority m_authority;
};
