#pragma once
#include "gui/planning/planpagedata.h"
#include <QWidget>

class QListWidget;
class QPushButton;
class QLabel;

/// Lines that members propose for the plan; the leader takes or declines them beside the table.
class ProposalsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsPanel(QWidget* parent = nullptr);
    void show(const PlanPageData& given);
    int openCount() const { return m_open; }

Q_SIGNALS:
    void proposeWanted();
    void answerWanted(const QUuid& proposal, bool take);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void enable();
    int m_open = 0;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton *m_take, *m_decline, *m_propose;
};
