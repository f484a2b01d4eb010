#pragma once
#include <any>
#include <tuple>

/// All that storage knows of one record type: the `columns` of its table, which is named by the record kind. All of the
/// table's columns, in the table's order; one that is added later stands last in both.
template <class T>
struct Mapping;

template <class T, class M>
struct Column {
    const char* name;
    M T::*member;
    template <class R>
    auto& in(R& record) const
    {
        return record.*member;
    }
    bool is(const std::any& field) const
    {
        const auto* same = std::any_cast<M T::*>(&field);
        return same && *same == member;
    }
    using Value = M;
};

/// A column inside a member that is itself a small struct, such as a Span.
template <class T, class Part, class M>
struct PartColumn {
    const char* name;
    Part T::*part;
    M Part::*member;
    template <class R>
    auto& in(R& record) const
    {
        return record.*part.*member;
    }
    bool is(const std::any&) const { return false; }
    using Value = M;
};

template <class T, class M>
constexpr Column<T, M> column(const char* name, M T::*member)
{
    return {name, member};
}
template <class T, class Part, class M>
constexpr PartColumn<T, Part, M> column(const char* name, Part T::*part, M Part::*member)
{
    return {name, part, member};
}
