#pragma once
#include "domain/calendar/schoolcalendar.h"
#include "domain/office/documents.h"
#include "domain/office/school.h"
#include "domain/planning/planview.h"

/// Gathers plans with all that belongs to them, without asking who reads: for services, papers and the report. Holds
/// the calendar and the staff, so keep one for one act or page only.
class PlanSheets {
public:
    PlanSheets(const Ports& ports, QDate on);

    PlanSheet sheetOf(const Plan& plan) const;
    PlanRow rowOf(const Plan& plan) const;
    PlanRow missingRow(Id<Association> association, int firstYear, const PlanPeriod& period) const;
    /// The lines alone, in order, with those struck by an amendment left out.
    std::vector<LineView> linesOf(const Plan& plan) const;
    /// With initials, comma between; empty when nobody leads it on that day.
    QString leadersOf(Id<Association> association, QDate day) const;

    /// The event of 5.1, by today's calendar.
    QDate eventOf(const Plan& plan) const;

    const School& school() const { return m_school; }
    const SchoolCalendar& calendar() const { return m_calendar; }

private:
    void readLines(PlanSheet& sheet) const;
    void readAmendments(PlanSheet& sheet) const;
    void readMeeting(PlanSheet& sheet) const;
    void readRemarks(PlanSheet& sheet) const;
    Obligation obligationOf(
        const Plan& plan, const std::vector<DocumentStep>& steps, const std::optional<KeptDeadline>& kept) const;
    std::optional<KeptDeadline> keptOf(const Plan& plan) const;
    void inKyrgyzOrder(std::vector<Id<Person>>& people) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
    QDate m_on;
    School m_school;
    SchoolCalendar m_calendar;
    QHash<int, YearShape> m_years;
    QHash<Id<Person>, Person> m_people;
};

/// The day on which a plan's members are asked for: within its period, as near to `on` as that allows.
QDate planDay(const Plan& plan, QDate on);
