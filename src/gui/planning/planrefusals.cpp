#include "gui/planning/planrefusals.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/openplan.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planpage.h"
#include "gui/planning/planpageparts.h"
#include "gui/planning/plansaving.h"
#include "gui/planning/plansidepanel.h"
#include <QHash>
#include <QTabBar>

using namespace Qt::StringLiterals;

bool PlanRefusals::showRefusal(const Refusal& refusal, const QString& words)
{
    if (refusal.rule == Rule::Stale) {
        offerStored(words);
        return true;
    }
    const auto field = refusal.rule == Rule::NoForecast ? u"forecast"_s : refusal.field;
    return showAtField(field, words) || showAtLine(refusal, field, words);
}

void PlanRefusals::offerStored(const QString& words)
{
    m_parts.conflict->show(Message{Message::Kind::Caution, words}, PlanPage::tr("Show the stored plan"), [this] {
        m_saving.dropUnsaved();
        m_saving.begin();
        m_plan.read(m_plan.id());
    });
}

bool PlanRefusals::showAtField(const QString& field, const QString& words)
{
    if (!m_parts.front->showRefusal(field, words))
        return false;
    m_parts.tabs->setCurrentIndex(PlanPageParts::FrontView);
    m_parts.front->showRefusal(field, words); // focus, now that it is visible
    return true;
}

bool PlanRefusals::showAtLine(const Refusal& refusal, const QString& field, const QString& words)
{
    static const QHash<QString, int> columns{{u"activity"_s, PlanLinesModel::Activity},
        {u"clause"_s, PlanLinesModel::Clause}, {u"term"_s, PlanLinesModel::Term},
        {u"responsible"_s, PlanLinesModel::Responsible}, {u"expected"_s, PlanLinesModel::Expected}};
    const auto column = columns.constFind(field);
    if (column == columns.cend())
        return false;
    const int number = refusal.facts.value(refusal.rule == Rule::TooLong ? 1 : 0).toInt(); // after the longest length
    const auto keys = m_parts.lines->keys();
    if (number < 1 || size_t(number) > keys.size())
        return false;
    const int row = m_parts.lines->rowOfKey(keys[size_t(number - 1)]);
    m_parts.lines->setRefusal(row, *column, words);
    m_parts.side->setRefusal(PlanPage::tr("Line %1: %2").arg(row + 1).arg(words));
    return true;
}

void PlanRefusals::clearRefusals()
{
    m_parts.front->clearRefusals();
    m_parts.side->setRefusal({});
}
