#pragma once
#include "domain/office/language.h"
#include "domain/scope.h"
#include "gui/session/context.h"
#include "papers/journal.h"
#include <QFuture>

/// «Математика усулдук бирикмеси, 2022–2023-окуу жылы»: what a list is of; empty for all of a school.
QString scopeWords(const Ports& ports, const Scope& scope, Language language);

/// What stands over a printed or saved list: the school, the day, and what it is of.
JournalHead listHead(const AppContext& context, const QString& about);
/// The same of a year and an association, whose names the desk tells.
QFuture<JournalHead> listHead(const AppContext& context, const Scope& scope);
