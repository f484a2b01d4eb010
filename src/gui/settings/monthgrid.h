#pragma once
#include "gui/settings/calendarsheet.h"
#include <QStyledItemDelegate>
#include <QTableWidget>

/// One month of the school's calendar: each day with its number, the letter and colour of its kind, and the name of the
/// holiday or vacation.
class MonthGrid final : public QTableWidget {
    Q_OBJECT
public:
    explicit MonthGrid(QWidget* parent = nullptr);

    void show(QDate anyDay, const CalendarSheet& sheet);
    QDate chosenDay() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();
};
