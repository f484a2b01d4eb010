#pragma once
#include "domain/refusal.h"
#include <utility>
#include <variant>

/// What an act of a user yields: its value, or the refusal that the user is told. Faults of the disk are thrown
/// instead.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_outcome(std::move(value))
    {
    }
    Result(Refusal refusal)
        : m_outcome(std::move(refusal))
    {
    }

    bool ok() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_outcome); }
    T&& value() && { return std::get<0>(std::move(m_outcome)); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    const Refusal& refusal() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Refusal> m_outcome;
};

/// The value of an act that yields nothing but success.
struct Done { };
