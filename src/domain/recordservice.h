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

    /// The records of the year and association that the reader may see, the newest first: those within the reader's
    /// reach and, where they concern a person, the reader's own. What an earlier year left open is among them.
    /// @param among only those that meet these too, such as the records that belong to one other
    template <class T>
    Result<std::vector<T>> list(const Scope& scope, const Actor& by, const std::vector<Where<T>>& among = {}) const
    {
        const auto reaches = reachesOf<T>(scope.association, by);
        if (!reaches)
            return reaches.refusal();
        QMap<QUuid, T> found;
        for (const auto& whose : *reaches)
            for (auto conditions : spansOf<T>(scope.year)) {
                conditions.insert(conditions.end(), whose.begin(), whose.end());
                conditions.insert(conditions.end(), among.begin(), among.end());
                for (const auto& record : m_ports.of<T>().where(conditions))
                    found.insert(record.id.value, record);
            }
        std::vector<T> records(found.begin(), found.end());
        keepReadable(records, by);
        if constexpr (OfDay<T>)
            std::ranges::stable_sort(records, std::ranges::greater(), RecordRules<T>::day);
        return records;
    }

    /// What a new record starts from: the association chosen, or the first one for which it may be made; today,
    /// where the chosen year holds it.
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
        if constexpr (OfDay<T>) {
            const auto days = daysOf(scope.year);
            if (!days || days->contains(by.day))
                record.*RecordRules<T>::day = by.day;
        }
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

    /// Why the reader may not answer each of the records; the same answer guards answer().
    template <class T, class Shown>
    std::vector<std::optional<Refusal>> whyNotAnswer(const std::vector<Shown>& records, const Actor& by) const
    {
        std::vector<std::optional<Refusal>> answers;
        for (const T& record : records)
            answers.push_back(whyNotAnswerTo(record, by));
        return answers;
    }

    /// The answer of the person concerned, or of the management, on its day. Nothing else of the record is changed.
    template <class T>
    Result<T> answer(const T& given, const Actor& by) const
    {
        return change(m_ports, by, RecordRules<T>::answering, [&]() -> Result<T> {
            const RecordChange<T> made{m_ports, by, m_ports.of<T>().find(given.id)};
            if (!made.stored)
                return Refusal{Rule::RecordGone};
            if (made.stored->revision != given.revision)
                return Refusal{Rule::Stale};
            auto record = *made.stored;
            if (const auto no = whyNotAnswerTo(record, by))
                return *no;
            RecordRules<T>::takeAnswer(record, given, by.day);
            if (const auto no = RecordRules<T>::whyNot(record, made))
                return *no;
            return store(record, made);
        });
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
            if constexpr (requires { RecordRules<T>::complete(record, made); })
                RecordRules<T>::complete(record, made);
            else if constexpr (requires { RecordRules<T>::complete(record); })
                RecordRules<T>::complete(record);
            if (record.id.isNull())
                record.id = m_ports.ids.make<T>();
            return store(record, made);
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
            if constexpr (requires { RecordRules<T>::removeParts(record, m_ports); })
                RecordRules<T>::removeParts(*made.stored, m_ports);
            if (m_ports.of<T>().isReferredTo(record.id))
                return Refusal{Rule::StillInUse};
            m_ports.of<T>().remove(record);
            return Done{};
        });
    }

    /// Takes the removal of a record back, under its own id. It is held to the rules of today.
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

    /// Parts of others: each is read by whoever may read what it belongs to.
    template <class T>
    static constexpr bool eachReadable = !OfAssociation<T> && requires(const T& record, const Ports& ports)
    {
        RecordRules<T>::subject(record, ports, QDate());
        RecordRules<T>::read;
    };

    template <class T>
    T store(T record, const RecordChange<T>& made) const
    {
        m_ports.of<T>().save(record);
        if constexpr (requires { RecordRules<T>::follow(record, made); })
            RecordRules<T>::follow(record, made);
        return record;
    }

    template <class T>
    std::optional<Refusal> whyNotAnswerTo(const T& record, const Actor& by) const
    {
        constexpr auto act = RecordRules<T>::answering;
        if constexpr (OfPerson<T>)
            return record.*RecordRules<T>::person == by.person ? whyNot(act, by) : Refusal{Rule::NoRight};
        else
            return whyNot(act, by, m_authority.subject(record.*RecordRules<T>::association, by.day));
    }

    /// Leaves out what the reader may not read, and hides what the reader must not see yet.
    template <class T>
    void keepReadable(std::vector<T>& records, const Actor& by) const
    {
        if constexpr (eachReadable<T>)
            std::erase_if(records, [&](const T& record) {
                if constexpr (requires { RecordRules<T>::readByAll(record, m_ports); })
                    if (RecordRules<T>::readByAll(record, m_ports))
                        return false;
                return whyNot(RecordRules<T>::read, by, RecordRules<T>::subject(record, m_ports, by.day)).has_value();
            });
        if constexpr (requires(T & record) { RecordRules<T>::hideFrom(by, record, m_ports); })
            for (auto& record : records)
                RecordRules<T>::hideFrom(by, record, m_ports);
    }

    template <class T>
    using Conditions = std::vector<std::vector<Where<T>>>; ///< any of the lines, each with all of its conditions

    /// The chosen association, or those within the reader's reach; and what concerns the reader.
    template <class T>
    Result<Conditions<T>> reachesOf([[maybe_unused]] Id<Association> chosen, const Actor& by) const
    {
        constexpr auto read = readingOf<T>();
        if constexpr (requires { RecordRules<T>::reaches(by, m_ports); }) {
            return RecordRules<T>::reaches(by, m_ports);
        } else if constexpr (OfAssociation<T>) {
            std::vector<Where<T>> all;
            if (!chosen.isNull())
                all.push_back({RecordRules<T>::association, chosen});
            const auto no = whyNot(read, by, chosen.isNull() ? Subject{} : m_authority.subject(chosen, by.day));
            Conditions<T> some;
            if constexpr (requires { RecordRules<T>::common; })
                some.push_back({{RecordRules<T>::association, {}}});
            if (!no) {
                some.push_back(all);
                return some;
            }
            if (chosen.isNull()) {
                const auto own = allowed(read, by);
                some.push_back({oneOf(RecordRules<T>::association, {own.begin(), own.end()})});
            }
            if constexpr (OfPerson<T>) {
                all.push_back({RecordRules<T>::person, by.person});
                some.push_back(all);
            }
            if (some.empty())
                return *no;
            return some;
        } else {
            if constexpr (!eachReadable<T>) // else keepReadable() decides row by row
                if (const auto no = whyNot(read, by))
                    return *no;
            return Conditions<T>{{}};
        }
    }

    template <class T>
    Conditions<T> spansOf([[maybe_unused]] Id<SchoolYear> year) const
    {
        if constexpr (OfDay<T> && !requires { RecordRules<T>::everyYear; }) {
            constexpr auto day = RecordRules<T>::day;
            if (const auto days = daysOf(year)) {
                auto first = days->from;
                if constexpr (requires { RecordRules<T>::yearsBack; })
                    first = first.addYears(-RecordRules<T>::yearsBack);
                Conditions<T> spans{{notBefore(day, first), before(day, days->until)}};
                if constexpr (requires { RecordRules<T>::closedOn; })
                    spans.push_back({before(day, days->from), {RecordRules<T>::closedOn, QDate()}});
                return spans;
            }
        }
        return {{}};
    }

    std::vector<Id<Association>> allowed(Act act, const Actor& by) const;
    std::optional<Span> daysOf(Id<SchoolYear> year) const;

    Ports m_ports;
    Authority m_authority;
};
