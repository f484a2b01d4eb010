#include "domain/report/reportreading.h"
#include "domain/calendar/obligationservice.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include <QCryptographicHash>

namespace {
/// Last year's number of the same figure, where it has one.
void addLastYear(std::vector<ReportEvidence>& now, const std::vector<ReportEvidence>& before)
{
    for (size_t i = 0; i < now.size(); ++i)
        for (auto& figure : now[i].figures) {
            const auto found = std::ranges::find(before[i].figures, figure.key, &ReportFigure::key);
            if (found != before[i].figures.end())
                figure.lastYear = found->number;
        }
}

PersonText personText(const Person& person)
{
    return {person.fullName(), person.nameWithInitials(), person.post};
}
} // namespace

std::optional<SchoolYear> ReportReading::yearOf(int firstYear) const
{
    const auto years = m_ports.of<SchoolYear>().where({{&SchoolYear::firstYear, firstYear}});
    return years.empty() ? std::nullopt : std::optional(years.front());
}

std::optional<Id<Report>> ReportReading::find(Id<Association> association, int firstYear) const
{
    const auto reports
        = m_ports.of<Report>().where({{&Report::association, association}, {&Report::firstYear, firstYear}});
    return reports.empty() ? std::nullopt : std::optional(reports.front().id);
}

std::optional<Refusal> ReportReading::whyNot(Act act, const Report& report, const Actor& by) const
{
    return ::whyNot(act, by, m_authority.subject(report.association, by.day, report.author, report.state));
}

std::vector<ReportEvidence> ReportReading::evidenceOf(
    const Association& association, const SchoolYear& year, QDate on) const
{
    const auto scopeOf = [&](const SchoolYear& of) {
        return ReportScope{m_ports, association, of.firstYear, of.startsOn, of.endsOn, on};
    };
    auto evidence = collectEvidence(scopeOf(year));
    const auto before = yearOf(year.firstYear - 1);
    if (before && association.span.overlaps(Span::through(before->startsOn, before->endsOn)))
        addLastYear(evidence, collectEvidence(scopeOf(*before)));
    return evidence;
}

void ReportReading::readWords(ReportSheet& sheet) const
{
    for (const auto& words : m_ports.of<ReportWords>().where({{&ReportWords::report, sheet.report.id}}))
        sheet.sections.at(static_cast<size_t>(words.section)).words = words.text;
}

void ReportReading::readNames(ReportSheet& sheet) const
{
    std::vector people{sheet.report.author};
    for (const auto& step : sheet.steps)
        people.insert(people.end(), {step.person, step.recorder});
    for (const auto& person : byId(m_ports, people))
        sheet.names.insert(person.id, person.nameWithInitials());
}

TextHeader ReportReading::headerOf(const ReportSheet& sheet) const
{
    const auto school = schoolOf(m_ports);
    TextHeader header{.language = school.language,
        .school = school.name,
        .district = school.district,
        .association = sheet.association.name};
    if (const auto author = m_ports.of<Person>().find(sheet.report.author))
        header.leader = personText(*author);
    return header;
}

ReportSheet ReportReading::sheetOf(const Report& report, QDate on) const
{
    ReportSheet sheet{.report = report, .asOf = on};
    sheet.association = m_ports.of<Association>().find(report.association).value_or(Association{});
    sheet.year = yearOf(report.firstYear).value_or(SchoolYear{});
    auto evidence = evidenceOf(sheet.association, sheet.year, on);
    for (size_t i = 0; i < evidence.size(); ++i)
        sheet.sections.push_back({static_cast<ReportSection>(i), std::move(evidence[i]), {}});
    readWords(sheet);
    sheet.steps = m_documents.stepsOf(report.id.value);
    sheet.versions = m_documents.versionsOf(report.id.value);
    const auto kept = m_ports.of<KeptDeadline>().where({{&KeptDeadline::subject, report.id.value}});
    if (!kept.empty())
        sheet.kept = kept.front();
    for (const auto& owed : ObligationService(m_ports).of(report.association, on, report.firstYear))
        if (owed.kind == ObligationKind::Report)
            sheet.obligation = owed.obligation;
    readNames(sheet);
    if (sheet.isFrozen() && report.current)
        if (const auto version = m_ports.of<DocumentVersion>().find(*report.current))
            if (const auto frozen = fromCanonicalBytes<ReportText>(version->bytes)) {
                sheet.text = *frozen;
                sheet.digest = version->digest;
                return sheet;
            }
    sheet.text = reportTextOf(sheet, headerOf(sheet));
    sheet.digest = QCryptographicHash::hash(canonicalBytes(sheet.text), QCryptographicHash::Sha256);
    return sheet;
}

Result<ReportSheet> ReportReading::sheet(Id<Report> id, const Actor& by) const
{
    const auto report = m_ports.of<Report>().find(id);
    if (!report)
        return Refusal{Rule::RecordGone};
    if (const auto no = whyNot(Act::ReadReport, *report, by))
        return *no;
    return sheetOf(*report, by.day);
}
