#pragma once
#include "gui/planning/planpagedata.h"
#include <QWidget>

class EmptyState;
class QComboBox;
class QLabel;
class QPushButton;

/// What an association without a plan shows: for which period, and from what to start.
class PlanStartPane final : public QWidget {
    Q_OBJECT
public:
    enum From { LastYear, TypicalLines, Paste, Empty };

    explicit PlanStartPane(QWidget* parent = nullptr);
    void show(const PlanChoice& choice, const QString& association);
    PlanPeriod period() const;

Q_SIGNALS:
    void startWanted(int from);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlanChoice m_choice;
    QString m_association;
    QLabel* m_title;
    QLabel* m_text;
    QComboBox* m_period;
    QList<QPushButton*> m_buttons;
};
