#include "app/window/pages.h"
#include "domain/office/modules.h"
#include "gui/activity/activitypages.h"
#include "gui/home/homepage.h"
#include "gui/information/informationentry.h"
#include "gui/instruction/instructionpage.h"
#include "gui/people/peoplepages.h"
#include "gui/planning/planningpages.h"
#include "gui/report/reportpage.h"
#include "gui/search/searchpage.h"
#include "gui/settings/backupspage.h"
#include "gui/settings/settingspages.h"

using namespace Qt::StringLiterals;

std::vector<PageEntry> pagesOf(AppContext& context, Preferences& preferences)
{
    const auto& tools = context.tools();
    std::vector<PageEntry> pages;
    pages.push_back({.id = u"home"_s,
        .group = PageGroup::Home,
        .icon = u"home"_s,
        .title = [] { return HomePage::tr("Home"); },
        .make = [&](QWidget* parent) { return makeHomePage(context, parent); }});
    pages.push_back(searchEntry(context));
    for (auto& page : planningPages(context, tools.drafts, tools.views))
        pages.push_back(std::move(page));
    pages.push_back({.id = u"report"_s,
        .group = PageGroup::Work,
        .icon = u"report"_s,
        .title = [] { return ReportPage::tr("Year report"); },
        .make = [&](QWidget* parent) { return new ReportPage(context, tools.drafts, parent); },
        .kinds = {kindOf<Report>()},
        .visible =
            [&] {
                const auto& by = context.session().actor();
                return !by.leads.empty() || context.whyNotNow(Act::CompareAllPlans).isEmpty();
            }});
    for (auto& page : activityPages(context))
        pages.push_back(std::move(page));
    for (auto& page : peoplePages(context))
        pages.push_back(std::move(page));
    pages.push_back({.id = u"instruction"_s,
        .group = PageGroup::Documents,
        .icon = u"instruction"_s,
        .title = [] { return InstructionPage::tr("Instruction"); },
        .make = [&context](QWidget* parent) { return new InstructionPage(context, parent); },
        .kinds = {kindOf<InstructionEdition>()}});
    pages.push_back(informationEntry(context));
    for (auto& page : settingsPages(context))
        pages.push_back(std::move(page));
    pages.push_back({.id = u"backups"_s,
        .group = PageGroup::Settings,
        .icon = u"backup"_s,
        .title = [] { return BackupsPage::tr("Backups"); },
        .make = [&context, &preferences](QWidget* parent) { return new BackupsPage(context, preferences, parent); }});
    for (auto& page : pages)
        page.optional = optionalModules().contains(page.id);
    return pages;
}
