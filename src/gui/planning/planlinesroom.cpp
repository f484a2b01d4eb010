#include "gui/planning/planlinesroom.h"
#include "domain/office/kyrgyz.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
/// Two tables whose columns can still be read beside one another.
constexpr int wideEnough = 1300;
} // namespace

PlanLinesRoom::PlanLinesRoom(PlanLinesModel& now, PlanLinesModel& before, QWidget* parent)
    : QWidget(parent)
    , m_now(now)
    , m_before(before)
    , m_split(new QSplitter(this))
    , m_nowPane(new PlanLinesPane(&now, true, this))
    , m_beforePane(new PlanLinesPane(&before, false, this))
    , m_nowName(addHalf(m_nowPane))
    , m_beforeName(addHalf(m_beforePane))
{
    m_split->setObjectName(u"linesSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_beforePane->view().setObjectName(u"linesBefore"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(&m_nowPane->view(), &PlanLinesView::currentLineChanged, this, &PlanLinesRoom::followChosen);
    show(Showing::Now);
}

QLabel* PlanLinesRoom::addHalf(PlanLinesPane* pane)
{
    auto* half = new QWidget(m_split);
    auto* name = new QLabel(half);
    auto strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(pane, 1);
    m_split->addWidget(half);
    return name;
}

void PlanLinesRoom::setNames(const QString& now, const QString& before)
{
    m_nowName->setText(now);
    m_beforeName->setText(before);
}

void PlanLinesRoom::show(Showing showing)
{
    m_showing = showing;
    arrange();
}

void PlanLinesRoom::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanLinesRoom::arrange()
{
    const bool both = m_showing == Showing::Both;
    m_nowName->setVisible(both);
    m_beforeName->setVisible(both);
    m_split->widget(0)->setVisible(m_showing != Showing::Before);
    m_split->widget(1)->setVisible(m_showing != Showing::Now);
    const auto orientation = width() >= wideEnough ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != orientation) {
        m_split->setOrientation(orientation);
        m_split->setSizes({1, 1}); // halves; the splitter scales them
    }
    if (both)
        followChosen();
}

int PlanLinesRoom::likeOf(int row) const
{
    const auto* line = m_now.viewAt(row);
    if (!line)
        return -1;
    const auto activity = fold(line->line.activity);
    int sameMonth = -1;
    for (int other = 0; other < m_before.lineCount(); ++other) {
        const auto* before = m_before.viewAt(other);
        if (fold(before->line.activity) == activity)
            return other;
        const auto term = line->line.term.from, then = before->line.term.from;
        if (sameMonth < 0 && term.isValid() && then.isValid() && then.month() == term.month())
            sameMonth = other;
    }
    return sameMonth;
}

void PlanLinesRoom::followChosen()
{
    if (m_showing != Showing::Both)
        return;
    const int like = likeOf(m_nowPane->view().currentLine());
    auto& view = m_beforePane->view();
    if (like < 0) {
        view.clearSelection();
        return;
    }
    view.selectRow(like); // the focus stays with this year's line
    view.scrollTo(m_before.index(like, PlanLinesModel::Activity));
}
