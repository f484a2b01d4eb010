#pragma once
#include "storage/database.h"
#include <QMultiHash>
#include <QSet>
#include <QStringList>

/// The tables that a statement names, each by the names under which the statement speaks of it.
QMultiHash<QString, QString> tablesByAlias(const QString& sql);

/// Whether any of the statements reads the table.
bool isRead(const QString& table, const QSet<QString>& statements);

/// The statements that go through every row of a table that grows with the school's years, each with the step of the
/// engine's plan that does so. An index of such a table that is walked from end to end counts too, and one that is made
/// for the statement alone. Reading the first rows in the order of an index is not going through all.
QStringList scansOfGrowingTables(const Database& database, const QSet<QString>& statements);
