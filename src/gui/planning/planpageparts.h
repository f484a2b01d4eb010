#pragma once

class FrontPage;
class MessageBar;
class NextStep;
class PaperPanel;
class PlanLinesModel;
class PlanLinesPane;
class PlanSidePanel;
class PlanStartPane;
class Prompts;
class QLabel;
class QStackedWidget;
class QTabBar;
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
    QLabel* savedWords;
    QStackedWidget* views;
    FrontPage* front;
    PlanLinesModel* lines;
    PlanLinesPane* linesPane;
    PaperPanel* paper;
    PlanLinesModel* before;
    PlanLinesPane* beforePane;
    PlanSidePanel* side;

private:
    void makeViews(Prompts& prompts);
    void layOut(QWidget* page);
};
