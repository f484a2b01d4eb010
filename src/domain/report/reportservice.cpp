#include "domain/report/reportservice.h"
#include "domain/calendar/calendarservice.h"
#include "domain/calendar/documentdeadline.h"
#include "domain/office/school.h"
#include "domain/recordrules.h"

using namespace Qt::StringLiterals;

Result<Report> ReportService::start(Id<Association> association, int firstYear, const Actor& by) const
{
    return change(m_ports, by, Act::DraftReport, [&]() -> Result<Report> {
        const auto record = m_ports.of<Association>().find(association);
        if (!record)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftReport, by, m_authority.subject(association, by.day)))
            return *no;
        const auto year = reading.yearOf(firstYear);
        if (!year)
            return Refusal{Rule::NoSuchYear, {firstYear}, u"first_year"_s};
        if (!record->span.overlaps(Span::through(year->startsOn, year->endsOn)))
            return Refusal{Rule::DateOutsideYear, {record->span.from, record->span.lastDay()}, u"first_year"_s};
        if (reading.find(association, firstYear))
            return Refusal{Rule::ReportExists, {firstYear}, u"first_year"_s};
        const auto author = m_authority.authorFor(association, by);
        if (!author)
            return author.refusal();
        Report report{.id = m_ports.ids.make<Report>(),
            .association = association,
            .firstYear = firstYear,
            .author = *author,
            .begunOn = by.day};
        m_ports.of<Report>().save(report);
        return report;
    });
}

Result<Report> ReportService::save(const ReportDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::DraftReport, [&]() -> Result<Report> {
        auto report = m_ports.of<Report>().find(draft.report);
        if (!report)
            return Refusal{Rule::RecordGone};
        if (const auto no = reading.whyNot(Act::DraftReport, *report, by))
            return *no;
        if (report->revision != draft.revision)
            return Refusal{Rule::Stale};
        const auto stored = m_ports.of<ReportWords>().where({{&ReportWords::report, report->id}});
        for (auto it = draft.words.cbegin(); it != draft.words.cend(); ++it) {
            const auto field = QByteArray(Codes<ReportSection>::words[static_cast<size_t>(it.key())]);
            if (const auto no = whyNotText(it.value(), field.constData(), false, longestText))
                return *no;
            const auto found = std::ranges::find(stored, it.key(), &ReportWords::section);
            auto words = found != stored.end()
                ? *found
                : ReportWords{.id = m_ports.ids.make<ReportWords>(), .report = report->id, .section = it.key()};
            if (words.text == it.value())
                continue;
            words.text = it.value();
            m_ports.of<ReportWords>().save(words);
        }
        if (by.isLeaderOf(report->association))
            report->author = by.person;
        // Saved also for its revision: it covers the words, so that two dialogs do not overwrite each other.
        m_ports.of<Report>().save(*report);
        return *report;
    });
}

StepRequest ReportService::requestFor(
    Act act, const Report& report, const ShownReport& shown, const Signing& signing, const Actor& by) const
{
    const auto day = signing.paper && signing.paper->day.isValid() ? signing.paper->day : by.day;
    return {.act = act,
        .kind = DocumentKind::Report,
        .subject = report.id.value,
        .rights = m_authority.subject(report.association, day, report.author, report.state),
        .version = report.current,
        .shownDigest = shown.digest};
}

Result<Report> ReportService::step(
    Report report, const StepRequest& request, const Actor& by, const Signing& signing) const
{
    const auto taken = m_documents.take(request, by, signing);
    if (!taken)
        return taken.refusal();
    report.state = *commandOf(request.act).to;
    if (request.act == Act::SubmitReport)
        report.author = taken->person;
    m_ports.of<Report>().save(report);
    return report;
}

void ReportService::closeDeadlineOf(const Report& report) const
{
    if (!m_ports.of<KeptDeadline>().where({{&KeptDeadline::subject, report.id.value}}).empty())
        return;
    const auto year = reading.yearOf(report.firstYear);
    Q_ASSERT(year);
    auto kept
        = keptFrom(closeDeadline(year->endsOn, schoolOf(m_ports).reportCount, CalendarService(m_ports).calendar()),
            DocumentKind::Report, report.id.value);
    kept.id = m_ports.ids.make<KeptDeadline>();
    m_ports.of<KeptDeadline>().save(kept);
}

Result<Report> ReportService::submit(const ShownReport& shown, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::SubmitReport, [&]() -> Result<Report> {
        auto report = m_ports.of<Report>().find(shown.report);
        if (!report)
            return Refusal{Rule::RecordGone};
        auto request = requestFor(Act::SubmitReport, *report, shown, signing, by);
        request.version.reset();
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        const auto sheet = reading.sheetOf(*report, by.day);
        if (sheet.digest != shown.digest)
            return Refusal{Rule::TextChanged};
        const auto version = m_documents.keep(
            DocumentKind::Report, report->id.value, sheet.text.header.language, canonicalBytes(sheet.text));
        request.version = version.id;
        report->current = version.id;
        auto submitted = step(*report, request, by, signing);
        if (submitted)
            closeDeadlineOf(*submitted);
        return submitted;
    });
}

Result<Report> ReportService::accept(const ShownReport& shown, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::AcceptReport, [&]() -> Result<Report> {
        const auto report = m_ports.of<Report>().find(shown.report);
        if (!report)
            return Refusal{Rule::RecordGone};
        return step(*report, requestFor(Act::AcceptReport, *report, shown, signing, by), by, signing);
    });
}

Result<Report> ReportService::sendBack(
    const ShownReport& shown, const QString& reason, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::ReturnReport, [&]() -> Result<Report> {
        const auto report = m_ports.of<Report>().find(shown.report);
        if (!report)
            return Refusal{Rule::RecordGone};
        auto request = requestFor(Act::ReturnReport, *report, shown, signing, by);
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto no = whyNotText(reason, "reason", true, longestText))
            return *no;
        request.reason = reason.trimmed();
        return step(*report, request, by, signing);
    });
}
