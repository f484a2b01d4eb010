#pragma once
#include "gui/planning/openplan.h"

class PlanLinesModel;
class PlanLinesPane;

/// What became of a line of an approved plan: done, moved, not done, cancelled, open again, and that the deputy has
/// seen a move.
class PlanLineMarks final : public QObject {
    Q_OBJECT
public:
    PlanLineMarks(OpenPlan& plan, PlanLinesModel& lines, PlanLinesPane& pane);

private:
    void mark(LineOutcome outcome);
    void see();
    /// Leads back to the line once the plan is shown anew.
    std::function<void()> backToLine();

    OpenPlan& m_plan;
    PlanLinesModel& m_lines;
    PlanLinesPane& m_pane;
};
