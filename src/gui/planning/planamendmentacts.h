#pragma once
#include "gui/planning/openplan.h"

class AmendmentsPanel;

/// What is done with the amendments of an approved plan: written in a dialog, led through their steps, returned.
class PlanAmendmentActs final : public QObject {
    Q_OBJECT
public:
    PlanAmendmentActs(OpenPlan& plan, AmendmentsPanel& panel);

private:
    void edit();
    void takeStep(bool onPaper);
    void sendBack();
    void sendBackOnPaper();
    QString nameOf(const PlanAmendment& amendment) const;
    Subject subjectOf(const PlanAmendment& amendment) const;

    OpenPlan& m_plan;
};
