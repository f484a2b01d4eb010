#pragma once
#include "domain/calendar/deadline.h"
#include "domain/calendar/schoolyear.h"
#include <optional>
#include <QFrame>

class QLabel;
class QVBoxLayout;

/// The two due dates of one year by settings that may not be saved yet, each with the day that is in time by every
/// reading of the clause.
class DuePanel final : public QFrame {
    Q_OBJECT
public:
    explicit DuePanel(QWidget* parent = nullptr);

    void show(const std::optional<SchoolYear>& year, const DeadlineSettings& settings, const SchoolCalendar& calendar);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLine(QVBoxLayout& column, const char* name, bool strong = false);

    QLabel* m_heading;
    QLabel* m_planWords;
    QLabel* m_plan;
    QLabel* m_planStrict;
    QLabel* m_planSteps;
    QLabel* m_reportWords;
    QLabel* m_report;
    QLabel* m_reportStrict;
    QLabel* m_note;
};
