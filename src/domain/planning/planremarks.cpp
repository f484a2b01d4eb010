#include "domain/planning/planreview.h"
#include "domain/planning/plansheets.h"
#include "domain/planning/plantext.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::optional<Plan> planOf(const Ports& ports, const LineRemark& remark)
{
    const auto version = ports.of<DocumentVersion>().find(remark.version);
    return version ? ports.of<Plan>().find({version->subject}) : std::nullopt;
}

/// The line as the wording that was read has it.
std::optional<PlanText::Line> lineRead(const std::vector<DocumentVersion>& versions, const LineRemark& remark)
{
    const auto version = std::ranges::find(versions, remark.version, &DocumentVersion::id);
    const auto text = version == versions.end() ? std::nullopt : fromCanonicalBytes<PlanText>(version->bytes);
    if (!text || !remark.line)
        return std::nullopt;
    const auto line = std::ranges::find(text->lines, remark.line->text(), &PlanText::Line::id);
    return line == text->lines.end() ? std::nullopt : std::optional(*line);
}
} // namespace

Result<LineRemark> PlanReview::remark(const RemarkDraft& draft, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::RemarkOnPlan, [&]() -> Result<LineRemark> {
        const auto plan = m_ports.of<Plan>().find(draft.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        const auto day = signing.paper && signing.paper->day.isValid() ? signing.paper->day : by.day;
        const auto id = m_ports.ids.make<LineRemark>();
        StepRequest request{.act = Act::RemarkOnPlan,
            .kind = DocumentKind::Plan,
            .subject = id.value,
            .rights = m_authority.subject(plan->association, day, plan->author, plan->state),
            .recording = Act::RecordRemarkFromPaper};
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto no = whyNotText(draft.text, "text", true, longestText))
            return *no;
        const auto line = draft.line ? m_ports.of<PlanLine>().find(*draft.line) : std::nullopt;
        const auto version = plan->current ? m_ports.of<DocumentVersion>().find(*plan->current) : std::nullopt;
        if (!version || (draft.line && (!line || line->plan != plan->id)))
            return Refusal{Rule::RecordGone, {}, u"line"_s};
        request.version = version->id;
        request.shownDigest = version->digest;
        const auto step = m_documents.take(request, by, signing);
        if (!step)
            return step.refusal();
        LineRemark remark{.id = id,
            .version = version->id,
            .line = draft.line,
            .author = step->person,
            .text = draft.text.trimmed(),
            .onPaper = step->onPaper};
        m_ports.of<LineRemark>().save(remark);
        return remark;
    });
}

Result<LineRemark> PlanReview::settle(const LineRemark& shown, const Actor& by) const
{
    return change(m_ports, by, Act::SettleRemark, [&]() -> Result<LineRemark> {
        const auto plan = planOf(m_ports, shown);
        if (!plan || !m_ports.of<LineRemark>().find(shown.id))
            return Refusal{Rule::RecordGone};
        if (const auto no
            = whyNot(Act::SettleRemark, by, m_authority.subject(plan->association, by.day, plan->author, plan->state)))
            return *no;
        auto remark = shown;
        remark.settled = true;
        m_ports.of<LineRemark>().save(remark);
        return remark;
    });
}

Result<RemarkSlip> PlanReview::slipOf(Id<Plan> id, const Actor& by) const
{
    const auto plan = m_ports.of<Plan>().find(id);
    if (!plan)
        return Refusal{Rule::RecordGone};
    if (const auto no
        = whyNot(Act::ReadPlan, by, m_authority.subject(plan->association, by.day, plan->author, plan->state)))
        return *no;
    const PlanSheets sheets(m_ports, by.day);
    const auto sheet = sheets.sheetOf(*plan);
    RemarkSlip slip{.school = sheets.school().name,
        .district = sheets.school().district,
        .associationName = sheet.association.name,
        .plan = *plan,
        .leader = sheet.nameOf(plan->author),
        .day = by.day};
    for (const auto& remark : sheet.remarks) {
        if (remark.settled)
            continue;
        RemarkSlip::Item item{.text = remark.text, .author = sheet.nameOf(remark.author)};
        if (const auto line = lineRead(sheet.versions, remark)) {
            item.position = line->position;
            item.activity = line->activity;
        }
        if (const auto* step = sheet.stepOf(remark.id))
            item.day = step->day;
        if (!slip.reviewers.contains(item.author))
            slip.reviewers << item.author;
        slip.items.push_back(item);
    }
    std::ranges::stable_sort(slip.items, {}, &RemarkSlip::Item::position);
    return slip;
}
