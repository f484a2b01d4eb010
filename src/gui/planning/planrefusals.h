#pragma once
#include "gui/desk/actionrunner.h"

class OpenPlan;
class PlanSaving;
struct PlanPageParts;

/// Shows each refusal of the plan page where it concerns the plan: at the field of the front page, at the cell of the
/// line and beside it, or, when somebody else changed the plan, as an offer to show what is stored.
class PlanRefusals final : public RefusalPlace {
public:
    PlanRefusals(OpenPlan& plan, PlanSaving& saving, PlanPageParts& parts)
        : m_plan(plan)
        , m_saving(saving)
        , m_parts(parts)
    {
    }

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

private:
    void offerStored(const QString& words);
    bool showAtField(const QString& field, const QString& words);
    bool showAtLine(const Refusal& refusal, const QString& field, const QString& words);

    OpenPlan& m_plan;
    PlanSaving& m_saving;
    PlanPageParts& m_parts;
};
