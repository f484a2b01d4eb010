#pragma once
#include <QString>

/// True for a password among the first that anyone would try here: a well-known word with or without digits around it,
/// a walk along the keyboard or the alphabet, one or two signs repeated, a date. Latin and Cyrillic layouts are alike:
/// «йцукенгш» is "qwertyui", "gfhjkm" is «пароль».
bool isCommonPassword(const QString& password);

/// Lower case, with each Cyrillic letter replaced by the sign that the same key types on a Latin layout.
QString asTypedKeys(const QString& text);

/// The text without the digits, spaces and punctuation before its first and after its last letter.
QString lettersOf(const QString& text);
