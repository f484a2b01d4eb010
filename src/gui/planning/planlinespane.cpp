#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinedelegate.h"
#include "gui/planning/planlinesview.h"
#include "gui/theme/icons.h"
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolBar>

using namespace Qt::StringLiterals;

PlanLinesPane::PlanLinesPane(PlanLinesModel* model, bool withActs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new PlanLinesView(this))
    , m_bar(new QToolBar(this))
{
    m_view->setLines(model);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_bar->setIconSize(QSize(18, 18));
    m_insert = add(u"add"_s, u"insertLine"_s, {}, [this] { m_view->insertLine(); });
    m_remove = add(u"remove"_s, u"removeLines"_s, {}, [this] { m_view->removeChosen(); });
    m_up = add(u"up"_s, u"lineUp"_s, {}, [this] { m_view->shift(-1); });
    m_down = add(u"down"_s, u"lineDown"_s, {}, [this] { m_view->shift(1); });
    m_undo = add(u"undo"_s, u"undoLines"_s, QKeySequence::Undo, [this] { m_model->undoStack().undo(); });
    m_redo
        = add(u"redo"_s, u"redoLines"_s, QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_model->undoStack().redo(); });
    m_paste = add(u"import"_s, u"pasteTable"_s, {}, [this] { m_view->paste(); });
    m_typical = add(u"book"_s, u"typicalLines"_s, {}, [this] { Q_EMIT typicalWanted(); });
    m_remark = add(u"edit"_s, u"remarkLine"_s, {}, [this] { Q_EMIT remarkWanted(); });
    const auto mark = [this](LineOutcome outcome) { return [this, outcome] { Q_EMIT markWanted(outcome); }; };
    m_done = add(u"done"_s, u"lineDone"_s, {}, mark(LineOutcome::Done));
    m_move = add(u"calendar-moved"_s, u"lineMove"_s, {}, mark(LineOutcome::Moved));
    m_notDone = add(u"warning"_s, u"lineNotDone"_s, {}, mark(LineOutcome::NotDone));
    m_cancel = add(u"close"_s, u"lineCancel"_s, {}, mark(LineOutcome::Cancelled));
    m_reopen = add(u"back"_s, u"lineReopen"_s, {}, mark(LineOutcome::Reopened));
    m_seen = add(u"agree"_s, u"moveSeen"_s, {}, [this] { Q_EMIT seenWanted(); });
    m_drafting = {m_insert, m_remove, m_up, m_down, m_undo, m_redo, m_paste, m_typical};
    m_marking = {m_done, m_move, m_notDone, m_cancel, m_reopen};
    m_bar->setVisible(withActs);
    if (!withActs) // a table to look at answers to no key
        for (auto* action : m_bar->actions()) {
            action->setObjectName({});
            action->setShortcut({});
        }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    connect(m_view, &PlanLinesView::currentLineChanged, this, &PlanLinesPane::enable);
    connect(&model->undoStack(), &QUndoStack::indexChanged, this, &PlanLinesPane::enable);
    connect(model, &PlanLinesModel::edited, this, &PlanLinesPane::enable);
    connect(m_view, &PlanLinesView::lineActivated, this, [this](int row) {
        if (row >= 0 && m_done->isEnabled() && m_done->isVisible())
            Q_EMIT markWanted(LineOutcome::Done);
    });
    for (auto* action : m_drafting + m_marking)
        action->setVisible(false);
    m_remark->setVisible(false);
    m_seen->setVisible(false);
    retranslate();
}

QAction* PlanLinesPane::add(
    const QString& icon, const QString& name, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = m_bar->addAction(lineIcon(icon), {});
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void PlanLinesPane::show(const PlanPageData& given, bool editable)
{
    const bool marks = given.may(Act::MarkLine);
    for (auto* action : std::as_const(m_drafting))
        action->setVisible(editable);
    for (auto* action : std::as_const(m_marking))
        action->setVisible(marks);
    m_remark->setVisible(given.may(Act::RemarkOnPlan));
    m_seen->setVisible(given.may(Act::SeeLineMove));
    LineChoices choices;
    for (const auto& part : given.clauses)
        choices.clauses.append({part.id, part.label, part.text});
    for (const auto person : given.sheet.members)
        choices.members.emplace_back(person, given.sheet.nameOf(person));
    choices.period = given.sheet.plan.span;
    m_view->delegate().setChoices(std::move(choices));
    enable();
}

void PlanLinesPane::enable()
{
    const int row = m_view->currentLine();
    const bool line = row >= 0;
    m_remove->setEnabled(line);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(line && row + 1 < m_model->lineCount());
    m_undo->setEnabled(m_model->undoStack().canUndo());
    m_redo->setEnabled(m_model->undoStack().canRedo());
    const auto* shown = m_model->viewAt(row);
    const bool settled = shown && shown->settled();
    for (auto* action : {m_done, m_move, m_notDone, m_cancel})
        action->setEnabled(shown && !settled);
    m_reopen->setEnabled(settled);
    m_seen->setEnabled(shown && std::ranges::any_of(shown->history, [](const LineProgress& entry) {
        return entry.outcome == LineOutcome::Moved && !entry.seenByDeputy;
    }));
    m_remark->setEnabled(line);
}

void PlanLinesPane::retranslate()
{
    const std::pair<QAction*, QString> words[]
        = {{m_insert, tr("Insert a line (Ins)")}, {m_remove, tr("Remove the chosen lines (Ctrl+Del)")},
            {m_up, tr("Move up (Alt+Up)")}, {m_down, tr("Move down (Alt+Down)")}, {m_undo, tr("Undo (Ctrl+Z)")},
            {m_redo, tr("Redo (Ctrl+Y)")}, {m_paste, tr("Paste a table from Word or Excel (Ctrl+V)")},
            {m_typical, tr("Add typical lines…")}, {m_remark, tr("Remark on this line")}, {m_done, tr("Done…")},
            {m_move, tr("Move…")}, {m_notDone, tr("Not done…")}, {m_cancel, tr("Cancel the line…")},
            {m_reopen, tr("Open again…")}, {m_seen, tr("I have seen that the line was moved")}};
    for (const auto& [action, text] : words) {
        action->setText(text);
        action->setToolTip(text);
    }
    m_view->setAccessibleName(tr("Lines of the plan"));
    m_model->retranslate();
}

void PlanLinesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
