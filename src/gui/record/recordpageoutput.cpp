#include "gui/language/language.h"
#include "gui/papers/paperwindow.h"
#include "gui/record/recordpagebase.h"
#include "gui/record/tablecopy.h"
#include "papers/journalpaper.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

// The list as it stands on the screen, on the clipboard and on paper.

QList<int> RecordPageBase::shownColumns() const
{
    QList<int> columns;
    for (int i = 0; i < m_table->horizontalHeader()->count(); ++i) {
        const int logical = m_table->horizontalHeader()->logicalIndex(i);
        if (!m_table->isColumnHidden(logical))
            columns << logical;
    }
    return columns;
}

TextTable RecordPageBase::shownTable(bool onlyChosen) const
{
    const auto columns = shownColumns();
    TextTable text;
    QStringList header;
    for (const int column : columns)
        header << m_filter->headerData(column, Qt::Horizontal).toString();
    text.rows << header;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (onlyChosen && !m_table->selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const int column : columns)
            cells << m_filter->index(row, column).data().toString();
        text.rows << cells;
    }
    return text;
}

void RecordPageBase::copyRows()
{
    const bool some = m_table->selectionModel()->selectedRows().size() > 1;
    QGuiApplication::clipboard()->setMimeData(clipboardData(shownTable(some)));
}

void RecordPageBase::printPage()
{
    auto shown = shownTable(false);
    JournalTable journal{.title = m_words.title, .head = shown.rows.takeFirst(), .rows = shown.rows};
    for (const int column : shownColumns()) {
        journal.widths << m_table->columnWidth(column);
        journal.numbers << m_model->columnInfo(column).alignRight;
    }
    auto* window = new PaperWindow(journalPaper(journal, journalHead(), windowLanguage()), m_tools.prompts, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}
