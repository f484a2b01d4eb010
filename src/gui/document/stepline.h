#pragma once
#include "gui/theme/colors.h"
#include <QFrame>
#include <QList>

class ChipLabel;
class QHBoxLayout;
class QLabel;

/// One step of a document's life as the step line shows it.
struct StepMark {
    enum class Reach { Passed, Current, Ahead, Returned };

    QString title; ///< «Submitted»
    Reach reach = Reach::Ahead;
    QString detail = {}; ///< who and when; on paper or not
    QString held = {}; ///< how many days the document has lain here
};

/// The due date as words: the rule's date with the days left or late, and the strictest date beside it.
struct DueMark {
    QString words; ///< «3 days late»
    Tone tone = Tone::Quiet;
    QString icon = {};
    QString date = {}; ///< «due 06.09.2022»
    QString strictest = {};
};

/// The line on top of a document page: the steps of its life from left to right, then the due date.
class StepLine final : public QFrame {
    Q_OBJECT
public:
    explicit StepLine(QWidget* parent = nullptr);

    void setSteps(const QList<StepMark>& steps);
    void setDue(const DueMark& due);

private:
    QWidget* makeStep(const StepMark& step);

    QHBoxLayout* m_steps;
    QWidget* m_due;
    ChipLabel* m_dueWords;
    QLabel* m_dueDate;
};
