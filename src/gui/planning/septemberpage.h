#pragma once
#include "gui/planning/planpagedata.h"
#include "gui/planning/septembercolumns.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class QLabel;
class QLineEdit;
class QTableView;
class SeptemberDetail;
class TableArrangement;
class ViewStore;

/// All associations of a year side by side for deputy and director: state, deadline, gaps, difference from last year.
/// Several plans are agreed or approved with one password, or recorded as they were signed on paper; all can be printed
/// at once, and so can the slips of remarks.
class SeptemberPage final : public Page {
    Q_OBJECT
public:
    SeptemberPage(AppContext& context, ViewStore& views, QWidget* parent = nullptr);
    ~SeptemberPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("september"); }
    void printPage() override;
    void showFilter() override;
    void refresh() override;
    QTableView& table() { return *m_table; }

protected:
    void retranslate() override;

private:
    void build();
    void makeActions();
    void showRows(std::vector<SeptemberRow> rows);
    void showDetail();
    void enable();
    void enableOnPaper(QAction& action, Act act);
    const SeptemberEntry& at(const QModelIndex& index) const;
    /// The act that the user may take on several plans.
    Act stepForAll() const;
    /// Those of the chosen plans that stand before the act.
    std::vector<ShownPlan> chosen(Act act) const;
    /// Plans that are shown, or those chosen when there are several, in the table's order.
    std::vector<Id<Plan>> plansToPrint() const;
    void stepAll();
    void recordAllOnPaper(Act act);
    /// Those of the chosen rows that have open remarks.
    std::vector<Id<Plan>> plansWithRemarks() const;
    void printSlips();
    void tellOutcome(const std::vector<StepOutcome>& outcomes);
    void openChosen();
    QString nameOf(Id<Plan> plan) const;

    AppContext& m_context;
    int m_firstYear = 0;
    RecordModel<SeptemberEntry>* m_model;
    RecordFilter* m_filter;
    QTableView* m_table;
    TableArrangement* m_arrangement;
    QLineEdit* m_filterField;
    QLabel* m_summary;
    SeptemberDetail* m_detail;
    QAction *m_step, *m_agreeOnPaper, *m_approveOnPaper, *m_open, *m_print, *m_slips;
};
