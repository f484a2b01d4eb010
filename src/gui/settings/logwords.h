#pragma once
#include "domain/eventlog.h"
#include <QStringList>

/// The event log in the words of the window. A stored word without words of its own comes back as it is.
QString actWords(const QString& command);
QString recordKindWords(const QString& recordKind);
QString eventKindWords(EventKind kind);
QString noteWords(const QString& note);

/// The stored commands and kinds of record whose words hold the typed text.
QStringList storedWordsFor(const QString& typed);
