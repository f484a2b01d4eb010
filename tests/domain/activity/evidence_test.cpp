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

TEST_F(EvidenceSchool, Clause33e_ACourseRunsOutOnItsLastDay)
{
    auto course = good<Course>();
    EXPECT_FALSE(course.runsOutBy(day("2040-01-01"))) << "without end";
    course.validUntil = day("2022-10-03");
    EXPECT_TRUE(course.runsOutBy(day("2022-10-03")));
    EXPECT_FALSE(course.runsOutBy(day("2022-10-02")));
    course.validUntil = course.finishedOn.addDays(-1);
    EXPECT_EQ(*refusalOf(course), (Refusal{Rule::SpanBackwards, {}, u"valid_until"_s}));
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

TEST_F(EvidenceSchool, Clause31a_AnAnalysisEndsAfterItsPeriodBegan)
{
    auto analysis = good<PeriodAnalysis>();
    analysis.from = analysis.writtenOn;
    EXPECT_FALSE(refusalOf(analysis)) << "of one day";
    analysis.from = analysis.writtenOn.addDays(1);
    EXPECT_EQ(*refusalOf(analysis), (Refusal{Rule::SpanBackwards, {}, u"written_on"_s}));
    analysis.from = {};
    EXPECT_EQ(*refusalOf(analysis), (Refusal{Rule::Required, {}, u"from_on"_s}));
}

TEST_F(EvidenceSchool, Clause36b_MarksOfAQuarterAreEnteredOnce)
{
    auto marks = kept(good<QuarterMarks>());
    auto again = good<QuarterMarks>();
    again.className = u" 7-б "_s;
    EXPECT_EQ(*refusalOf(again), (Refusal{Rule::Duplicate, {nameOf(marks)}, u"quarter"_s})) << "however it is typed";
    again.quarter = 2;
    EXPECT_FALSE(refusalOf(again));
    for (const int none : {0, 5}) {
        again.quarter = none;
        EXPECT_EQ(*refusalOf(again), (Refusal{Rule::OutOfRange, {1, 4}, u"quarter"_s}));
    }
    marks.unattested = 1;
    EXPECT_FALSE(refusalOf(marks)) << "it is corrected, not entered again";
    auto lastYear = good<QuarterMarks>();
    lastYear.givenOn = day("2022-05-20");
    EXPECT_FALSE(refusalOf(lastYear)) << "of another school year";
}

TEST_F(EvidenceSchool, Clause33e_ASelfEducationTopicEndsNotBeforeItBegan)
{
    auto work = good<SelfEducation>();
    work.finishedOn = work.begunOn;
    EXPECT_FALSE(refusalOf(work));
    work.finishedOn = work.begunOn.addDays(-1);
    EXPECT_EQ(*refusalOf(work), (Refusal{Rule::SpanBackwards, {}, u"finished_on"_s}));
    work.finishedOn = day("2022-10-04");
    EXPECT_EQ(*refusalOf(work), (Refusal{Rule::DateInFuture, {day("2022-10-04")}, u"finished_on"_s}));
}

TEST_F(EvidenceSchool, Clause37b_ACorrectionIsOfAMembersPaperAndSaysWhy)
{
    auto correction = good<Correction>();
    correction.teacher = stranger;
    EXPECT_EQ(refusalOf(correction)->rule, Rule::NotAMember);
    correction = good<Correction>();
    correction.reason = u" "_s;
    EXPECT_EQ(*refusalOf(correction), (Refusal{Rule::Required, {}, u"reason"_s}));
    correction = good<Correction>();
    correction.after.clear();
    EXPECT_EQ(*refusalOf(correction), (Refusal{Rule::Required, {}, u"after"_s}));
}

TEST_F(EvidenceSchool, Clause35_AHandoverPassesToAnotherAndKeepsItsListOfOpenWork)
{
    auto handover = good<Handover>();
    handover.incoming = school.leader;
    EXPECT_EQ(*refusalOf(handover), (Refusal{Rule::SamePerson, {}, u"incoming_id"_s}));
    kept(good<Demand>());
    handover = kept(good<Handover>());
    EXPECT_TRUE(handover.openWork.contains(u"Календардык пландар"_s)) << handover.openWork.toStdString();
    handover.remark = u"Папкалар алынды"_s;
    handover = kept(handover);
    handover.openWork.clear();
    EXPECT_EQ(*refusalOf(handover), (Refusal{Rule::OpenWorkStays, {}, u"open_work"_s}));
}

TEST_F(EvidenceSchool, Clause39_DaysOfAMaterialFollowEachOther)
{
    auto material = good<Material>();
    material.submittedOn = material.begunOn;
    EXPECT_FALSE(refusalOf(material));
    material.submittedOn = material.begunOn.addDays(-1);
    EXPECT_EQ(*refusalOf(material), (Refusal{Rule::SpanBackwards, {}, u"submitted_on"_s}));
    material.submittedOn = day("2022-09-25");
    material.assessor = school.leader;
    material.assessedOn = day("2022-09-24");
    EXPECT_EQ(*refusalOf(material), (Refusal{Rule::SpanBackwards, {}, u"assessed_on"_s}))
        << "not before it was submitted";
    material.assessedOn = day("2022-09-25");
    EXPECT_FALSE(refusalOf(material));
    material.assessor.reset();
    EXPECT_EQ(*refusalOf(material), (Refusal{Rule::Required, {}, u"assessor_id"_s}));
}

TEST_F(EvidenceSchool, APaperIsNamedForALeafOfTheInstruction)
{
    auto paper = good<PaperEvidence>();
    for (const auto& none : {u"3.7"_s, u"6.1"_s, u"III"_s}) {
        paper.clause = none;
        EXPECT_EQ(*refusalOf(paper), (Refusal{Rule::OutOfRange, {u"1.1"_s, u"5.5"_s}, u"clause"_s}));
    }
    paper.clause = u"5.5"_s;
    EXPECT_FALSE(refusalOf(paper));
}
