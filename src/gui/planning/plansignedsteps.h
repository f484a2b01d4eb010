#pragma once
#include "gui/planning/openplan.h"

class NextStep;
class PlanSaving;
class QAction;
class StepLine;

/// The steps of the plan's life on its page: the step line above, the next step as a button, the same step as it
/// stands on a paper, and the way back.
class PlanSignedSteps final : public QObject {
    Q_OBJECT
public:
    PlanSignedSteps(OpenPlan& plan, PlanSaving& saving, StepLine& line, NextStep& buttons);

    /// Shows where the plan stands, in the words of the language in use.
    void show();
    /// Ctrl+Enter: the next step, or its paper where the step is somebody else's.
    void takeNext();

private:
    QAction* makeAction(const char* name, const QString& icon, void (PlanSignedSteps::*called)());
    std::optional<Act> next() const;
    void take();
    void takeOnPaper();
    void sendBack();
    void sendBackOnPaper();
    void tellDone();

    OpenPlan& m_plan;
    PlanSaving& m_saving;
    StepLine& m_line;
    NextStep& m_buttons;
    QAction *m_type, *m_step, *m_paperStep, *m_return, *m_paperReturn;
};
