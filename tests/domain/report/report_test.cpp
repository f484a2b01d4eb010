#include "domain/meeting/meeting.h"
#include "domain/office/school.h"
#include "domain/planning/plan.h"
#include "domain/recordrules.h"
#include "domain/report/reportservice.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
/// The school with its year 2022/23, on a day after the end of lessons.
class ReportLife : public ::testing::Test {
protected:
    ReportLife()
    {
        year = school.put(SchoolYear{.firstYear = 2022, .startsOn = day("2022-09-01"), .endsOn = day("2023-05-25")});
        school.clock.setDay("2023-05-26");
    }

    ReportService service() { return ReportService(school.ports()); }
    Report started() { return service().start(school.association, 2022, leader()).value(); }
    Actor leader() { return school.as(school.leader); }
    Actor deputy() { return school.as(school.deputy); }
    ReportSheet sheet(const Report& report) { return service().reading.sheet(report.id, leader()).value(); }
    ShownReport shown(const Report& report)
    {
        return {report.id, service().reading.sheet(report.id, deputy()).value().digest};
    }
    Result<Report> submit(const Report& report)
    {
        return service().submit(shown(report), leader(), school.signingOf(school.leader));
    }
    Result<Report> accept(const Report& report)
    {
        return service().accept(shown(report), deputy(), school.signingOf(school.deputy));
    }
    Result<Report> sendBack(const Report& report, const QString& reason)
    {
        return service().sendBack(shown(report), reason, deputy(), {});
    }
    Report stored(const Report& report) { return *school.file->records().of<Report>().find(report.id); }
    KeptDeadline kept(const Report& report)
    {
        const auto all = school.file->records().of<KeptDeadline>().where({{&KeptDeadline::subject, report.id.value}});
        EXPECT_EQ(all.size(), 1U);
        return all.front();
    }

    TestSchool school;
    SchoolYear year;
};

template <class T>
Rule ruleOf(const Result<T>& result)
{
    EXPECT_FALSE(result.ok());
    return result.refusal().rule;
}
} // namespace

TEST_F(ReportLife, BeginsAsADraftOfTheLeader)
{
    const auto report = started();
    EXPECT_EQ(report.state, DocumentState::Draft);
    EXPECT_EQ(report.author, school.leader);
    EXPECT_EQ(report.begunOn, day("2023-05-26"));
}

TEST_F(ReportLife, IsOneForAnAssociationAndYear)
{
    (void)started();
    EXPECT_EQ(ruleOf(service().start(school.association, 2022, leader())), Rule::ReportExists);
    EXPECT_EQ(school.file->records().of<Report>().all().size(), 1U);
}

TEST_F(ReportLife, IsNotBegunForAYearThatIsNotOpened)
{
    EXPECT_EQ(ruleOf(service().start(school.association, 2031, leader())), Rule::NoSuchYear);
}

TEST_F(ReportLife, OfAnotherAssociationIsNotTheLeaders)
{
    const auto other = school.put(Association{.name = u"Физика"_s, .span = {day("2020-09-01"), {}}}).id;
    EXPECT_EQ(ruleOf(service().start(other, 2022, leader())), Rule::NoRight);
    const auto report = school.put(
        Report{.association = other, .firstYear = 2022, .author = school.member, .begunOn = day("2023-05-20")});
    EXPECT_EQ(ruleOf(service().reading.sheet(report.id, leader())), Rule::NoRight);
    EXPECT_EQ(ruleOf(service().save({report.id, 0, {}}, leader())), Rule::NoRight);
    EXPECT_EQ(ruleOf(service().submit({report.id, {}}, leader(), school.signingOf(school.leader))), Rule::NoRight);
}

TEST_F(ReportLife, IsTypedByTheDeputyAsTheLeaderWroteItOnPaper)
{
    const auto report = service().start(school.association, 2022, deputy());
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->author, school.leader);
    const auto saved
        = service().save({report->id, report->revision, {{ReportSection::Problems, u"Сааттар жетпейт"_s}}}, deputy());
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->author, school.leader);
    EXPECT_EQ(ruleOf(service().save({report->id, saved->revision, {}}, school.as(school.director))), Rule::NoRight);
}

TEST_F(ReportLife, IsNotReadByAMember)
{
    EXPECT_EQ(ruleOf(service().reading.sheet(started().id, school.as(school.member))), Rule::NoRight);
}

TEST_F(ReportLife, KeepsTheLeadersWordsApartFromTheFigures)
{
    const auto report = started();
    const auto saved
        = service().save({report.id, report.revision, {{ReportSection::Staff, u"Курам туруктуу."_s}}}, leader());
    ASSERT_TRUE(saved.ok());
    school.put(Membership{.association = school.association, .person = school.chair, .span = {day("2023-01-10"), {}}});
    const auto now = sheet(report);
    EXPECT_EQ(now.section(ReportSection::Staff).words, u"Курам туруктуу."_s);
    EXPECT_EQ(now.section(ReportSection::Staff).evidence.figures.front().number, 3);
}

TEST_F(ReportLife, WordsOfTheLongestLengthAreKeptAndLongerOnesRefused)
{
    const auto report = started();
    const auto longest = QString(longestText, u'я');
    const auto saved = service().save({report.id, report.revision, {{ReportSection::Problems, longest}}}, leader());
    ASSERT_TRUE(saved.ok());
    const auto refused
        = service().save({report.id, saved->revision, {{ReportSection::Problems, longest + u'я'}}}, leader());
    EXPECT_EQ(ruleOf(refused), Rule::TooLong);
    EXPECT_EQ(refused.refusal().field, u"problems"_s);
    EXPECT_EQ(sheet(report).section(ReportSection::Problems).words, longest);
}

TEST_F(ReportLife, RefusesAStaleEditWhole)
{
    const auto report = started();
    ASSERT_TRUE(service().save({report.id, report.revision, {{ReportSection::Problems, u"биринчи"_s}}}, leader()).ok());
    EXPECT_EQ(ruleOf(service().save({report.id, report.revision, {{ReportSection::NextTasks, u"экинчи"_s}}}, leader())),
        Rule::Stale);
    EXPECT_EQ(sheet(report).section(ReportSection::NextTasks).words, QString());
}

TEST_F(ReportLife, GoesFromSubmittedToAccepted)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    EXPECT_EQ(submitted->state, DocumentState::Submitted);
    const auto accepted = accept(*submitted);
    ASSERT_TRUE(accepted.ok());
    EXPECT_EQ(stored(*accepted).state, DocumentState::Accepted);
    const Documents documents(school.ports());
    const auto steps = documents.stepsOf(accepted->id.value);
    ASSERT_EQ(steps.size(), 2U);
    for (const auto& step : steps)
        EXPECT_TRUE(documents.isGenuine(step));
}

TEST_F(ReportLife, IsNotAcceptedWithoutASubmission)
{
    EXPECT_EQ(ruleOf(accept(started())), Rule::WrongState);
}

TEST_F(ReportLife, IsNotAcceptedByItsOwnLeader)
{
    school.put(RoleSpan{.person = school.leader, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}});
    school.put(
        Supervision{.association = school.association, .deputy = school.leader, .span = {day("2022-09-01"), {}}});
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    EXPECT_EQ(
        ruleOf(service().accept(shown(*submitted), leader(), school.signingOf(school.leader))), Rule::OwnDocument);
}

TEST_F(ReportLife, IsAcceptedByTheDirectorWhenTheDeputyLeads)
{
    for (const auto& supervision : school.file->records().of<Supervision>().all()) {
        const auto unit = school.file->units().begin({}, "test");
        school.file->records().of<Supervision>().remove(supervision);
        unit->commit();
    }
    school.put(RoleSpan{.person = school.leader, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}});
    school.put(
        Supervision{.association = school.association, .deputy = school.leader, .span = {day("2022-09-01"), {}}});
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    EXPECT_TRUE(
        service().accept(shown(*submitted), school.as(school.director), school.signingOf(school.director)).ok());
}

TEST_F(ReportLife, IsReturnedOnlyWithAReason)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    EXPECT_EQ(ruleOf(sendBack(*submitted, u"  "_s)), Rule::Required);
    EXPECT_EQ(stored(*submitted).state, DocumentState::Submitted);
    const auto returned = sendBack(*submitted, u"Көйгөйлөр жазылган эмес"_s);
    ASSERT_TRUE(returned.ok());
    EXPECT_EQ(returned->state, DocumentState::Returned);
    EXPECT_EQ(Documents(school.ports()).stepsOf(returned->id.value).back().reason, u"Көйгөйлөр жазылган эмес"_s);
}

TEST_F(ReportLife, CannotBeEditedWhileItIsUnderReview)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    EXPECT_EQ(
        ruleOf(service().save({submitted->id, submitted->revision, {{ReportSection::Problems, u"…"_s}}}, leader())),
        Rule::WrongState);
}

TEST_F(ReportLife, NeedsThePasswordToSubmit)
{
    const auto report = started();
    EXPECT_EQ(ruleOf(service().submit(shown(report), leader(), {})), Rule::PasswordNeeded);
    EXPECT_FALSE(stored(report).current);
}

TEST_F(ReportLife, IsRefusedWhenTheFiguresChangedAfterTheyWereShown)
{
    const auto report = started();
    const auto before = shown(report);
    school.put(Membership{.association = school.association, .person = school.chair, .span = {day("2023-01-10"), {}}});
    EXPECT_EQ(ruleOf(service().submit(before, leader(), school.signingOf(school.leader))), Rule::TextChanged);
    EXPECT_EQ(stored(report).state, DocumentState::Draft);
    EXPECT_TRUE(Documents(school.ports()).versionsOf(report.id.value).empty());
}

TEST_F(ReportLife, FreezesItsFiguresAtSubmission)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    school.put(Membership{.association = school.association, .person = school.chair, .span = {day("2023-01-10"), {}}});
    const auto now = sheet(*submitted);
    EXPECT_EQ(now.text.sections.front().figures.front().number, 2);
    EXPECT_EQ(now.section(ReportSection::Staff).evidence.figures.front().number, 3);
}

TEST_F(ReportLife, KeepsTheEarlierWordingAfterAReturn)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    const auto returned = sendBack(*submitted, u"Толуктаңыз"_s);
    ASSERT_TRUE(returned.ok());
    const auto saved = service().save(
        {returned->id, returned->revision, {{ReportSection::Problems, u"Китеп жетишпейт"_s}}}, leader());
    ASSERT_TRUE(saved.ok());
    ASSERT_TRUE(submit(*saved).ok());
    EXPECT_EQ(Documents(school.ports()).versionsOf(saved->id.value).size(), 2U);
}

TEST_F(ReportLife, IsRecordedFromPaperByTheDeputy)
{
    school.clock.setDay("2023-06-10");
    const auto report = started();
    auto signing = school.signingOf(school.deputy);
    signing.paper = PaperAct{.signer = school.leader, .day = day("2023-05-29")};
    const auto submitted = service().submit(shown(report), deputy(), signing);
    ASSERT_TRUE(submitted.ok());
    const auto step = Documents(school.ports()).stepsOf(report.id.value).front();
    EXPECT_TRUE(step.onPaper);
    EXPECT_EQ(step.person, school.leader);
    EXPECT_EQ(step.recorder, school.deputy);
    EXPECT_EQ(sheet(report).obligation.daysLate, 0) << "the paper's date counts, not the recording's";
}

TEST_F(ReportLife, IsInTimeOnTheFifthDayAndLateOnTheNext)
{
    // The year ends on Thursday 25.05.2023: due on Tuesday 30.05.
    for (const auto& [iso, late] : {std::pair{"2023-05-30", 0}, {"2023-05-31", 1}}) {
        TestSchool other;
        other.put(SchoolYear{.firstYear = 2022, .startsOn = day("2022-09-01"), .endsOn = day("2023-05-25")});
        other.clock.setDay(iso);
        const ReportService reports(other.ports());
        const auto report = reports.start(other.association, 2022, other.as(other.leader)).value();
        const auto digest = reports.reading.sheet(report.id, other.as(other.leader))->digest;
        ASSERT_TRUE(reports.submit({report.id, digest}, other.as(other.leader), other.signingOf(other.leader)).ok());
        const auto sheet = reports.reading.sheet(report.id, other.as(other.leader)).value();
        EXPECT_EQ(sheet.obligation.due, day("2023-05-30"));
        EXPECT_EQ(sheet.obligation.daysLate, late) << iso;
    }
}

TEST_F(ReportLife, IsNotMadeLateByALaterReturn)
{
    const auto submitted = submit(started());
    ASSERT_TRUE(submitted.ok());
    const auto returned = sendBack(*submitted, u"Толуктаңыз"_s);
    ASSERT_TRUE(returned.ok());
    school.clock.setDay("2023-06-20");
    ASSERT_TRUE(submit(*returned).ok());
    const auto now = sheet(*returned);
    EXPECT_EQ(now.obligation.daysLate, 0);
    EXPECT_EQ(now.obligation.metOn, day("2023-05-26"));
    EXPECT_EQ(kept(*returned).due, day("2023-05-30"));
}

TEST_F(ReportLife, FollowsTheYearsEndWhileItIsOpenAndKeepsItsDateOnceSubmitted)
{
    const auto report = started();
    year.endsOn = day("2023-05-31");
    school.put(year);
    EXPECT_EQ(sheet(report).obligation.due, day("2023-06-05"));
    ASSERT_TRUE(submit(report).ok());
    year = *school.file->records().of<SchoolYear>().find(year.id);
    year.endsOn = day("2023-05-12");
    school.put(year);
    const auto now = sheet(report);
    EXPECT_EQ(now.obligation.due, day("2023-06-05"));
    EXPECT_EQ(now.obligation.dueByTodaysCalendar, day("2023-05-17"));
    EXPECT_EQ(kept(report).event, day("2023-05-31"));
}

TEST_F(ReportLife, WaitsForTheLeaderFromTheYearsEndAndForTheDeputyOnceSubmitted)
{
    ASSERT_EQ(service().reading.queueOf(leader()).size(), 1U);
    EXPECT_EQ(service().reading.queueOf(leader()).front().since, day("2023-05-25"));
    EXPECT_TRUE(service().reading.queueOf(deputy()).empty());
    ASSERT_TRUE(submit(started()).ok());
    EXPECT_TRUE(service().reading.queueOf(leader()).empty());
    ASSERT_EQ(service().reading.queueOf(deputy()).size(), 1U);
    EXPECT_EQ(service().reading.queueOf(deputy()).front().act, Act::AcceptReport);
}

TEST_F(ReportLife, IsListedAsMissingUntilItIsBegun)
{
    const auto rows = service().reading.reportsOf(2022, deputy());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows.front().report);
    EXPECT_EQ(rows.front().obligation.state, ObligationState::Missing);
    EXPECT_EQ(rows.front().obligation.due, day("2023-05-30"));
}
