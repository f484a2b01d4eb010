#include "gui/planning/septemberpapers.h"
#include "gui/papers/paperwindow.h"
#include "gui/planning/planpagedata.h"

void SeptemberPapers::open(const QList<Paper>& papers, const QString& title) const
{
    if (!papers.isEmpty())
        (new PaperWindow(joined(papers, title), m_context.prompts(), &m_page))->open();
}

void SeptemberPapers::openPlans(const std::vector<Id<Plan>>& plans, const QString& title) const
{
    m_context.read(
        &m_page,
        [plans](Services& services, const Actor& by) {
            QList<Paper> made;
            for (const auto plan : plans)
                if (const auto paper = planWording(services, by, plan))
                    made << *paper;
            return made;
        },
        [papers = *this, title](const QList<Paper>& made) { papers.open(made, title); });
}

void SeptemberPapers::openSlips(const std::vector<Id<Plan>>& plans) const
{
    m_context.read(
        &m_page,
        [plans](Services& services, const Actor& by) {
            QList<Paper> made;
            for (const auto plan : plans)
                if (const auto slip = slipPaper(services, by, plan))
                    made << *slip;
            return made;
        },
        [papers = *this](const QList<Paper>& made) { papers.open(made, tr("Remarks on plans")); });
}
