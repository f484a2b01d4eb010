#pragma once
#include "domain/report/reportreading.h"

/// The life of the year report (5.3): drafted by the leader, submitted to the academic deputy, accepted, or returned
/// with a reason. Each step is electronic or on paper.
class ReportService {
public:
    explicit ReportService(const Ports& ports)
        : reading(ports)
        , m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    ReportReading reading;

    /// One report for an association and year. Refuses a year that is not opened and a second report.
    Result<Report> start(Id<Association> association, int firstYear, const Actor& by) const;
    /// The leader's words; figures are not touched, they are counted anew whenever the report is read.
    Result<Report> save(const ReportDraft& draft, const Actor& by) const;
    /// Freezes figures and words. The first submission closes the deadline of 5.3: a later return does not make it
    /// late. Rule::TextChanged when the records yield other figures than those shown.
    Result<Report> submit(const ShownReport& shown, const Actor& by, const Signing& signing) const;
    Result<Report> accept(const ShownReport& shown, const Actor& by, const Signing& signing) const;
    /// The reason is required.
    Result<Report> sendBack(
        const ShownReport& shown, const QString& reason, const Actor& by, const Signing& signing) const;

private:
    Result<Report> step(Report report, const StepRequest& request, const Actor& by, const Signing& signing) const;
    StepRequest requestFor(
        Act act, const Report& report, const ShownReport& shown, const Signing& signing, const Actor& by) const;
    void closeDeadlineOf(const Report& report) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
