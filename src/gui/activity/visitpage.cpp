#include "gui/activity/visitpage.h"
#include "domain/office/authority.h"
#include "domain/office/school.h"
#include "gui/activity/activitytexts.h"
#include "gui/activity/evidencespecs.h"
#include "gui/material/scoresheet.h"
#include "gui/papers/paperwindow.h"
#include "gui/record/desksource.h"
#include "gui/theme/icons.h"
#include "papers/visitpaper.h"

using namespace Qt::StringLiterals;

namespace {
/// The one who enters it has mostly been there: the leader, else the deputy.
RecordActs<Visit> visitActs()
{
    auto acts = recordActs<Visit>();
    acts.blank = [blank = acts.blank](Services& services, const Within& within, const Actor& by) {
        auto visit = blank(services, within, by);
        visit.visitor = by.person;
        if (by.leads.empty() && by.holds(Role::AcademicDeputy))
            visit.kind = VisitKind::Deputy;
        return visit;
    };
    return acts;
}

/// With the remarks and scores that the reader may see.
Result<Paper> paperOf(const Services& services, Id<Visit> id, bool isSheet, const Actor& by)
{
    const auto visits = services.records.list<Visit>({}, by, {{&Visit::id, id}});
    if (!visits)
        return visits.refusal();
    if (visits->empty())
        return Refusal{Rule::RecordGone};
    const auto& visit = visits->front();
    const auto text = visitTextOf(services.ports, visit, readableScores(services, visit, by));
    const auto school = schoolOf(services.ports);
    const auto language = languageNamed(school.language);
    return isSheet ? visitSheetPaper(text, {.sample = school.sample}, language)
                   : lessonAnalysisPaper(text, {.sample = school.sample}, language);
}
} // namespace

VisitPage::VisitPage(AppContext& context, QWidget* parent)
    : RecordPage<Visit>(
        u"visit"_s, [&context] { return visitSpec(context); },
        std::make_unique<DeskSource<Visit>>(context, visitActs()), context.tools(), parent)
    , m_context(context)
    , m_sheet(makePaperAction(u"visitSheet"_s, PaperKind::Sheet))
    , m_analysis(makePaperAction(u"lessonAnalysis"_s, PaperKind::Analysis))
{
    addChildren(makeVisitScores(context, this), [] { return ActivityTexts::tr("Criteria"); });
}

QAction* VisitPage::makePaperAction(const QString& name, PaperKind kind)
{
    auto* action = new QAction(lineIcon(u"print"_s), {}, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] { preview(kind); });
    addRecordAction(action);
    return action;
}

void VisitPage::preview(PaperKind kind)
{
    const auto visit = currentRecord();
    if (!visit)
        return;
    m_context.read(
        this,
        [id = visit->id, isSheet = kind == PaperKind::Sheet](
            Services& services, const Actor& by) { return paperOf(services, id, isSheet, by); },
        [this](const Paper& paper) { (new PaperWindow(paper, m_context.prompts(), this))->open(); });
}

void VisitPage::recordShown(const std::optional<Visit>& visit)
{
    QString whyNot;
    if (!visit)
        whyNot = ActivityTexts::tr("Choose a visit first.");
    else if (visit->isAhead(m_context.session().today()))
        whyNot = ActivityTexts::tr("The lesson is still ahead.");
    for (auto* action : {m_sheet, m_analysis}) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    }
}

void VisitPage::retranslate()
{
    m_sheet->setText(ActivityTexts::tr("Visit sheet…"));
    m_analysis->setText(ActivityTexts::tr("Lesson analysis…"));
    RecordPage<Visit>::retranslate();
}

RecordTab visitTab(AppContext& context)
{
    return {kindOf<Visit>(), [] { return ActivityTexts::tr("Visits"); },
        [&context](QWidget* parent) { return new VisitPage(context, parent); }};
}
