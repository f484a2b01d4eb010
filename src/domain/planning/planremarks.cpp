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

/// The newest wording with remarks, else the one in force.
const DocumentVersion* wordingRead(const PlanSheet& sheet)
{
    for (auto version = sheet.versions.rbegin(); version != sheet.versions.rend(); ++version)
        if (std::ranges::find(sheet.remarks, version->id, &LineRemark::version) != sheet.remarks.end())
            return &*version;
    return sheet.versions.empty() ? nullptr : &sheet.versions.back();
}
} // namespace

Result<LineRemark> PlanReview::remark(const RemarkDraft& draft, const Actor& by, std::optional<Id<Person>> author) const
{
    return change(m_ports, by, Act::RemarkOnPlan, [&]() -> Result<LineRemark> {
        const auto plan = m_ports.of<Plan>().find(draft.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        const auto subject = m_authority.subject(plan->association, by.day, plan->author, plan->state);
        if (author) {
            if (const auto no = whyNot(Act::RecordRemarkFromPaper, by, subject))
                return *no;
            if (const auto no = whyNot(Act::RemarkOnPlan, m_authority.actor(*author, by.day), subject))
                return no->rule == Rule::NoRight ? Refusal{Rule::SignerHasNoRight, {by.day}, u"signer"_s} : *no;
        } else if (const auto no = whyNot(Act::RemarkOnPlan, by, subject)) {
            return *no;
        }
        if (const auto no = whyNotText(draft.text, "text", true, longestText))
            return *no;
        const auto line = draft.line ? m_ports.of<PlanLine>().find(*draft.line) : std::nullopt;
        if (!plan->current || (draft.line && (!line || line->plan != plan->id)))
            return Refusal{Rule::RecordGone, {}, u"line"_s};
        LineRemark remark{.id = m_ports.ids.make<LineRemark>(),
            .version = *plan->current,
            .line = draft.line,
            .author = author.value_or(by.person),
            .text = draft.text.trimmed(),
            .onPaper = author.has_value()};
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
        .associationName = sheet.association.name,
        .plan = *plan,
        .leader = sheet.nameOf(plan->author),
        .day = by.day};
    const auto* version = wordingRead(sheet);
    if (!version)
        return slip;
    slip.version = version->number;
    const auto text = fromCanonicalBytes<PlanText>(version->bytes);
    for (const auto& remark : sheet.remarks) {
        if (remark.version != version->id)
            continue;
        RemarkSlip::Item item{.text = remark.text, .author = sheet.nameOf(remark.author), .settled = remark.settled};
        if (text && remark.line)
            for (const auto& line : text->lines)
                if (line.id == remark.line->text()) {
                    item.position = line.position;
                    item.activity = line.activity;
                }
        slip.items.push_back(item);
    }
    std::ranges::stable_sort(slip.items, {}, &RemarkSlip::Item::position);
    return slip;
}
