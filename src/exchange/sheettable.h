#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

enum class SheetValue { Text, Number, Date, Time };

struct SheetColumn {
    QString head;
    SheetValue value = SheetValue::Text;
    double width = 16; ///< in characters
};

/// A table for a spreadsheet, with real numbers and dates. A cell is a QString, int, double, QDate, QTime or null; a
/// value of another kind than its column's is written as what it is.
struct SheetTable {
    QString name; ///< of the sheet; what Excel forbids in it is replaced
    QStringList above; ///< lines over the table: title, school, scope, day
    QList<SheetColumn> columns;
    QList<QVariantList> rows;
};

/// XLSX with a frozen head, a filter and widths. No cell becomes a formula, whatever its text begins with.
/// False when it cannot be written; nothing is left behind then, and a file that stood there stays.
bool writeXlsx(const QList<SheetTable>& tables, const QString& path);

/// CSV as the spreadsheets of schools open it: UTF-8 with its mark, semicolons, dates dd.MM.yyyy, a decimal comma, one
/// line for a row. A text that would become a formula is led by an apostrophe; «-5» stays a number. Only head and rows
/// are written.
QByteArray csv(const SheetTable& table);
bool writeCsv(const SheetTable& table, const QString& path);

/// A text as a cell of lines parted by tabs or semicolons: in one line, and led by an apostrophe where a spreadsheet
/// would take it for a formula (= + - @, tab or line end in front). «-5» and «+7,5» stay numbers.
QString safeCell(const QString& text);
