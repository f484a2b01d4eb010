#include "domain/meeting/meeting.h"
#include "domain/office/school.h"
#include "domain/planning/plan.h"
#include "domain/report/reportservice.h"
#include "domain/staff/person.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class ReportFigures : public ::testing::Test {
protected:
    ReportFigures()
    {
        for (const int first : {2021, 2022})
            school.put(
                SchoolYear{.firstYear = first, .startsOn = QDate(first, 9, 1), .endsOn = QDate(first + 1, 5, 25)});
        school.clock.setDay("2023-05-26");
        report = ReportService(school.ports()).start(school.association, 2022, school.as(school.leader))->id;
    }

    ReportSheet sheet()
    {
        return ReportService(school.ports()).reading.sheet(report, school.as(school.leader)).value();
    }
    ReportFigure figure(ReportSection section, const QString& key)
    {
        const auto found = sheet().section(section).evidence.figures;
        const auto at = std::ranges::find(found, key, &ReportFigure::key);
        EXPECT_NE(at, found.end()) << key.toStdString();
        return at == found.end() ? ReportFigure{} : *at;
    }
    ReportFigure ofStaff(const QString& key) { return figure(ReportSection::Staff, key); }
    ReportFigure ofPlan(const QString& key) { return figure(ReportSection::PlanFulfilment, key); }
    bool lacks(ReportGapKind kind, ReportSection section)
    {
        const auto gaps = missingBeforeSubmission(sheet());
        return std::ranges::any_of(
            gaps, [&](const ReportGap& gap) { return gap.kind == kind && gap.section == section; });
    }

    Id<Person> addPerson(const QString& family, Education education, QDate servesFrom)
    {
        const auto id = school.put(Person{.familyName = family, .education = education}).id;
        if (servesFrom.isValid())
            school.put(ServicePeriod{.person = id, .span = {servesFrom, {}}});
        return id;
    }
    void join(Id<Person> person, QDate from, QDate until = {})
    {
        school.put(Membership{.association = school.association, .person = person, .span = {from, until}});
    }

    Plan addPlan(DocumentState state, int firstYear = 2022)
    {
        return school.put(Plan{.association = school.association,
            .firstYear = firstYear,
            .span = {QDate(firstYear, 9, 1), QDate(firstYear + 1, 5, 26)},
            .state = state,
            .author = school.leader,
            .begunOn = QDate(firstYear, 8, 25)});
    }
    PlanLine addLine(const Plan& plan, const QString& activity, LineKind kind = LineKind::Activity)
    {
        return school.put(PlanLine{.plan = plan.id,
            .position = ++position,
            .activity = activity,
            .kind = kind,
            .term = {day("2022-10-01"), day("2022-11-01")}});
    }
    void mark(const PlanLine& line, LineOutcome outcome, const QString& reason = {})
    {
        school.put(LineProgress{.plan = line.plan,
            .line = line.id,
            .outcome = outcome,
            .day = day("2022-10-20"),
            .newTerm = outcome == LineOutcome::Moved ? Span{day("2022-12-01"), day("2023-01-01")} : Span{},
            .reason = reason,
            .by = school.leader});
    }

    TestSchool school;
    Id<Report> report;
    int position = 0;
};
} // namespace

TEST_F(ReportFigures, CountMembersOnTheYearsLastDay)
{
    const auto last = addPerson(u"Токоев"_s, Education::HigherProfessional, day("2020-09-01"));
    const auto after = addPerson(u"Садыков"_s, Education::HigherProfessional, day("2020-09-01"));
    const auto gone = addPerson(u"Орозов"_s, Education::HigherProfessional, day("2020-09-01"));
    join(last, day("2023-05-25"));
    join(after, day("2023-05-26"));
    join(gone, day("2022-09-01"), day("2023-05-25"));
    const auto members = ofStaff(u"members"_s);
    EXPECT_EQ(members.number, 3);
    ASSERT_EQ(members.records.size(), 3U);
    EXPECT_TRUE(std::ranges::any_of(members.records, [&](const FigureRecord& r) { return r.id == last.value; }));
    EXPECT_TRUE(std::ranges::all_of(members.records, [](const FigureRecord& r) { return r.kind == u"person"_s; }));
}

TEST_F(ReportFigures, LeaveOutAMemberWhoLeftTheSchool)
{
    auto person = *school.file->records().of<Person>().find(school.member);
    person.leftOn = day("2023-05-25");
    school.put(person);
    EXPECT_EQ(ofStaff(u"members"_s).number, 1);
    EXPECT_EQ(ofStaff(u"left"_s).number, 1);
}

TEST_F(ReportFigures, PartMembersByEducationAndService)
{
    join(addPerson(u"Токоев"_s, Education::SecondaryVocational, day("2018-05-26")), day("2022-09-01"));
    join(addPerson(u"Садыков"_s, Education::HigherProfessional, day("2018-05-25")), day("2022-09-01"));
    EXPECT_EQ(ofStaff(u"education-higher-professional"_s).number, 3);
    EXPECT_EQ(ofStaff(u"education-secondary-vocational"_s).number, 1);
    EXPECT_EQ(ofStaff(u"service-under-5"_s).number, 1) << "one day short of five years";
    EXPECT_EQ(ofStaff(u"service-5-10"_s).number, 1);
    EXPECT_EQ(ofStaff(u"service-10-20"_s).number, 2);
    EXPECT_EQ(ofStaff(u"service-20-more"_s).number, 0);
}

TEST_F(ReportFigures, SayWhoseEducationAndServiceAreUnknown)
{
    EXPECT_FALSE(lacks(ReportGapKind::EducationUnknown, ReportSection::Staff));
    join(addPerson(u"Токоев"_s, Education::Unknown, {}), day("2022-09-01"));
    EXPECT_TRUE(lacks(ReportGapKind::EducationUnknown, ReportSection::Staff));
    EXPECT_TRUE(lacks(ReportGapKind::ServiceUnknown, ReportSection::Staff));
    EXPECT_EQ(ofStaff(u"education-unknown"_s).number, 1);
}

TEST_F(ReportFigures, CompareMembersWithTheEndOfLastYear)
{
    join(addPerson(u"Токоев"_s, Education::HigherProfessional, day("2010-09-01")), day("2022-09-01"));
    EXPECT_EQ(ofStaff(u"joined"_s).number, 1);
    EXPECT_EQ(ofStaff(u"left"_s).number, 0);
    EXPECT_EQ(ofStaff(u"members"_s).lastYear, 2);
}

TEST_F(ReportFigures, CountNobodyAsNewInTheFirstYearOfAnAssociation)
{
    for (const auto& membership : school.file->records().of<Membership>().all()) {
        auto moved = membership;
        moved.span.from = day("2022-09-01");
        school.put(moved);
    }
    EXPECT_EQ(ofStaff(u"joined"_s).number, 0);
}

TEST_F(ReportFigures, OfAPlanThatIsNotApprovedAreNotGuessed)
{
    addLine(addPlan(DocumentState::Agreed), u"Ачык сабак"_s);
    EXPECT_FALSE(ofPlan(u"lines-total"_s).number);
    EXPECT_TRUE(lacks(ReportGapKind::NoApprovedPlan, ReportSection::PlanFulfilment));
}

TEST_F(ReportFigures, CountTheNewestEntryOfEachLine)
{
    const auto plan = addPlan(DocumentState::Approved);
    const auto done = addLine(plan, u"Ачык сабак"_s, LineKind::OpenLesson);
    const auto movedThenDone = addLine(plan, u"Олимпиада"_s, LineKind::Olympiad);
    const auto moved = addLine(plan, u"Жумалык"_s, LineKind::SubjectWeek);
    const auto cancelled = addLine(plan, u"Семинар"_s);
    const auto notDone = addLine(plan, u"Тегерек стол"_s);
    const auto reopened = addLine(plan, u"Кеңеш"_s);
    addLine(plan, u"Белгиленген эмес"_s);
    auto struck = addLine(plan, u"Алынып салынган"_s);
    const auto amendment = school.put(PlanAmendment{
        .plan = plan.id, .state = DocumentState::Approved, .author = school.leader, .reason = u"Буйрук"_s});
    struck.removedBy = amendment.id;
    school.put(struck);
    mark(done, LineOutcome::Done);
    mark(movedThenDone, LineOutcome::Moved, u"Ооруу"_s);
    mark(movedThenDone, LineOutcome::Done);
    mark(moved, LineOutcome::Moved, u"Карантин"_s);
    mark(cancelled, LineOutcome::Cancelled, u"Каражат жок"_s);
    mark(notDone, LineOutcome::NotDone);
    mark(reopened, LineOutcome::Done);
    mark(reopened, LineOutcome::Reopened, u"Жаңылыш"_s);
    EXPECT_EQ(ofPlan(u"lines-total"_s).number, 7);
    EXPECT_EQ(ofPlan(u"lines-done"_s).number, 2);
    EXPECT_EQ(ofPlan(u"lines-moved"_s).number, 2);
    EXPECT_EQ(ofPlan(u"lines-cancelled"_s).number, 1);
    EXPECT_EQ(ofPlan(u"lines-not-done"_s).number, 1);
    EXPECT_EQ(ofPlan(u"lines-no-entry"_s).number, 3);
    EXPECT_EQ(ofPlan(u"amendments"_s).number, 1);
    EXPECT_NEAR(*ofPlan(u"lines-percent"_s).number, 200.0 / 7, 1e-9);
    EXPECT_EQ(ofPlan(u"kind-open-lesson"_s).text, u"1 / 1"_s);
    EXPECT_EQ(ofPlan(u"kind-subject-week"_s).text, u"0 / 1"_s);
    const auto because = ofPlan(u"lines-done"_s).records;
    ASSERT_EQ(because.size(), 2U);
    EXPECT_EQ(because.front(), (FigureRecord{kindOf<PlanLine>(), done.id.value, u"Ачык сабак"_s, day("2022-10-20")}));
    const auto rows = sheet().section(ReportSection::PlanFulfilment).evidence.rows;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.front(), (QStringList{u"1"_s, u"Семинар"_s, u"31.10.2022"_s, u"cancelled"_s, u"Каражат жок"_s}));
    EXPECT_TRUE(lacks(ReportGapKind::UnexplainedLines, ReportSection::PlanFulfilment));
    EXPECT_TRUE(lacks(ReportGapKind::LinesWithoutEntry, ReportSection::PlanFulfilment));
}

TEST_F(ReportFigures, NeverDivideByZero)
{
    addPlan(DocumentState::Approved);
    EXPECT_EQ(ofPlan(u"lines-total"_s).number, 0);
    EXPECT_FALSE(ofPlan(u"lines-percent"_s).number);
    EXPECT_FALSE(figure(ReportSection::Meetings, u"attendance"_s).number);
}

TEST_F(ReportFigures, StandBesideThoseOfLastYear)
{
    const auto before = addPlan(DocumentState::Closed, 2021);
    mark(addLine(before, u"Ачык сабак"_s), LineOutcome::Done);
    const auto plan = addPlan(DocumentState::Approved);
    addLine(plan, u"Ачык сабак"_s);
    EXPECT_EQ(ofPlan(u"lines-percent"_s).number, 0);
    EXPECT_EQ(ofPlan(u"lines-percent"_s).lastYear, 100);
}

TEST_F(ReportFigures, HoldTheLatenessOfThePlan)
{
    const auto plan = addPlan(DocumentState::Approved);
    school.put(DocumentStep{.kind = DocumentKind::Plan,
        .subject = plan.id.value,
        .act = u"plan.approve"_s,
        .person = school.director,
        .day = day("2022-09-09"),
        .recordedAt = QDateTime(day("2022-09-09"), QTime(6, 0), Qt::UTC),
        .recorder = school.director});
    EXPECT_EQ(ofPlan(u"plan-days-late"_s).number, 3);
    EXPECT_EQ(ofPlan(u"plan-days-late"_s).records.front().id, plan.id.value);
}

TEST_F(ReportFigures, CountMeetingsAndWhoCame)
{
    EXPECT_TRUE(lacks(ReportGapKind::NoMeetings, ReportSection::Meetings));
    const auto meeting = school.put(Meeting{.association = school.association,
        .firstYear = 2022,
        .number = 1,
        .heldOn = day("2022-08-29"),
        .topic = u"Иш планы"_s});
    school.put(Meeting{.kind = MeetingKind::MethodicalCouncil, .firstYear = 2022, .heldOn = day("2022-09-10")});
    school.put(Attendance{.meeting = meeting.id, .person = school.leader});
    school.put(Attendance{.meeting = meeting.id, .person = school.member, .present = false});
    EXPECT_EQ(figure(ReportSection::Meetings, u"meetings"_s).number, 1);
    EXPECT_EQ(figure(ReportSection::Meetings, u"attendance"_s).number, 50);
    EXPECT_EQ(sheet().section(ReportSection::Meetings).evidence.rows.front(),
        (QStringList{u"1"_s, u"29.08.2022"_s, u"Иш планы"_s, u"1 / 2"_s}));
    EXPECT_FALSE(lacks(ReportGapKind::NoMeetings, ReportSection::Meetings));
}

TEST_F(ReportFigures, NameTheSectionsThatHaveNoEvidence)
{
    for (const auto section :
        {ReportSection::Results, ReportSection::Visits, ReportSection::Development, ReportSection::Materials})
        EXPECT_TRUE(lacks(ReportGapKind::NoRecords, section));
    EXPECT_FALSE(lacks(ReportGapKind::NoRecords, ReportSection::Staff));
    EXPECT_TRUE(lacks(ReportGapKind::NoWords, ReportSection::Problems));
    EXPECT_TRUE(lacks(ReportGapKind::NoWords, ReportSection::NextTasks));
    EXPECT_FALSE(lacks(ReportGapKind::YearNotOver, ReportSection::Staff));
    school.clock.setDay("2023-05-24");
    EXPECT_TRUE(lacks(ReportGapKind::YearNotOver, ReportSection::Staff));
}

TEST_F(ReportFigures, AreReadBackFromTheirCanonicalBytes)
{
    const auto text = sheet().text;
    EXPECT_EQ(fromCanonicalBytes<ReportText>(canonicalBytes(text)), text);
    EXPECT_EQ(text.sections.size(), 9);
}
