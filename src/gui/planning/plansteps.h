#pragma once
#include "gui/document/stepline.h"
#include "gui/planning/planpagedata.h"
#include <QCoreApplication>

/// The life of a plan as the step line shows it, and the next step with its words.
class PlanSteps {
    Q_DECLARE_TR_FUNCTIONS(PlanSteps)
public:
    static QList<StepMark> marks(const PlanSheet& sheet);
    /// The step that the plan's state asks for; nothing once it is closed.
    static std::optional<Act> next(DocumentState state);
    static std::optional<Act> nextOfAmendment(DocumentState state);
    static QString verb(Act act);
    /// Who takes the step, for those who do not.
    static QString whoseStep(Act act);
    static QString paperVerb(Act act);
    /// The way back from a state; nothing where there is none.
    static std::optional<Act> wayBack(DocumentState state);
    static std::optional<Act> wayBackOfAmendment(DocumentState state);
    /// What is about to be signed, in words.
    static QString paperQuestion(Act act, const PlanSheet& sheet);
    static QString question(Act act, const PlanSheet& sheet);
};
