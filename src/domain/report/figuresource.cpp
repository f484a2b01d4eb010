#include "domain/report/figuresource.h"
#include "domain/report/evidencefigures.h"
#include "domain/report/meetingfigures.h"
#include "domain/report/planfigures.h"
#include "domain/report/stafffigures.h"

namespace {
constexpr std::array sources{
    ReportFigureSource{ReportSection::Staff, collectStaff},
    ReportFigureSource{ReportSection::PlanFulfilment, collectPlanFulfilment},
    ReportFigureSource{ReportSection::PlanFulfilment, collectPlanLateness},
    ReportFigureSource{ReportSection::Results, collectResults},
    ReportFigureSource{ReportSection::Visits, collectVisits},
    ReportFigureSource{ReportSection::Meetings, collectMeetings},
    ReportFigureSource{ReportSection::Development, collectDevelopment},
    ReportFigureSource{ReportSection::Materials, collectMaterials},
};
} // namespace

std::span<const ReportFigureSource> reportFigureSources()
{
    return sources;
}

std::vector<ReportEvidence> collectEvidence(const ReportScope& scope)
{
    std::vector<ReportEvidence> sections(Codes<ReportSection>::words.size());
    for (const auto& source : reportFigureSources())
        source.collect(scope, sections.at(static_cast<size_t>(source.section)));
    return sections;
}
