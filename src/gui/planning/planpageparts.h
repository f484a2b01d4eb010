#pragma once

class FrontPage;
class MessageBar;
class NextStep;
class PaperPanel;
class PlanLinesModel;
class PlanLinesRoom;
class PlanLinesView;
class PlanSidePanel;
class PlanStartPane;
class Prompts;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QWidget;
class StepLine;

/// The widgets of the plan page in their places; what they do is wired by the page.
struct PlanPageParts {
    enum View { FrontView, LinesView, PaperTab, BeforeView, ViewCount };

    PlanPageParts(QWidget* page, Prompts& prompts);

    QStackedWidget* whole; ///< the start, or the document
    PlanStartPane* start;
    QWidget* document;
    StepLine* stepLine;
    NextStep* next;
    MessageBar* conflict;
    QTabBar* tabs;
    QToolButton* beside; ///< last year's lines beside this year's
    QLabel* savedWords;
    QStackedWidget* views;
    FrontPage* front;
    PlanLinesModel* lines;
    PlanLinesModel* before; ///< last year's
    PlanLinesRoom* linesRoom;
    PaperPanel* paper;
    PlanSidePanel* side;

    PlanLinesView& table() const; ///< this year's
    void show(int view);

private:
    void makeViews(Prompts& prompts);
    void layOut(QWidget* page);
};
