#include "domain/calendar/calendarservice.h"
#include "domain/office/homeview.h"
#include "domain/planning/planlines.h"
#include "domain/report/reportservice.h"
#include "planfixture.h"
#include "support/statementcounter.h"

using namespace Qt::StringLiterals;

namespace {
/// Counts what reading and saving cost the file, at few records and at many.
class ReadsOfAPlan : public PlanFixture {
protected:
    template <class Fn>
    int reads(Fn fn)
    {
        return readsOf(school.file->database(), fn);
    }
    std::vector<LineDraft> lines(int count, int firstYear = 2022)
    {
        std::vector<LineDraft> drafts;
        for (int i = 0; i < count; ++i) {
            auto draft = line(u"Иш-чара %1"_s.arg(i), {QDate(firstYear, 9, 1), QDate(firstYear, 10, 1)});
            draft.everyone = false;
            draft.responsible = {school.member};
            drafts.push_back(draft);
        }
        return drafts;
    }
    void save(const PlanDraft& draft) { ASSERT_TRUE(plans.drafting.save(draft, as(school.leader)).ok()); }
    /// Gives the plan so many new lines.
    PlanDraft filled(Id<Plan> plan, int count)
    {
        auto draft = draftOf(sheet(plan));
        draft.lines = lines(count);
        return draft;
    }
    /// Every stored line with other words and another responsible person.
    PlanDraft changed(Id<Plan> plan)
    {
        auto draft = draftOf(sheet(plan));
        for (auto& each : draft.lines) {
            each.activity += u" (өзгөрдү)"_s;
            each.responsible = {school.leader};
        }
        return draft;
    }
    /// An approved plan of an association, each of its lines done, with an amendment and a remark.
    Plan lived(Id<Association> association, int count, int firstYear = 2022)
    {
        const auto plan = school.put(Plan{.association = association,
            .firstYear = firstYear,
            .span = {QDate(firstYear, 9, 1), QDate(firstYear + 1, 5, 26)},
            .state = DocumentState::Approved,
            .author = school.leader,
            .begunOn = QDate(firstYear, 8, 25)});
        const auto wording = school.put(DocumentVersion{.subject = plan.id.value, .bytes = "a", .digest = "b"});
        school.put(LineRemark{.version = wording.id, .author = school.deputy, .text = u"Тактаңыз"_s});
        school.put(PlanAmendment{
            .plan = plan.id, .state = DocumentState::Submitted, .author = school.leader, .reason = u"Буйрук"_s});
        for (int i = 0; i < count; ++i)
            addLine(plan, i);
        return plan;
    }
    void addLine(const Plan& plan, int nth)
    {
        const auto line = school.put(PlanLine{.plan = plan.id,
            .position = nth + 1,
            .activity = u"Иш-чара %1"_s.arg(nth),
            .term = {plan.span.from, plan.span.from.addDays(30)},
            .everyone = false});
        school.put(LineResponsible{.plan = plan.id, .line = line.id, .person = school.member});
        school.put(LineProgress{.plan = plan.id, .line = line.id, .day = plan.span.from, .by = school.leader});
    }
    Id<Association> anotherAssociation(int nth)
    {
        const Span span{day("2020-09-01"), {}};
        const auto id = school.put(Association{.name = u"Бирикме %1"_s.arg(nth), .span = span}).id;
        school.put(Supervision{.association = id, .deputy = school.deputy, .span = span});
        school.put(Membership{.association = id, .person = school.member, .span = span});
        appointTo(id, stranger(), AppointmentKind::Leader, "2020-09-01");
        return id;
    }
};
} // namespace

TEST_F(ReadsOfAPlan, SavingTakesNoMoreForFiftyLinesThanForFive)
{
    const auto plan = begun().id;
    const auto few = filled(plan, 5);
    const int writing = reads([&] { save(few); });
    const auto fewChanged = changed(plan);
    const int changing = reads([&] { save(fewChanged); });

    const auto many = filled(plan, 50);
    EXPECT_EQ(reads([&] { save(many); }), writing);
    const auto manyChanged = changed(plan);
    EXPECT_EQ(reads([&] { save(manyChanged); }), changing);
    RecordProperty("reads", changing);
    EXPECT_EQ(sheet(plan).lines.size(), 50u);
    EXPECT_EQ(sheet(plan).lines.back().responsible, std::vector{school.leader});
}

TEST_F(ReadsOfAPlan, SavingRefusesALineThatIsNotThePlansOrIsNamedTwice)
{
    const auto plan = begun().id;
    save(filled(plan, 2));
    auto draft = draftOf(sheet(plan));
    draft.lines[1].id = draft.lines[0].id;
    EXPECT_EQ(ruleOf(plans.drafting.save(draft, as(school.leader))), Rule::RecordGone);
    draft.lines[1].id = Id<PlanLine>{QUuid::createUuid()};
    EXPECT_EQ(ruleOf(plans.drafting.save(draft, as(school.leader))), Rule::RecordGone);
    EXPECT_EQ(sheet(plan).lines.size(), 2u);
}

TEST_F(ReadsOfAPlan, StartingAndAppendingTakeNoMoreForFiftyLinesThanForFive)
{
    const auto startWith = [&](int firstYear, int count) {
        return reads([&] {
            EXPECT_TRUE(plans.drafting
                            .start({.association = school.association,
                                       .firstYear = firstYear,
                                       .period = year(firstYear),
                                       .lines = lines(count, firstYear)},
                                as(school.leader))
                            .ok());
        });
    };
    EXPECT_EQ(startWith(2022, 5), startWith(2023, 50));
    const auto append = [&](Id<Plan> plan, int count) {
        auto more = lines(count, sheet(plan).plan.firstYear);
        for (auto& each : more)
            each.activity += u" дагы"_s;
        const auto revision = sheet(plan).plan.revision;
        return reads([&] { EXPECT_TRUE(plans.drafting.append(plan, revision, more, as(school.leader)).ok()); });
    };
    const auto found = school.file->records().of<Plan>().all();
    EXPECT_EQ(append(found[0].id, 5), append(found[1].id, 50));
}

TEST_F(ReadsOfAPlan, ASheetTakesNoMoreForFiftyLinesThanForFive)
{
    const auto few = lived(school.association, 5, 2021).id;
    const auto many = lived(school.association, 50).id;
    const auto read = [&](Id<Plan> plan) { return reads([&] { (void)sheet(plan); }); };
    EXPECT_EQ(read(few), read(many));
    RecordProperty("reads", read(many));
}

TEST_F(ReadsOfAPlan, ASheetTakesNoMoreForManyWordingsAndAmendments)
{
    const auto plan = lived(school.association, 5);
    const auto read = [&] { return reads([&] { (void)sheet(plan.id); }); };
    const int before = read();
    for (int i = 2; i < 12; ++i) {
        const auto wording = school.put(DocumentVersion{.subject = plan.id.value, .number = i, .bytes = "a"});
        school.put(LineRemark{.version = wording.id, .author = school.deputy, .text = u"Тактаңыз"_s});
        school.put(PlanAmendment{.plan = plan.id, .number = i, .author = school.leader, .reason = u"Буйрук"_s});
    }
    EXPECT_EQ(sheet(plan.id).remarks.size(), 11u);
    EXPECT_EQ(read(), before);
}

TEST_F(ReadsOfAPlan, TheSeptemberTableTakesNoMoreForManyPlansAndLines)
{
    lived(school.association, 5, 2021);
    const auto plan = lived(school.association, 5);
    const auto read = [&] {
        const auto by = as(school.deputy);
        return reads([&] { EXPECT_TRUE(plans.reading.septemberTable(2022, by).ok()); });
    };
    const int before = read();
    for (int i = 5; i < 50; ++i)
        addLine(plan, i);
    EXPECT_EQ(read(), before);
    for (int i = 0; i < 10; ++i) {
        const auto association = anotherAssociation(i);
        lived(association, 5, 2021);
        if (i > 0) // one has none
            lived(association, 5);
    }
    EXPECT_EQ(plans.reading.septemberTable(2022, as(school.deputy))->size(), 11u);
    EXPECT_EQ(read(), before);
    RecordProperty("reads", before);
}

TEST_F(ReadsOfAPlan, ListsAndTheQueueTakeNoMoreForManyPlans)
{
    const auto addWaiting = [&](Id<Association> association) {
        auto plan = lived(association, 2);
        plan.state = DocumentState::Submitted;
        school.put(plan);
        const auto line = school.file->records().of<PlanLine>().where({{&PlanLine::plan, plan.id}}).front();
        school.put(LineProgress{.plan = plan.id, .line = line.id, .outcome = LineOutcome::Moved, .by = school.leader});
        school.put(LineProposal{.plan = plan.id, .proposer = school.member, .activity = u"Семинар"_s});
    };
    addWaiting(school.association);
    const auto by = as(school.deputy);
    const auto queue = [&] { return reads([&] { (void)plans.reading.queueOf(by); }); };
    const auto list = [&] { return reads([&] { (void)plans.reading.plansOf(2022, by); }); };
    const int queued = queue();
    const int listed = list();
    for (int i = 0; i < 10; ++i)
        addWaiting(anotherAssociation(i));
    const auto everywhere = as(school.deputy);
    EXPECT_EQ(plans.reading.plansOf(2022, everywhere).size(), 11u);
    EXPECT_EQ(plans.reading.queueOf(everywhere).size(), 22u) << "each plan and its amendment";
    EXPECT_EQ(readsOf(school.file->database(), [&] { (void)plans.reading.queueOf(everywhere); }), queued);
    EXPECT_EQ(readsOf(school.file->database(), [&] { (void)plans.reading.plansOf(2022, everywhere); }), listed);
}

TEST_F(ReadsOfAPlan, HomeAndTheActorTakeNoMoreForManyAssociations)
{
    ASSERT_TRUE(CalendarService(school.ports()).openYear(builtinYear(2022), as(school.deputy)).ok());
    const auto read = [&] { return reads([&] { (void)homeOf(school.ports(), as(school.deputy)); }); };
    const int before = read();
    for (int i = 0; i < 10; ++i)
        anotherAssociation(i);
    EXPECT_EQ(homeOf(school.ports(), as(school.deputy)).dueSoon.size(), 11u);
    EXPECT_EQ(read(), before);
    RecordProperty("reads", before);
}

TEST_F(ReadsOfAPlan, AReportTakesNoMoreForManyLinesMembersAndMeetings)
{
    ASSERT_TRUE(CalendarService(school.ports()).openYear(builtinYear(2022), as(school.deputy)).ok());
    const ReportService reports(school.ports());
    const auto plan = lived(school.association, 5);
    const auto addMeeting = [&](int number) {
        const auto meeting = school.put(Meeting{.association = school.association,
            .firstYear = 2022,
            .number = number,
            .heldOn = day("2022-09-01"),
            .topic = u"План"_s});
        school.put(Attendance{.meeting = meeting.id, .person = school.member, .present = true});
    };
    addMeeting(1);
    const auto report = reports.start(school.association, 2022, as(school.leader));
    ASSERT_TRUE(report.ok());
    const auto read = [&] { return reads([&] { (void)reports.reading.sheetOf(*report, day("2023-05-26")); }); };
    const int before = read();
    for (int i = 5; i < 50; ++i)
        addLine(plan, i);
    for (int i = 2; i < 12; ++i) {
        addMeeting(i);
        const auto person = stranger();
        school.put(ServicePeriod{.person = person, .span = {day("2010-09-01"), {}}});
        school.put(Membership{.association = school.association, .person = person, .span = {day("2022-09-01"), {}}});
    }
    EXPECT_EQ(read(), before);
    RecordProperty("reads", before);
    const auto sheet = reports.reading.sheetOf(*report, day("2023-05-26"));
    EXPECT_EQ(sheet.section(ReportSection::Staff).evidence.figures.front().number, 12);
    EXPECT_EQ(sheet.section(ReportSection::PlanFulfilment).evidence.figures.front().number, 50);
}

TEST_F(ReadsOfAPlan, ReportListsTakeNoMoreForManyAssociationsAndYears)
{
    ASSERT_TRUE(CalendarService(school.ports()).openYear(builtinYear(2022), as(school.deputy)).ok());
    const ReportService reports(school.ports());
    ASSERT_TRUE(reports.start(school.association, 2022, as(school.leader)).ok());
    school.clock.setDay("2024-06-10");
    const auto by = as(school.deputy);
    const auto list = [&] { return reads([&] { (void)reports.reading.reportsOf(2022, by); }); };
    const auto queue = [&] { return reads([&] { (void)reports.reading.queueOf(by); }); };
    const int listed = list();
    const int queued = queue();
    ASSERT_TRUE(CalendarService(school.ports()).openYear(builtinYear(2023), by).ok());
    for (int i = 0; i < 10; ++i)
        school.put(Report{
            .association = anotherAssociation(i), .firstYear = 2022, .author = school.leader, .begunOn = by.day});
    EXPECT_EQ(reports.reading.reportsOf(2022, by).size(), 11u);
    EXPECT_EQ(list(), listed);
    EXPECT_EQ(queue(), queued);
}
