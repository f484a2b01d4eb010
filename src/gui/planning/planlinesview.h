#pragma once
#include <QTableView>

class PlanLineDelegate;
class PlanLinesModel;

/// The table of lines with the hands of a spreadsheet: Tab and Enter go on, arrows move, Delete empties, Alt+arrows and
/// dragging reorder, Ctrl+V pastes a cell or a whole table.
class PlanLinesView final : public QTableView {
    Q_OBJECT
public:
    explicit PlanLinesView(QWidget* parent = nullptr);

    void setLines(PlanLinesModel* model);
    PlanLineDelegate& delegate() { return *m_delegate; }
    void insertLine();
    void removeChosen();
    /// Moves the chosen line by so many places.
    void shift(int places);
    void paste();
    void copy();
    int currentLine() const; ///< -1: none, or the empty row
    void showLine(int row);
    /// Columns that matter now; without progress before approval.
    void fitColumns();

Q_SIGNALS:
    /// A table is on the clipboard; text or HTML as it came.
    void tablePasted(const QString& htmlOrText);
    void currentLineChanged();
    void lineActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void go(int rows, int columns, bool editing);
    QList<int> chosenRows() const;

    PlanLinesModel* m_lines = nullptr;
    PlanLineDelegate* m_delegate;
};
