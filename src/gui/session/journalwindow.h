#pragma once
#include "domain/scope.h"
#include "papers/journal.h"

class AppContext;
class QWidget;

/// Shows a journal in the preview, with the school over it.
/// @param about school year and association, or the person
void showJournal(const JournalTable& journal, const QString& about, const AppContext& context, QWidget* parent);
/// The same of a year and an association, whose names the desk tells.
void showJournal(const JournalTable& journal, const Scope& scope, const AppContext& context, QWidget* parent);
