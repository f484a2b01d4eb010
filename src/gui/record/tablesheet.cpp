#include "gui/record/tablesheet.h"
#include "gui/language/language.h"
#include "gui/record/recordcolumns.h"
#include "gui/record/recordmodelbase.h"
#include "gui/record/tablecopy.h"
#include "words/officewords.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTableView>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {

class SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

SheetValue kindOf(const QVariant& cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return SheetValue::Date;
    case QMetaType::QTime:
        return SheetValue::Time;
    case QMetaType::Int:
    case QMetaType::Double:
        return SheetValue::Number;
    default:
        return SheetValue::Text;
    }
}

/// A number as it is shown, without the digits behind it that nobody sees.
std::optional<double> shownNumber(const QString& words)
{
    bool isNumber = false;
    auto plain = words;
    if (plain.startsWith(u'+'))
        plain.remove(0, 1);
    const double number = QLocale().toDouble(plain, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QVariant sheetValue(const QString& words, const QVariant& value)
{
    if (words.isEmpty())
        return {};
    switch (value.typeId()) {
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::Int:
        if (shownText(value) == words) // a length of service sorts by a number that nobody would know again
            return value;
        break;
    case QMetaType::Double:
        if (const auto number = shownNumber(words))
            return *number;
        break;
    default:
        break;
    }
    return words;
}

QStringList linesOver(const QString& title, const JournalHead& head)
{
    QStringList lines{title, head.school, head.scope};
    if (head.day.isValid())
        lines << SheetTexts::tr("As of %1").arg(shownText(head.day));
    if (head.sample)
        lines << officeWord(OfficeWord::Sample, windowLanguage());
    lines.removeAll(QString());
    return lines;
}

void findKinds(SheetTable& table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        for (const auto& row : table.rows)
            if (const auto kind = kindOf(row.value(i)); kind != SheetValue::Text) {
                table.columns[i].value = kind;
                break;
            }
}

double sheetWidth(int pixels)
{
    constexpr double pixelsOfCharacter = 7; // of the digits of a spreadsheet's usual font
    return std::clamp(pixels / pixelsOfCharacter, 8.0, 60.0);
}

SheetTable sheetOf(const QString& title, const QTableView& list, const JournalHead& head)
{
    SheetTable table{.name = title, .above = linesOver(title, head)};
    const auto* model = list.model();
    const auto shown = shownColumns(list);
    for (const int column : shown)
        table.columns.append({.head = model->headerData(column, Qt::Horizontal).toString(),
            .width = sheetWidth(list.columnWidth(column))});
    for (int row = 0; row < model->rowCount(); ++row) {
        QVariantList cells;
        for (const int column : shown) {
            const auto cell = model->index(row, column);
            cells << sheetValue(cell.data().toString(), cell.data(SortRole));
        }
        table.rows << cells;
    }
    findKinds(table);
    return table;
}

SheetTable sheetOf(const JournalTable& journal, const JournalHead& head)
{
    SheetTable table{.name = journal.title, .above = linesOver(journal.title, head)};
    for (qsizetype i = 0; i < journal.head.size(); ++i)
        table.columns.append({.head = journal.head[i], .width = sheetWidth(journal.widths.value(i, 120))});
    for (const auto& row : journal.rows) {
        QVariantList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QVariant behind = QDate::fromString(row[i], u"dd.MM.yyyy"_s);
            if (journal.numbers.value(i))
                behind = 0.0;
            cells << sheetValue(row[i], behind);
        }
        table.rows << cells;
    }
    findKinds(table);
    return table;
}
