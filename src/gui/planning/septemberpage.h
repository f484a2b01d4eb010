#pragma once
#include "gui/planning/planpagedata.h"
#include "gui/record/recordmodel.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class ProblemList;
class QLabel;
class QLineEdit;
class QTableView;
class TableArrangement;
class ViewStore;

/// A row of the September table; the id is null where there is no plan yet.
struct SeptemberEntry {
    Id<Plan> id;
    SeptemberRow row;
};

/// All associations of a year side by side for deputy and director: state, deadline, gaps, difference from last year.
/// Several plans are agreed or approved with one password; all can be printed at once.
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
    bool openRecord(const QString& kind, const QUuid& id) override;
    QTableView& table() { return *m_table; }

protected:
    void retranslate() override;

private:
    std::vector<ColumnSpec<SeptemberEntry>> columns() const;
    void showRows(std::vector<SeptemberRow> rows);
    void showDetail();
    void enable();
    /// The act that the user may take on several plans.
    Act stepForAll() const;
    std::vector<ShownPlan> chosen() const;
    void stepAll();
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
    QLabel* m_name;
    ProblemList* m_flags;
    QLabel* m_difference;
    QAction *m_step, *m_open, *m_print;
};
