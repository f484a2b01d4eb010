#pragma once
#include "gui/instruction/instructionpagedata.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class AnswersPane;
class CopiesPane;
class DraftEditor;
class PaperPanel;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class StepLine;

/// The job instruction as it prints, with its life, who has acknowledged it, and the comparison of scanned copies.
class InstructionPage final : public Page {
    Q_OBJECT
public:
    explicit InstructionPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("instruction"); }
    void refresh() override;
    void createNew() override;
    void printPage() override;
    void editCurrent() override;
    void showFilter() override;
    void keepDrafts() override;
    bool openRecord(const QString& kind, const QUuid& id) override;

    enum View { Text, Changes, Draft, Answers, Sheet, Copies };
    void showView(View view);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    QAction* makeAction(const char* name, const QString& icon, void (InstructionPage::*act)());
    void showData(const InstructionPageData& read);
    void showSteps();
    void showActions();
    void showViews();
    bool isPossible(View view) const;

    void acknowledge();
    void agree();
    void agreeOnPaper();
    void putInForce();
    void signInForce(QDate day, const QString& text, QWidget* asking, const ActionRunner::Manner& manner);
    void beginVersion();
    void beginCorrection();
    void saveDraft();
    void discardDraft();
    void recordAnswers(AcknowledgementState state, const std::vector<CopyOf>& copies, const QString& names);
    void compareCopies();
    void saveCopy(const SignedCopy& copy);
    void removeCopy(const SignedCopy& copy);
    void done(const QString& words);

    AppContext& m_context;
    InstructionPageData m_data;
    Id<InstructionEdition> m_wanted;
    std::optional<View> m_viewWanted; ///< as soon as the data make it possible
    QComboBox* m_edition;
    StepLine* m_stepLine;
    QLabel* m_note;
    QLabel* m_ownLabel;
    QComboBox* m_own; ///< which copy, for one who leads several associations
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    PaperPanel* m_paper;
    QTextBrowser* m_changes;
    DraftEditor* m_draft;
    AnswersPane* m_answers;
    PaperPanel* m_sheet;
    CopiesPane* m_copies;
    QAction *m_acknowledge, *m_agree, *m_agreeOnPaper, *m_putInForce, *m_newVersion, *m_correct, *m_print;
};

struct PageEntry;
Page* makeInstructionPage(AppContext& context, QWidget* parent);
/// The line of the window's list of pages.
PageEntry instructionEntry(AppContext& context);
