#include "domain/planning/plansheets.h"
#include "domain/calendar/calendarservice.h"
#include "domain/onday.h"
#include "domain/planning/planobligation.h"
#include <algorithm>

namespace {
template <class Responsible>
auto peopleByLine(const std::vector<Responsible>& named)
{
    QHash<decltype(Responsible::line), std::vector<Id<Person>>> people;
    for (const auto& each : named)
        people[each.line].push_back(each.person);
    return people;
}

template <class T>
std::optional<T> onlyOne(const std::vector<T>& records)
{
    return records.empty() ? std::nullopt : std::optional(records.front());
}

template <class T, class R>
std::vector<Id<R>> namedBy(const std::vector<T>& records, std::optional<Id<R>> T::*member)
{
    std::vector<Id<R>> ids;
    for (const auto& record : records)
        if (record.*member)
            ids.push_back(*(record.*member));
    return ids;
}

/// The line with its history, as it stands now.
LineView viewOf(const PlanLine& line, std::vector<LineProgress> history)
{
    LineView view{.line = line, .history = std::move(history), .term = line.term};
    for (const auto& entry : view.history) {
        if (entry.outcome != LineOutcome::Moved)
            continue;
        if (entry.newTerm.from.isValid())
            view.term = entry.newTerm;
        if (entry.newResponsible)
            view.movedTo = entry.newResponsible;
    }
    return view;
}
} // namespace

PlanSheets::PlanSheets(const Ports& ports, QDate on)
    : m_ports(ports)
    , m_documents(ports)
    , m_on(on)
    , m_school(schoolOf(ports))
    , m_calendar(calendarOf(ports))
{
    for (const auto& shape : CalendarService(ports).shapes())
        m_years.insert(shape.year.firstYear, shape);
    for (const auto& association : ports.of<Association>().all())
        m_associations.insert(association.id, association);
    for (const auto& person : ports.of<Person>().all())
        m_people.insert(person.id, person);
}

QDate planDay(const Plan& plan, QDate on)
{
    return std::clamp(on, plan.span.from, std::max(plan.span.from, plan.span.lastDay()));
}

void PlanSheets::inKyrgyzOrder(std::vector<Id<Person>>& people) const
{
    std::ranges::stable_sort(people, {}, [this](Id<Person> id) { return m_people.value(id).sortKey; });
}

std::vector<std::vector<LineView>> PlanSheets::allLinesOf(const std::vector<Id<Plan>>& plans) const
{
    Grouped lines(m_ports, &PlanLine::plan, plans);
    lines.sortEach(&PlanLine::position);
    const Grouped named(m_ports, &LineResponsible::plan, plans);
    const Grouped entries(m_ports, &LineProgress::plan, plans);
    std::vector<std::vector<LineView>> all;
    for (const auto plan : plans) {
        auto& views = all.emplace_back();
        const auto people = peopleByLine(named[plan]);
        const Grouped history(entries[plan], &LineProgress::line);
        for (const auto& line : lines[plan]) {
            auto& view = views.emplace_back(viewOf(line, history[line.id]));
            view.responsible = people.value(line.id);
            inKyrgyzOrder(view.responsible);
        }
    }
    return all;
}

QHash<Id<Plan>, std::vector<AmendmentView>> PlanSheets::amendmentsOf(const std::vector<Id<Plan>>& plans) const
{
    auto amendments = m_ports.of<PlanAmendment>().where({oneOf(&PlanAmendment::plan, plans)});
    std::ranges::stable_sort(amendments, {}, &PlanAmendment::number);
    const auto ids = valuesOf(amendments, &PlanAmendment::id);
    const Grouped lines(m_ports, &AmendmentLine::amendment, ids);
    const Grouped named(m_ports, &AmendmentResponsible::amendment, ids);
    const auto steps = m_documents.stepsOf(valuesOf(ids, &Id<PlanAmendment>::value));
    const auto wordings = byId(m_ports, namedBy(amendments, &PlanAmendment::current));
    QHash<Id<Plan>, std::vector<AmendmentView>> all;
    for (const auto& amendment : amendments) {
        auto& view = all[amendment.plan].emplace_back(
            AmendmentView{.amendment = amendment, .steps = steps[amendment.id.value]});
        const auto people = peopleByLine(named[amendment.id]);
        for (const auto& line : lines[amendment.id])
            view.lines.push_back({line, people.value(line.id)});
        if (amendment.current)
            view.digest = wordings.value(*amendment.current).digest;
    }
    return all;
}

QDate PlanSheets::eventOf(const Plan& plan) const
{
    const auto year = m_years.find(plan.firstYear);
    return ::eventOf(
        plan, year == m_years.end() ? std::nullopt : std::optional(*year), m_associations.value(plan.association));
}

Obligation PlanSheets::obligationOf(const Plan& plan, const std::vector<DocumentStep>& steps,
    const std::optional<KeptDeadline>& kept, const AssociationPosts& posts) const
{
    auto facts = planFacts(plan, steps, kept, reviewerOf(posts, plan.association, planDay(plan, m_on)));
    facts.event = eventOf(plan);
    return obligationOn(m_on, facts, m_school.deadlines(), m_calendar);
}

std::vector<PlanSheet> PlanSheets::sheetsOf(const std::vector<Plan>& plans) const
{
    const auto ids = valuesOf(plans, &Plan::id);
    const auto subjects = valuesOf(ids, &Id<Plan>::value);
    const auto associations = valuesOf(plans, &Plan::association);
    const AssociationPosts posts(m_ports, associations);
    const Grouped memberships(m_ports, &Membership::association, associations);
    const Grouped proposals(m_ports, &LineProposal::plan, ids);
    const auto steps = m_documents.stepsOf(subjects);
    const auto versions = m_documents.versionsOf(subjects);
    std::vector<Id<DocumentVersion>> wordings;
    for (const auto& subject : subjects)
        std::ranges::move(valuesOf(versions[subject], &DocumentVersion::id), std::back_inserter(wordings));
    const Grouped remarks(m_ports, &LineRemark::version, wordings);
    std::vector<QUuid> remarked;
    for (const auto wording : wordings)
        for (const auto& remark : remarks[wording])
            remarked.push_back(remark.id.value);
    const auto remarkSteps = m_documents.stepsOf(remarked);
    const auto discussedAt = namedBy(plans, &Plan::discussedAt);
    const auto meetings = byId(m_ports, discussedAt);
    const Grouped attendance(m_ports, &Attendance::meeting, discussedAt);
    const Grouped kept(m_ports, &KeptDeadline::subject, subjects);
    const auto amendments = amendmentsOf(ids);
    const auto lines = allLinesOf(ids);

    std::vector<PlanSheet> sheets;
    for (size_t i = 0; i < plans.size(); ++i) {
        const auto& plan = plans[i];
        auto& sheet = sheets.emplace_back(PlanSheet{.plan = plan,
            .association = m_associations.value(plan.association),
            .proposals = proposals[plan.id],
            .steps = steps[plan.id.value],
            .versions = versions[plan.id.value],
            .amendments = amendments.value(plan.id),
            .kept = onlyOne(kept[plan.id.value]),
            .memberships = memberships[plan.association],
            .leaders = posts.leadersOf(plan.association, m_on),
            .people = m_people});
        for (const auto& view : lines[i])
            (view.line.removedBy ? sheet.struck : sheet.lines).push_back(view);
        for (const auto& version : sheet.versions)
            for (const auto& remark : remarks[version.id]) {
                sheet.remarks.push_back(remark);
                std::ranges::copy(remarkSteps[remark.id.value], std::back_inserter(sheet.remarkSteps));
            }
        if (plan.discussedAt && meetings.contains(*plan.discussedAt))
            sheet.meeting = MeetingView{meetings.value(*plan.discussedAt), attendance[*plan.discussedAt]};
        sheet.obligation = obligationOf(plan, sheet.steps, sheet.kept, posts);
        sheet.members = onDay(sheet.memberships, &Membership::person, planDay(plan, m_on));
        inKyrgyzOrder(sheet.members);
    }
    return sheets;
}

std::vector<std::vector<LineView>> PlanSheets::linesOf(const std::vector<Plan>& plans) const
{
    auto all = allLinesOf(valuesOf(plans, &Plan::id));
    for (auto& lines : all)
        std::erase_if(lines, [](const LineView& view) { return view.line.removedBy.has_value(); });
    return all;
}

namespace {
PlanRow rowFrom(const Plan& plan, const Association& association, const std::vector<DocumentStep>& steps)
{
    return {.plan = plan.id,
        .association = plan.association,
        .associationName = association.name,
        .firstYear = plan.firstYear,
        .period = plan.period,
        .number = plan.number,
        .span = plan.span,
        .state = plan.state,
        .touchedOn = steps.empty() ? plan.begunOn : steps.back().day};
}
} // namespace

PlanRow PlanSheets::rowOf(const PlanSheet& sheet)
{
    auto row = rowFrom(sheet.plan, sheet.association, sheet.steps);
    row.obligation = sheet.obligation;
    row.digest = sheet.digest();
    return row;
}

std::vector<PlanRow> PlanSheets::rowsOf(const std::vector<Plan>& plans) const
{
    const auto subjects = valuesOf(valuesOf(plans, &Plan::id), &Id<Plan>::value);
    const AssociationPosts posts(m_ports, valuesOf(plans, &Plan::association));
    const auto steps = m_documents.stepsOf(subjects);
    const Grouped kept(m_ports, &KeptDeadline::subject, subjects);
    const auto wordings = byId(m_ports, namedBy(plans, &Plan::current));
    std::vector<PlanRow> rows;
    for (const auto& plan : plans) {
        const auto& taken = steps[plan.id.value];
        auto& row = rows.emplace_back(rowFrom(plan, m_associations.value(plan.association), taken));
        row.obligation = obligationOf(plan, taken, onlyOne(kept[plan.id.value]), posts);
        if (plan.current)
            row.digest = wordings.value(*plan.current).digest;
    }
    return rows;
}

PlanRow PlanSheets::missingRow(
    const Association& association, int firstYear, const PlanPeriod& period, const AssociationPosts& posts) const
{
    const auto event = std::max(period.startsOn, association.span.from); // founded in the middle of the period
    const auto facts = missingPlanFacts(event, reviewerOf(posts, association.id, period.startsOn));
    return {.association = association.id,
        .associationName = association.name,
        .firstYear = firstYear,
        .period = period.kind,
        .number = period.number,
        .span = Span::through(period.startsOn, period.endsOn),
        .obligation = obligationOn(m_on, facts, m_school.deadlines(), m_calendar)};
}

QString PlanSheets::namesOf(const std::vector<Id<Person>>& people) const
{
    QStringList names;
    for (const auto person : people)
        names << m_people.value(person).nameWithInitials();
    return names.join(QStringLiteral(", "));
}
