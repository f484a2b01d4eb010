#pragma once
#include "gui/record/pagetools.h"
#include "gui/record/recordmodelbase.h"
#include <QWidget>

class QTableView;
class QToolButton;
class QPushButton;

/// A small table of the records that belong to the one shown above it, with add, change, end and remove.
class ChildListBase : public QWidget {
    Q_OBJECT
public:
    /// @param hasEnd whether the records are ended by a date when they are true no more
    ChildListBase(const QString& name, bool hasEnd, PageTools tools, QWidget* parent);

    QTableView& table() { return *m_table; }
    /// The records of this owner; of none when it is null.
    virtual void showOf(const Within& within) = 0;
    virtual void retranslate();

Q_SIGNALS:
    /// A record was stored or removed.
    void saved();

protected:
    virtual void add() = 0;
    virtual void edit(int row, bool ending) = 0;
    virtual void remove(int row) = 0;
    virtual QString addWords() const = 0;
    virtual QString rowName(int row) const = 0;
    virtual QString whyNotAdd() const = 0;
    virtual QString whyNotChange(int row) const = 0;

    void setModel(RecordModelBase* model);
    void rowsShown();
    PageTools& tools() { return m_tools; }
    QString wordsOf(const std::optional<Refusal>& refusal) const;

private:
    QToolButton* makeButton(const QString& name, const QString& icon);
    void updateButtons();
    int currentRow() const;
    void removeCurrent();

    PageTools m_tools;
    bool m_hasEnd;
    RecordModelBase* m_model = nullptr;
    QTableView* m_table;
    QPushButton* m_add;
    QToolButton* m_edit;
    QToolButton* m_end;
    QToolButton* m_remove;
};
