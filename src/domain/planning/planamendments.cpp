#include "domain/planning/planamendments.h"
#include "domain/calendar/codes.h"
#include "domain/planning/amendmenttext.h"
#include "domain/planning/planlines.h"
#include "domain/planning/plansheets.h"
#include "domain/planning/planwording.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QDate dayOf(const Actor& by, const Signing& signing)
{
    return signing.paper && signing.paper->day.isValid() ? signing.paper->day : by.day;
}

LineDraft draftOf(const AmendmentLineView& view)
{
    const auto& line = view.line;
    return {.activity = line.activity,
        .kind = line.kind,
        .clause = line.clause,
        .term = line.term,
        .expected = line.expected,
        .everyone = line.everyone,
        .responsible = view.responsible};
}

AmendmentLine lineFrom(const LineDraft& draft, AmendmentChange change, Id<PlanAmendment> amendment)
{
    return {.amendment = amendment,
        .change = change,
        .activity = draft.activity,
        .kind = draft.kind,
        .clause = draft.clause,
        .term = draft.term,
        .expected = draft.expected,
        .everyone = draft.everyone};
}

void store(const Ports& ports, AmendmentLine line, const std::vector<Id<Person>>& responsible)
{
    line.id = ports.ids.make<AmendmentLine>();
    ports.of<AmendmentLine>().save(line);
    for (const auto person : responsible) {
        AmendmentResponsible record{.id = ports.ids.make<AmendmentResponsible>(),
            .amendment = line.amendment,
            .line = line.id,
            .person = person};
        ports.of<AmendmentResponsible>().save(record);
    }
}

void removeLines(const Ports& ports, Id<PlanAmendment> amendment)
{
    for (const auto& each : ports.of<AmendmentResponsible>().where({{&AmendmentResponsible::amendment, amendment}}))
        ports.of<AmendmentResponsible>().remove(each);
    for (const auto& each : ports.of<AmendmentLine>().where({{&AmendmentLine::amendment, amendment}}))
        ports.of<AmendmentLine>().remove(each);
}

std::optional<Refusal> whyNotRemoved(const std::vector<Id<PlanLine>>& removed, const PlanSheet& sheet)
{
    for (const auto id : removed) {
        const auto line = std::ranges::find(sheet.lines, id, [](const LineView& view) { return view.line.id; });
        if (line == sheet.lines.end())
            return Refusal{Rule::RecordGone, {}, u"removed"_s};
        if (line->settled())
            return Refusal{Rule::LineSettled, {}, u"removed"_s};
    }
    return std::nullopt;
}

/// Those that stay and those that come: together they must be a proper list.
std::vector<LineDraft> linesAfter(const PlanSheet& sheet, const AmendmentDraft& draft)
{
    auto lines = ::draftOf(sheet).lines;
    std::erase_if(lines,
        [&](const LineDraft& line) { return std::ranges::find(draft.removed, *line.id) != draft.removed.end(); });
    for (const auto& line : draft.added)
        lines.push_back(tidied(line));
    return lines;
}

const AmendmentView* viewOf(const PlanSheet& sheet, Id<PlanAmendment> id)
{
    const auto found
        = std::ranges::find(sheet.amendments, id, [](const AmendmentView& view) { return view.amendment.id; });
    return found == sheet.amendments.end() ? nullptr : &*found;
}

AmendmentText textOf(const PlanSheet& sheet, const AmendmentView& view, Id<Person> leader, const School& school)
{
    AmendmentText text{.header = headerOf(sheet, leader, school),
        .period = wordingOf(sheet, school).period,
        .planVersion = sheet.versions.empty() ? 0 : sheet.versions.back().number,
        .planDigest = QString::fromLatin1(sheet.digest().toHex()),
        .number = view.amendment.number,
        .reason = view.amendment.reason};
    for (const auto& line : view.lines) {
        const bool added = line.line.change == AmendmentChange::Added;
        auto& list = added ? text.added : text.removed;
        const auto id = added ? line.line.id.text() : line.line.line.value_or(Id<PlanLine>{}).text();
        list << wordingOf(draftOf(line), id, static_cast<int>(list.size()) + 1, sheet);
    }
    return text;
}

std::optional<Refusal> whyNotPlan(const Plan& plan)
{
    if (plan.state == DocumentState::Approved)
        return std::nullopt;
    return Refusal{Rule::WrongState, {QString(code(plan.state))}};
}
} // namespace

Result<PlanAmendment> PlanAmendments::save(const AmendmentDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::DraftAmendment, [&]() -> Result<PlanAmendment> {
        const auto plan = m_ports.of<Plan>().find(draft.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        const auto stored = draft.amendment ? m_ports.of<PlanAmendment>().find(*draft.amendment) : std::nullopt;
        if (draft.amendment && (!stored || stored->plan != plan->id))
            return Refusal{Rule::RecordGone};
        auto amendment = stored.value_or(PlanAmendment{.plan = plan->id, .author = plan->author});
        if (const auto no = whyNot(Act::DraftAmendment, by,
                m_authority.subject(plan->association, by.day, amendment.author, amendment.state)))
            return *no;
        if (const auto no = whyNotPlan(*plan))
            return *no;
        if (stored && stored->revision != draft.revision)
            return Refusal{Rule::Stale};
        const auto author = m_authority.authorFor(plan->association, by);
        if (!author)
            return author.refusal();
        amendment.author = *author;
        if (!stored)
            for (const auto& other : m_ports.of<PlanAmendment>().where({{&PlanAmendment::plan, plan->id}})) {
                if (other.state != DocumentState::Approved)
                    return Refusal{Rule::AmendmentOpen, {other.number}};
                amendment.number = std::max(amendment.number, other.number + 1);
            }
        const auto sheet = PlanSheets(m_ports, by.day).sheetOf(*plan);
        if (const auto no = firstOf(whyNotText(draft.reason, "reason", true, longestText),
                whyNotRemoved(draft.removed, sheet), whyNotLines(linesAfter(sheet, draft), *plan, m_ports)))
            return *no;

        amendment.reason = draft.reason.trimmed();
        if (!stored)
            amendment.id = m_ports.ids.make<PlanAmendment>();
        m_ports.of<PlanAmendment>().save(amendment);
        removeLines(m_ports, amendment.id);
        for (const auto& added : draft.added) {
            const auto line = tidied(added);
            store(m_ports, lineFrom(line, AmendmentChange::Added, amendment.id), line.responsible);
        }
        for (const auto& line : ::draftOf(sheet).lines)
            if (std::ranges::find(draft.removed, *line.id) != draft.removed.end()) {
                auto removed = lineFrom(line, AmendmentChange::Removed, amendment.id);
                removed.line = line.id;
                store(m_ports, removed, line.responsible);
            }
        return amendment;
    });
}

Result<Done> PlanAmendments::discard(Id<PlanAmendment> id, int revision, const Actor& by) const
{
    return change(m_ports, by, Act::DraftAmendment, [&]() -> Result<Done> {
        const auto amendment = m_ports.of<PlanAmendment>().find(id);
        const auto plan = amendment ? m_ports.of<Plan>().find(amendment->plan) : std::nullopt;
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftAmendment, by,
                m_authority.subject(plan->association, by.day, amendment->author, amendment->state)))
            return *no;
        if (amendment->revision != revision)
            return Refusal{Rule::Stale};
        if (amendment->current)
            return Refusal{Rule::WrongState, {QString(code(amendment->state))}};
        removeLines(m_ports, id);
        m_ports.of<PlanAmendment>().remove(*amendment);
        return Done{};
    });
}

Result<PlanAmendment> PlanAmendments::submit(
    Id<PlanAmendment> id, int revision, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::SubmitAmendment, [&]() -> Result<PlanAmendment> {
        auto amendment = m_ports.of<PlanAmendment>().find(id);
        const auto plan = amendment ? m_ports.of<Plan>().find(amendment->plan) : std::nullopt;
        if (!plan)
            return Refusal{Rule::RecordGone};
        StepRequest request{.act = Act::SubmitAmendment,
            .kind = DocumentKind::Amendment,
            .subject = id.value,
            .rights = m_authority.subject(plan->association, dayOf(by, signing), amendment->author, amendment->state)};
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto no = whyNotPlan(*plan))
            return *no;
        if (amendment->revision != revision)
            return Refusal{Rule::Stale};
        const PlanSheets sheets(m_ports, by.day);
        const auto sheet = sheets.sheetOf(*plan);
        const auto* view = viewOf(sheet, id);
        if (view->lines.empty())
            return Refusal{Rule::EmptyAmendment, {}, u"lines"_s};
        amendment->author = signing.paper ? signing.paper->signer : by.person;
        const auto text = textOf(sheet, *view, amendment->author, sheets.school());
        const auto version
            = m_documents.keep(DocumentKind::Amendment, id.value, text.header.language, canonicalBytes(text));
        request.version = version.id;
        request.shownDigest = version.digest;
        const auto taken = m_documents.take(request, by, signing);
        if (!taken)
            return taken.refusal();
        amendment->current = version.id;
        amendment->state = DocumentState::Submitted;
        m_ports.of<PlanAmendment>().save(*amendment);
        return *amendment;
    });
}

Result<PlanAmendment> PlanAmendments::agree(const ShownAmendment& shown, const Actor& by, const Signing& signing) const
{
    return takeShown(Act::AgreeAmendment, shown, {}, by, signing);
}

Result<PlanAmendment> PlanAmendments::approve(
    const ShownAmendment& shown, const Actor& by, const Signing& signing) const
{
    return takeShown(Act::ApproveAmendment, shown, {}, by, signing);
}

Result<PlanAmendment> PlanAmendments::sendBack(
    const ShownAmendment& shown, const QString& reason, const Actor& by, const Signing& signing) const
{
    const auto amendment = m_ports.of<PlanAmendment>().find(shown.amendment);
    if (!amendment)
        return Refusal{Rule::RecordGone};
    const auto act
        = amendment->state == DocumentState::Agreed ? Act::ReturnAgreedAmendment : Act::ReturnSubmittedAmendment;
    return takeShown(act, shown, reason, by, signing);
}

Result<PlanAmendment> PlanAmendments::takeShown(
    Act act, const ShownAmendment& shown, const QString& reason, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, act, [&]() -> Result<PlanAmendment> {
        auto amendment = m_ports.of<PlanAmendment>().find(shown.amendment);
        auto plan = amendment ? m_ports.of<Plan>().find(amendment->plan) : std::nullopt;
        if (!plan)
            return Refusal{Rule::RecordGone};
        const StepRequest request{.act = act,
            .kind = DocumentKind::Amendment,
            .subject = amendment->id.value,
            .rights = m_authority.subject(plan->association, dayOf(by, signing), amendment->author, amendment->state),
            .version = amendment->current,
            .shownDigest = shown.digest,
            .reason = reason.trimmed()};
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto no = whyNotPlan(*plan))
            return *no;
        const bool returns = act == Act::ReturnSubmittedAmendment || act == Act::ReturnAgreedAmendment;
        if (const auto no = whyNotText(reason, "reason", returns, longestText))
            return *no;
        const auto taken = m_documents.take(request, by, signing);
        if (!taken)
            return taken.refusal();
        amendment->state = commandOf(act).to.value_or(amendment->state);
        m_ports.of<PlanAmendment>().save(*amendment);
        if (act == Act::ApproveAmendment)
            apply(*amendment, *plan, by);
        return *amendment;
    });
}

// The earlier wording stays a version of its own; struck lines keep their history.
void PlanAmendments::apply(const PlanAmendment& amendment, Plan& plan, const Actor& by) const
{
    const PlanSheets sheets(m_ports, by.day);
    const auto before = sheets.sheetOf(plan);
    int position = 0;
    for (const auto* list : {&before.lines, &before.struck})
        for (const auto& view : *list)
            position = std::max(position, view.line.position);
    StoredLines stored(m_ports, plan);
    for (const auto& view : viewOf(before, amendment.id)->lines) {
        if (view.line.change == AmendmentChange::Removed) {
            if (const auto* struck = before.line(view.line.line.value_or(Id<PlanLine>{}))) {
                auto line = struck->line;
                line.removedBy = amendment.id;
                m_ports.of<PlanLine>().save(line);
            }
            continue;
        }
        auto draft = draftOf(view);
        draft.id = m_ports.ids.make<PlanLine>();
        stored.store(draft, ++position);
        auto line = view.line;
        line.line = draft.id;
        m_ports.of<AmendmentLine>().save(line);
    }
    const auto text = wordingOf(sheets.sheetOf(plan), sheets.school());
    plan.current = m_documents.keep(DocumentKind::Plan, plan.id.value, text.header.language, canonicalBytes(text)).id;
    m_ports.of<Plan>().save(plan);
}
