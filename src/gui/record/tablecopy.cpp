#include "gui/record/tablecopy.h"
#include "exchange/sheettable.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStringList>
#include <QTableView>

using namespace Qt::StringLiterals;

QString tabSeparated(const TextTable& table)
{
    QStringList lines;
    for (auto row : table.rows) {
        for (auto& cell : row)
            cell = safeCell(cell);
        lines << row.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString html(const TextTable& table)
{
    QString text = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto tag = i == 0 ? u"th"_s : u"td"_s;
        text += u"<tr>"_s;
        for (const auto& cell : table.rows[i])
            text += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(
                tag, cell.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

QMimeData* clipboardData(const TextTable& table)
{
    auto* data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(html(table));
    return data;
}

QList<int> shownColumns(const QTableView& list)
{
    QList<int> columns;
    for (int place = 0; place < list.horizontalHeader()->count(); ++place)
        if (const int logical = list.horizontalHeader()->logicalIndex(place); !list.isColumnHidden(logical))
            columns << logical;
    return columns;
}

TextTable shownTable(const QTableView& list, bool onlyChosen)
{
    const auto columns = shownColumns(list);
    const auto* model = list.model();
    TextTable text;
    QStringList head;
    for (const int column : columns)
        head << model->headerData(column, Qt::Horizontal).toString();
    text.rows << head;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (onlyChosen && !list.selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const int column : columns)
            cells << model->index(row, column).data().toString();
        text.rows << cells;
    }
    return text;
}

void copyShown(const QTableView& list)
{
    const bool some = list.selectionModel()->selectedRows().size() > 1;
    QGuiApplication::clipboard()->setMimeData(clipboardData(shownTable(list, some)));
}

JournalTable journalOf(const QString& title, const QTableView& list)
{
    auto shown = shownTable(list);
    JournalTable journal{.title = title, .head = shown.rows.takeFirst(), .rows = shown.rows};
    for (const int column : shownColumns(list)) {
        const auto alignment = list.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        journal.widths << list.columnWidth(column);
        journal.numbers << alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    }
    return journal;
}
