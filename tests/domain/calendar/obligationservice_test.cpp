#include "domain/association/association.h"
#include "domain/calendar/calendarservice.h"
#include "domain/calendar/obligationservice.h"
#include "domain/office/document.h"
#include "domain/planning/keptdeadline.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class Owed : public testing::Test {
protected:
    Owed()
    {
        const auto opened = calendar.openYear(builtinYear(2022), school.as(school.deputy));
        EXPECT_TRUE(opened.ok());
    }

    TestSchool school;
    Ports ports = school.ports();
    CalendarService calendar{ports};
    ObligationService service{ports};

    Plan addPlan(PeriodKind period = PeriodKind::Year, int number = 1)
    {
        return school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .period = period,
            .number = number,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .author = school.leader});
    }
    Report addReport()
    {
        return school.put(Report{.association = school.association,
            .firstYear = 2022,
            .author = school.leader,
            .begunOn = day("2023-05-20")});
    }
    void addStep(QUuid subject, Act act, const char* on, DocumentKind kind = DocumentKind::Plan)
    {
        school.clock.setDay(on);
        school.put(DocumentStep{.kind = kind,
            .subject = subject,
            .act = QString::fromLatin1(commandOf(act).name),
            .person = school.leader,
            .day = day(on),
            .recordedAt = school.clock.nowUtc(),
            .recorder = school.leader});
    }
    void keep(QUuid subject, const ClosedDeadline& closed, DocumentKind kind)
    {
        QStringList daysOff;
        for (const auto& each : closed.daysOff)
            daysOff << each.toString(Qt::ISODate);
        school.put(KeptDeadline{.kind = kind,
            .subject = subject,
            .event = closed.event,
            .due = closed.due,
            .count = closed.count,
            .week = closed.week,
            .daysOff = daysOff.join(u' ')});
    }
    AssociationObligation owed(const char* on, ObligationKind kind, PeriodKind period = PeriodKind::Year)
    {
        for (const auto& each : service.of(school.association, day(on)))
            if (each.kind == kind && each.period.kind == period)
                return each;
        ADD_FAILURE() << "nothing is owed";
        return {};
    }
    Obligation plan(const char* on) { return owed(on, ObligationKind::Plan).obligation; }
    Obligation report(const char* on) { return owed(on, ObligationKind::Report).obligation; }
};
} // namespace

TEST_F(Owed, BeginsWithThePeriod)
{
    EXPECT_TRUE(service.on(day("2022-08-31")).empty());
    const auto all = service.on(day("2022-09-01"));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].kind, ObligationKind::Plan);
    EXPECT_EQ(all[0].name, u"Математика"_s);
    EXPECT_EQ(all[0].period, (PlanPeriod{PeriodKind::Year, 0, day("2022-09-01"), day("2023-05-25")}));
    EXPECT_EQ(all[0].firstYear, 2022);
    EXPECT_TRUE(all[0].document.isNull());
    EXPECT_EQ(all[0].obligation.state, ObligationState::Missing);
    EXPECT_EQ(all[0].obligation.due, day("2022-09-06"));
    EXPECT_EQ(all[1].kind, ObligationKind::Report);
    EXPECT_EQ(all[1].obligation.due, day("2023-05-30"));
}

TEST_F(Owed, APlanApprovedLate)
{
    const auto id = addPlan().id.value;
    addStep(id, Act::SubmitPlan, "2022-09-02");
    addStep(id, Act::AgreePlan, "2022-09-05");
    addStep(id, Act::ApprovePlan, "2022-09-09");
    EXPECT_EQ(plan("2022-09-01").state, ObligationState::Draft);
    EXPECT_EQ(plan("2022-09-02").holder, Holder::Deputy);
    EXPECT_EQ(plan("2022-09-05").holder, Holder::Director);
    EXPECT_EQ(plan("2022-09-08").daysLate, 2);
    const auto late = owed("2022-12-01", ObligationKind::Plan);
    EXPECT_EQ(late.document, id);
    EXPECT_EQ(late.obligation.state, ObligationState::Approved);
    EXPECT_EQ(late.obligation.metOn, day("2022-09-09"));
    EXPECT_EQ(late.obligation.daysLate, 3);
}

TEST_F(Owed, AReportReturnedAfterItCameInTime)
{
    const auto id = addReport().id.value;
    addStep(id, Act::SubmitReport, "2023-05-30", DocumentKind::Report);
    addStep(id, Act::ReturnReport, "2023-06-01", DocumentKind::Report);
    EXPECT_EQ(report("2023-06-10").state, ObligationState::Returned);
    EXPECT_EQ(report("2023-06-10").holder, Holder::Leader);
    EXPECT_EQ(report("2023-06-10").daysLate, 0);
    addStep(id, Act::SubmitReport, "2023-06-12", DocumentKind::Report);
    addStep(id, Act::AcceptReport, "2023-06-13", DocumentKind::Report);
    EXPECT_EQ(report("2023-06-20").state, ObligationState::Accepted);
    EXPECT_EQ(report("2023-06-20").metOn, day("2023-05-30"));
}

TEST_F(Owed, AMovedYearEndRecomputesWhatIsOpen)
{
    ASSERT_TRUE(calendar.moveEnd(2022, day("2023-05-31"), u"№ 17"_s, school.as(school.deputy)).ok());
    EXPECT_EQ(report("2023-05-31").due, day("2023-06-05"));
    EXPECT_EQ(report("2023-06-06").daysLate, 1);
}

TEST_F(Owed, AMovedYearEndLeavesWhatIsClosed)
{
    const auto id = addReport().id.value;
    addStep(id, Act::SubmitReport, "2023-06-01", DocumentKind::Report);
    keep(id, closeDeadline(day("2023-05-25"), {}, calendar.calendar()), DocumentKind::Report);
    school.clock.setDay("2023-06-02");
    ASSERT_TRUE(calendar.moveEnd(2022, day("2023-05-31"), u"№ 17"_s, school.as(school.deputy)).ok());
    EXPECT_EQ(report("2023-06-10").due, day("2023-05-30"));
    EXPECT_EQ(report("2023-06-10").dueByTodaysCalendar, day("2023-06-05"));
    EXPECT_EQ(report("2023-06-10").daysLate, 2);
    EXPECT_EQ(report("2023-05-31").due, day("2023-06-05")); // asked about a day on which it was open
}

TEST_F(Owed, ADeputyWhoLeadsIsReviewedByTheDirector)
{
    const auto id = addPlan().id.value;
    addStep(id, Act::SubmitPlan, "2022-09-02");
    EXPECT_EQ(plan("2022-09-03").holder, Holder::Deputy);
    school.put(Appointment{.association = school.association,
        .person = school.deputy,
        .kind = AppointmentKind::Acting,
        .orderNumber = u"1"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}}});
    EXPECT_EQ(plan("2022-09-03").holder, Holder::Director);
}

TEST_F(Owed, OtherPlansThatExistAreListedToo)
{
    addPlan(PeriodKind::Quarter, 2);
    const auto id = owed("2022-11-20", ObligationKind::Plan, PeriodKind::Quarter);
    EXPECT_EQ(id.period, (PlanPeriod{PeriodKind::Quarter, 2, day("2022-11-07"), day("2022-12-29")}));
    EXPECT_EQ(id.obligation.due, day("2022-11-14")); // 12.11 is a Saturday
    EXPECT_EQ(service.on(day("2022-11-20")).size(), 3u); // the year plan is missing still
    EXPECT_EQ(service.on(day("2022-11-06")).size(), 2u); // the quarter has not begun
}

TEST_F(Owed, AnAssociationFoundedInTheYearOwesFromItsFirstDay)
{
    const auto founded = school.put(Association{.name = u"Физика"_s, .span = {day("2023-01-16"), {}}}).id;
    EXPECT_TRUE(service.of(founded, day("2023-01-15")).empty());
    const auto owes = service.of(founded, day("2023-01-16"));
    ASSERT_EQ(owes.size(), 2u);
    EXPECT_EQ(owes[0].obligation.due, day("2023-01-23"));
}

TEST_F(Owed, AnAssociationThatEndedBeforeTheYearOwesNothing)
{
    const auto ended = school.put(Association{.name = u"Физика"_s, .span = {day("2021-09-01"), day("2022-09-01")}}).id;
    EXPECT_TRUE(service.of(ended, day("2022-10-01")).empty());
}

TEST_F(Owed, OnlyTheYearAskedFor)
{
    ASSERT_TRUE(calendar.openYear(builtinYear(2023), school.as(school.deputy)).ok());
    EXPECT_EQ(service.on(day("2023-09-10")).size(), 4u);
    EXPECT_EQ(service.on(day("2023-09-10"), 2023).size(), 2u);
    EXPECT_EQ(service.on(day("2023-09-10"), 2023).front().firstYear, 2023);
}
