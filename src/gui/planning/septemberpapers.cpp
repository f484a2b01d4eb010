#include "gui/planning/septemberpapers.h"
#include "gui/papers/paperwindow.h"
#include "gui/planning/planpapers.h"

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
            std::vector<PlanPageData> all;
            for (const auto plan : plans)
                if (auto read = planPageData(services, by, plan))
                    all.push_back(std::move(read).value());
            return all;
        },
        [papers = *this, title](const std::vector<PlanPageData>& all) {
            QList<Paper> made;
            for (const auto& plan : all)
                made << paperOf(plan, plan.text);
            papers.open(made, title);
        });
}

void SeptemberPapers::openSlips(const std::vector<Id<Plan>>& plans) const
{
    struct Read {
        School school;
        std::vector<RemarkSlip> slips;
    };
    m_context.read(
        &m_page,
        [plans](Services& services, const Actor& by) {
            Read read{.school = schoolOf(services.ports)};
            for (const auto plan : plans)
                if (auto slip = services.plans.review.slipOf(plan, by))
                    read.slips.push_back(std::move(slip).value());
            return read;
        },
        [papers = *this](const Read& read) {
            QList<Paper> made;
            for (const auto& slip : read.slips)
                made << paperOf(slip, read.school);
            papers.open(made, tr("Remarks on plans"));
        });
}
