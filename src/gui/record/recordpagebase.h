#pragma once
#include "gui/record/pagetools.h"
#include "gui/record/recordmodelbase.h"
#include "gui/window/page.h"

class ChildListBase;
class EmptyState;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;
class QVBoxLayout;
class RecordFormBase;
class TableArrangement;
class TableSaving;

/// The list on the left, the chosen record on the right, without the type: filter, columns, copying, keys and buttons.
class RecordPageBase : public Page {
    Q_OBJECT
public:
    /// @param kind the stored word of the record type: arrangement, drafts and links carry it
    RecordPageBase(const QString& kind, const QString& icon, PageTools tools, QWidget* parent);

    QString title() const override { return m_words.title; }
    QString helpTopic() const override { return m_words.helpTopic; }
    void createNew() override;
    void nextStep() override; ///< saves what is typed in the detail pane, else the primary action
    void editCurrent() override;
    void printPage() override; ///< the list as it stands, filtered, sorted and arranged
    void showFilter() override;
    bool openRecord(const QString& kind, const QUuid& id) override;
    void keepDrafts() override;

    QTableView& table() { return *m_table; }
    /// Puts the chosen rows, or all shown ones, on the clipboard as a table.
    void copyRows();

protected:
    // What the template knows.
    virtual void showRow(int row) = 0; ///< in the form; -1 is none
    virtual void addRecord() = 0;
    virtual void saveRecord() = 0;
    virtual void removeRows(const QList<int>& rows) = 0;
    virtual QString rowName(int row) const = 0;
    virtual int rowOf(const QUuid& id) const = 0;
    virtual QString whyNotAddHere() const = 0;
    virtual QString whyNotChangeRow(int row) const = 0;
    virtual void answerRow(int row) = 0; ///< where the words have a verb for it
    virtual QString whyNotAnswerRow(int row) const = 0;
    virtual QFuture<JournalHead> journalHead() = 0; ///< what stands over the printed or saved list

    void setWords(const RecordWords& words);
    void setModel(RecordModelBase* model);
    void setForm(RecordFormBase* form);
    /// After new records came: keeps the choice, or takes the wanted or the first one.
    void rowsShown();
    bool choose(const QUuid& id); ///< false when it is not in the list
    int currentRow() const; ///< in the model; -1 is none
    QUuid currentId() const;
    void formShown(); ///< the form shows the current record anew; puts the draft kept for it in
    void formSaved(); ///< the kept draft is not needed any more
    void setSaving(bool saving);
    /// More acts on the chosen record: a quiet button in the title line and an entry of the context menu.
    void addRecordAction(QAction* action);
    /// The records that belong to the chosen one, behind a tab below the form; the list takes its parent from here.
    void addChildren(ChildListBase* list, std::function<QString()> words);
    /// Something else about the chosen record, behind a tab below the form.
    void addPane(QWidget* pane, std::function<QString()> words);
    void showChild(const ChildListBase* list);
    void showChildrenOf(const QUuid& owner);
    QString wordsOf(const std::optional<Refusal>& refusal) const;
    QString removalWords(const QList<int>& rows) const; ///< said after these rows were removed
    PageTools& tools() { return m_tools; }
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void makeActions();
    void makeSaving();
    void connectTable();
    void currentChanged();
    void updateActions();
    void updateDetailButtons();
    void showMenu(const QPoint& at);
    void removeChosen();
    QList<int> chosenRows() const;
    QString draftKey() const;
    void updateList();

    QString m_kind;
    PageTools m_tools;
    RecordWords m_words;
    QString m_icon;
    RecordModelBase* m_model = nullptr;
    RecordFilter* m_filter;
    RecordFormBase* m_form = nullptr;
    TableArrangement* m_arrangement = nullptr;
    QSplitter* m_split;
    QStackedWidget* m_pane;
    EmptyState* m_empty;
    QLineEdit* m_filterField;
    QToolButton* m_columns;
    QLabel* m_count;
    QTableView* m_table;
    QWidget* m_detail;
    QLabel* m_name;
    QScrollArea* m_scroll;
    QVBoxLayout* m_detailColumn;
    QTabWidget* m_tabs = nullptr;
    std::vector<ChildListBase*> m_children;
    std::vector<std::function<QString()>> m_tabWords; ///< of each tab below the form
    QPushButton* m_save;
    QPushButton* m_drop;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
    QAction* m_copy;
    TableSaving* m_tableSaving;
    QAction* m_notice;
    QAction* m_answer = nullptr; ///< where the type is answered
    QList<QAction*> m_own;
    QUuid m_shownId;
    QUuid m_draftTold;
    QUuid m_wantedId;
    bool m_loaded = false;
    bool m_saving = false;
};
