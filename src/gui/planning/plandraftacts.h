#pragma once
#include "gui/planning/openplan.h"

class FrontPage;
class PlanLinesModel;
class PlanLinesPane;
class PlanSaving;
class ProposalsPanel;
struct PlanPageParts;

/// What helps to write a plan beside typing: begun from last year's or from typical lines, a pasted table, the meeting
/// where it was discussed (5.1), lines that members propose.
class PlanDraftActs final : public QObject {
    Q_OBJECT
public:
    PlanDraftActs(OpenPlan& plan, PlanSaving& saving, PlanPageParts& parts);

    /// Begins the plan; `from` as PlanStartPane offers it.
    void start(PlanStart start, int from);

private:
    void recordMeeting();
    void chooseMeeting(const QUuid& meeting);
    void pasteTable(const QString& text);
    void addTypical();
    void propose();
    void answerProposal(const QUuid& proposal, bool take);

    OpenPlan& m_plan;
    PlanSaving& m_saving;
    PlanPageParts& m_parts;
};
