#include "evidenceschool.h"

using namespace Qt::StringLiterals;

// What is refused and what is only flagged, clause by clause.

TEST_F(EvidenceSchool, HappenedOnADayThatHasCome)
{
    auto consultation = good<Consultation>();
    consultation.heldOn = day("2022-10-03");
    EXPECT_FALSE(refusalOf(consultation)) << "today";
    consultation.heldOn = day("2022-10-04");
    EXPECT_EQ(*refusalOf(consultation), (Refusal{Rule::DateInFuture, {day("2022-10-04")}, u"held_on"_s}));
    consultation.heldOn = {};
    EXPECT_EQ(*refusalOf(consultation), (Refusal{Rule::Required, {}, u"held_on"_s}));
}

TEST_F(EvidenceSchool, NamesWhatItIsAbout)
{
    auto consultation = good<Consultation>();
    consultation.topic = u"  "_s;
    EXPECT_EQ(*refusalOf(consultation), (Refusal{Rule::Required, {}, u"topic"_s}));
    consultation = good<Consultation>();
    consultation.teacher = {};
    EXPECT_EQ(*refusalOf(consultation), (Refusal{Rule::Required, {}, u"teacher_id"_s}));
    consultation = good<Consultation>();
    consultation.topic = QString(longestLine + 1, u'т');
    EXPECT_EQ(refusalOf(consultation)->rule, Rule::TooLong);
    consultation.topic.chop(1);
    EXPECT_FALSE(refusalOf(consultation));
}

TEST_F(EvidenceSchool, Clause38_IsLookedAtAgainNotBeforeItWasGiven)
{
    auto consultation = good<Consultation>();
    consultation.followUpOn = consultation.heldOn;
    EXPECT_FALSE(refusalOf(consultation));
    consultation.followUpOn = consultation.heldOn.addDays(-1);
    EXPECT_EQ(*refusalOf(consultation), (Refusal{Rule::SpanBackwards, {}, u"follow_up_on"_s}));
}

TEST_F(EvidenceSchool, Clause41_ALateEntryStatesTheNecessityOrTheBreach)
{
    auto visit = good<Visit>();
    visit.startsAt = QTime(8, 0);
    visit.endsAt = QTime(8, 45);
    visit.enteredAt = QTime(8, 0);
    EXPECT_FALSE(refusalOf(visit)) << "at the very start";
    visit.enteredAt = QTime(8, 1);
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::EntryNeedsReason, {}, u"late_entry"_s}));
    visit.lateEntry = LateEntry::Necessity;
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::Required, {}, u"necessity"_s}));
    visit.necessity = u"Өрт коопсуздугу"_s;
    EXPECT_FALSE(refusalOf(visit));
    EXPECT_FALSE(visit.isBreach());
    visit.lateEntry = LateEntry::Breach;
    visit.necessity.clear();
    EXPECT_FALSE(refusalOf(visit)) << "recorded, not forbidden";
    EXPECT_TRUE(visit.isBreach()) << "and flagged";
    visit.enteredAt = {};
    EXPECT_FALSE(visit.isBreach());
}

TEST_F(EvidenceSchool, Clause41_ALeadersVisitIsToAMember)
{
    auto visit = good<Visit>();
    visit.teacher = stranger;
    EXPECT_EQ(refusalOf(visit)->rule, Rule::NotAMember);
    for (const auto kind : {VisitKind::Mutual, VisitKind::OpenLesson, VisitKind::OnRequest, VisitKind::Deputy}) {
        visit.kind = kind;
        EXPECT_FALSE(refusalOf(visit)) << "the other kinds may";
    }
    visit.kind = VisitKind::Leader;
    school.put(Membership{
        .association = school.association, .person = stranger, .span = Span::through(day("2022-09-01"), visit.heldOn)});
    EXPECT_FALSE(refusalOf(visit)) << "on the last day of the membership";
    visit.heldOn = visit.heldOn.addDays(1);
    EXPECT_EQ(refusalOf(visit)->rule, Rule::NotAMember);
}

TEST_F(EvidenceSchool, Clause31b_AnAnalysisWithoutFormOrContentIsFlagged)
{
    auto visit = good<Visit>();
    EXPECT_FALSE(refusalOf(visit));
    EXPECT_TRUE(visit.lacksAnalysis());
    visit.form = u"Топтук иш"_s;
    EXPECT_TRUE(visit.lacksAnalysis());
    visit.content = u"Тема толук ачылды"_s;
    EXPECT_FALSE(visit.lacksAnalysis());
}

TEST_F(EvidenceSchool, Clause31b_ALessonEndsAfterItBegan)
{
    auto visit = good<Visit>();
    visit.startsAt = QTime(8, 0);
    visit.endsAt = QTime(8, 0);
    EXPECT_EQ(*refusalOf(visit), (Refusal{Rule::TimeBackwards, {}, u"ends_at"_s}));
    visit.endsAt = QTime(8, 1);
    EXPECT_FALSE(refusalOf(visit));
    visit.visitor = visit.teacher;
    EXPECT_EQ(refusalOf(visit)->rule, Rule::SamePerson);
}

TEST_F(EvidenceSchool, Clause33d_NoMoreMarksThanWritersThanPupils)
{
    auto test = good<CheckTest>();
    test.enrolled = test.wrote = 25;
    EXPECT_FALSE(refusalOf(test)) << "everybody wrote and everybody has a mark";
    test.wrote = 26;
    EXPECT_EQ(*refusalOf(test), (Refusal{Rule::WritersExceedEnrolled, {26, 25}, u"wrote"_s}));
    test.wrote = 24;
    EXPECT_EQ(*refusalOf(test), (Refusal{Rule::MarksExceedWriters, {25, 24}, u"wrote"_s}));
}

TEST_F(EvidenceSchool, Clause33d_NoCountIsBelowNothing)
{
    auto test = good<CheckTest>();
    test.twos = 0;
    EXPECT_FALSE(refusalOf(test));
    test.twos = -1;
    EXPECT_EQ(*refusalOf(test), (Refusal{Rule::OutOfRange, {0, 200}, u"twos"_s}));
    test = good<CheckTest>();
    test.enrolled = 200;
    EXPECT_FALSE(refusalOf(test));
    test.enrolled = 201;
    EXPECT_EQ(*refusalOf(test), (Refusal{Rule::OutOfRange, {0, 200}, u"enrolled"_s}));
    auto coverage = good<Coverage>();
    coverage.given = -1;
    EXPECT_EQ(*refusalOf(coverage), (Refusal{Rule::OutOfRange, {0, 1000}, u"given"_s}));
    auto course = good<Course>();
    course.hours = -1;
    EXPECT_EQ(*refusalOf(course), (Refusal{Rule::OutOfRange, {0, 2000}, u"hours"_s}));
}

TEST_F(EvidenceSchool, Clause33d_CountsTheFiguresOfThoseWhoWrote)
{
    auto test = good<CheckTest>(); // 5 + 10 + 8 + 2 of 25
    EXPECT_DOUBLE_EQ(*test.marks().progress(), 92.0);
    EXPECT_DOUBLE_EQ(*test.marks().quality(), 60.0);
    EXPECT_DOUBLE_EQ(*test.marks().degreeOfLearning(), (500 + 640 + 288 + 32) / 25.0);
    EXPECT_DOUBLE_EQ(*test.marks().mean(), 93.0 / 25);
    test.wrote = 30; // five of them without a mark stay among all
    EXPECT_DOUBLE_EQ(*test.marks().quality(), 50.0);
    EXPECT_DOUBLE_EQ(*test.marks().mean(), 93.0 / 25) << "of those who have one";
}

TEST(MarkCounts, OfNobodyHaveNoFigure)
{
    const MarkCounts none;
    EXPECT_FALSE(none.progress());
    EXPECT_FALSE(none.quality());
    EXPECT_FALSE(none.degreeOfLearning());
    EXPECT_FALSE(none.mean());
    EXPECT_FALSE((MarkCounts{.unattested = 3}).mean());
    EXPECT_DOUBLE_EQ(*(MarkCounts{.unattested = 3}).degreeOfLearning(), 7.0);
}

TEST_F(EvidenceSchool, Clause33c_ALagWithoutCorrectionIsFlagged)
{
    auto coverage = good<Coverage>();
    EXPECT_FALSE(coverage.isUncorrected()) << "no lag";
    coverage.given = 21;
    EXPECT_EQ(coverage.lag(), 0) << "ahead is no lag";
    coverage.given = 19;
    EXPECT_EQ(coverage.lag(), 1);
    EXPECT_FALSE(refusalOf(coverage));
    EXPECT_TRUE(coverage.isUncorrected());
    coverage.correction = u"Кошумча сабак"_s;
    EXPECT_FALSE(coverage.isUncorrected());
}

TEST_F(EvidenceSchool, Clause33e_ACategoryRunsOutOnItsLastDay)
{
    auto category = good<Attestation>();
    EXPECT_FALSE(category.runsOutBy(day("2040-01-01"))) << "without end";
    category.validUntil = day("2022-10-03");
    EXPECT_TRUE(category.runsOutBy(day("2022-10-03")));
    EXPECT_FALSE(category.runsOutBy(day("2022-10-02")));
    category.validUntil = category.givenOn.addDays(-1);
    EXPECT_EQ(*refusalOf(category), (Refusal{Rule::SpanBackwards, {}, u"valid_until"_s}));
}

TEST_F(EvidenceSchool, Clause34a_AnotherDateOrAuthorNeedsAReason)
{
    auto stored = records.save(good<Assignment>(), leader).value();
    auto moved = stored;
    moved.dueOn = moved.dueOn.addDays(10);
    EXPECT_EQ(*refusalOf(moved), (Refusal{Rule::Required, {}, u"moved_because"_s}));
    moved.movedBecause = u"Оорулуу"_s;
    stored = records.save(moved, leader).value();
    auto again = stored;
    again.author = school.leader;
    EXPECT_EQ(refusalOf(again)->field, u"moved_because"_s) << "the reason of last time explains nothing new";
    stored.remark = u"Башталды"_s;
    EXPECT_FALSE(refusalOf(stored)) << "nothing moved";
}

TEST_F(EvidenceSchool, Clause34a_IsOverdueTheDayAfter)
{
    auto assignment = good<Assignment>();
    EXPECT_FALSE(assignment.isOverdue(day("2022-12-01")));
    EXPECT_TRUE(assignment.isOverdue(day("2022-12-02")));
    assignment.finishedOn = day("2022-12-05");
    EXPECT_FALSE(assignment.isOverdue(day("2022-12-09")));
}

TEST_F(EvidenceSchool, Clause42_AnOpinionNamesItsTeacher)
{
    auto participation = good<Participation>();
    EXPECT_FALSE(refusalOf(participation)) << "a council is about nobody";
    for (const auto kind : {ParticipationKind::Attestation, ParticipationKind::Placement}) {
        participation.kind = kind;
        participation.teacher = {};
        EXPECT_EQ(*refusalOf(participation), (Refusal{Rule::Required, {}, u"teacher_id"_s}));
        participation.teacher = school.member;
        EXPECT_FALSE(refusalOf(participation));
    }
}

TEST_F(EvidenceSchool, Clause43_IsNumberedWithinTheSchoolYear)
{
    const auto numberOn = [this](const char* on) {
        school.clock.setDay(on);
        auto proposal = good<Proposal>();
        proposal.madeOn = day(on);
        return records.save(proposal, school.as(school.leader)).value().number;
    };
    EXPECT_EQ(numberOn("2022-10-03"), 1);
    EXPECT_EQ(numberOn("2023-07-31"), 2);
    EXPECT_EQ(numberOn("2023-08-01"), 1);
}

TEST_F(EvidenceSchool, Clause43_IsAnsweredWithADayAndAReason)
{
    auto proposal = records.save(good<Proposal>(), leader).value();
    const int number = proposal.number;
    proposal.outcome = ManagementAnswer::Refused;
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::Required, {}, u"answer"_s}));
    proposal.answer = u"Каражат жок"_s;
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::Required, {}, u"answered_on"_s}));
    proposal.answeredOn = proposal.madeOn.addDays(-1);
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::SpanBackwards, {}, u"answered_on"_s}));
    proposal.answeredOn = proposal.madeOn;
    const auto answered = records.save(proposal, leader);
    ASSERT_TRUE(answered.ok());
    EXPECT_EQ(answered->number, number) << "the number stays";
    proposal = *answered;
    proposal.outcome = ManagementAnswer::Open;
    EXPECT_EQ(*refusalOf(proposal), (Refusal{Rule::Required, {}, u"outcome"_s}));
}

TEST_F(EvidenceSchool, Clause45a_ADemandIsToAnOwnMember)
{
    auto demand = good<Demand>();
    demand.member = stranger;
    EXPECT_EQ(refusalOf(demand)->rule, Rule::NotAMember);
    EXPECT_EQ(refusalOf(demand)->field, u"member_id"_s);
    EXPECT_FALSE(refusalOf(good<Demand>()));
}

TEST_F(EvidenceSchool, Clause46_ADemandToFulfilCitesTheAct)
{
    auto demand = good<Demand>();
    demand.kind = DemandKind::AdoptedPlans;
    EXPECT_EQ(*refusalOf(demand), (Refusal{Rule::Required, {}, u"adopted_act"_s}));
    demand.adoptedAct = u"Окуу планы, 12-буйрук"_s;
    EXPECT_FALSE(refusalOf(demand));
    demand.acceptedOn = demand.madeOn;
    EXPECT_EQ(*refusalOf(demand), (Refusal{Rule::Required, {}, u"answered_on"_s})) << "nothing to accept yet";
    demand.answeredOn = demand.madeOn;
    demand.answer = u"Аткарылды"_s;
    EXPECT_FALSE(refusalOf(demand));
}

TEST_F(EvidenceSchool, Clause45b_ARequestIsAnsweredWithWhatWasGiven)
{
    auto request = good<InfoRequest>();
    request.answeredOn = request.madeOn;
    EXPECT_EQ(*refusalOf(request), (Refusal{Rule::Required, {}, u"given"_s}));
    request.given = u"Стандарттын көчүрмөсү"_s;
    EXPECT_FALSE(refusalOf(request));
}

TEST_F(EvidenceSchool, Clause52_AContactSaysWhatItWasAbout)
{
    auto contact = good<Contact>();
    contact.matter.clear();
    EXPECT_EQ(*refusalOf(contact), (Refusal{Rule::Required, {}, u"matter"_s}));
    EXPECT_FALSE(refusalOf(good<Contact>()));
}

TEST_F(EvidenceSchool, Clause47_ACourseSaysItsName)
{
    auto course = good<Course>();
    course.title.clear();
    EXPECT_EQ(*refusalOf(course), (Refusal{Rule::Required, {}, u"title"_s}));
    course.title = u"STEM"_s;
    course.person = school.leader;
    EXPECT_FALSE(refusalOf(course)) << "the leader's own too";
}
