#pragma once
#include "gui/record/pagetools.h"
#include "gui/settings/calendarsheet.h"
#include "gui/window/page.h"

class AppContext;
class MonthGrid;
class QLabel;
class QToolButton;

/// The calendar by months, as the due dates see it.
class MonthPage final : public Page {
    Q_OBJECT
public:
    MonthPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    void refresh() override;
    void goTo(QDate anyDay);

protected:
    void retranslate() override;

private:
    void showMonth();
    void showLegend();

    AppContext& m_context;
    MonthGrid* m_grid;
    QLabel* m_month;
    QToolButton* m_back;
    QToolButton* m_forth;
    QLabel* m_legend;
    std::optional<CalendarSheet> m_sheet;
    QDate m_shown;
};
