#pragma once
#include "gui/record/pagetools.h"
#include "gui/window/pagetabs.h"

class AppContext;

/// Years, months, holidays and single days of the school.
class CalendarPage final : public PageTabs {
    Q_OBJECT
public:
    enum Tab { Years, Months, Holidays, SingleDays };
    CalendarPage(AppContext& context, const PageTools& tools, QWidget* parent);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("settings-calendar"); }
};
