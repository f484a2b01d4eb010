#include "gui/control/controlentry.h"
#include "domain/activity/paperevidence.h"
#include "gui/control/controlpage.h"
#include "gui/control/controlspecs.h"
#include "gui/control/controltexts.h"
#include "gui/control/handoverpage.h"
#include "gui/control/membercardpage.h"
#include "gui/control/periodanalysispage.h"

using namespace Qt::StringLiterals;

namespace {
bool readsRecords(const AppContext& context)
{
    return !context.session().actor().leads.empty() || context.whyNotNow(Act::CompareAllPlans).isEmpty();
}

QString controlTitle()
{
    return ControlTexts::tr("Control");
}

std::vector<RecordTab> tabsFor(AppContext& context)
{
    std::vector<RecordTab> tabs;
    if (readsRecords(context))
        tabs.push_back({{}, [] { return ControlPage::tr("Control list"); },
            [&context](QWidget* parent) { return new ControlPage(context, parent); }});
    tabs.push_back({{}, [] { return MemberCardPage::tr("Member's card"); },
        [&context](QWidget* parent) { return new MemberCardPage(context, parent); }});
    if (readsRecords(context)) {
        tabs.push_back({kindOf<PeriodAnalysis>(), [] { return ControlTexts::tr("Analyses"); },
            [&context](QWidget* parent) { return new PeriodAnalysisPage(context, parent); }});
        tabs.push_back({kindOf<Handover>(), [] { return ControlTexts::tr("Handover acts"); },
            [&context](QWidget* parent) { return new HandoverPage(context, parent); }});
    }
    return tabs;
}
} // namespace

PageEntry controlEntry(AppContext& context)
{
    return {.id = u"control"_s,
        .group = PageGroup::Work,
        .icon = u"shield"_s,
        .title = controlTitle,
        .make =
            [&context](QWidget* parent) {
                return new RecordTabs(controlTitle, tabsFor(context), parent); // by who sits there
            },
        .kinds = {kindOf<PeriodAnalysis>(), kindOf<Handover>(), u"member_card"_s},
        .visible = [&context] { return readsRecords(context) || !context.session().actor().memberOf.empty(); }};
}

RecordTab paperEvidenceTab(AppContext& context)
{
    return recordTab<PaperEvidence>(context, u"folder"_s, [&context] { return paperEvidenceSpec(context); });
}
