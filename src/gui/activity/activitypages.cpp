#include "gui/activity/activitypages.h"
#include "domain/activity/assignment.h"
#include "domain/activity/attestation.h"
#include "domain/activity/checktest.h"
#include "domain/activity/consultation.h"
#include "domain/activity/contact.h"
#include "domain/activity/course.h"
#include "domain/activity/coverage.h"
#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/participation.h"
#include "domain/activity/proposal.h"
#include "domain/activity/visit.h"
#include "gui/activity/activitytexts.h"
#include "gui/activity/dutymappage.h"
#include "gui/activity/evidencespecs.h"
#include "gui/record/recordentry.h"
#include "gui/record/recordtabs.h"

using namespace Qt::StringLiterals;

namespace {
/// A tab with the records of one kind.
template <class T>
RecordTab tab(AppContext& context, const QString& icon, RecordSpec<T> (*spec)(AppContext&))
{
    return recordTab<T>(context, icon, [&context, spec] { return spec(context); });
}
} // namespace

std::vector<PageEntry> activityPages(AppContext& context)
{
    const auto entry = [](const QString& id, const QString& icon, std::function<QString()> title,
                           const std::vector<RecordTab>& tabs) {
        return recordTabsEntry(PageGroup::Work, id, icon, std::move(title), tabs);
    };
    const auto mayRead = [&context] {
        const auto& by = context.session().actor();
        return !by.leads.empty() || context.whyNotNow(Act::CompareAllPlans).isEmpty();
    };
    return {
        entry(u"visits"_s, u"visit"_s, [] { return ActivityTexts::tr("Visits"); },
            {tab(context, u"visit"_s, visitSpec), tab(context, u"meeting"_s, consultationSpec)}),
        entry(u"contacts"_s, u"people"_s, [] { return ActivityTexts::tr("Contacts"); },
            {tab(context, u"people"_s, contactSpec), tab(context, u"people"_s, participationSpec)}),
        entry(u"quality"_s, u"quality"_s, [] { return ActivityTexts::tr("Quality"); },
            {tab(context, u"quality"_s, checkTestSpec), tab(context, u"quality"_s, coverageSpec)}),
        entry(u"growth"_s, u"book"_s, [] { return ActivityTexts::tr("Growth and materials"); },
            {tab(context, u"book"_s, courseSpec), tab(context, u"book"_s, attestationSpec),
                tab(context, u"paper"_s, assignmentSpec)}),
        entry(u"claims"_s, u"proposal"_s, [] { return ActivityTexts::tr("Proposals and demands"); },
            {tab(context, u"proposal"_s, proposalSpec), tab(context, u"proposal"_s, demandSpec),
                tab(context, u"proposal"_s, infoRequestSpec)}),
        {.id = u"dutymap"_s,
            .group = PageGroup::Work,
            .icon = u"map"_s,
            .title = [] { return DutyMapPage::tr("Duty map"); },
            .make = [&context](QWidget* parent) { return new DutyMapPage(context, parent); },
            .visible = mayRead},
    };
}
