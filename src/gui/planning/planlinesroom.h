#pragma once
#include <QWidget>

class PlanLinesModel;
class PlanLinesPane;
class QLabel;
class QSplitter;

/// The lines of the plan, those of last year's, or both: side by side where there is room for two tables, else one
/// above the other. The line that is read leads to its like of last year.
class PlanLinesRoom final : public QWidget {
    Q_OBJECT
public:
    enum class Showing { Now, Before, Both };

    PlanLinesRoom(PlanLinesModel& now, PlanLinesModel& before, QWidget* parent = nullptr);

    PlanLinesPane& now() { return *m_nowPane; }
    PlanLinesPane& before() { return *m_beforePane; }
    void show(Showing showing);
    /// Whose tables they are, over each when both are shown.
    void setNames(const QString& now, const QString& before);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* addHalf(PlanLinesPane* pane);
    void arrange();
    void followChosen();
    int likeOf(int row) const;

    PlanLinesModel& m_now;
    PlanLinesModel& m_before;
    QSplitter* m_split;
    PlanLinesPane* m_nowPane;
    PlanLinesPane* m_beforePane;
    QLabel *m_nowName, *m_beforeName;
    Showing m_showing = Showing::Now;
};
