#pragma once
#include <optional>
#include <QString>

/// The language of an official text: independent of the window's language.
enum class Language { Kyrgyz, Russian, English };

/// ISO 639-1: «ky», «ru», «en».
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);
/// Kyrgyz for a word that is not known.
Language languageNamed(QStringView code);
