#pragma once
#include "gui/record/recordmodelbase.h"
#include "gui/record/recordsource.h"

class QTableView;
class QToolButton;
class QPushButton;

/// A small table of the records that belong to the one shown above it, with add, change, end and remove.
class SubListBase : public QWidget {
    Q_OBJECT
public:
    SubListBase(const QString& name, PageTools tools, QWidget* parent);

    QTableView& table() { return *m_table; }
    void retranslate();

Q_SIGNALS:
    /// A record was stored or removed.
    void saved();

protected:
    virtual void add() = 0;
    virtual void edit(int row, bool ending) = 0;
    virtual void remove(int row) = 0;
    virtual QString addWords() const = 0;
    virtual QString rowName(int row) const = 0;
    virtual QString whyNotChange() const = 0;

    void setModel(RecordModelBase* model);
    void rowsShown();
    PageTools& tools() { return m_tools; }

private:
    QToolButton* makeButton(const QString& name, const QString& icon);
    void updateButtons();
    int currentRow() const;
    void removeCurrent();

    PageTools m_tools;
    RecordModelBase* m_model = nullptr;
    QTableView* m_table;
    QPushButton* m_add;
    QToolButton* m_edit;
    QToolButton* m_end;
    QToolButton* m_remove;
};
