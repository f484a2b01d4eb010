#pragma once
#include "gui/control/controlpagedata.h"
#include "gui/record/recordmodel.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class EmptyState;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class TableArrangement;

/// 3.6.a: what is due, overdue and done in the chosen association, or in all of them, and how many of it each member
/// has. Enter opens a line; on a member of the small
/// table it shows the lines that name the member.
class ControlPage final : public Page {
    Q_OBJECT
public:
    explicit ControlPage(AppContext& context, QWidget* parent = nullptr);
    ~ControlPage() override;

    QString title() const override { return tr("Control list"); }
    QString helpTopic() const override { return QStringLiteral("control"); }
    void refresh() override;
    void printPage() override;
    void showFilter() override;

protected:
    void retranslate() override;

private:
    QWidget* makeList();
    QWidget* makeCounts();
    void showRows();
    QString about() const;
    void updateSummary();
    void updateActions();
    void openChosen();
    void showMember();
    void openCard();
    Id<Person> chosenMember() const;
    std::vector<ColumnSpec<ControlRow>> columns() const;
    static std::vector<ColumnSpec<ControlCountRow>> countColumns();

    AppContext& m_context;
    ControlPageData m_shown;
    RecordModel<ControlRow>* m_model;
    RecordFilter* m_filter;
    QTableView* m_table;
    TableArrangement* m_arrangement;
    RecordModel<ControlCountRow>* m_counts;
    RecordFilter* m_countOrder;
    QTableView* m_countTable;
    QLineEdit* m_filterField;
    QComboBox* m_states;
    QLabel* m_summary;
    QStackedWidget* m_pane;
    EmptyState* m_empty;
    QAction* m_open;
    QAction* m_card;
    int m_turn = 0;
};
