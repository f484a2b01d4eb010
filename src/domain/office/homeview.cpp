#include "domain/office/homeview.h"
#include "domain/activity/openmatters.h"
#include "domain/association/appointmentservice.h"
#include "domain/calendar/obligationservice.h"
#include "domain/instruction/instructionreader.h"
#include "domain/office/associationposts.h"
#include "domain/office/authority.h"
#include "domain/office/modules.h"
#include "domain/office/school.h"
#include "domain/planning/planreading.h"
#include "domain/queries.h"
#include "domain/report/report.h"
#include "domain/staff/person.h"
#include <algorithm>
#include <array>

namespace {
/// Steps worth telling to others. Acknowledgements are not: there are hundreds, and the instruction's page counts them.
constexpr std::array tellingActs{Act::SubmitPlan, Act::AgreePlan, Act::ReturnSubmittedPlan, Act::ReturnAgreedPlan,
    Act::ApprovePlan, Act::ClosePlan, Act::SubmitAmendment, Act::AgreeAmendment, Act::ReturnSubmittedAmendment,
    Act::ReturnAgreedAmendment, Act::ApproveAmendment, Act::SubmitReport, Act::AcceptReport, Act::ReturnReport,
    Act::PutInstructionInForce};

HomeMatter matterOf(OpenMatterKind kind)
{
    switch (kind) {
    case OpenMatterKind::ToAnswer:
        return HomeMatter::ToAnswer;
    case OpenMatterKind::ToDecide:
        return HomeMatter::ToDecide;
    case OpenMatterKind::ToAccept:
        return HomeMatter::ToAccept;
    case OpenMatterKind::ToAcknowledge:
        return HomeMatter::ToAcknowledge;
    case OpenMatterKind::Unread:
        return HomeMatter::Unread;
    case OpenMatterKind::Unanswered:
        return HomeMatter::Unanswered;
    case OpenMatterKind::Overdue:
        return HomeMatter::Unfinished;
    case OpenMatterKind::Breach:
        return HomeMatter::Breach;
    case OpenMatterKind::MinutesUnsigned:
        return HomeMatter::MinutesUnsigned;
    case OpenMatterKind::VisitMissed:
        return HomeMatter::VisitMissed;
    }
    Q_UNREACHABLE();
}

bool waitsForReader(HomeMatter matter)
{
    return matter == HomeMatter::ToAnswer || matter == HomeMatter::ToDecide || matter == HomeMatter::ToAccept
        || matter == HomeMatter::ToAcknowledge || matter == HomeMatter::Unread;
}

class Composer {
public:
    Composer(const Ports& ports, const Actor& by)
        : m_ports(ports)
        , m_by(by)
        , m_authority(ports)
    {
    }

    HomeView compose()
    {
        m_view.day = m_by.day;
        readPlans();
        readObligations();
        readInstruction();
        readFirstSteps();
        readMarks();
        readOpenMatters();
        readChanges();
        std::ranges::stable_sort(
            m_view.waiting, {}, [](const HomeLine& line) { return std::pair(!line.due.isValid(), line.due); });
        std::ranges::stable_sort(m_view.dueSoon, {}, &HomeLine::daysLeft);
        std::ranges::stable_sort(m_view.overdue, {}, &HomeLine::daysLeft);
        return std::move(m_view);
    }

private:
    bool answersFor(Id<Association> association) const
    {
        return m_by.holds(Role::Director) || m_by.isLeaderOf(association) || m_by.isSupervisorOf(association);
    }

    void readPlans()
    {
        for (const auto& item : PlanReading(m_ports).queueOf(m_by)) {
            auto line = lineOf(HomeMatter::Plan, item.plan.obligation);
            line.act = item.act;
            line.record = item.plan.plan->value;
            line.association = item.plan.association;
            line.associationName = item.plan.associationName;
            line.firstYear = item.plan.firstYear;
            line.period = {item.plan.period, item.plan.number, item.plan.span.from, item.plan.span.lastDay()};
            line.since = item.since;
            if (item.act == Act::SeeLineMove)
                line.matter = HomeMatter::LineMove;
            else if (item.act == Act::AnswerProposal)
                line.matter = HomeMatter::Proposal;
            else if (item.amendment)
                line.matter = HomeMatter::Amendment;
            // The deadline of 5.1 is the plan's own, not that of what happens inside it.
            if (line.matter != HomeMatter::Plan || item.act == Act::ClosePlan)
                line.due = line.strictest = {};
            m_view.waiting.push_back(line);
        }
    }

    /// One line for each copy that the reader has not answered yet.
    void readInstruction()
    {
        const InstructionReader reader(m_ports);
        const auto edition = reader.inForce();
        if (!edition)
            return;
        for (const auto& copy : reader.askedOf(*edition, m_by.person, m_by.day)) {
            if (copy.state)
                continue;
            HomeLine line{.matter = HomeMatter::Instruction,
                .act = Act::AcknowledgeInstruction,
                .record = edition->edition.id.value};
            line.association = copy.association.value_or(Id<Association>());
            line.associationName = copy.associationName;
            line.since = edition->version.inForceOn;
            m_view.waiting.push_back(line);
        }
    }

    /// What a school has to do before anything else: nothing is due while it has no association.
    void readFirstSteps()
    {
        if (!m_by.holds(Role::AcademicDeputy))
            return;
        if (m_ports.queries.associationsOn(m_by.day).empty())
            m_view.waiting.push_back({.matter = HomeMatter::NoAssociation, .act = Act::ChangeAssociations});
        const InstructionReader reader(m_ports);
        if (reader.inForce())
            return;
        if (const auto editions = reader.editions(); !editions.empty()) {
            const auto& newest = editions.front();
            m_view.waiting.push_back({.matter = HomeMatter::Instruction,
                .act = newest.state == DocumentState::Agreed ? Act::PutInstructionInForce : Act::AgreeInstruction,
                .record = newest.edition.id.value});
        }
    }

    void readObligations()
    {
        const int year = schoolYearOf(m_by.day);
        std::vector<AssociationObligation> all;
        for (const int each : {year, year - 1})
            for (const auto& owed : ObligationService(m_ports).on(m_by.day, each))
                if (answersFor(owed.association))
                    all.push_back(owed);
        readBehind(all);
        for (const auto& owed : all)
            placeObligation(owed);
    }

    /// The reports of these obligations, and everyone in whose hands something can be.
    void readBehind(const std::vector<AssociationObligation>& owed)
    {
        std::vector<Id<Report>> reports;
        for (const auto& each : owed)
            if (each.kind == ObligationKind::Report && !each.document.isNull())
                reports.push_back({each.document});
        m_reports = byId(m_ports, reports);
        m_posts.emplace(m_ports, valuesOf(owed, &AssociationObligation::association));
        m_directors = m_authority.holdersOf(Role::Director, m_by.day);
        std::vector<Id<Person>> people;
        for (const auto& each : owed)
            std::ranges::move(holdersOf(each.obligation.holder, each.association), std::back_inserter(people));
        m_people = byId(m_ports, people);
    }

    void placeObligation(const AssociationObligation& owed)
    {
        auto line = lineOf(owed.kind == ObligationKind::Plan ? HomeMatter::Plan : HomeMatter::Report, owed.obligation);
        line.record = owed.document;
        line.association = owed.association;
        line.associationName = owed.name;
        line.firstYear = owed.firstYear;
        line.period = owed.period;
        if (!owed.obligation.held.isEmpty())
            line.since = owed.obligation.held.back().from;
        for (const auto id : holdersOf(line.holder, owed.association))
            line.people << m_people.value(id).nameWithInitials();
        if (const auto act = stepOn(owed)) {
            m_view.waiting.push_back(line);
            m_view.waiting.back().act = act;
            if (owed.obligation.metOn.isValid())
                m_view.waiting.back().due = {};
        }
        if (owed.obligation.metOn.isValid()) // the deadline is closed, late or not
            return;
        if (line.daysLeft < 0)
            m_view.overdue.push_back(line);
        else if (line.daysLeft <= homeDaysAhead)
            m_view.dueSoon.push_back(line);
    }

    /// What the reader owes by a deadline and no queue of plans names: a plan not begun, and the year report.
    std::optional<Act> stepOn(const AssociationObligation& owed) const
    {
        const bool missing = owed.obligation.state == ObligationState::Missing;
        if (owed.kind == ObligationKind::Plan)
            return missing && m_by.isLeaderOf(owed.association) ? std::optional(Act::DraftPlan) : std::nullopt;
        if (missing)
            return m_by.isLeaderOf(owed.association) && m_by.day >= owed.period.endsOn ? std::optional(Act::DraftReport)
                                                                                       : std::nullopt;
        const auto report = m_reports.constFind({owed.document});
        if (report == m_reports.cend())
            return std::nullopt;
        const auto subject = m_posts->subject(owed.association, m_by.day, report->author, report->state);
        if (!whyNot(Act::AcceptReport, m_by, subject))
            return Act::AcceptReport;
        const bool time = report->state == DocumentState::Returned || m_by.day >= owed.period.endsOn;
        return time && !whyNot(Act::SubmitReport, m_by, subject) ? std::optional(Act::SubmitReport) : std::nullopt;
    }

    void readMarks()
    {
        for (const auto& row : m_ports.queries.associationsOn(m_by.day)) {
            if (!answersFor(row.association.id))
                continue;
            HomeLine line{.record = row.association.id.value,
                .association = row.association.id,
                .associationName = row.association.name};
            if (row.gap) {
                line.matter = HomeMatter::NoLeader;
                const auto gaps = AppointmentService(m_ports).gapsOf(row.association.id, m_by.day);
                line.since = gaps.empty() ? QDate() : gaps.back().from;
                m_view.marks.push_back(line);
            }
            line.matter = HomeMatter::Exception;
            for (const auto& mark : {row.leader, row.acting})
                if (mark && mark->exception)
                    line.people << mark->name;
            if (!line.people.isEmpty())
                m_view.marks.push_back(line);
        }
    }

    void readOpenMatters()
    {
        const auto off = switchedOff(schoolOf(m_ports));
        for (const auto& open : openMattersOf(m_ports, m_by))
            if (!off.contains(moduleOf(open.record.kind)))
                placeOpenMatter(open);
    }

    void placeOpenMatter(const OpenMatter& open)
    {
        const HomeLine line{.matter = matterOf(open.matter),
            .record = open.record.id,
            .association = open.association,
            .associationName = open.associationName,
            .since = open.since,
            .due = open.due,
            .daysLeft = open.due.isValid() ? static_cast<int>(m_by.day.daysTo(open.due)) : 0,
            .kind = open.record.kind,
            .title = open.record.text};
        if (waitsForReader(line.matter))
            m_view.waiting.push_back(line);
        if (open.late)
            m_view.overdue.push_back(line);
        else if (!waitsForReader(line.matter))
            (line.due.isValid() && line.daysLeft <= homeDaysAhead ? m_view.dueSoon : m_view.marks).push_back(line);
    }

    void readChanges()
    {
        StepReach reach{.all = m_by.holds(Role::Director), .associations = m_by.leads, .author = m_by.person};
        reach.associations.insert(reach.associations.end(), m_by.supervises.begin(), m_by.supervises.end());
        const auto since = m_by.day.addDays(-homeDaysBack).startOfDay(schoolOf(m_ports).zone()).toUTC();
        QStringList acts;
        for (const auto act : tellingActs)
            acts << QString::fromLatin1(commandOf(act).name);
        for (const auto& step : m_ports.queries.recentSteps(since, acts, reach, homeMostChanges))
            if (mayOpen(step))
                m_view.changes.push_back(lineOf(step));
    }

    /// Somebody who drafted a document may have lost the right to read it since.
    bool mayOpen(const RecentStep& step) const
    {
        if (step.kind == DocumentKind::Instruction)
            return true;
        const auto read = step.kind == DocumentKind::Report ? Act::ReadReport : Act::ReadPlan;
        return !whyNot(read, m_by, {.association = step.association});
    }

    static HomeLine lineOf(const RecentStep& step)
    {
        const auto matter = step.kind == DocumentKind::Report ? HomeMatter::Report
            : step.kind == DocumentKind::Instruction          ? HomeMatter::Instruction
            : step.kind == DocumentKind::Amendment            ? HomeMatter::Amendment
                                                              : HomeMatter::Plan;
        return {.matter = matter,
            .taken = commandNamed(step.act)->act,
            .record = step.record,
            .association = step.association,
            .associationName = step.associationName,
            .firstYear = step.firstYear,
            .period = {step.period, step.number, {}, {}},
            .since = step.day,
            .people = {step.personName},
            .reason = step.reason};
    }

    HomeLine lineOf(HomeMatter matter, const Obligation& obligation) const
    {
        return {.matter = matter,
            .state = obligation.state,
            .due = obligation.due,
            .strictest = obligation.strictest,
            .daysLeft = static_cast<int>(m_by.day.daysTo(obligation.due)),
            .holder = obligation.holder};
    }

    std::vector<Id<Person>> holdersOf(Holder holder, Id<Association> association) const
    {
        switch (holder) {
        case Holder::Leader:
            return m_posts->leadersOf(association, m_by.day);
        case Holder::Deputy:
            return m_posts->supervisorsOf(association, m_by.day);
        case Holder::Director:
            return m_directors;
        case Holder::None:
            return {};
        }
        Q_UNREACHABLE();
    }

    Ports m_ports;
    Actor m_by;
    Authority m_authority;
    HomeView m_view;
    QHash<Id<Report>, Report> m_reports;
    std::optional<AssociationPosts> m_posts; ///< of the associations that owe something
    std::vector<Id<Person>> m_directors;
    QHash<Id<Person>, Person> m_people;
};
} // namespace

int HomeView::waitingOf(std::initializer_list<HomeMatter> matters) const
{
    return static_cast<int>(std::ranges::count_if(
        waiting, [matters](const HomeLine& line) { return std::ranges::find(matters, line.matter) != matters.end(); }));
}

HomeView homeOf(const Ports& ports, const Actor& by)
{
    return Composer(ports, by).compose();
}
