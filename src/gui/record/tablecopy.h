#pragma once
#include <QList>
#include <QString>

class QMimeData;

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
