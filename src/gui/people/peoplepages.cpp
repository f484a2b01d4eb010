#include "gui/people/peoplepages.h"
#include "gui/people/associationspage.h"
#include "gui/people/peopletexts.h"
#include "gui/people/staffpage.h"

using namespace Qt::StringLiterals;

std::vector<PageEntry> peoplePages(AppContext& context, const PageTools& tools)
{
    return {{.id = u"associations"_s,
                .group = PageGroup::People,
                .icon = u"association"_s,
                .title = [] { return PeopleTexts::tr("Associations"); },
                .make = [&context, tools](QWidget* parent) { return makeAssociationsPage(context, tools, parent); }},
        {.id = u"people"_s,
            .group = PageGroup::People,
            .icon = u"people"_s,
            .title = [] { return PeopleTexts::tr("Staff"); },
            .make = [&context, tools](QWidget* parent) { return makeStaffPage(context, tools, parent); },
            .visible = [&context] { return context.whyNotNow(Act::ChangePeople).isEmpty(); }}};
}
