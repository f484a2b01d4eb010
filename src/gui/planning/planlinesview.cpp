#include "gui/planning/planlinesview.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/planlinedelegate.h"
#include "gui/record/tablecopy.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

PlanLinesView::PlanLinesView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new PlanLineDelegate(this))
{
    setObjectName(u"planLines"_s);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setWordWrap(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(36);
}

void PlanLinesView::setLines(PlanLinesModel* model)
{
    m_lines = model;
    setModel(model);
    fitColumns();
    connect(model, &QAbstractItemModel::modelReset, this, &PlanLinesView::fitColumns);
}

void PlanLinesView::fitColumns()
{
    if (!m_lines)
        return;
    using L = PlanLinesModel;
    const auto state = m_lines->sheet().plan.state;
    const bool lives = state == DocumentState::Approved || state == DocumentState::Closed;
    setColumnHidden(L::Progress, !lives);
    setColumnHidden(L::Kind, lives);
    // Words grow with the font, so do the columns.
    const int em = fontMetrics().horizontalAdvance(u'м');
    const int fixed[] = {em * 4, 0, em * 6, em * 9, em * 11, em * 12, 0, em * 12};
    int left = viewport()->width();
    for (int column = 0; column < L::ColumnCount; ++column) {
        if (isColumnHidden(column) || !fixed[column])
            continue;
        setColumnWidth(column, fixed[column]);
        left -= fixed[column];
    }
    left = qMax(left, em * 30);
    setColumnWidth(L::Activity, left * 3 / 5);
    setColumnWidth(L::Expected, left - left * 3 / 5);
}

void PlanLinesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlanLinesView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

int PlanLinesView::currentLine() const
{
    const int row = currentIndex().row();
    return m_lines && row < m_lines->lineCount() ? row : -1;
}

void PlanLinesView::showLine(int row)
{
    setCurrentIndex(m_lines->index(row, PlanLinesModel::Activity));
    scrollTo(currentIndex());
    setFocus(Qt::OtherFocusReason);
}

QList<int> PlanLinesView::chosenRows() const
{
    QList<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        if (!rows.contains(index.row()) && index.row() < m_lines->lineCount())
            rows << index.row();
    return rows;
}

void PlanLinesView::insertLine()
{
    if (!m_lines || !m_lines->isEditable())
        return;
    const int row = currentLine();
    if (row < 0) {
        setCurrentIndex(m_lines->index(m_lines->lineCount(), PlanLinesModel::Activity));
    } else {
        m_lines->insertLine(row + 1);
        setCurrentIndex(m_lines->index(row + 1, PlanLinesModel::Activity));
    }
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

void PlanLinesView::removeChosen()
{
    if (m_lines && m_lines->isEditable() && !chosenRows().isEmpty())
        m_lines->removeLines(chosenRows());
}

void PlanLinesView::shift(int places)
{
    const int row = currentLine(), to = row + places;
    if (row < 0 || !m_lines->isEditable() || to < 0 || to >= m_lines->lineCount())
        return;
    m_lines->moveLine(row, to);
    setCurrentIndex(m_lines->index(to, currentIndex().column()));
}

void PlanLinesView::paste()
{
    const auto* mime = QApplication::clipboard()->mimeData();
    if (!m_lines || !m_lines->isEditable() || !mime)
        return;
    if (mime->hasHtml() && mime->html().contains(u"<table"_s, Qt::CaseInsensitive)) {
        Q_EMIT tablePasted(mime->html());
    } else if (mime->text().trimmed().contains(u'\t') || mime->text().trimmed().contains(u'\n')) {
        Q_EMIT tablePasted(mime->text());
    } else if (mime->hasText() && currentIndex().isValid()) {
        m_lines->setCellText(currentIndex().row(), currentIndex().column(), mime->text().trimmed());
    }
}

void PlanLinesView::copy()
{
    if (!m_lines)
        return;
    TextTable table;
    QStringList head;
    for (int column = 0; column < PlanLinesModel::ColumnCount; ++column)
        if (!isColumnHidden(column))
            head << m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    table.rows << head;
    auto rows = chosenRows();
    std::ranges::sort(rows);
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < PlanLinesModel::ColumnCount; ++column)
            if (!isColumnHidden(column))
                cells << m_lines->index(row, column).data().toString();
        table.rows << cells;
    }
    QApplication::clipboard()->setMimeData(clipboardData(table));
}

void PlanLinesView::go(int rows, int columns, bool editing)
{
    using L = PlanLinesModel;
    int row = currentIndex().row(), column = currentIndex().column();
    do {
        column += columns;
        if (column > L::Expected)
            column = L::Activity, ++row;
        else if (column < L::Activity)
            column = L::Expected, --row;
    } while (columns != 0 && isColumnHidden(column));
    row = qBound(0, row + rows, m_lines->rowCount() - 1);
    const auto next = m_lines->index(row, column);
    setCurrentIndex(next);
    if (editing)
        edit(next);
}

void PlanLinesView::keyPressEvent(QKeyEvent* event)
{
    const bool editable = m_lines && m_lines->isEditable();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (event == QKeySequence::Copy)
        return copy();
    if (!editable) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return Q_EMIT lineActivated(currentLine());
        return QTableView::keyPressEvent(event);
    }
    if (event == QKeySequence::Paste)
        return paste();
    if (event == QKeySequence::Undo)
        return m_lines->undoStack().undo();
    if (event == QKeySequence::Redo || event->keyCombination() == (Qt::CTRL | Qt::Key_Y))
        return m_lines->undoStack().redo();
    if ((event->modifiers() & Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return shift(event->key() == Qt::Key_Up ? -1 : 1);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        edit(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Insert)
        return insertLine();
    if (event->key() == Qt::Key_Delete && (event->modifiers() & Qt::ControlModifier))
        return removeChosen();
    if (event->key() == Qt::Key_Delete && plain) {
        const auto column = currentIndex().column();
        if (column == PlanLinesModel::Term)
            m_lines->setData(currentIndex(), QVariant::fromValue(Span()));
        else if (column == PlanLinesModel::Responsible)
            m_lines->setData(currentIndex(), QVariant::fromValue(ResponsibleValue()));
        else if (column != PlanLinesModel::Kind)
            m_lines->setData(currentIndex(), QString());
        return;
    }
    if (event->key() == Qt::Key_Tab)
        return go(0, 1, false);
    if (event->key() == Qt::Key_Backtab)
        return go(0, -1, false);
    QTableView::keyPressEvent(event);
}

void PlanLinesView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    switch (hint) {
    case QAbstractItemDelegate::EditNextItem:
        return go(0, 1, true);
    case QAbstractItemDelegate::EditPreviousItem:
        return go(0, -1, true);
    case QAbstractItemDelegate::SubmitModelCache:
        return go(1, 0, false);
    default:
        break;
    }
}
