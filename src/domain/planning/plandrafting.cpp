#include "domain/planning/plandrafting.h"
#include "domain/planning/planlines.h"
#include "domain/planning/plansheets.h"
#include "domain/planning/typicallines.h"
#include "domain/recordrules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Subject subjectOf(const Authority& authority, const Plan& plan, QDate day)
{
    return authority.subject(plan.association, day, plan.author, plan.state);
}

std::optional<Refusal> whyNotPeriod(const PlanStart& start)
{
    const auto& period = start.period;
    if (!period.startsOn.isValid())
        return Refusal{Rule::Required, {}, u"from_on"_s};
    if (!period.endsOn.isValid())
        return Refusal{Rule::Required, {}, u"until_on"_s};
    if (period.endsOn < period.startsOn)
        return Refusal{Rule::SpanBackwards, {}, u"until_on"_s};
    const QDate first(start.firstYear, 8, 1);
    const QDate last(start.firstYear + 1, 7, 31);
    if (period.startsOn < first || period.startsOn > last)
        return Refusal{Rule::DateOutsideYear, {first, last}, u"from_on"_s};
    if (period.kind != PeriodKind::Prospective && period.endsOn > last)
        return Refusal{Rule::DateOutsideYear, {first, last}, u"until_on"_s};
    return std::nullopt;
}

std::optional<Refusal> whyNotFrontPage(const PlanDraft& draft)
{
    return firstOf(whyNotText(draft.theme, "theme", false, longestText),
        whyNotText(draft.aim, "aim", false, longestText), whyNotText(draft.tasks, "tasks", false, longestText),
        whyNotText(draft.forecast, "forecast", false, longestText),
        whyNotText(draft.discussion, "discussion", false, longestText));
}

std::vector<LineDraft> storedDrafts(const PlanSheets& sheets, const Plan& plan)
{
    return draftOf(PlanSheet{.plan = plan, .lines = sheets.linesOf(plan)}).lines;
}

std::vector<LineDraft> tidiedAll(std::vector<LineDraft> lines)
{
    std::ranges::transform(lines, lines.begin(), tidied);
    return lines;
}
} // namespace

Result<Plan> PlanDrafting::start(const PlanStart& start, const Actor& by) const
{
    return change(m_ports, by, Act::DraftPlan, [&]() -> Result<Plan> {
        if (const auto no = whyNot(Act::DraftPlan, by, m_authority.subject(start.association, by.day)))
            return *no;
        if (!m_ports.of<Association>().find(start.association))
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNotPeriod(start))
            return *no;
        const auto author = m_authority.authorFor(start.association, by);
        if (!author)
            return author.refusal();
        auto& plans = m_ports.of<Plan>();
        const auto planIn = [&](int firstYear) {
            return plans.where({{&Plan::association, start.association}, {&Plan::firstYear, firstYear},
                {&Plan::period, start.period.kind}, {&Plan::number, start.period.number}});
        };
        if (!planIn(start.firstYear).empty())
            return Refusal{Rule::PlanExists, {}, u"period"_s};
        Plan plan{.id = m_ports.ids.make<Plan>(),
            .association = start.association,
            .firstYear = start.firstYear,
            .period = start.period.kind,
            .number = start.period.number,
            .span = Span::through(start.period.startsOn, start.period.endsOn),
            .author = *author,
            .begunOn = by.day};
        std::vector<LineDraft> lines;
        if (start.from == PlanStart::From::LastYear) {
            const auto before = planIn(start.firstYear - 1);
            if (before.empty())
                return Refusal{Rule::NoEarlierPlan, {start.firstYear - 1}, u"from"_s};
            const auto& last = before.front();
            plan.theme = last.theme;
            plan.aim = last.aim;
            plan.tasks = last.tasks;
            const auto members = m_authority.membersOf(plan.association, planDay(plan, by.day));
            lines = repeatedLines(PlanSheets(m_ports, by.day).linesOf(last), last, plan, members);
        } else if (start.from == PlanStart::From::TypicalLines) {
            lines = linesFrom(typicalLines(), plan);
        }
        for (const auto& line : tidiedAll(start.lines))
            lines.push_back(line);
        if (const auto no = whyNotLines(lines, plan, m_ports))
            return *no;
        plans.save(plan);
        StoredLines stored(m_ports, plan);
        int position = 0;
        for (auto& line : lines) {
            line.id.reset();
            stored.store(line, ++position);
        }
        return plan;
    });
}

Result<Plan> PlanDrafting::save(const PlanDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::DraftPlan, [&]() -> Result<Plan> {
        auto plan = m_ports.of<Plan>().find(draft.plan);
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftPlan, by, subjectOf(m_authority, *plan, by.day)))
            return *no;
        if (plan->revision != draft.revision)
            return Refusal{Rule::Stale};
        const auto lines = tidiedAll(draft.lines);
        if (const auto no = firstOf(whyNotFrontPage(draft), whyNotLines(lines, *plan, m_ports)))
            return *no;

        StoredLines stored(m_ports, *plan);
        if (!stored.holdAll(lines))
            return Refusal{Rule::RecordGone, {}, u"lines"_s};
        stored.keepOnly(lines);
        int position = 0;
        for (const auto& line : lines)
            stored.store(line, ++position);
        plan->theme = draft.theme.trimmed();
        plan->aim = draft.aim.trimmed();
        plan->tasks = draft.tasks.trimmed();
        plan->forecast = draft.forecast.trimmed();
        plan->discussion = draft.discussion.trimmed();
        m_ports.of<Plan>().save(*plan);
        return *plan;
    });
}

Result<Plan> PlanDrafting::append(Id<Plan> id, int revision, const std::vector<LineDraft>& lines, const Actor& by) const
{
    return change(m_ports, by, Act::DraftPlan, [&]() -> Result<Plan> {
        auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftPlan, by, subjectOf(m_authority, *plan, by.day)))
            return *no;
        if (plan->revision != revision)
            return Refusal{Rule::Stale};
        auto all = storedDrafts(PlanSheets(m_ports, by.day), *plan);
        const auto before = all.size();
        for (auto line : tidiedAll(lines)) {
            line.id.reset();
            all.push_back(line);
        }
        if (const auto no = whyNotLines(all, *plan, m_ports))
            return *no;
        StoredLines stored(m_ports, *plan);
        for (auto i = before; i < all.size(); ++i)
            stored.store(all[i], static_cast<int>(i) + 1);
        m_ports.of<Plan>().save(*plan);
        return *plan;
    });
}

Result<Done> PlanDrafting::discard(Id<Plan> id, int revision, const Actor& by) const
{
    return change(m_ports, by, Act::DraftPlan, [&]() -> Result<Done> {
        const auto plan = m_ports.of<Plan>().find(id);
        if (!plan)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftPlan, by, subjectOf(m_authority, *plan, by.day)))
            return *no;
        if (plan->revision != revision)
            return Refusal{Rule::Stale};
        if (plan->current) // it was submitted once: its wording and steps stay
            return Refusal{Rule::WrongState, {QString(code(plan->state))}};
        StoredLines(m_ports, *plan).keepOnly({});
        for (const auto& proposal : m_ports.of<LineProposal>().where({{&LineProposal::plan, plan->id}}))
            m_ports.of<LineProposal>().remove(proposal);
        m_ports.of<Plan>().remove(*plan);
        return Done{};
    });
}

std::vector<TypicalLine> PlanDrafting::typicalLines() const
{
    auto lines = m_ports.of<TypicalLine>().all();
    if (lines.empty())
        return builtinTypicalLines();
    std::ranges::stable_sort(lines, {}, &TypicalLine::position);
    return lines;
}

Result<Done> PlanDrafting::saveTypicalLines(const std::vector<TypicalLine>& lines, const Actor& by) const
{
    return change(m_ports, by, Act::ChangeTypicalLines, [&]() -> Result<Done> {
        if (const auto no = whyNot(Act::ChangeTypicalLines, by))
            return *no;
        if (lines.size() > mostLines)
            return Refusal{Rule::OutOfRange, {0, mostLines}, u"lines"_s};
        for (const auto& line : lines) {
            if (const auto no = firstOf(whyNotText(line.activity, "activity", true, longestCell),
                    whyNotText(line.expected, "expected", false, longestCell)))
                return *no;
            if (line.month < 0 || line.month > 12)
                return Refusal{Rule::OutOfRange, {0, 12}, u"month"_s};
        }
        for (const auto& line : m_ports.of<TypicalLine>().all())
            m_ports.of<TypicalLine>().remove(line);
        int position = 0;
        for (auto line : lines) {
            line.id = m_ports.ids.make<TypicalLine>();
            line.revision = 0;
            line.position = ++position;
            m_ports.of<TypicalLine>().save(line);
        }
        return Done{};
    });
}
