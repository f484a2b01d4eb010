#include "domain/planning/plansheets.h"
#include "domain/calendar/calendarservice.h"
#include "domain/planning/planobligation.h"
#include <algorithm>

PlanSheets::PlanSheets(const Ports& ports, QDate on)
    : m_ports(ports)
    , m_authority(ports)
    , m_documents(ports)
    , m_on(on)
    , m_school(schoolOf(ports))
    , m_calendar(calendarOf(ports))
{
    for (const auto& shape : CalendarService(ports).shapes())
        m_years.insert(shape.year.firstYear, shape);
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

void PlanSheets::readLines(PlanSheet& sheet) const
{
    auto lines = m_ports.of<PlanLine>().where({{&PlanLine::plan, sheet.plan.id}});
    std::ranges::stable_sort(lines, {}, &PlanLine::position);
    QHash<Id<PlanLine>, std::vector<Id<Person>>> responsible;
    for (const auto& each : m_ports.of<LineResponsible>().where({{&LineResponsible::plan, sheet.plan.id}}))
        responsible[each.line].push_back(each.person);
    QHash<Id<PlanLine>, std::vector<LineProgress>> progress;
    for (const auto& each : m_ports.of<LineProgress>().where({{&LineProgress::plan, sheet.plan.id}}))
        progress[each.line].push_back(each);
    for (const auto& line : lines) {
        LineView view{.line = line,
            .responsible = responsible.value(line.id),
            .history = progress.value(line.id),
            .term = line.term};
        inKyrgyzOrder(view.responsible);
        for (const auto& entry : view.history) {
            if (entry.outcome != LineOutcome::Moved)
                continue;
            if (entry.newTerm.from.isValid())
                view.term = entry.newTerm;
            if (entry.newResponsible)
                view.movedTo = entry.newResponsible;
        }
        (line.removedBy ? sheet.struck : sheet.lines).push_back(view);
    }
}

void PlanSheets::readAmendments(PlanSheet& sheet) const
{
    auto amendments = m_ports.of<PlanAmendment>().where({{&PlanAmendment::plan, sheet.plan.id}});
    std::ranges::sort(amendments, {}, &PlanAmendment::number);
    for (const auto& amendment : amendments) {
        AmendmentView view{.amendment = amendment, .steps = m_documents.stepsOf(amendment.id.value)};
        QHash<Id<AmendmentLine>, std::vector<Id<Person>>> responsible;
        for (const auto& each :
            m_ports.of<AmendmentResponsible>().where({{&AmendmentResponsible::amendment, amendment.id}}))
            responsible[each.line].push_back(each.person);
        for (const auto& line : m_ports.of<AmendmentLine>().where({{&AmendmentLine::amendment, amendment.id}}))
            view.lines.push_back({line, responsible.value(line.id)});
        if (amendment.current)
            if (const auto version = m_ports.of<DocumentVersion>().find(*amendment.current))
                view.digest = version->digest;
        sheet.amendments.push_back(std::move(view));
    }
}

void PlanSheets::readRemarks(PlanSheet& sheet) const
{
    for (const auto& version : sheet.versions)
        for (const auto& remark : m_ports.of<LineRemark>().where({{&LineRemark::version, version.id}})) {
            sheet.remarks.push_back(remark);
            for (const auto& step : m_documents.stepsOf(remark.id.value))
                sheet.remarkSteps.push_back(step);
        }
}

void PlanSheets::readMeeting(PlanSheet& sheet) const
{
    if (!sheet.plan.discussedAt)
        return;
    if (const auto meeting = m_ports.of<Meeting>().find(*sheet.plan.discussedAt))
        sheet.meeting = MeetingView{*meeting, m_ports.of<Attendance>().where({{&Attendance::meeting, meeting->id}})};
}

std::optional<KeptDeadline> PlanSheets::keptOf(const Plan& plan) const
{
    const auto kept = m_ports.of<KeptDeadline>().where({{&KeptDeadline::subject, plan.id.value}});
    return kept.empty() ? std::nullopt : std::optional(kept.front());
}

QDate PlanSheets::eventOf(const Plan& plan) const
{
    const auto year = m_years.find(plan.firstYear);
    return ::eventOf(plan, year == m_years.end() ? std::nullopt : std::optional(*year),
        m_ports.of<Association>().find(plan.association).value_or(Association{}));
}

Obligation PlanSheets::obligationOf(
    const Plan& plan, const std::vector<DocumentStep>& steps, const std::optional<KeptDeadline>& kept) const
{
    auto facts = planFacts(plan, steps, kept, reviewerOf(m_authority, plan.association, planDay(plan, m_on)));
    facts.event = eventOf(plan);
    return obligationOn(m_on, facts, m_school.deadlines(), m_calendar);
}

PlanSheet PlanSheets::sheetOf(const Plan& plan) const
{
    PlanSheet sheet{.plan = plan};
    if (const auto association = m_ports.of<Association>().find(plan.association))
        sheet.association = *association;
    readLines(sheet);
    sheet.proposals = m_ports.of<LineProposal>().where({{&LineProposal::plan, plan.id}});
    sheet.steps = m_documents.stepsOf(plan.id.value);
    sheet.versions = m_documents.versionsOf(plan.id.value);
    readRemarks(sheet);
    readMeeting(sheet);
    readAmendments(sheet);
    sheet.kept = keptOf(plan);
    sheet.obligation = obligationOf(plan, sheet.steps, sheet.kept);
    sheet.members = m_authority.membersOf(plan.association, planDay(plan, m_on));
    inKyrgyzOrder(sheet.members);
    sheet.memberships = m_ports.of<Membership>().where({{&Membership::association, plan.association}});
    sheet.leaders = m_authority.leadersOf(plan.association, m_on);
    sheet.people = m_people;
    return sheet;
}

std::vector<LineView> PlanSheets::linesOf(const Plan& plan) const
{
    PlanSheet sheet{.plan = plan};
    readLines(sheet);
    return std::move(sheet.lines);
}

PlanRow PlanSheets::rowOf(const Plan& plan) const
{
    PlanRow row{.plan = plan.id,
        .association = plan.association,
        .firstYear = plan.firstYear,
        .period = plan.period,
        .number = plan.number,
        .span = plan.span,
        .state = plan.state,
        .obligation = obligationOf(plan, m_documents.stepsOf(plan.id.value), keptOf(plan))};
    if (const auto association = m_ports.of<Association>().find(plan.association))
        row.associationName = association->name;
    if (plan.current)
        if (const auto version = m_ports.of<DocumentVersion>().find(*plan.current))
            row.digest = version->digest;
    return row;
}

PlanRow PlanSheets::missingRow(Id<Association> association, int firstYear, const PlanPeriod& period) const
{
    PlanRow row{.association = association,
        .firstYear = firstYear,
        .period = period.kind,
        .number = period.number,
        .span = Span::through(period.startsOn, period.endsOn)};
    auto event = period.startsOn;
    if (const auto record = m_ports.of<Association>().find(association)) {
        row.associationName = record->name;
        event = std::max(event, record->span.from); // founded in the middle of the period
    }
    const auto reviewer = reviewerOf(m_authority, association, period.startsOn);
    row.obligation = obligationOn(m_on, missingPlanFacts(event, reviewer), m_school.deadlines(), m_calendar);
    return row;
}

QString PlanSheets::leadersOf(Id<Association> association, QDate day) const
{
    QStringList names;
    for (const auto leader : m_authority.leadersOf(association, day))
        names << m_people.value(leader).nameWithInitials();
    return names.join(QStringLiteral(", "));
}
