#include "gui/planning/plansaving.h"
#include "gui/document/autosave.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/plandraftkeeping.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/record/stores.h"

using namespace Qt::StringLiterals;

PlanSaving::PlanSaving(OpenPlan& plan, DraftStore& drafts, FrontPage& front, PlanLinesModel& lines)
    : QObject(&plan)
    , m_plan(plan)
    , m_drafts(drafts)
    , m_front(front)
    , m_lines(lines)
    , m_saving(new AutoSave([this] { beginSave(); }, this))
{
}

PlanDraft PlanSaving::typed() const
{
    PlanDraft draft{.plan = m_plan.id(), .revision = m_plan.sheet().plan.revision};
    m_front.fill(draft);
    draft.lines = m_lines.lines();
    return draft;
}

bool PlanSaving::isPending() const
{
    return m_saving->isBusy();
}

void PlanSaving::edited()
{
    Q_EMIT wordsChanged(tr("Not saved yet"));
    m_saving->edited();
}

void PlanSaving::save(std::function<void()> then)
{
    m_saving->save(std::move(then));
}

void PlanSaving::beginSave()
{
    m_sentKeys = m_lines.keys();
    auto how = m_plan.manner();
    how.afterFailure = [this] {
        m_saving->failed();
        Q_EMIT wordsChanged(tr("Not saved: the text is kept here"));
        keepUnsaved();
    };
    m_plan.context().act(
        m_plan.page(),
        [draft = typed()](Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto saved = services.plans.drafting.save(draft, by);
            if (!saved)
                return saved.refusal();
            return planPageData(services, by, draft.plan);
        },
        [this](const PlanPageData& given) {
            takeStored(given);
            m_saving->finished();
        },
        how);
}

void PlanSaving::takeStored(const PlanPageData& given)
{
    m_plan.takeSaved(given);
    m_lines.takeStored(given.sheet, m_sentKeys);
    m_lines.setFlags(given.flags);
    dropUnsaved();
    if (!m_saving->isDirty())
        Q_EMIT wordsChanged(tr("Saved %1").arg(given.readAt.toString(u"HH:mm"_s)));
    Q_EMIT stored();
}

void PlanSaving::begin()
{
    m_saving->forget();
}

QString PlanSaving::key() const
{
    return u"plan/"_s + m_plan.id().text();
}

void PlanSaving::keepUnsaved() const
{
    if (m_saving->isDirty() && m_plan.isEditable())
        m_drafts.keep(key(), keptDraft(typed()));
}

bool PlanSaving::restoreUnsaved()
{
    const auto kept = m_plan.isEditable() ? m_drafts.find(key()) : std::nullopt;
    if (!kept)
        return false;
    const auto draft = draftFromKept(*kept, m_plan.sheet());
    m_front.setTexts(draft);
    m_lines.replaceAll(draft.lines, tr("Unsaved text"));
    return true;
}

void PlanSaving::dropUnsaved()
{
    m_drafts.drop(key());
}
