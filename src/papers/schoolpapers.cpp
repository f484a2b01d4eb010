#include "papers/schoolpapers.h"
#include "domain/office/documents.h"
#include "domain/office/school.h"
#include "domain/planning/plansheets.h"
#include "domain/planning/planwording.h"
#include "domain/report/reportreading.h"
#include "papers/planpaper.h"
#include "papers/reportpaper.h"
#include "papers/stepblocks.h"
#include "words/officialwords.h"
#include "words/planwords.h"

using namespace Qt::StringLiterals;

namespace {
/// The wording of the blocks is layout, not text: what was signed says who agreed and approved, and when. So a plan
/// that was approved long ago prints under the headings that the school uses now.
void headAsSchoolDoes(PlanPaperOptions& options, const School& school)
{
    options.agreed.heading = school.agreedHeading;
    options.approved.heading = school.approvedHeading;
}

bool isDraft(DocumentState state)
{
    return state == DocumentState::Draft || state == DocumentState::Returned;
}

Refusal damaged(const DocumentVersion& version)
{
    return {Rule::TextUnreadable, {version.number}};
}

/// What the last column says of a line of an approved plan; nothing for a line
/// without an entry.
QString outcomeWords(const LineView& line, Language language)
{
    const auto* entry = line.latest();
    if (!entry)
        return {};
    switch (entry->outcome) {
    case LineOutcome::Done:
        return planWord(PlanWord::Done, language) + u' ' + shortDate(entry->day);
    case LineOutcome::NotDone:
        return planWord(PlanWord::NotDone, language);
    case LineOutcome::Moved:
        return planWord(PlanWord::Moved, language) + u' '
            + termWords(line.term.from, line.term.lastDay(), true, language);
    case LineOutcome::Cancelled:
        return planWord(PlanWord::Cancelled, language);
    case LineOutcome::Reopened:
        return {};
    }
    Q_UNREACHABLE();
}

/// An approved amendment gave the plan its present wording, so its two steps
/// stand on the paper then.
void takeAmendment(const PlanSheet& sheet, const StepBlocks& blocks, PlanPaperOptions& options, Language language)
{
    for (const auto& amendment : sheet.amendments) {
        if (amendment.amendment.state != DocumentState::Approved)
            continue;
        if (const auto* step = StepBlocks::newest(amendment.steps, Act::AgreeAmendment))
            options.agreed = blocks.of(*step, language);
        if (const auto* step = StepBlocks::newest(amendment.steps, Act::ApproveAmendment))
            options.approved = blocks.of(*step, language);
    }
}
} // namespace

SchoolPapers::SchoolPapers(const Ports& ports, QDate on)
    : m_ports(ports)
    , m_authority(ports)
    , m_on(on)
{
}

Result<DocumentVersion> SchoolPapers::versionOf(QUuid subject, const std::optional<Id<DocumentVersion>>& version) const
{
    auto stored = version ? m_ports.of<DocumentVersion>().find(*version) : std::nullopt;
    if (!stored || stored->subject != subject)
        return Refusal{Rule::RecordGone};
    return std::move(*stored);
}

Result<Paper> SchoolPapers::plan(Id<Plan> id, Language language, std::optional<Id<DocumentVersion>> version) const
{
    const auto plan = m_ports.of<Plan>().find(id);
    if (!plan)
        return Refusal{Rule::RecordGone};
    return this->plan(PlanSheets(m_ports, m_on).sheetOf(*plan), language, version);
}

Result<Paper> SchoolPapers::plan(
    const PlanSheet& sheet, Language language, std::optional<Id<DocumentVersion>> version) const
{
    const auto& plan = sheet.plan;
    const StepBlocks blocks(m_ports, m_on);
    PlanPaperOptions options{.agreed = blocks.forReviewer(plan.association, language),
        .approved = blocks.forRole(Role::Director, language),
        .marks = blocks.marks()};
    const auto school = schoolOf(m_ports);
    headAsSchoolDoes(options, school);
    if (!version && (isDraft(plan.state) || !plan.current))
        return planPaper(wordingOf(sheet, school), options, language);

    const bool isPresent = !version || version == plan.current;
    const auto stored = versionOf(plan.id.value, version ? version : plan.current);
    if (!stored)
        return stored.refusal();
    const auto text = fromCanonicalBytes<PlanText>(stored->bytes);
    if (!text)
        return damaged(*stored);
    if (const auto* step = StepBlocks::newest(sheet.steps, Act::AgreePlan, stored->id))
        options.agreed = blocks.of(*step, language);
    if (const auto* step = StepBlocks::newest(sheet.steps, Act::ApprovePlan, stored->id))
        options.approved = blocks.of(*step, language);
    if (isPresent && (plan.state == DocumentState::Approved || plan.state == DocumentState::Closed)) {
        takeAmendment(sheet, blocks, options, language);
        for (const auto& line : sheet.lines)
            if (const auto words = outcomeWords(line, language); !words.isEmpty())
                options.done.insert(line.line.id.text(), words);
    }
    headAsSchoolDoes(options, school); // the blocks were made anew from their steps
    return planPaper(*text, options, language);
}

Result<Paper> SchoolPapers::report(Id<Report> id, Language language, std::optional<Id<DocumentVersion>> version) const
{
    const auto report = m_ports.of<Report>().find(id);
    if (!report)
        return Refusal{Rule::RecordGone};
    const StepBlocks blocks(m_ports, m_on);
    ReportPaperOptions options{.accepted = blocks.forReviewer(report->association, language), .marks = blocks.marks()};
    if (!version && isDraft(report->state))
        return reportPaper(ReportReading(m_ports).sheetOf(*report, m_on).text, options, language);

    const auto stored = versionOf(id.value, version ? version : report->current);
    if (!stored)
        return stored.refusal();
    const auto text = fromCanonicalBytes<ReportText>(stored->bytes);
    if (!text)
        return damaged(*stored);
    const auto steps = Documents(m_ports).stepsOf(id.value);
    if (const auto* step = StepBlocks::newest(steps, Act::SubmitReport, stored->id))
        options.submittedOn = step->day;
    if (const auto* step = StepBlocks::newest(steps, Act::AcceptReport, stored->id))
        options.accepted = blocks.of(*step, language);
    return reportPaper(*text, options, language);
}
