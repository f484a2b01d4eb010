#pragma once
#include "gui/planning/planlinecells.h"
#include "gui/planning/planlinerows.h"
#include <QAbstractTableModel>
#include <QUndoStack>

/// The lines of a plan as a table that is edited in place. Every change can be undone; the row after the last one is
/// empty and becomes a line once something is typed in it.
class PlanLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Column = PlanLineCells::Column;
    using enum PlanLineCells::Column;

    explicit PlanLinesModel(QObject* parent = nullptr);

    /// Shows the sheet's lines and forgets what could be undone.
    void show(const PlanSheet& sheet, bool editable);
    const PlanSheet& sheet() const { return m_sheet; }
    bool isEditable() const { return m_editable; }

    /// As they are to be saved; lines that say nothing are left out.
    std::vector<LineDraft> lines() const { return m_rows.lines(); }
    /// Keys of lines(), in the same order.
    std::vector<int> keys() const { return m_rows.keys(); }
    /// The ids and flags that the last save gave: `saved` holds the lines of `keys` in their order.
    void takeStored(const PlanSheet& saved, const std::vector<int>& keys);
    void setFlags(const std::vector<PlanFlag>& flags);
    /// Words of a refusal shown at the cell it concerns, until the next change.
    void setRefusal(int row, int column, const QString& words);

    int lineCount() const { return m_rows.count(); }
    bool isNewRow(int row) const { return m_editable && row == lineCount(); }
    int rowOf(Id<PlanLine> line) const { return m_rows.rowOf(line); }
    int rowOfKey(int key) const { return m_rows.rowOfKey(key); }
    const LineView* viewAt(int row) const;

    void insertLine(int row);
    void insertLines(int row, const std::vector<LineDraft>& lines, const QString& words);
    /// All lines at once; those with an id keep being the stored ones.
    void replaceAll(const std::vector<LineDraft>& lines, const QString& words);
    void removeLines(const QList<int>& rows);
    void moveLine(int from, int to);
    /// Puts typed text of the clipboard into the cell.
    void setCellText(int row, int column, const QString& text);
    QUndoStack& undoStack() { return m_undo; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    void retranslate();

Q_SIGNALS:
    /// The user changed the lines.
    void edited();

private:
    void change(PlanLineRows::List rows, const QString& words);
    void replace(const PlanLineRows::List& rows);
    void showAllAnew();
    QString cellText(int row, int column) const;
    QVariant decoration(int row) const;
    QString tip(int row, int column) const;

    PlanSheet m_sheet;
    PlanLineRows m_rows;
    QMultiHash<Id<PlanLine>, PlanFlag> m_flags;
    QUndoStack m_undo;
    bool m_editable = false;
    int m_refusedRow = -1, m_refusedColumn = -1;
    QString m_refusal;
};
