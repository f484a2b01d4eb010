#include "gui/planning/planningpages.h"
#include "gui/planning/planpage.h"
#include "gui/planning/planpagedata.h"
#include "gui/planning/septemberpage.h"

using namespace Qt::StringLiterals;

std::vector<PageEntry> planningPages(AppContext& context, DraftStore& drafts, ViewStore& views)
{
    return {{.id = u"plan"_s,
                .group = PageGroup::Work,
                .icon = u"plan"_s,
                .title = [] { return PlanPage::tr("Plan"); },
                .make = [&](QWidget* parent) { return new PlanPage(context, drafts, views, parent); },
                .kinds = kindsOfPlanPage()},
        {.id = u"september"_s,
            .group = PageGroup::Work,
            .icon = u"table"_s,
            .title = [] { return SeptemberPage::tr("September table"); },
            .make = [&](QWidget* parent) { return new SeptemberPage(context, views, parent); },
            .visible = [&] { return context.whyNotNow(Act::CompareAllPlans).isEmpty(); }}};
}
