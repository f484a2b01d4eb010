#pragma once
#include "domain/calendar/schoolcalendar.h"
#include "domain/office/associationposts.h"
#include "domain/office/documents.h"
#include "domain/office/school.h"
#include "domain/planning/planview.h"

/// Gathers plans with all that belongs to them, without asking who reads: for services, papers and the report. Holds
/// the calendar and the staff, so keep one for one act or page only. What is asked of many plans at once takes as many
/// statements as of one.
class PlanSheets {
public:
    PlanSheets(const Ports& ports, QDate on);

    PlanSheet sheetOf(const Plan& plan) const { return sheetsOf({plan}).front(); }
    std::vector<PlanSheet> sheetsOf(const std::vector<Plan>& plans) const;
    std::vector<PlanRow> rowsOf(const std::vector<Plan>& plans) const;
    /// The row of a plan whose sheet was read already.
    static PlanRow rowOf(const PlanSheet& sheet);
    PlanRow missingRow(
        const Association& association, int firstYear, const PlanPeriod& period, const AssociationPosts& posts) const;
    /// The lines alone, in order, with those struck by an amendment left out.
    std::vector<LineView> linesOf(const Plan& plan) const { return linesOf(std::vector{plan}).front(); }
    std::vector<std::vector<LineView>> linesOf(const std::vector<Plan>& plans) const;
    /// With initials, comma between.
    QString namesOf(const std::vector<Id<Person>>& people) const;

    /// The event of 5.1, by today's calendar.
    QDate eventOf(const Plan& plan) const;

    const School& school() const { return m_school; }
    const SchoolCalendar& calendar() const { return m_calendar; }

private:
    std::vector<std::vector<LineView>> allLinesOf(const std::vector<Id<Plan>>& plans) const;
    QHash<Id<Plan>, std::vector<AmendmentView>> amendmentsOf(const std::vector<Id<Plan>>& plans) const;
    Obligation obligationOf(const Plan& plan, const std::vector<DocumentStep>& steps,
        const std::optional<KeptDeadline>& kept, const AssociationPosts& posts) const;
    void inKyrgyzOrder(std::vector<Id<Person>>& people) const;

    Ports m_ports;
    Documents m_documents;
    QDate m_on;
    School m_school;
    SchoolCalendar m_calendar;
    QHash<int, YearShape> m_years;
    QHash<Id<Association>, Association> m_associations;
    QHash<Id<Person>, Person> m_people;
};

/// The day on which a plan's members are asked for: within its period, as near to `on` as that allows.
QDate planDay(const Plan& plan, QDate on);
