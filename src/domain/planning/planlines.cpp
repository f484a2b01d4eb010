#include "domain/planning/planlines.h"
#include "domain/office/kyrgyz.h"
#include "domain/recordrules.h"
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestClause = 20;

std::optional<Refusal> numbered(std::optional<Refusal> refusal, int number)
{
    if (refusal)
        refusal->facts << number;
    return refusal;
}

std::optional<Refusal> whyNotTerm(const Span& term, const Span& period, int number)
{
    if (!term.from.isValid())
        return std::nullopt; // flagged at submission
    if (term.until.isNull() || term.backwards())
        return Refusal{Rule::SpanBackwards, {number}, u"term"_s};
    if (term.from < period.from || term.until > period.until)
        return Refusal{Rule::LineOutsidePeriod, {number, period.from, period.lastDay()}, u"term"_s};
    return std::nullopt;
}

std::optional<Refusal> whyNotResponsible(
    const LineDraft& line, const std::vector<Membership>& memberships, const Ports& ports, int number)
{
    for (const auto person : line.responsible)
        if (std::ranges::find(memberships, person, &Membership::person) == memberships.end()) {
            const auto record = ports.of<Person>().find(person);
            return Refusal{
                Rule::NeverAMember, {number, record ? record->nameWithInitials() : QString()}, u"responsible"_s};
        }
    return std::nullopt;
}

Span clipped(const Span& term, const Span& period)
{
    const Span common{std::max(term.from, period.from), std::min(term.until, period.until)};
    return common.backwards() ? Span{} : common;
}
} // namespace

LineDraft tidied(LineDraft line)
{
    line.activity = line.activity.trimmed();
    line.expected = line.expected.trimmed();
    line.clause = line.clause.trimmed();
    std::sort(line.responsible.begin(), line.responsible.end());
    const auto twice = std::ranges::unique(line.responsible);
    line.responsible.erase(twice.begin(), twice.end());
    if (line.everyone)
        line.responsible.clear();
    line.everyone = line.responsible.empty();
    return line;
}

std::optional<Refusal> whyNotLines(
    const std::vector<LineDraft>& lines, const Plan& plan, const Ports& ports, int numbersFrom)
{
    if (lines.size() > mostLines)
        return Refusal{Rule::OutOfRange, {0, mostLines}, u"lines"_s};
    const auto memberships = ports.of<Membership>().where({{&Membership::association, plan.association}});
    QHash<QString, int> seen;
    int number = numbersFrom;
    for (const auto& line : lines) {
        if (const auto no = numbered(firstOf(whyNotText(line.activity, "activity", true, longestCell),
                                         whyNotText(line.expected, "expected", false, longestCell),
                                         whyNotText(line.clause, "clause", false, longestClause)),
                number))
            return no;
        if (const auto no
            = firstOf(whyNotTerm(line.term, plan.span, number), whyNotResponsible(line, memberships, ports, number)))
            return no;
        const auto key
            = fold(line.activity) + line.term.from.toString(Qt::ISODate) + line.term.until.toString(Qt::ISODate);
        if (seen.contains(key))
            return Refusal{Rule::LineTwice, {number, seen.value(key)}, u"activity"_s};
        seen.insert(key, number++);
    }
    return std::nullopt;
}

StoredLines::StoredLines(const Ports& ports, const Plan& plan)
    : m_ports(ports)
    , m_plan(plan.id)
{
    for (const auto& line : ports.of<PlanLine>().where({{&PlanLine::plan, plan.id}}))
        m_lines.emplace(line.id, line);
    for (const auto& each : ports.of<LineResponsible>().where({{&LineResponsible::plan, plan.id}}))
        m_responsible[each.line].push_back(each);
}

bool StoredLines::holdAll(const std::vector<LineDraft>& drafts) const
{
    std::set<Id<PlanLine>> named;
    return std::ranges::all_of(drafts, [&](const LineDraft& draft) {
        return !draft.id || (m_lines.contains(*draft.id) && named.insert(*draft.id).second);
    });
}

void StoredLines::keepOnly(const std::vector<LineDraft>& drafts)
{
    std::erase_if(m_lines, [&](const auto& stored) {
        const auto& line = stored.second;
        if (std::ranges::find(drafts, std::optional(line.id), &LineDraft::id) != drafts.end())
            return false;
        for (const auto& each : m_responsible[line.id])
            m_ports.of<LineResponsible>().remove(each);
        m_responsible.erase(line.id);
        m_ports.of<PlanLine>().remove(line);
        return true;
    });
}

void StoredLines::store(const LineDraft& draft, int position)
{
    const auto id = draft.id ? *draft.id : m_ports.ids.make<PlanLine>();
    const auto [place, isNew] = m_lines.try_emplace(id, PlanLine{.id = id, .plan = m_plan});
    auto& line = place->second;
    const auto words = [](const PlanLine& of) {
        return std::tuple(
            of.position, of.activity, of.kind, of.clause, of.term.from, of.term.until, of.expected, of.everyone);
    };
    const auto before = words(line);
    line.position = position;
    line.activity = draft.activity;
    line.kind = draft.kind;
    line.clause = draft.clause;
    line.term = draft.term;
    line.expected = draft.expected;
    line.everyone = draft.everyone;
    if (isNew || words(line) != before)
        m_ports.of<PlanLine>().save(line);

    auto missing = draft.responsible;
    auto& named = m_responsible[id];
    std::erase_if(named, [&](const LineResponsible& each) {
        const bool gone = std::erase(missing, each.person) == 0;
        if (gone)
            m_ports.of<LineResponsible>().remove(each);
        return gone;
    });
    for (const auto person : missing) {
        LineResponsible responsible{
            .id = m_ports.ids.make<LineResponsible>(), .plan = m_plan, .line = id, .person = person};
        m_ports.of<LineResponsible>().save(responsible);
        named.push_back(responsible);
    }
}

std::vector<LineDraft> repeatedLines(
    const std::vector<LineView>& lines, const Plan& before, const Plan& now, const std::vector<Id<Person>>& membersNow)
{
    const int years = now.firstYear - before.firstYear;
    std::vector<LineDraft> drafts;
    for (const auto& view : lines) {
        const auto& line = view.line;
        LineDraft draft{.activity = line.activity,
            .kind = line.kind,
            .clause = line.clause,
            .expected = line.expected,
            .everyone = line.everyone};
        if (line.term == before.span)
            draft.term = now.span;
        else if (line.term.from.isValid() && !line.term.until.isNull())
            draft.term = clipped({line.term.from.addYears(years), line.term.until.addYears(years)}, now.span);
        for (const auto person : view.responsible)
            if (std::ranges::find(membersNow, person) != membersNow.end())
                draft.responsible.push_back(person);
        drafts.push_back(tidied(draft));
    }
    return drafts;
}

std::optional<Span> monthWithin(const Span& period, int month)
{
    for (QDate first(period.from.year(), period.from.month(), 1); first < period.until; first = first.addMonths(1))
        if (first.month() == month)
            return clipped({first, first.addMonths(1)}, period);
    return std::nullopt;
}

std::vector<LineDraft> linesFrom(const std::vector<TypicalLine>& typical, const Plan& plan)
{
    std::vector<LineDraft> drafts;
    for (const auto& line : typical) {
        const auto term = line.month == 0 ? std::optional(plan.span) : monthWithin(plan.span, line.month);
        if (term)
            drafts.push_back({.activity = line.activity,
                .kind = line.kind,
                .clause = line.clause,
                .term = *term,
                .expected = line.expected});
    }
    return drafts;
}
