#pragma once
#include "gui/session/context.h"
#include "gui/window/page.h"

class EmptyState;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class RecordFilter;
class RecordModelBase;
class TableArrangement;
class TableSaving;

/// A page of rows that are counted, not entered: a table with filter, copying, printing and saving, and an empty state.
class FiguresPage : public Page {
    Q_OBJECT
public:
    /// @param key stored word under which the columns' arrangement is remembered
    FiguresPage(AppContext& context, const QString& key, const QString& icon, QWidget* parent);

    QString helpTopic() const override { return QStringLiteral("quality"); }
    void printPage() override; ///< the rows as they stand, filtered, sorted and arranged
    void showFilter() override;
    QTableView& table() { return *m_table; }
    void copyRows();

protected:
    void setModel(RecordModelBase* model);
    /// After new rows or columns.
    void rowsShown();
    /// What stands in the place of the table while it has no rows.
    void setEmptyWords(const QString& title, const QString& text);
    /// The line under the filter that says how the rows are to be read.
    void setNote(const QString& words);
    virtual void rowActivated(int) { } ///< of the model
    AppContext& context() const { return m_context; }
    RecordFilter& filter() const { return *m_filter; }
    QHBoxLayout& bar() const { return *m_bar; }
    QSplitter& split() const { return *m_split; }
    void retranslate() override;
    void changeEvent(QEvent* event) override;

    /// The first calendar year of the school year chosen above, or of today's.
    static int firstYearOf(const Services& services, const Scope& scope, const Actor& by);

private:
    void setUpTable();
    void updateCount();

    AppContext& m_context;
    RecordModelBase* m_model = nullptr;
    RecordFilter* m_filter;
    QLineEdit* m_filterField;
    QLabel* m_count;
    QLabel* m_note;
    QHBoxLayout* m_bar;
    QStackedWidget* m_pane;
    QSplitter* m_split;
    QTableView* m_table;
    EmptyState* m_empty;
    TableArrangement* m_arrangement;
    QAction* m_copy;
    TableSaving* m_saving;
};
