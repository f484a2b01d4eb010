#include "gui/report/reportpagedata.h"
#include "domain/office/school.h"
#include "domain/services.h"
#include "papers/schoolpapers.h"

Result<ReportPageData> reportPageData(const Services& services, const Actor& by, Id<Report> id)
{
    const auto& reading = services.reports.reading;
    auto sheet = reading.sheet(id, by);
    if (!sheet)
        return sheet.refusal();
    const auto school = schoolOf(services.ports);
    auto paper = SchoolPapers(services.ports, by.day).report(id, languageNamed(school.language));
    if (!paper)
        return paper.refusal();
    ReportPageData data;
    data.sheet = std::move(sheet).value();
    data.paper = std::move(paper).value();
    if (!data.sheet.isFrozen())
        data.gaps = missingBeforeSubmission(data.sheet);
    for (const auto act : {Act::DraftReport, Act::SubmitReport, Act::AcceptReport, Act::ReturnReport})
        data.refusals[act] = reading.whyNot(act, data.sheet.report, by);
    data.typesForLeader = !by.isLeaderOf(data.sheet.report.association);
    data.mayRecordPaper = !whyNot(Act::RecordFromPaper, by);
    data.today = by.day;
    data.readAt = services.ports.clock.nowUtc().toTimeZone(school.zone()).time();
    return data;
}

Result<Paper> reportWording(const Services& services, const Actor& by, Id<Report> id, Id<DocumentVersion> version)
{
    const auto report = services.ports.of<Report>().find(id);
    if (!report)
        return Refusal{Rule::RecordGone};
    if (const auto no = services.reports.reading.whyNot(Act::ReadReport, *report, by))
        return *no;
    return SchoolPapers(services.ports, by.day).report(id, languageNamed(schoolOf(services.ports).language), version);
}

ReportChoice reportChoice(const Services& services, const Actor& by, Id<SchoolYear> year, Id<Association> association)
{
    ReportChoice choice;
    const auto stored = services.ports.of<SchoolYear>().find(year);
    choice.firstYear = stored ? stored->firstYear : schoolYearOf(by.day);
    choice.today = by.day;
    choice.rows = services.reports.reading.reportsOf(choice.firstYear, by);
    if (!association.isNull())
        std::erase_if(choice.rows, [&](const ReportRow& row) { return row.association != association; });
    const auto mayType = [&](const ReportRow& row) {
        return !whyNot(Act::DraftReport, by, services.authority.subject(row.association, by.day));
    };
    for (const auto& row : choice.rows)
        if (!row.report && (by.isLeaderOf(row.association) || (choice.rows.size() == 1 && mayType(row)))) {
            choice.mayStart = row.association;
            choice.typesForLeader = !by.isLeaderOf(row.association);
        }
    return choice;
}
