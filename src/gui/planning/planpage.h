#pragma once
#include "gui/planning/planpageparts.h"
#include "gui/planning/planrefusals.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class DraftStore;
class ViewStore;
class OpenPlan;
class PlanDraftActs;
class PlanSaving;
class PlanSignedSteps;
struct PlanChoice;

/// The plan of one association as a document (3.2, 3.3.a, 5.1): written by the leader, proposed to by members, reviewed
/// by deputy and director, followed up after approval. The page finds the plan and leads about in it; what is done with
/// it stands in the acts beside.
class PlanPage final : public Page {
    Q_OBJECT
public:
    PlanPage(AppContext& context, DraftStore& drafts, ViewStore& views, QWidget* parent = nullptr);
    ~PlanPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("plan"); }
    void createNew() override;
    void printPage() override;
    void nextStep() override;
    void editCurrent() override;
    bool openRecord(const QString& kind, const QUuid& id) override;
    void keepDrafts() override;
    void refresh() override;

    PlanLinesModel& lines() { return *m_parts.lines; }

protected:
    void retranslate() override;

private:
    using View = PlanPageParts::View;

    void connectPlan();
    void connectParts();
    void showStart();
    void start(int from);
    void showPlan(bool another);
    void showAfterSave();
    void switchView(int view);
    void showBeside(bool beside);
    void showVersion(const QUuid& version);
    void edited();
    void leadTo(const QVariant& target);

    AppContext& m_context;
    ViewStore& m_viewStore;
    PlanPageParts m_parts;
    OpenPlan* m_plan;
    PlanSaving* m_saving;
    PlanRefusals m_refusals;
    PlanSignedSteps* m_steps;
    PlanDraftActs* m_drafting;
    QUuid m_wantedLine; ///< shown once the plan is read
    std::unique_ptr<PlanChoice> m_choice;
    QAction* m_print;
};
