#pragma once
#include "gui/planning/planpagedata.h"
#include <QTabWidget>

class AmendmentsPanel;
class HistoryList;
class ProblemList;
class ProposalsPanel;
class RemarksPanel;

/// What stands beside the plan: what is flagged, remarks, proposed lines, and its history.
class PlanSidePanel final : public QTabWidget {
    Q_OBJECT
public:
    explicit PlanSidePanel(QWidget* parent = nullptr);

    void show(const PlanPageData& given);
    /// A refusal of the last save stands on top of the problems until the next change.
    void setRefusal(const QString& words);
    /// The line that the next remark concerns; 0: the plan as a whole.
    void setRemarkLine(int number);
    RemarksPanel& remarks() { return *m_remarks; }
    ProposalsPanel& proposals() { return *m_proposals; }
    AmendmentsPanel& amendments() { return *m_amendments; }

Q_SIGNALS:
    /// A line's id as QUuid, or the name of a front page field.
    void wanted(const QVariant& target);
    /// An earlier wording was chosen, or an amendment's.
    void versionWanted(const QUuid& version);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showProblems();
    void showHistory();
    QString remarkBy(const LineRemark& remark) const;

    PlanPageData m_data;
    QString m_refusal;
    ProblemList* m_problems;
    RemarksPanel* m_remarks;
    ProposalsPanel* m_proposals;
    AmendmentsPanel* m_amendments;
    HistoryList* m_history;
    int m_problemCount = 0;
};
