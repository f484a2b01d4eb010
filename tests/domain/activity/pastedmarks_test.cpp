#include "domain/activity/pastedmarks.h"
#include "evidenceschool.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
using K = MarksColumn;

class PastedMarksTest : public EvidenceSchool {
protected:
    PastedMarksTest()
    {
        school.clock.setDay("2022-11-01");
        leader = school.as(school.leader);
        for (const auto person : {school.leader, school.member})
            staff.push_back(*ports.of<Person>().find(person));
        common.association = school.association;
        common.teacher = school.member;
        common.quarter = 1;
        common.givenOn = day("2022-10-28");
    }
    std::vector<PastedMarks> rowsOf(const QString& text)
    {
        const auto cells = marksCells(text);
        return marksOf(cells, guessMarksColumns(cells), common, staff);
    }
    std::vector<PastedMarks> reviewOf(const QString& text) { return reviewed(ports, rowsOf(text), leader); }
    QuarterMarks saved(const QString& text)
    {
        const auto stored = saveMarks(ports, {reviewOf(text).front().marks}, leader);
        EXPECT_TRUE(stored.ok());
        return stored->front();
    }

    std::vector<Person> staff;
    QuarterMarks common;
};

QList<MarksColumn> kindsOf(const QString& text)
{
    return guessMarksColumns(marksCells(text)).kinds;
}
} // namespace

TEST(MarksColumns, AreKnownByTheirHeadingsInThreeLanguages)
{
    const QList<MarksColumn> expected{
        K::Ignored, K::Class, K::Subject, K::Fives, K::Fours, K::Threes, K::Twos, K::Unattested, K::Ignored};
    EXPECT_EQ(
        kindsOf(u"№\tКласс\tПредмет\t5\t4\t3\t2\tн/а\tСапаты, %\n1\t7-Б\tАлгебра\t1\t2\t3\t4\t0\t30"_s), expected);
    EXPECT_EQ(
        kindsOf(
            u"№\tКласс\tПредмет\t«5»\t«4»\t«3»\t«2»\tне аттестовано\tКачество\n1\t7-Б\tАлгебра\t1\t2\t3\t4\t0\t30"_s),
        expected);
    EXPECT_EQ(kindsOf(u"No\tClass\tSubject\tMark 5\tMark 4\tMark 3\tMark 2\tUnattested\tQuality\n1\t7-Б\tАлгебра"_s),
        expected);
}

TEST(MarksColumns, StandInAnyOrder)
{
    const auto columns = guessMarksColumns(marksCells(
        u"2-чейректин жыйынтыгы\t\t\t\nСабак\tМугалим\tКласс\tОкуучу\t\"2\" алгандар\t5\nАлгебра\t\t7-Б\t20\t1\t3"_s));
    EXPECT_EQ(columns.kinds, (QList<MarksColumn>{K::Subject, K::Teacher, K::Class, K::Ignored, K::Twos, K::Fives}));
    EXPECT_EQ(columns.headings, 2);
}

TEST(MarksColumns, MayHaveTheMarksInASecondRowOfHeadings)
{
    const auto columns
        = guessMarksColumns(marksCells(u"Класс\tПредмет\tБаалар\t\t\t\n\t\t5\t4\t3\t2\n7-Б\tАлгебра\t1\t2\t3\t4"_s));
    EXPECT_EQ(columns.kinds, (QList<MarksColumn>{K::Class, K::Subject, K::Fives, K::Fours, K::Threes, K::Twos}));
    EXPECT_EQ(columns.headings, 2);
}

TEST(MarksColumns, WithoutHeadingsGoByTheirOrder)
{
    const QList<MarksColumn> usual{K::Class, K::Subject, K::Fives, K::Fours, K::Threes, K::Twos, K::Unattested};
    EXPECT_EQ(kindsOf(u"7-Б\tАлгебра\t5\t4\t3\t2\t0"_s), usual) << "counts that look like marks are no headings";
    EXPECT_EQ(kindsOf(u"7; Алгебра; 6; 8; 9; 0; —"_s), usual) << "a class of digits only, typed with semicolons";
    EXPECT_EQ(kindsOf(u"1.\t7-Б\tАлгебра\t6\t8\n2.\t7-В\tАлгебра\t6\t8"_s),
        (QList<MarksColumn>{K::Ignored, K::Class, K::Subject, K::Fives, K::Fours}));
    EXPECT_EQ(kindsOf(u"7-Б\tАлгебра\tҮсөнова А.\t6\t8"_s),
        (QList<MarksColumn>{K::Class, K::Subject, K::Teacher, K::Fives, K::Fours}));
    EXPECT_EQ(kindsOf(u"7-Б\t6\t8\t9"_s), (QList<MarksColumn>{K::Class, K::Fives, K::Fours, K::Threes}))
        << "one subject for all";
    EXPECT_EQ(guessMarksColumns(marksCells(u"7-Б\tАлгебра\t5\t4\t3\t2"_s)).headings, 0);
}

TEST_F(PastedMarksTest, Clause36b_ReadsARowOfCounts)
{
    const auto rows = rowsOf(u"Класс\tПредмет\t5\t4\t3\t2\tн/а\n7-Б\tАлгебра\t6\t8,0\t9\t-\t\n"_s);
    ASSERT_EQ(rows.size(), 1u);
    const auto& marks = rows.front().marks;
    EXPECT_EQ(marks.className, u"7-Б"_s);
    EXPECT_EQ(marks.subject, u"Алгебра"_s);
    EXPECT_EQ(marks.teacher, school.member);
    EXPECT_EQ(marks.quarter, 1);
    EXPECT_EQ(marks.givenOn, day("2022-10-28"));
    EXPECT_EQ((std::array{marks.fives, marks.fours, marks.threes, marks.twos, marks.unattested}),
        (std::array{6, 8, 9, 0, 0}));
    EXPECT_FALSE(rows.front().refusal);
    EXPECT_EQ(rows.front().row, 1);
}

TEST_F(PastedMarksTest, PassesOverSumsTitlesAndEmptyRows)
{
    const auto rows = rowsOf(u"7-Б\tАлгебра\t6\t8\n\n5–9-класстар\t\t\t\nБардыгы:\t\t6\t8\nИтого\t\t6\t8"_s);
    EXPECT_EQ(rows.size(), 1u);
}

TEST_F(PastedMarksTest, AnEmptyClassGoesOnFromAbove)
{
    const auto rows = rowsOf(u"7-Б\tАлгебра\t6\t8\n\tГеометрия\t5\t7"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].marks.className, u"7-Б"_s);
    EXPECT_EQ(rows[1].marks.subject, u"Геометрия"_s);
}

TEST_F(PastedMarksTest, TheSubjectChosenAboveCountsWhereTheTableNamesNone)
{
    common.subject = u"Физика"_s;
    EXPECT_EQ(rowsOf(u"7-Б\t6\t8"_s).front().marks.subject, u"Физика"_s);
    EXPECT_EQ(rowsOf(u"7-Б\tАлгебра\t6\t8"_s).front().marks.subject, u"Алгебра"_s);
}

TEST_F(PastedMarksTest, ACountThatIsNoNumberIsTold)
{
    for (const auto& wrong : {u"көп"_s, u"-3"_s, u"2,5"_s, u"30%"_s}) {
        const auto row = reviewOf(u"Класс\tПредмет\t5\t4\n7-Б\tАлгебра\t6\t"_s + wrong).front();
        ASSERT_TRUE(row.refusal) << wrong.toStdString();
        EXPECT_EQ(*row.refusal, (Refusal{Rule::OutOfRange, {0, 200}, u"fours"_s})) << wrong.toStdString();
    }
    const auto empty = reviewOf(u"Класс\tПредмет\t5\t4\n7-Б\tАлгебра\t\t"_s).front();
    EXPECT_EQ(*empty.refusal, (Refusal{Rule::Required, {}, u"fives"_s}));
}

TEST_F(PastedMarksTest, ATeacherIsFoundByName)
{
    const auto rows = reviewOf(
        u"Класс\tПредмет\tМугалим\t5\n7-Б\tАлгебра\tБекова Н.\t6\n7-В\tАлгебра\tҮсөнова А.\t6\n7-Г\tАлгебра\tБелгисиз Б.\t6"_s);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].marks.teacher, school.leader);
    EXPECT_EQ(rows[1].marks.teacher, school.member);
    EXPECT_TRUE(rows[2].marks.teacher.isNull());
    EXPECT_EQ(rows[2].unknownTeacher, u"Белгисиз Б."_s);
    EXPECT_EQ(*rows[2].refusal, (Refusal{Rule::Required, {}, u"teacher_id"_s}));
}

TEST_F(PastedMarksTest, Clause36b_ARowIsHeldToTheRulesOfTheRecord)
{
    EXPECT_EQ(reviewOf(u"7-Б\tАлгебра\t201\t0"_s).front().refusal->rule, Rule::OutOfRange);
    EXPECT_FALSE(reviewOf(u"7-Б\tАлгебра\t200\t0"_s).front().refusal);
    common.givenOn = day("2022-11-02");
    EXPECT_EQ(reviewOf(u"7-Б\tАлгебра\t20\t0"_s).front().refusal->rule, Rule::DateInFuture);
    common.givenOn = day("2022-11-01");
    common.association = other;
    EXPECT_EQ(reviewOf(u"7-Б\tАлгебра\t20\t0"_s).front().refusal->rule, Rule::NoRight);
    EXPECT_TRUE(ports.of<QuarterMarks>().all().empty()) << "a review saves nothing";
}

TEST_F(PastedMarksTest, Clause36b_TheSameClassTwiceInATableIsRefused)
{
    const auto rows = reviewOf(u"7-Б\tАлгебра\t6\t8\n7-б\tалгебра\t5\t7"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_FALSE(rows[0].refusal);
    EXPECT_EQ(rows[1].refusal->rule, Rule::Duplicate);
}

TEST_F(PastedMarksTest, Clause36b_AnEntryThatIsThereIsCorrected)
{
    const auto before = saved(u"7-Б\tАлгебра\t6\t8"_s);
    const auto again = reviewOf(u"7-б\tАЛГЕБРА\t7\t7\n7-В\tАлгебра\t1\t2"_s);
    EXPECT_EQ(again[0].marks.id, before.id);
    EXPECT_EQ(again[0].marks.revision, before.revision);
    EXPECT_FALSE(again[0].refusal);
    EXPECT_TRUE(again[1].marks.id.isNull());
    ASSERT_TRUE(saveMarks(ports, {again[0].marks, again[1].marks}, leader).ok());
    const auto stored = ports.of<QuarterMarks>().all();
    ASSERT_EQ(stored.size(), 2u);
    EXPECT_EQ(stored.front().fives, 7);
    common.quarter = 2;
    EXPECT_TRUE(reviewOf(u"7-Б\tАлгебра\t7\t7"_s).front().marks.id.isNull()) << "another quarter is another entry";
    common.quarter = 1;
    common.teacher = school.leader;
    EXPECT_TRUE(reviewOf(u"7-Б\tАлгебра\t7\t7"_s).front().marks.id.isNull()) << "and so is another teacher's group";
}

TEST_F(PastedMarksTest, Clause36b_AllRowsAreSavedOrNone)
{
    const auto rows = reviewOf(u"7-Б\tАлгебра\t6\t8\n7-В\tАлгебра\t300\t8"_s);
    ASSERT_EQ(rows.size(), 2u);
    const auto saved = saveMarks(ports, {rows[0].marks, rows[1].marks}, leader);
    EXPECT_EQ(saved.refusal().rule, Rule::OutOfRange);
    EXPECT_TRUE(ports.of<QuarterMarks>().all().empty());
}
