#pragma once
#include <QString>

/// The signs of a one-time code: letters that look the same in Latin and Cyrillic, and digits that are not taken for
/// letters, so that a code is typed right from paper on any keyboard layout.
QString oneTimeCodeSigns();

/// A code as it was typed, in the form in which it is hashed: Latin capitals and digits, groups joined.
QString foldedOneTimeCode(const QString& typed);
