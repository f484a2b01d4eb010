#pragma once
#include "domain/office/kyrgyz.h"
#include "domain/searchrules.h"
#include "storage/mapping.h"
#include "storage/searchindex.h"

/// The folded words of a record: its text columns, and its name where they do not make it up.
template <class T>
QString searchText(const T& record, const QString& name)
{
    QStringList texts;
    if constexpr (requires { SearchRules<T>::text(record); }) {
        texts << SearchRules<T>::text(record);
    } else {
        const auto take = [&]<class C>(const C& column) {
            if constexpr (std::is_same_v<typename C::Value, QString>)
                texts << column.in(record);
        };
        std::apply([&](const auto&... column) { (take(column), ...); }, Mapping<T>::columns);
    }
    const auto text = fold(texts.join(u' '));
    const auto folded = fold(name);
    return text.contains(folded) ? text : folded + u' ' + text;
}

/// Puts a record into the index, if a search finds its type.
template <class T>
void putInto([[maybe_unused]] SearchIndex& index, [[maybe_unused]] const T& record)
{
    if constexpr (Searched<T>) {
        const auto entry = SearchRules<T>::entry(record);
        index.put(
            entry, searchText(record, entry.title), requires { SearchRules<T>::foremost; });
    }
}
