#pragma once
#include "papers/journal.h"

class AppContext;
class QWidget;

/// Shows a journal in the preview, with the school over it.
/// @param about school year and association, or the person
void showJournal(const JournalTable& journal, const QString& about, const AppContext& context, QWidget* parent);
