#pragma once
#include "domain/id.h"
#include <any>
#include <optional>
#include <stdexcept>
#include <vector>

/// Thrown by save and remove when the stored revision is no longer the one that was read. Services answer Rule::Stale.
struct StaleRecord : std::runtime_error {
    using runtime_error::runtime_error;
};

/// "member equals value", or what oneOf(), notBefore() and before() say: how a service asks for the records that belong
/// to others.
template <class T>
struct Where {
    enum class Test { Equals, OneOf, NotBefore, Before };

    template <class M>
    Where(M T::*field, std::type_identity_t<M> equals)
        : member(field)
        , value(std::move(equals))
    {
    }
    std::any member; ///< M T::*
    std::any value; ///< M, or std::vector<M> of oneOf()
    Test test = Test::Equals;
    size_t listed = 0; ///< how many values oneOf() named
};

/// For what belongs to several records: one statement instead of one each. No value, no record.
template <class T, class M>
Where<T> oneOf(M T::*field, const std::type_identity_t<std::vector<M>>& values)
{
    Where<T> condition(field, M{});
    condition.value = values;
    condition.test = Where<T>::Test::OneOf;
    condition.listed = values.size();
    return condition;
}
/// Of dates, instants and numbers; a record without a value is not among them.
template <class T, class M>
Where<T> notBefore(M T::*field, const std::type_identity_t<M>& least)
{
    Where<T> condition(field, least);
    condition.test = Where<T>::Test::NotBefore;
    return condition;
}
template <class T, class M>
Where<T> before(M T::*field, const std::type_identity_t<M>& limit)
{
    Where<T> condition(field, limit);
    condition.test = Where<T>::Test::Before;
    return condition;
}

/// By one member, equal ones by id; at most so many (0: all).
template <class T>
struct Order {
    template <class M>
    explicit Order(M T::*field)
        : member(field)
    {
    }
    std::any member; ///< M T::*
    bool descending = false;
    int limit = 0;
};
template <class T, class M>
Order<T> newestFirst(M T::*field, int limit = 0)
{
    Order<T> order(field);
    order.descending = true;
    order.limit = limit;
    return order;
}

/// The records of one type. Every change happens inside a unit of work and leaves one event there.
template <class T>
class Repository {
public:
    virtual ~Repository() = default;
    virtual std::optional<T> find(Id<T> id) const = 0;
    /// All that meet every condition, oldest id first unless ordered otherwise. For sets that stay small (those of one
    /// association or year) or are limited.
    virtual std::vector<T> where(
        const std::vector<Where<T>>& conditions, const std::optional<Order<T>>& order = {}) const = 0;
    std::vector<T> all() const { return where({}); }
    /// Whether any record, of whatever type, points at this one.
    virtual bool isReferredTo(Id<T> id) const = 0;

    /// Inserts at revision 0, else updates the row of exactly this revision. @throws StaleRecord
    virtual void save(T& record) = 0;
    virtual void remove(const T& record) = 0;
};
