#include "domain/activity/qualitytable.h"
#include "domain/calendar/schoolyear.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
class QualityTable : public EvidenceSchool {
protected:
    QualityTable() { school.clock.setDay("2023-06-01"); }

    CheckTest put(const QString& className, int fours, int threes, const char* on = "2022-09-20")
    {
        CheckTest test;
        test.association = school.association;
        test.teacher = school.member;
        test.className = className;
        test.subject = u"Алгебра"_s;
        test.heldOn = day(on);
        test.enrolled = test.wrote = fours + threes;
        test.fours = fours;
        test.threes = threes;
        return school.put(test);
    }
    QuarterMarks putMarks(int quarter, int fours, int threes, const char* on)
    {
        QuarterMarks marks;
        marks.association = school.association;
        marks.teacher = school.member;
        marks.className = u"7-Б"_s;
        marks.subject = u"Алгебра"_s;
        marks.quarter = quarter;
        marks.givenOn = day(on);
        marks.fours = fours;
        marks.threes = threes;
        return school.put(marks);
    }
    std::vector<QualityRow> rows(Breakdown by, MarkSource of = MarkSource::CheckTests)
    {
        const auto table = qualityTable(ports, of, by, school.association, 2022, school.as(school.leader));
        EXPECT_TRUE(table.ok());
        return table.ok() ? table.value() : std::vector<QualityRow>();
    }
    QStringList labels(Breakdown by)
    {
        QStringList found;
        for (const auto& row : rows(by))
            found << row.label;
        return found;
    }
    QList<int> numbers(Breakdown by, MarkSource of = MarkSource::CheckTests)
    {
        QList<int> found;
        for (const auto& row : rows(by, of))
            found << row.number;
        return found;
    }
};
} // namespace

TEST_F(QualityTable, Clause33d_AddsUpTheTestsOfAClassHoweverItWasTyped)
{
    put(u"7-Б"_s, 10, 10);
    put(u" 7-б "_s, 4, 16, "2022-09-27");
    put(u"10-А"_s, 5, 5);
    put(u"9-А"_s, 5, 5);
    EXPECT_EQ(labels(Breakdown::Class), (QStringList{u"7-б"_s, u"9-А"_s, u"10-А"_s})) << "by number, as typed last";
    const auto row = rows(Breakdown::Class).front();
    EXPECT_EQ(row.records, 2);
    EXPECT_EQ(row.counts.all(), 40);
    EXPECT_DOUBLE_EQ(*row.counts.quality(), 35.0);
    EXPECT_DOUBLE_EQ(*row.counts.progress(), 100.0);
    EXPECT_DOUBLE_EQ(*row.counts.mean(), (14 * 4 + 26 * 3) / 40.0);
    EXPECT_EQ(row.pupils, 20) << "the same ones wrote both";
}

TEST_F(QualityTable, Clause33d_NamesTeachersAndSubjectsInKyrgyzOrder)
{
    auto test = put(u"7-Б"_s, 10, 10);
    test.id = {};
    test.revision = 0;
    test.teacher = school.leader;
    test.subject = u"Үн"_s;
    school.put(test);
    test.id = {};
    test.revision = 0;
    test.subject = u"Уз"_s;
    school.put(test);
    EXPECT_EQ(labels(Breakdown::Teacher), (QStringList{u"Бекова Нурзат"_s, u"Үсөнова Айжан"_s}));
    EXPECT_EQ(labels(Breakdown::Subject), (QStringList{u"Алгебра"_s, u"Уз"_s, u"Үн"_s}));
}

TEST_F(QualityTable, Clause33d_PutsATestIntoItsQuarter)
{
    auto shape = builtinYear(2022);
    shape.year = school.put(shape.year);
    for (auto part : shape.parts) {
        part.year = shape.year.id;
        school.put(part);
    }
    put(u"7-Б"_s, 10, 10, "2022-10-30"); // the last day of the first
    put(u"7-Б"_s, 10, 10, "2022-10-31"); // vacation
    put(u"7-Б"_s, 10, 10, "2022-11-07"); // the first day of the second
    EXPECT_EQ(numbers(Breakdown::Quarter), (QList<int>{1, 2, 0})) << "outside of them comes last";
}

TEST_F(QualityTable, Clause36b_QuarterMarksSayTheirQuarterThemselves)
{
    putMarks(2, 10, 10, "2022-10-28");
    putMarks(1, 5, 15, "2022-10-28");
    EXPECT_EQ(numbers(Breakdown::Quarter, MarkSource::QuarterMarks), (QList<int>{1, 2}));
    EXPECT_TRUE(rows(Breakdown::Quarter).empty()) << "no check tests";
    EXPECT_DOUBLE_EQ(*rows(Breakdown::Quarter, MarkSource::QuarterMarks).front().counts.quality(), 25.0);
}

TEST_F(QualityTable, Clause33d_ComparesAllYearsThatHaveRecords)
{
    put(u"6-Б"_s, 10, 10, "2022-07-31");
    put(u"7-Б"_s, 5, 15, "2022-08-01");
    put(u"4-Б"_s, 1, 19, "2020-05-10");
    EXPECT_EQ(numbers(Breakdown::Year), (QList<int>{2019, 2021, 2022}));
    EXPECT_EQ(labels(Breakdown::Class), QStringList{u"7-Б"_s}) << "all others are of the chosen year";
}

TEST_F(QualityTable, Clause33d_FewPupilsCallForCaution)
{
    put(u"7-Б"_s, 5, 4);
    EXPECT_TRUE(rows(Breakdown::Class).front().caution);
    put(u"7-Б"_s, 5, 4, "2022-09-27");
    EXPECT_TRUE(rows(Breakdown::Class).front().caution) << "the same nine";
    put(u"7-А"_s, 1, 0);
    EXPECT_EQ(rows(Breakdown::Teacher).front().pupils, 10);
    EXPECT_FALSE(rows(Breakdown::Teacher).front().caution) << "ten in two classes";
}

TEST_F(QualityTable, Clause33d_OfNobodyThereIsNoFigure)
{
    put(u"7-Б"_s, 0, 0);
    const auto row = rows(Breakdown::Class).front();
    EXPECT_FALSE(row.counts.progress());
    EXPECT_FALSE(row.counts.quality());
    EXPECT_FALSE(row.counts.degreeOfLearning());
    EXPECT_FALSE(row.counts.mean());
    EXPECT_TRUE(row.caution);
}

TEST_F(QualityTable, Clause33d_IsBoundByWhatItsReaderMayRead)
{
    put(u"7-Б"_s, 10, 10);
    auto elsewhere = put(u"8-А"_s, 10, 10);
    elsewhere.association = other;
    school.put(elsewhere);
    const auto seen = [&](Id<Association> association, Id<Person> reader) {
        return qualityTable(ports, MarkSource::CheckTests, Breakdown::Class, association, 2022, school.as(reader));
    };
    EXPECT_EQ(seen({}, school.leader)->size(), 1u);
    EXPECT_EQ(seen({}, school.deputy)->size(), 2u);
    EXPECT_EQ(seen(other, school.leader).refusal().rule, Rule::NoRight);
    EXPECT_EQ(seen({}, school.member).refusal().rule, Rule::NoRight);
}
