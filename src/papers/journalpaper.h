#pragma once
#include "domain/office/language.h"
#include "papers/journal.h"
#include "papers/paper.h"

/// The list on paper, its rows numbered. The language is that of its own few words: the one the list's words are in.
Paper journalPaper(const JournalTable& list, const JournalHead& head, Language language);
