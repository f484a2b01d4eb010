#include "gui/settings/calendarpage.h"
#include "gui/record/recordpage.h"
#include "gui/settings/calendarspecs.h"
#include "gui/settings/monthpage.h"
#include "gui/settings/servicesource.h"
#include "gui/settings/yearspage.h"

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(AppContext& context, const PageTools& tools, QWidget* parent)
    : PageTabs(parent)
{
    addTab(new YearsPage(context, tools, this), [] { return tr("School years"); });
    addTab(new MonthPage(context, tools, this), [] { return tr("Month by month"); });
    addTab(new RecordPage<Holiday>(
               u"calendar"_s, holidaySpec, std::make_unique<ServiceSource<Holiday>>(context), tools, this),
        [] { return tr("Holidays"); });
    addTab(new RecordPage<DayException>(
               u"calendar"_s, dayExceptionSpec, std::make_unique<ServiceSource<DayException>>(context), tools, this),
        [] { return tr("Single days"); });
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}
