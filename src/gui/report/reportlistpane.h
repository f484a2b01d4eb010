#pragma once
#include "gui/report/reportpagedata.h"
#include <QWidget>

class EmptyState;
class QAction;
class QStackedWidget;
class QTableWidget;

/// The reports of a year, missing ones included, for those who see several associations; for a leader without a report
/// what belongs here and the first step.
class ReportListPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReportListPane(QAction* start, QWidget* parent = nullptr);
    void show(const ReportChoice& choice);

Q_SIGNALS:
    void reportWanted(const QUuid& report);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ReportChoice m_choice;
    QStackedWidget* m_whole;
    EmptyState* m_empty;
    QTableWidget* m_table;
};
