#pragma once
#include "exchange/sheettable.h"
#include "papers/journal.h"

class QTableView;

/// What a spreadsheet keeps of a cell: the date, time or number behind its words where that says the same, so that it
/// can be sorted and counted there; else the words. Nothing for an empty cell.
/// @param value what the cell is sorted by
QVariant sheetValue(const QString& words, const QVariant& value);

/// The lines over a saved list: title, school, school year and association, the day it is of.
QStringList linesOver(const QString& title, const JournalHead& head);

/// Completes a table whose heads, widths and rows stand: each column holds what its cells hold.
void findKinds(SheetTable& table);

/// The list as it stands: filtered, sorted, arranged, without the hidden columns.
SheetTable sheetOf(const QString& title, const QTableView& list, const JournalHead& head);
/// A list that is printed from its words: dates and, in the columns of numbers, numbers become real ones.
SheetTable sheetOf(const JournalTable& journal, const JournalHead& head);

/// Characters of a spreadsheet for a width on the screen at 100 %.
double sheetWidth(int pixels);
