#include "domain/calendar/obligationservice.h"
#include "domain/office/associationposts.h"
#include "domain/report/reportreading.h"

namespace {
/// The reports that associations owe, missing ones included, with the records and posts behind them.
class OwedReports {
public:
    OwedReports(const Ports& ports, const Actor& by, std::optional<int> firstYear)
        : m_by(by)
        , m_owed(owed(ports, by.day, firstYear))
        , m_reports(byId(ports, begun(m_owed)))
        , m_posts(ports, valuesOf(m_owed, &AssociationObligation::association))
    {
        std::erase_if(
            m_owed, [&](const AssociationObligation& each) { return whyNot(Act::ReadReport, each).has_value(); });
    }

    const std::vector<AssociationObligation>& all() const { return m_owed; }
    const QHash<Id<Report>, Report>& reports() const { return m_reports; }
    std::optional<Report> reportOf(const AssociationObligation& owed) const
    {
        const auto found = m_reports.constFind({owed.document});
        return found == m_reports.cend() ? std::nullopt : std::optional(*found);
    }
    ReportRow rowOf(const AssociationObligation& owed) const
    {
        ReportRow row{.association = owed.association,
            .associationName = owed.name,
            .firstYear = owed.firstYear,
            .obligation = owed.obligation};
        if (const auto report = reportOf(owed)) {
            row.report = report->id;
            row.state = report->state;
        }
        return row;
    }
    bool may(Act act, const AssociationObligation& owed) const { return reportOf(owed) && !whyNot(act, owed); }

private:
    static std::vector<AssociationObligation> owed(const Ports& ports, QDate day, std::optional<int> firstYear)
    {
        auto all = ObligationService(ports).on(day, firstYear);
        std::erase_if(all, [](const AssociationObligation& each) { return each.kind != ObligationKind::Report; });
        return all;
    }
    static std::vector<Id<Report>> begun(const std::vector<AssociationObligation>& owed)
    {
        std::vector<Id<Report>> ids;
        for (const auto& each : owed)
            if (!each.document.isNull())
                ids.push_back({each.document});
        return ids;
    }
    std::optional<Refusal> whyNot(Act act, const AssociationObligation& owed) const
    {
        const auto report = reportOf(owed);
        return ::whyNot(act, m_by,
            m_posts.subject(owed.association, m_by.day, report ? std::optional(report->author) : std::nullopt,
                report ? std::optional(report->state) : std::nullopt));
    }

    Actor m_by;
    std::vector<AssociationObligation> m_owed;
    QHash<Id<Report>, Report> m_reports;
    AssociationPosts m_posts;
};
} // namespace

std::vector<ReportRow> ReportReading::reportsOf(int firstYear, const Actor& by) const
{
    const OwedReports owed(m_ports, by, firstYear);
    std::vector<ReportRow> rows;
    for (const auto& each : owed.all())
        rows.push_back(owed.rowOf(each));
    return rows;
}

std::vector<ReportQueueItem> ReportReading::queueOf(const Actor& by) const
{
    const OwedReports owed(m_ports, by, std::nullopt);
    const auto begun = owed.reports().keys();
    std::vector<QUuid> subjects;
    for (const auto& id : begun)
        subjects.push_back(id.value);
    const auto steps = m_documents.stepsOf(subjects);
    std::vector<ReportQueueItem> queue;
    for (const auto& each : owed.all()) {
        const auto report = owed.reportOf(each);
        const auto& taken = steps[each.document];
        const auto last = taken.empty() ? QDate() : taken.back().day;
        if (owed.may(Act::AcceptReport, each))
            queue.push_back({Act::AcceptReport, owed.rowOf(each), last});
        else if (report && report->state == DocumentState::Returned && owed.may(Act::SubmitReport, each))
            queue.push_back({Act::SubmitReport, owed.rowOf(each), last});
        else if (each.period.endsOn <= by.day && by.isLeaderOf(each.association)
            && (!report || report->state == DocumentState::Draft))
            queue.push_back({Act::SubmitReport, owed.rowOf(each), each.period.endsOn});
    }
    return queue;
}
