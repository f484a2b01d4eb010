#include "domain/activity/objectivity.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/school.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
/// Marks and check tests of one class in the first quarter of 2022/23, which lasts from 1 September to 30 October.
class Objectivity : public EvidenceSchool {
protected:
    Objectivity() { school.clock.setDay("2022-11-10"); }

    void enterQuarters()
    {
        auto shape = builtinYear(2022);
        shape.year = school.put(shape.year);
        for (auto part : shape.parts) {
            part.year = shape.year.id;
            school.put(part);
        }
    }
    /// So many of all with a 4, the others with a 3.
    QuarterMarks marks(int good, int all)
    {
        QuarterMarks marks;
        marks.association = school.association;
        marks.teacher = school.member;
        marks.className = u"7-Б"_s;
        marks.subject = u"Алгебра"_s;
        marks.givenOn = day("2022-10-28");
        marks.fours = good;
        marks.threes = all - good;
        return marks;
    }
    CheckTest test(int good, int all, const char* on = "2022-10-10")
    {
        CheckTest test;
        test.association = school.association;
        test.teacher = school.member;
        test.className = u"7-Б"_s;
        test.subject = u"Алгебра"_s;
        test.heldOn = day(on);
        test.enrolled = test.wrote = all;
        test.fours = good;
        test.threes = all - good;
        return test;
    }
    std::vector<ObjectivityLine> linesFor(Id<Person> reader, Id<Association> association = {})
    {
        const auto lines = objectivity(ports, association, 2022, school.as(reader));
        return lines.ok() ? lines.value() : std::vector<ObjectivityLine>();
    }
    ObjectivityLine line()
    {
        const auto lines = linesFor(school.leader, school.association);
        EXPECT_EQ(lines.size(), 1u);
        return lines.empty() ? ObjectivityLine() : lines.front();
    }
};
} // namespace

TEST_F(Objectivity, Clause36b_AGapThatJustMeetsTheThresholdAsksNothing)
{
    enterQuarters();
    school.put(marks(10, 15)); // 66.7 less 46.7: computed with fractions it would come out above 20
    school.put(test(7, 15));
    EXPECT_NEAR(*line().gap(), 20.0, 1e-9);
    EXPECT_FALSE(line().question);
}

TEST_F(Objectivity, Clause36b_AGapALittleOverTheThresholdIsAQuestion)
{
    enterQuarters();
    auto given = school.put(marks(120, 200));
    school.put(test(80, 200));
    EXPECT_FALSE(line().question) << "60 less 40";
    given.fours = 121;
    given.threes = 79;
    school.put(given);
    EXPECT_TRUE(line().question) << "60.5 less 40";
    EXPECT_FALSE(line().caution);
}

TEST_F(Objectivity, Clause36b_ATestBetterThanTheMarksIsAQuestionToo)
{
    enterQuarters();
    school.put(marks(5, 20));
    auto written = school.put(test(9, 20));
    EXPECT_DOUBLE_EQ(*line().gap(), -20.0);
    EXPECT_FALSE(line().question);
    written.fours = 10;
    written.threes = 10;
    school.put(written);
    EXPECT_TRUE(line().question);
}

TEST_F(Objectivity, Clause36b_TheSchoolSetsTheThreshold)
{
    enterQuarters();
    school.put(marks(12, 20));
    school.put(test(10, 20));
    EXPECT_FALSE(line().question) << "10 points of 20";
    auto settings = ports.of<School>().all().front();
    settings.objectivityGap = 9;
    school.put(settings);
    EXPECT_TRUE(line().question);
}

TEST_F(Objectivity, Clause36b_FewPupilsCallForCaution)
{
    enterQuarters();
    auto given = school.put(marks(5, 10));
    auto written = school.put(test(5, 10));
    EXPECT_FALSE(line().caution) << "ten are enough";
    written.wrote = 9;
    written.threes = 4;
    written = school.put(written);
    EXPECT_TRUE(line().caution) << "nine wrote";
    written.wrote = 10;
    written.threes = 5;
    school.put(written);
    given.threes = 4;
    school.put(given);
    EXPECT_TRUE(line().caution) << "nine have marks";
}

TEST_F(Objectivity, Clause36b_TwoTestsOfFewPupilsAreStillOfFewPupils)
{
    enterQuarters();
    school.put(marks(6, 12));
    school.put(test(3, 6));
    school.put(test(5, 6, "2022-10-17"));
    EXPECT_EQ(line().testCount, 2);
    EXPECT_EQ(line().tests.all(), 12);
    EXPECT_DOUBLE_EQ(*line().tests.quality(), 100.0 * 8 / 12);
    EXPECT_EQ(line().writers, 6);
    EXPECT_TRUE(line().caution);
}

TEST_F(Objectivity, Clause36b_OnlyTestsOfTheQuarterCount)
{
    enterQuarters();
    school.put(marks(10, 20));
    school.put(test(1, 20, "2022-08-31"));
    school.put(test(1, 20, "2022-10-31"));
    EXPECT_EQ(line().testCount, 0) << "before and after it";
    EXPECT_FALSE(line().gap());
    EXPECT_FALSE(line().question);
    EXPECT_FALSE(line().caution) << "nothing is compared";
    school.put(test(9, 20, "2022-09-01"));
    EXPECT_EQ(line().testCount, 1) << "its first day";
    school.put(test(9, 20, "2022-10-30"));
    EXPECT_EQ(line().testCount, 2) << "its last day";
}

TEST_F(Objectivity, Clause36b_WithoutQuartersTheTestsOfTheLastDaysCount)
{
    school.put(marks(10, 20)); // given on 28 October
    school.put(test(9, 20, "2022-08-14"));
    school.put(test(9, 20, "2022-10-29"));
    EXPECT_EQ(line().testCount, 0);
    school.put(test(9, 20, "2022-08-15"));
    EXPECT_EQ(line().testCount, 1) << "the first of 75 days";
    school.put(test(9, 20, "2022-10-28"));
    EXPECT_EQ(line().testCount, 2) << "the day of the marks";
}

TEST_F(Objectivity, Clause36b_ClassAndSubjectAreTheSameHoweverTheyWereTyped)
{
    enterQuarters();
    school.put(marks(10, 20));
    auto written = test(9, 20);
    written.className = u" 7-б"_s;
    written.subject = u"АЛГЕБРА "_s;
    school.put(written);
    EXPECT_EQ(line().testCount, 1);
}

TEST_F(Objectivity, Clause36b_TestsOfOthersDoNotCount)
{
    enterQuarters();
    school.put(marks(10, 20));
    auto otherClass = test(1, 20);
    otherClass.className = u"7-А"_s;
    auto otherSubject = test(1, 20);
    otherSubject.subject = u"Геометрия"_s;
    auto otherTeacher = test(1, 20);
    otherTeacher.teacher = school.leader;
    auto otherAssociation = test(1, 20);
    otherAssociation.association = other;
    for (const auto& each : {otherClass, otherSubject, otherTeacher, otherAssociation})
        school.put(each);
    EXPECT_EQ(line().testCount, 0);
}

TEST_F(Objectivity, Clause36b_PupilsWithoutAMarkStayAmongAll)
{
    enterQuarters();
    auto given = marks(12, 20);
    given.unattested = 4;
    school.put(given);
    auto written = test(9, 18);
    written.wrote = 20; // two of them without a mark
    written.enrolled = 20;
    school.put(written);
    EXPECT_DOUBLE_EQ(*line().marks().quality(), 50.0);
    EXPECT_DOUBLE_EQ(*line().tests.quality(), 45.0);
    EXPECT_DOUBLE_EQ(*line().gap(), 5.0);
}

TEST_F(Objectivity, Clause36b_OfNobodyThereIsNothingToCompare)
{
    enterQuarters();
    school.put(marks(0, 0));
    school.put(test(9, 20));
    EXPECT_EQ(line().testCount, 1);
    EXPECT_FALSE(line().gap());
    EXPECT_FALSE(line().question);
}

TEST_F(Objectivity, Clause36b_MarksOfAnotherYearAreNotAmongThem)
{
    auto given = marks(10, 20);
    given.givenOn = day("2022-07-31");
    school.put(given);
    EXPECT_TRUE(linesFor(school.leader, school.association).empty());
    given.givenOn = day("2022-08-01");
    school.put(given);
    EXPECT_EQ(linesFor(school.leader, school.association).size(), 1u);
}

TEST_F(Objectivity, Clause36b_QuestionsComeFirst)
{
    enterQuarters();
    auto inLine = marks(10, 20);
    inLine.className = u"5-А"_s;
    school.put(inLine);
    school.put(marks(20, 20));
    school.put(test(5, 20));
    const auto lines = linesFor(school.leader, school.association);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].className, u"7-Б"_s);
    EXPECT_EQ(lines[1].className, u"5-А"_s);
}

TEST_F(Objectivity, Clause36b_IsReadByLeaderAndDeputyNotByTeachers)
{
    school.put(marks(10, 20));
    auto elsewhere = marks(10, 20);
    elsewhere.association = other;
    elsewhere.teacher = stranger;
    school.put(elsewhere);
    EXPECT_EQ(linesFor(school.leader).size(), 1u) << "the own association";
    EXPECT_EQ(linesFor(school.deputy).size(), 2u) << "all of them";
    EXPECT_EQ(linesFor(school.deputy, other).size(), 1u);
    const auto noRight = Rule::NoRight;
    EXPECT_EQ(objectivity(ports, other, 2022, school.as(school.leader)).refusal().rule, noRight);
    EXPECT_EQ(objectivity(ports, {}, 2022, school.as(school.member)).refusal().rule, noRight);
    EXPECT_EQ(objectivity(ports, school.association, 2022, school.as(school.member)).refusal().rule, noRight)
        << "also of the own marks";
}
