#include "gui/planning/planpageparts.h"
#include "gui/document/nextstep.h"
#include "gui/document/stepline.h"
#include "gui/papers/paperpanel.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesroom.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/plansidepanel.h"
#include "gui/planning/planstartpane.h"
#include "gui/theme/icons.h"
#include "gui/window/messagebar.h"
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

PlanPageParts::PlanPageParts(QWidget* page, Prompts& prompts)
    : whole(new QStackedWidget(page))
    , start(new PlanStartPane(whole))
    , document(new QWidget(whole))
    , stepLine(new StepLine(document))
    , next(new NextStep(document))
    , conflict(new MessageBar(document))
    , tabs(new QTabBar(document))
    , beside(new QToolButton(document))
    , savedWords(new QLabel(document))
    , views(new QStackedWidget(document))
    , lines(new PlanLinesModel(page))
    , before(new PlanLinesModel(page))
    , side(new PlanSidePanel(document))
{
    conflict->clear();
    tabs->setObjectName(u"planViews"_s);
    tabs->setDrawBase(false);
    for (int view = 0; view < ViewCount; ++view)
        tabs->addTab({});
    beside->setObjectName(u"besideLastYear"_s);
    beside->setCheckable(true);
    beside->setIcon(lineIcon(u"columns"_s));
    beside->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    savedWords->setObjectName(u"planSaved"_s);
    savedWords->setForegroundRole(QPalette::PlaceholderText);
    makeViews(prompts);
    layOut(page);
}

void PlanPageParts::makeViews(Prompts& prompts)
{
    front = new FrontPage;
    auto* frontRoom = new QScrollArea(views);
    frontRoom->setWidget(front);
    frontRoom->setWidgetResizable(true);
    frontRoom->setFrameShape(QFrame::NoFrame);
    linesRoom = new PlanLinesRoom(*lines, *before, views);
    paper = new PaperPanel(prompts, views);
    for (auto* view : std::initializer_list<QWidget*>{frontRoom, linesRoom, paper})
        views->addWidget(view);
}

PlanLinesView& PlanPageParts::table() const
{
    return linesRoom->now().view();
}

void PlanPageParts::show(int view)
{
    using Showing = PlanLinesRoom::Showing;
    views->setCurrentIndex(view == BeforeView ? int(LinesView) : view);
    const bool hasBefore = tabs->isTabVisible(BeforeView);
    beside->setVisible(hasBefore && view == LinesView);
    linesRoom->show(view == BeforeView         ? Showing::Before
            : hasBefore && beside->isChecked() ? Showing::Both
                                               : Showing::Now);
}

void PlanPageParts::layOut(QWidget* page)
{
    auto* top = new QHBoxLayout;
    top->addWidget(stepLine, 1);
    top->addWidget(next);
    auto* bar = new QHBoxLayout;
    bar->addWidget(tabs);
    bar->addStretch(1);
    bar->addWidget(savedWords);
    bar->addWidget(beside);
    auto* left = new QWidget(document);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(views, 1);
    auto* split = new QSplitter(Qt::Horizontal, document);
    split->addWidget(left);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setSizes({900, 270});
    split->setCollapsible(0, false);
    auto* column = new QVBoxLayout(document);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(conflict);
    column->addWidget(split, 1);
    whole->addWidget(start);
    whole->addWidget(document);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(whole);
}
