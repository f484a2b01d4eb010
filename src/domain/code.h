#pragma once
#include <optional>
#include <QLatin1StringView>
#include <QString>
#include <type_traits>

/// The stored words of an enum, in the order of its values; specialised beside each enum.
/// They stand in storage, canonical texts, events and JSON, so a word once released never changes.
template <class E>
struct Codes;

template <class E>
requires std::is_enum_v<E> QLatin1StringView code(E value)
{
    return QLatin1StringView(Codes<E>::words.at(static_cast<size_t>(value)));
}

template <class E>
requires std::is_enum_v<E> std::optional<E> fromCode(QStringView word)
{
    for (size_t i = 0; i < std::size(Codes<E>::words); ++i)
        if (word == QLatin1StringView(Codes<E>::words[i]))
            return static_cast<E>(i);
    return std::nullopt;
}
