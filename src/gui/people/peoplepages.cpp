#include "gui/people/peoplepages.h"
#include "gui/people/associationspage.h"
#include "gui/people/peopletexts.h"
#include "gui/people/staffpage.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

std::vector<PageEntry> peoplePages(AppContext& context)
{
    return {{.id = u"associations"_s,
                .group = PageGroup::People,
                .icon = u"association"_s,
                .title = [] { return PeopleTexts::tr("Associations"); },
                .make = [&context](QWidget* parent) { return makeAssociationsPage(context, parent); },
                .kinds = {kindOf<Association>()}},
        {.id = u"people"_s,
            .group = PageGroup::People,
            .icon = u"people"_s,
            .title = [] { return PeopleTexts::tr("Staff"); },
            .make = [&context](QWidget* parent) { return makeStaffPage(context, parent); },
            .kinds = {kindOf<Person>()},
            .visible = [&context] { return context.whyNotNow(Act::ChangePeople).isEmpty(); }}};
}
