#pragma once
#include "gui/planning/planpagedata.h"
#include <functional>
#include <QWidget>

class PlanLinesModel;
class PlanLinesView;
class QAction;
class QToolBar;

/// The table of lines with its acts as quiet buttons above it; the same acts are in its context menu.
class PlanLinesPane final : public QWidget {
    Q_OBJECT
public:
    PlanLinesPane(PlanLinesModel* model, bool withActs, QWidget* parent = nullptr);

    PlanLinesView& view() { return *m_view; }
    void show(const PlanPageData& given, bool editable);

Q_SIGNALS:
    void typicalWanted();
    void markWanted(LineOutcome outcome);
    void remarkWanted();
    /// The deputy has seen that the line was moved.
    void seenWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const QString& icon, const QString& name, const QKeySequence& keys, std::function<void()> act);
    void retranslate();
    void enable();

    PlanLinesModel* m_model;
    PlanLinesView* m_view;
    QToolBar* m_bar;
    QList<QAction*> m_drafting, m_marking;
    QAction *m_insert, *m_remove, *m_up, *m_down, *m_undo, *m_redo, *m_paste, *m_typical, *m_remark;
    QAction *m_done, *m_notDone, *m_move, *m_cancel, *m_reopen, *m_seen;
};
