#include "domain/planning/planprogress.h"
#include "domain/planning/plansheets.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum class Needs { OpenLine, SettledLine };

/// The marked line with its plan, when the actor may mark it and has seen its newest entry.
struct Marked {
    Plan plan;
    LineView view;
    int number = 0;
};

Result<Marked> marked(
    const Ports& ports, const Authority& authority, const LineMark& mark, const Actor& by, Needs needs)
{
    const auto line = ports.of<PlanLine>().find(mark.line);
    const auto plan = line ? ports.of<Plan>().find(line->plan) : std::nullopt;
    if (!plan)
        return Refusal{Rule::RecordGone};
    if (const auto no
        = whyNot(Act::MarkLine, by, authority.subject(plan->association, by.day, plan->author, plan->state)))
        return *no;
    const auto views = PlanSheets(ports, by.day).linesOf(*plan);
    const auto view = std::ranges::find(views, mark.line, [](const LineView& each) { return each.line.id; });
    if (view == views.end()) // struck by an amendment
        return Refusal{Rule::RecordGone};
    const auto* latest = view->latest();
    if ((latest ? std::optional(latest->id) : std::nullopt) != mark.after)
        return Refusal{Rule::Stale};
    if (view->settled() != (needs == Needs::SettledLine))
        return needs == Needs::OpenLine
            ? Refusal{Rule::LineSettled}
            : Refusal{Rule::WrongState, {QString(latest ? code(latest->outcome) : code(plan->state))}};
    return Marked{*plan, *view, static_cast<int>(view - views.begin()) + 1};
}

LineProgress entryFor(const Ports& ports, const Marked& line, LineOutcome outcome, QDate day, const Actor& by)
{
    return {.id = ports.ids.make<LineProgress>(),
        .plan = line.plan.id,
        .line = line.view.line.id,
        .outcome = outcome,
        .day = day,
        .by = by.person};
}

LineProgress saved(const Ports& ports, LineProgress entry)
{
    ports.of<LineProgress>().save(entry);
    return entry;
}

std::optional<Refusal> whyNotDay(QDate day, const Plan& plan, const Actor& by)
{
    if (!day.isValid())
        return Refusal{Rule::Required, {}, u"day"_s};
    if (day > by.day)
        return Refusal{Rule::DateInFuture, {day}, u"day"_s};
    const QDate first(plan.firstYear, 8, 1);
    const QDate last(schoolYearOf(plan.span.lastDay()) + 1, 7, 31);
    if (day < first || day > last)
        return Refusal{Rule::DateOutsideYear, {first, last}, u"day"_s};
    return std::nullopt;
}

std::optional<Refusal> whyNotMove(
    const Marked& line, const Span& newTerm, std::optional<Id<Person>> newResponsible, const Ports& ports)
{
    const bool movesTerm = newTerm.from.isValid() && newTerm != line.view.term;
    const bool movesPerson = newResponsible && newResponsible != line.view.movedTo;
    if (!movesTerm && !movesPerson)
        return Refusal{Rule::NothingMoved, {}, u"new_term"_s};
    const auto& period = line.plan.span;
    if (movesTerm && (newTerm.until.isNull() || newTerm.backwards()))
        return Refusal{Rule::SpanBackwards, {}, u"new_term"_s};
    if (movesTerm && (newTerm.from < period.from || newTerm.until > period.until))
        return Refusal{Rule::LineOutsidePeriod, {line.number, period.from, period.lastDay()}, u"new_term"_s};
    if (newResponsible
        && ports.of<Membership>()
               .where({{&Membership::association, line.plan.association}, {&Membership::person, *newResponsible}})
               .empty()) {
        const auto person = ports.of<Person>().find(*newResponsible);
        return Refusal{Rule::NeverAMember, {line.number, person ? person->nameWithInitials() : QString()},
            u"new_responsible_id"_s};
    }
    return std::nullopt;
}
} // namespace

Result<LineProgress> PlanProgress::markDone(
    const LineMark& mark, QDate day, const QString& actual, const QString& difference, const Actor& by) const
{
    return change(m_ports, by, Act::MarkLine, [&]() -> Result<LineProgress> {
        const auto line = marked(m_ports, m_authority, mark, by, Needs::OpenLine);
        if (!line)
            return line.refusal();
        if (const auto no = firstOf(whyNotDay(day, line->plan, by), whyNotText(actual, "actual", false, longestText),
                whyNotText(difference, "reason", false, longestText)))
            return *no;
        auto entry = entryFor(m_ports, *line, LineOutcome::Done, day, by);
        entry.actual = actual.trimmed();
        entry.reason = difference.trimmed();
        return saved(m_ports, entry);
    });
}

Result<LineProgress> PlanProgress::markNotDone(const LineMark& mark, const QString& reason, const Actor& by) const
{
    return change(m_ports, by, Act::MarkLine, [&]() -> Result<LineProgress> {
        const auto line = marked(m_ports, m_authority, mark, by, Needs::OpenLine);
        if (!line)
            return line.refusal();
        if (const auto no = whyNotText(reason, "reason", true, longestText))
            return *no;
        auto entry = entryFor(m_ports, *line, LineOutcome::NotDone, by.day, by);
        entry.reason = reason.trimmed();
        return saved(m_ports, entry);
    });
}

Result<LineProgress> PlanProgress::move(const LineMark& mark, const Span& newTerm,
    std::optional<Id<Person>> newResponsible, const QString& reason, const Actor& by) const
{
    return change(m_ports, by, Act::MarkLine, [&]() -> Result<LineProgress> {
        const auto line = marked(m_ports, m_authority, mark, by, Needs::OpenLine);
        if (!line)
            return line.refusal();
        if (const auto no = firstOf(
                whyNotMove(*line, newTerm, newResponsible, m_ports), whyNotText(reason, "reason", true, longestText)))
            return *no;
        auto entry = entryFor(m_ports, *line, LineOutcome::Moved, by.day, by);
        entry.newTerm = newTerm;
        entry.newResponsible = newResponsible;
        entry.reason = reason.trimmed();
        return saved(m_ports, entry);
    });
}

Result<LineProgress> PlanProgress::cancel(const LineMark& mark, QDate day, const QString& reason, const Actor& by) const
{
    return change(m_ports, by, Act::MarkLine, [&]() -> Result<LineProgress> {
        const auto line = marked(m_ports, m_authority, mark, by, Needs::OpenLine);
        if (!line)
            return line.refusal();
        if (const auto no = firstOf(whyNotDay(day, line->plan, by), whyNotText(reason, "reason", true, longestText)))
            return *no;
        auto entry = entryFor(m_ports, *line, LineOutcome::Cancelled, day, by);
        entry.reason = reason.trimmed();
        return saved(m_ports, entry);
    });
}

Result<LineProgress> PlanProgress::reopen(const LineMark& mark, const QString& reason, const Actor& by) const
{
    return change(m_ports, by, Act::MarkLine, [&]() -> Result<LineProgress> {
        const auto line = marked(m_ports, m_authority, mark, by, Needs::SettledLine);
        if (!line)
            return line.refusal();
        if (const auto no = whyNotText(reason, "reason", true, longestText))
            return *no;
        auto entry = entryFor(m_ports, *line, LineOutcome::Reopened, by.day, by);
        entry.reason = reason.trimmed();
        return saved(m_ports, entry);
    });
}

Result<LineProgress> PlanProgress::confirmSeen(const LineProgress& shown, const Actor& by) const
{
    return change(m_ports, by, Act::SeeLineMove, [&]() -> Result<LineProgress> {
        auto move = m_ports.of<LineProgress>().find(shown.id);
        const auto plan = move ? m_ports.of<Plan>().find(move->plan) : std::nullopt;
        if (!plan || move->outcome != LineOutcome::Moved)
            return Refusal{Rule::RecordGone};
        if (const auto no
            = whyNot(Act::SeeLineMove, by, m_authority.subject(plan->association, by.day, plan->author, plan->state)))
            return *no;
        move->revision = shown.revision;
        move->seenByDeputy = true;
        m_ports.of<LineProgress>().save(*move);
        return *move;
    });
}
