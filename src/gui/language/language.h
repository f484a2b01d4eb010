#pragma once
#include <QString>

/// The languages of the interface. Source strings are English; Kyrgyz comes first for the user.
enum class Language { Kyrgyz, Russian, English };

/// ky, ru, en: the stored word and the ending of the translation files.
QString code(Language language);
/// Kyrgyz for a word that is not known.
Language languageFromCode(const QString& code);
/// The language's own name, the same in every interface.
QString ownName(Language language);
