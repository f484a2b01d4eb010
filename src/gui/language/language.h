#pragma once
#include "domain/office/language.h"

// The languages of the interface are those of the official texts; Kyrgyz comes first for the user.

/// ky, ru, en: the stored word and the ending of the translation files.
QString code(Language language);
/// The language's own name, the same in every interface.
QString ownName(Language language);
/// The language that the window speaks now.
Language windowLanguage();
