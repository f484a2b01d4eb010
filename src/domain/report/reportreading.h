#pragma once
#include "domain/office/documents.h"
#include "domain/report/reportview.h"

/// Reads year reports for screens and papers. Leaders see those of the own associations, deputies and the director all.
class ReportReading {
public:
    explicit ReportReading(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    Result<ReportSheet> sheet(Id<Report> report, const Actor& by) const;
    /// One row for each association of the year that the actor may see, in Kyrgyz order, missing reports included.
    std::vector<ReportRow> reportsOf(int firstYear, const Actor& by) const;
    /// What the actor may take the next step on. Reports that are missing or in draft wait from the year's end on.
    std::vector<ReportQueueItem> queueOf(const Actor& by) const;
    std::optional<Id<Report>> find(Id<Association> association, int firstYear) const;

    /// Why the actor may not do this to the report now: guards the button, the services ask the same again.
    std::optional<Refusal> whyNot(Act act, const Report& report, const Actor& by) const;

    /// Without asking who reads: for services and papers.
    ReportSheet sheetOf(const Report& report, QDate on) const;
    std::optional<SchoolYear> yearOf(int firstYear) const;

private:
    TextHeader headerOf(const ReportSheet& sheet) const;
    std::vector<ReportEvidence> evidenceOf(const Association& association, const SchoolYear& year, QDate on) const;
    void readWords(ReportSheet& sheet) const;
    void readNames(ReportSheet& sheet) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
