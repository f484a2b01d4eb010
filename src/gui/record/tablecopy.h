#pragma once
#include "papers/journal.h"
#include <QList>
#include <QString>

class QMimeData;
class QTableView;

/// A table as text cells, the header first.
struct TextTable {
    QList<QStringList> rows;
};

/// Tab-separated lines for a spreadsheet; a cell that would become a formula is led by an apostrophe, «-5» stays a
/// number.
QString tabSeparated(const TextTable& table);
/// The same as HTML for a word processor.
QString html(const TextTable& table);
/// Both, for the clipboard; the caller hands it to QClipboard.
QMimeData* clipboardData(const TextTable& table);

/// The columns of a list that are shown, in the order in which they stand.
QList<int> shownColumns(const QTableView& list);
/// The list as it stands: filtered, sorted, arranged.
TextTable shownTable(const QTableView& list, bool onlyChosen = false);
/// Puts the chosen rows on the clipboard, or all where at most one is chosen.
void copyShown(const QTableView& list);
/// The list as a paper.
JournalTable journalOf(const QString& title, const QTableView& list);
