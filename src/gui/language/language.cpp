#include "gui/language/language.h"
#include <QLocale>

using namespace Qt::StringLiterals;

QString code(Language language)
{
    switch (language) {
    case Language::Russian:
        return u"ru"_s;
    case Language::English:
        return u"en"_s;
    case Language::Kyrgyz:
        break;
    }
    return u"ky"_s;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::Russian:
        return u"Русский"_s;
    case Language::English:
        return u"English"_s;
    case Language::Kyrgyz:
        break;
    }
    return u"Кыргызча"_s;
}

Language windowLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Russian:
        return Language::Russian;
    case QLocale::Kirghiz:
        return Language::Kyrgyz;
    default:
        return Language::English;
    }
}
