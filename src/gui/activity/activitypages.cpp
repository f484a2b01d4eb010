#include "gui/activity/activitypages.h"
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
#include "domain/activity/selfeducation.h"
#include "domain/material/correction.h"
#include "domain/material/project.h"
#include "gui/activity/activitytexts.h"
#include "gui/activity/dutymappage.h"
#include "gui/activity/evidencespecs.h"
#include "gui/activity/visitpage.h"
#include "gui/control/controlentry.h"
#include "gui/material/assignmentpage.h"
#include "gui/material/materialspage.h"
#include "gui/material/materialspecs.h"
#include "gui/meeting/meetingspage.h"
#include "gui/quality/qualitytabs.h"
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
    auto dutyMap = entry(u"dutymap"_s, u"map"_s, [] { return DutyMapPage::tr("Duty map"); },
        {{{}, [] { return DutyMapPage::tr("Duty map"); },
             [&context](QWidget* parent) { return new DutyMapPage(context, parent); }},
            paperEvidenceTab(context)});
    dutyMap.visible = mayRead;
    return {
        meetingsEntry(context),
        entry(u"visits"_s, u"visit"_s, [] { return ActivityTexts::tr("Visits"); },
            {visitTab(context), tab(context, u"meeting"_s, consultationSpec)}),
        entry(u"contacts"_s, u"people"_s, [] { return ActivityTexts::tr("Contacts"); },
            {tab(context, u"people"_s, contactSpec), tab(context, u"people"_s, participationSpec)}),
        controlEntry(context),
        entry(u"quality"_s, u"quality"_s, [] { return ActivityTexts::tr("Quality"); },
            {tab(context, u"quality"_s, checkTestSpec), quarterMarksTab(context), objectivityTab(context),
                comparisonTab(context), tab(context, u"quality"_s, coverageSpec)}),
        entry(u"growth"_s, u"book"_s, [] { return ActivityTexts::tr("Growth"); },
            {tab(context, u"book"_s, courseSpec), tab(context, u"book"_s, attestationSpec),
                tab(context, u"book"_s, selfEducationSpec)}),
        entry(u"materials"_s, u"paper"_s, [] { return ActivityTexts::tr("Materials and projects"); },
            {materialTab(context), assignmentTab(context), tab(context, u"paper"_s, correctionSpec),
                tab(context, u"paper"_s, projectSpec)}),
        entry(u"claims"_s, u"proposal"_s, [] { return ActivityTexts::tr("Proposals and demands"); },
            {tab(context, u"proposal"_s, proposalSpec), tab(context, u"proposal"_s, demandSpec),
                tab(context, u"proposal"_s, infoRequestSpec)}),
        dutyMap,
    };
}
