#pragma once
#include "domain/office/language.h"
#include <array>

/// One fixed text of the official papers in the three languages.
struct Wording {
    const char16_t* ky;
    const char16_t* ru;
    const char16_t* en;

    QString in(Language language) const
    {
        switch (language) {
        case Language::Kyrgyz:
            return QString::fromUtf16(ky);
        case Language::Russian:
            return QString::fromUtf16(ru);
        case Language::English:
            return QString::fromUtf16(en);
        }
        Q_UNREACHABLE();
    }
};

/// A row of the table of one family of papers.
template <class Key>
struct KeyedWording {
    Key key;
    Wording wording;
};

/// Whether the table names every value of its enum in order: checked when it is compiled.
template <class Key, size_t size>
constexpr bool isInOrder(const std::array<KeyedWording<Key>, size>& table)
{
    for (size_t i = 0; i < size; ++i) {
        if (static_cast<size_t>(table[i].key) != i)
            return false;
    }
    return true;
}
