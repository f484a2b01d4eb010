#include "gui/planning/plansaving.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/plandraftkeeping.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/record/stores.h"
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int saveAfterMs = 1500;
}

PlanSaving::PlanSaving(OpenPlan& plan, DraftStore& drafts, FrontPage& front, PlanLinesModel& lines)
    : QObject(&plan)
    , m_plan(plan)
    , m_drafts(drafts)
    , m_front(front)
    , m_lines(lines)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(saveAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] { save(); });
}

PlanDraft PlanSaving::typed() const
{
    PlanDraft draft{.plan = m_plan.id(), .revision = m_plan.sheet().plan.revision};
    m_front.fill(draft);
    draft.lines = m_lines.lines();
    return draft;
}

void PlanSaving::edited()
{
    m_dirty = true;
    Q_EMIT wordsChanged(tr("Not saved yet"));
    m_timer->start();
}

void PlanSaving::save(std::function<void()> then)
{
    m_timer->stop();
    if (m_saving) { // the one under way is followed by another
        m_afterSave = then ? std::move(then) : [] {};
        return;
    }
    if (!m_plan.isEditable() || !m_dirty) {
        if (then)
            then();
        return;
    }
    m_dirty = false;
    m_saving = true;
    m_sentKeys = m_lines.keys();
    auto how = m_plan.manner();
    how.afterFailure = [this] {
        m_saving = false;
        m_dirty = true;
        m_afterSave = {};
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
        [this, then](const PlanPageData& given) {
            takeStored(given);
            if (then)
                then();
            if (const auto after = std::exchange(m_afterSave, {}))
                save(after);
        },
        how);
}

void PlanSaving::takeStored(const PlanPageData& given)
{
    m_saving = false;
    m_plan.takeSaved(given);
    m_lines.takeStored(given.sheet, m_sentKeys);
    m_lines.setFlags(given.flags);
    dropUnsaved();
    if (!m_dirty)
        Q_EMIT wordsChanged(tr("Saved %1").arg(given.readAt.toString(u"HH:mm"_s)));
    Q_EMIT stored();
}

void PlanSaving::begin()
{
    m_dirty = false;
}

QString PlanSaving::key() const
{
    return u"plan/"_s + m_plan.id().text();
}

void PlanSaving::keepUnsaved() const
{
    if (m_dirty && m_plan.isEditable())
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
