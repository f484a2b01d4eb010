#include "domain/office/kyrgyz.h"
#include "domain/planning/planview.h"
#include <algorithm>

namespace {
constexpr int daysAhead = 5; ///< as many as 5.1 gives

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Whether the line belongs to single months rather than to the whole period.
bool hasOwnTerm(const LineView& view, const Span& period)
{
    const auto& term = view.term;
    return term.from.isValid() && (term.from > period.from || (!term.until.isNull() && term.until < period.until));
}

class Flags {
public:
    Flags(const PlanSheet& sheet, QDate on)
        : m_sheet(sheet)
        , m_on(on)
    {
    }

    std::vector<PlanFlag> all()
    {
        ofFrontPage();
        ofLines();
        for (const auto month : emptyMonthsOf(m_sheet))
            add(PlanFlagKind::EmptyMonth, {month});
        ofReview();
        ofDeadline();
        ofKeys();
        return std::move(m_flags);
    }

private:
    void add(PlanFlagKind kind, const QVariantList& facts = {}, std::optional<Id<PlanLine>> line = {})
    {
        m_flags.push_back({kind, facts, line});
    }
    void addCount(PlanFlagKind kind, qsizetype count)
    {
        if (count > 0)
            add(kind, {static_cast<int>(count)});
    }

    void ofFrontPage()
    {
        if (!m_sheet.plan.discussedAt && m_sheet.plan.discussion.trimmed().isEmpty())
            add(PlanFlagKind::NoMeeting);
        if (m_sheet.plan.forecast.trimmed().isEmpty())
            add(PlanFlagKind::NoForecast);
    }

    void ofLines()
    {
        int number = 0;
        for (const auto& view : m_sheet.lines) {
            const auto& line = view.line;
            ++number;
            if (line.expected.trimmed().isEmpty())
                add(PlanFlagKind::LineWithoutExpected, {number}, line.id);
            if (line.clause.isEmpty())
                add(PlanFlagKind::LineWithoutClause, {number}, line.id);
            if (!view.term.from.isValid())
                add(PlanFlagKind::LineWithoutTerm, {number}, line.id);
            ofResponsible(view, number);
            if (m_sheet.plan.state == DocumentState::Approved && !view.settled() && !view.term.until.isNull()
                && view.term.lastDay() < m_on)
                add(PlanFlagKind::LineOverdue, {number, view.term.lastDay()}, line.id);
        }
    }

    void ofResponsible(const LineView& view, int number)
    {
        const auto term = view.term.from.isValid() ? view.term : m_sheet.plan.span;
        const auto named = view.movedTo ? std::vector{*view.movedTo} : view.responsible;
        for (const auto person : named)
            if (std::ranges::none_of(m_sheet.memberships, [&](const Membership& membership) {
                    return membership.person == person && membership.span.overlaps(term);
                }))
                add(PlanFlagKind::NotMemberOnTerm, {number, m_sheet.nameOf(person)}, view.line.id);
    }

    void ofReview()
    {
        addCount(PlanFlagKind::RemarksOpen,
            std::ranges::count_if(m_sheet.remarks, [](const LineRemark& remark) { return !remark.settled; }));
        addCount(PlanFlagKind::ProposalsOpen, std::ranges::count_if(m_sheet.proposals, [](const LineProposal& each) {
            return each.outcome == ProposalOutcome::Open;
        }));
        qsizetype moves = 0;
        for (const auto& view : m_sheet.lines)
            moves += std::ranges::count_if(view.history,
                [](const LineProgress& entry) { return entry.outcome == LineOutcome::Moved && !entry.seenByDeputy; });
        addCount(PlanFlagKind::MovesUnseen, moves);
        for (const auto& [amendment, lines, steps, digest] : m_sheet.amendments)
            if (amendment.state == DocumentState::Submitted || amendment.state == DocumentState::Agreed)
                add(PlanFlagKind::AmendmentWaits, {amendment.number});
    }

    void ofDeadline()
    {
        const auto& obligation = m_sheet.obligation;
        const bool met = obligation.metOn.isValid();
        const auto day = met ? obligation.metOn : m_on;
        const int late = daysLate(obligation.due, day);
        if (late > 0)
            add(PlanFlagKind::Late, {late, obligation.due});
        else if (day > obligation.strictest)
            add(PlanFlagKind::LateByStrictReading, {obligation.strictest});
        if (!met && late == 0 && m_on.daysTo(obligation.due) <= daysAhead)
            add(PlanFlagKind::DueSoon, {static_cast<int>(m_on.daysTo(obligation.due)), obligation.due});
    }

    void ofKeys()
    {
        QStringList names;
        for (const auto& step : m_sheet.steps)
            if (step.keyRenewed && !names.contains(m_sheet.nameOf(step.recorder)))
                names << m_sheet.nameOf(step.recorder);
        for (const auto& name : names)
            add(PlanFlagKind::KeyRenewed, {name});
    }

    const PlanSheet& m_sheet;
    QDate m_on;
    std::vector<PlanFlag> m_flags;
};
} // namespace

std::vector<PlanFlag> flagsOf(const PlanSheet& sheet, QDate on)
{
    return Flags(sheet, on).all();
}

QList<QDate> emptyMonthsOf(const PlanSheet& sheet)
{
    const auto& plan = sheet.plan;
    QList<QDate> empty;
    if (plan.period == PeriodKind::Prospective || sheet.lines.empty())
        return empty;
    for (auto month = monthOf(plan.span.from); month < plan.span.until; month = month.addMonths(1)) {
        const Span whole{month, month.addMonths(1)};
        if (std::ranges::none_of(sheet.lines,
                [&](const LineView& view) { return hasOwnTerm(view, plan.span) && view.term.overlaps(whole); }))
            empty << month;
    }
    return empty;
}

PlanDifference differenceOf(const std::vector<LineView>& now, const std::vector<LineView>& before)
{
    PlanDifference difference;
    QHash<QString, int> left;
    for (const auto& view : before)
        ++left[fold(view.line.activity)];
    for (const auto& view : now) {
        auto& count = left[fold(view.line.activity)];
        if (count > 0) {
            --count;
            ++difference.kept;
        } else {
            difference.added << view.line.activity;
        }
    }
    for (const auto& view : before) {
        auto& count = left[fold(view.line.activity)];
        if (count > 0) {
            --count;
            difference.removed << view.line.activity;
        }
    }
    return difference;
}
