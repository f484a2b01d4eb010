#pragma once
#include "domain/planning/planview.h"
#include "gui/theme/colors.h"
#include <QAbstractTableModel>
#include <QSet>
#include <QUndoStack>

/// Who is responsible for a line, as one cell's value.
struct ResponsibleValue {
    bool everyone = true;
    std::vector<Id<Person>> people = {};
    friend bool operator==(const ResponsibleValue&, const ResponsibleValue&) = default;
};

/// The lines of a plan as a table that is edited in place. Every change can be undone; the row after the last one is
/// empty and becomes a line once something is typed in it.
class PlanLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Activity, Clause, Kind, Term, Responsible, Expected, Progress, ColumnCount };

    /// A line with what the storage and the screen know of it. The key stays while ids come with the first save.
    struct Row {
        LineDraft line;
        int key = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    using Rows = std::vector<Row>;

    explicit PlanLinesModel(QObject* parent = nullptr);

    /// Shows the sheet's lines and forgets what could be undone.
    void show(const PlanSheet& sheet, bool editable);
    const PlanSheet& sheet() const { return m_sheet; }
    bool isEditable() const { return m_editable; }

    /// As they are to be saved; lines that say nothing are left out.
    std::vector<LineDraft> lines() const;
    /// Keys of lines(), in the same order.
    std::vector<int> keys() const;
    /// The ids and flags that the last save gave: `saved` holds the lines of `keys` in their order.
    void takeStored(const PlanSheet& saved, const std::vector<int>& keys);
    void setFlags(const std::vector<PlanFlag>& flags);
    /// Words of a refusal shown at the cell it concerns, until the next change.
    void setRefusal(int row, int column, const QString& words);

    int lineCount() const { return int(m_rows.size()); }
    bool isNewRow(int row) const { return m_editable && row == lineCount(); }
    int rowOf(Id<PlanLine> line) const;
    int rowOfKey(int key) const;
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

    QString responsibleText(const LineDraft& line) const;
    void retranslate();

Q_SIGNALS:
    /// The user changed the lines.
    void edited();

private:
    friend class LinesChange;
    void change(Rows rows, const QString& words);
    void replace(const Rows& rows);
    QString cellText(int row, int column) const;
    Tone toneAt(int row) const;

    PlanSheet m_sheet;
    Rows m_rows;
    QHash<int, Id<PlanLine>> m_ids; ///< of lines that are stored, by key
    QMultiHash<Id<PlanLine>, PlanFlag> m_flags;
    QUndoStack m_undo;
    int m_nextKey = 1;
    bool m_editable = false;
    int m_refusedRow = -1, m_refusedColumn = -1;
    QString m_refusal;
};
