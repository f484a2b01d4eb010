#include "domain/office/language.h"

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    switch (language) {
    case Language::Kyrgyz:
        return u"ky"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

Language languageNamed(QStringView code)
{
    return languageFromCode(code).value_or(Language::Kyrgyz);
}
