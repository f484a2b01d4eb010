#pragma once
#include "gui/planning/planpagedata.h"
#include "gui/session/context.h"
#include "gui/window/page.h"
#include "papers/paper.h"
#include <functional>

class DraftStore;
class FrontPage;
class MessageBar;
class NextStep;
class PaperPanel;
class PlanLinesModel;
class PlanLinesPane;
class PlanSidePanel;
class PlanStartPane;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;
class StepLine;

/// The plan of one association as a document (3.2, 3.3.a, 5.1): written by the leader, proposed to by members, reviewed
/// by deputy and director, followed up after approval.
class PlanPage final : public Page, public RefusalPlace {
    Q_OBJECT
public:
    PlanPage(AppContext& context, DraftStore& drafts, QWidget* parent = nullptr);
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

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;
    PlanLinesModel& lines() { return *m_lines; }

protected:
    void retranslate() override;

private:
    enum View { FrontView, LinesView, PaperTab, BeforeView };

    void build();
    void connectParts();
    void open(Id<Plan> plan);
    void showPlan(const PlanPageData& given);
    void showSteps();
    void switchView(int view);
    bool isEditable() const { return m_data && m_data->may(Act::DraftPlan); }
    void edited();
    void save(std::function<void()> then = {});
    void restoreDraft();
    QString draftKey() const;
    PlanDraft typedDraft() const;
    void leadTo(const QVariant& target);

    void takeStep();
    void takePaperStep();
    void sendBack();
    void start(int from);
    void recordMeeting();
    void pasteTable(const QString& text);
    void addTypical();
    void propose();
    void answerProposal(const QUuid& proposal, bool take);
    void remark(const QString& text);
    void settle(const QUuid& remark);
    void markLine(LineOutcome outcome);
    void seeMove();
    void editAmendment();
    void amendmentStep(bool onPaper);
    void returnAmendment();
    void chooseMeeting(const QUuid& meeting);
    void showVersion(const QUuid& version);
    void showStart();
    Paper paperNow() const;
    ActionRunner::Manner manner();
    /// Reads the plan again after an act and shows it.
    template <class Fn>
    void act(Fn fn, std::function<void()> then = {});

    AppContext& m_context;
    DraftStore& m_drafts;
    std::optional<PlanPageData> m_data;
    Id<Plan> m_plan;
    Id<Association> m_association;
    PlanChoice m_choice;
    bool m_dirty = false, m_saving = false;
    std::vector<int> m_sentKeys;
    std::function<void()> m_afterSave;
    std::optional<PlanText> m_shownVersion; ///< an earlier wording in the preview

    QStackedWidget* m_whole;
    PlanStartPane* m_start;
    StepLine* m_stepLine;
    NextStep* m_next;
    MessageBar* m_conflict;
    QTabBar* m_tabs;
    QLabel* m_savedWords;
    QStackedWidget* m_views;
    FrontPage* m_front;
    PlanLinesPane* m_linesPane;
    PlanLinesModel* m_lines;
    PaperPanel* m_paper;
    PlanLinesPane* m_beforePane;
    PlanLinesModel* m_before;
    PlanSidePanel* m_side;
    QTimer* m_saveTimer;
    QAction* m_step;
    QAction* m_paperStep;
    QAction* m_return;
    QAction* m_print;
};
