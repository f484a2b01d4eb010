#pragma once
#include <QObject>

class QHeaderView;
class QMenu;
class QTableView;
class RecordModelBase;
class ViewStore;

/// Remembers widths, order, visibility and sorting of a table's columns under their stored words.
class TableArrangement final : public QObject {
    Q_OBJECT
public:
    TableArrangement(QTableView& table, ViewStore& store, QString key);

    /// Arranges the columns of a model just set, as remembered or as described.
    void arrange(const RecordModelBase& model);
    void keep();
    /// One checkable entry per column; the last visible one cannot be hidden.
    void fillMenu(QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    /// The last column that is shown; it stretches with the window, which is nobody's choice.
    bool isStretched(int column) const;
    void chooseWidths();

    QTableView& m_table;
    ViewStore& m_store;
    QString m_key;
    const RecordModelBase* m_model = nullptr;
    bool m_chosen = false; ///< the widths, by the user's hand, now or earlier
    bool m_arranging = false;
};
