#pragma once
#include "domain/calendar/schoolcalendar.h"
#include <optional>
#include <QWidget>

class QCalendarWidget;
class QLabel;

/// A month to choose a day from. Once the school's days are known it marks those off, and names the day it stands on.
class DayCalendar final : public QWidget {
    Q_OBJECT
public:
    explicit DayCalendar(QDate chosen, QWidget* parent = nullptr);

    void showDays(const SchoolCalendar& days);

Q_SIGNALS:
    void chosen(const QDate& day);

private:
    void mark();
    void nameDay();
    QString wordsFor(QDate day) const;

    QCalendarWidget* m_month;
    QLabel* m_name;
    std::optional<SchoolCalendar> m_days;
};
