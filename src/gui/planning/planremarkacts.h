#pragma once
#include "gui/planning/openplan.h"

class PlanLinesModel;
class PlanLinesPane;
class PlanSaving;
class PlanSidePanel;

/// Remarks of reviewers on the plan or a line of it: written, entered from a paper, settled, printed as a slip.
class PlanRemarkActs final : public QObject {
    Q_OBJECT
public:
    PlanRemarkActs(OpenPlan& plan, PlanSaving& saving, PlanLinesModel& lines, PlanLinesPane& pane, PlanSidePanel& side);

private:
    RemarkDraft draftOf(const QString& text) const;
    void remark(const QString& text);
    void remarkOnPaper(const QString& text);
    void settle(const QUuid& remark);
    void printSlip();

    OpenPlan& m_plan;
    PlanSaving& m_saving;
    PlanLinesModel& m_lines;
    PlanLinesPane& m_pane;
    PlanSidePanel& m_side;
};
