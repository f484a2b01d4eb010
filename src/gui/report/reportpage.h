#pragma once
#include "gui/report/reportpagedata.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class AutoSave;
class DraftStore;
class MessageBar;
class NextStep;
class PaperPanel;
class ReportListPane;
class ReportSectionPane;
class ReportSidePanel;
class StepLine;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

/// The year report of one association as a document (5.3): its figures filled from the records of the year, the
/// leader's own words beside them, submitted to the deputy, accepted or returned.
class ReportPage final : public Page, public RefusalPlace {
    Q_OBJECT
public:
    ReportPage(AppContext& context, DraftStore& drafts, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("report"); }
    void createNew() override; ///< begins the report
    void printPage() override;
    void nextStep() override;
    bool openRecord(const QString& kind, const QUuid& id) override;
    void keepDrafts() override;
    void refresh() override;

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

protected:
    void retranslate() override;

private:
    enum View { TextView, PaperTab };

    QWidget* makeDocument();
    void makeActions();
    void connectParts();
    void open(Id<Report> report);
    void showReport(const ReportPageData& given);
    void showList();
    void showSections();
    void showSteps();
    void switchView(int view);
    void showVersion(const QUuid& version);

    bool isEditable() const { return m_data && m_data->may(Act::DraftReport) && (!m_data->typesForLeader || m_typing); }
    void edited();
    void beginSave();
    ReportDraft typedDraft() const;
    QString draftKey() const;
    void restoreDraft();

    void start();
    void typeFromPaper();
    void takeStep();
    void recordOnPaper(Act act);
    void sendBack();
    void taken(const ReportPageData& given);
    ActionRunner::Manner manner() { return {.place = this, .placeLife = this}; }

    AppContext& m_context;
    DraftStore& m_drafts;
    std::optional<ReportPageData> m_data;
    Id<Report> m_report;
    ReportChoice m_choice;
    AutoSave* m_saving;

    QStackedWidget* m_whole;
    ReportListPane* m_list;
    StepLine* m_stepLine;
    NextStep* m_next;
    MessageBar* m_conflict;
    QTabBar* m_tabs;
    QLabel* m_savedWords;
    QStackedWidget* m_views;
    QScrollArea* m_room;
    QList<ReportSectionPane*> m_sections;
    PaperPanel* m_paper;
    ReportSidePanel* m_side;
    bool m_typing = false; ///< the deputy types what the leader wrote on paper
    QAction* m_type;
    QAction* m_start;
    QAction* m_all;
    QAction* m_print;
    QAction* m_step;
    QAction* m_paperStep;
    QAction* m_return;
    QAction* m_paperReturn;
};
