#pragma once
#include "domain/office/language.h"

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
