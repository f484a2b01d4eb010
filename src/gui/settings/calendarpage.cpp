#include "gui/settings/calendarpage.h"
#include "gui/record/recordentry.h"
#include "gui/settings/calendarspecs.h"
#include "gui/settings/monthpage.h"
#include "gui/settings/yearspage.h"

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(AppContext& context, const PageTools& tools, QWidget* parent)
    : PageTabs(parent)
{
    addTab(new YearsPage(context, tools, this), [] { return tr("School years"); });
    addTab(new MonthPage(context, tools, this), [] { return tr("Month by month"); });
    addTab(makeRecordPage<Holiday>(context, u"calendar"_s, holidaySpec, this), [] { return tr("Holidays"); });
    addTab(
        makeRecordPage<DayException>(context, u"calendar"_s, dayExceptionSpec, this), [] { return tr("Single days"); });
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}
