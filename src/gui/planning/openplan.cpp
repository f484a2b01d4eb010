#include "gui/planning/openplan.h"

OpenPlan::OpenPlan(AppContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void OpenPlan::read(Id<Plan> plan)
{
    m_context.read(
        &m_page, [plan](Services& services, const Actor& by) { return planPageData(services, by, plan); },
        [this](const PlanPageData& given) { show(given); });
}

void OpenPlan::show(const PlanPageData& given)
{
    const bool another = id() != given.sheet.plan.id;
    m_data = given;
    if (another)
        m_typing = false;
    Q_EMIT shown(another);
}

void OpenPlan::typeFromPaper()
{
    m_typing = true;
    Q_EMIT shown(false);
}

std::function<void(const PlanPageData&)> OpenPlan::whenTaken(std::function<void()> then)
{
    return [this, then = std::move(then)](const PlanPageData& given) {
        show(given);
        if (then)
            then();
    };
}
