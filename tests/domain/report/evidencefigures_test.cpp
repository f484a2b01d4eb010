#include "../activity/evidenceschool.h"
#include "domain/report/reportservice.h"

using namespace Qt::StringLiterals;

namespace {
/// The year's report over the evidence, opened at the year's end.
class EvidenceFigures : public EvidenceSchool {
protected:
    EvidenceFigures()
    {
        year(2021);
        year(2022);
        school.clock.setDay("2023-05-26");
        leader = school.as(school.leader);
        report = ReportService(ports).start(school.association, 2022, leader)->id;
    }
    ReportFigure figure(ReportSection section, const QString& key)
    {
        const auto sheet = ReportService(ports).reading.sheet(report, leader).value();
        const auto& figures = sheet.section(section).evidence.figures;
        const auto found = std::ranges::find(figures, key, &ReportFigure::key);
        EXPECT_NE(found, figures.end()) << key.toStdString();
        return found == figures.end() ? ReportFigure() : *found;
    }
    template <class T>
    Id<T> keep(const T& record)
    {
        return records.save(record, leader).value().id;
    }

    Id<Report> report;
};
} // namespace

TEST_F(EvidenceFigures, Clause53_CountVisitsAndOpenThem)
{
    EXPECT_EQ(figure(ReportSection::Visits, u"visits"_s).number, 0);
    const auto first = keep(good<Visit>());
    auto open = good<Visit>();
    open.kind = VisitKind::OpenLesson;
    keep(open);
    auto breach = good<Visit>();
    breach.startsAt = QTime(8, 0);
    breach.enteredAt = QTime(8, 10);
    breach.lateEntry = LateEntry::Breach;
    const auto broken = keep(breach);
    const auto visits = figure(ReportSection::Visits, u"visits"_s);
    EXPECT_EQ(visits.number, 3);
    ASSERT_EQ(visits.records.size(), 3u);
    EXPECT_EQ(visits.records.front(), (FigureRecord{u"visit"_s, first.value, u"Бөлчөктөр"_s, day("2022-09-20")}));
    EXPECT_EQ(figure(ReportSection::Visits, u"open-lessons"_s).number, 1);
    const auto breaches = figure(ReportSection::Visits, u"visit-breaches"_s);
    ASSERT_EQ(breaches.records.size(), 1u);
    EXPECT_EQ(breaches.records.front().id, broken.value);
}

TEST_F(EvidenceFigures, Clause53_TakeTheQualityOfAllClassesTogether)
{
    EXPECT_FALSE(figure(ReportSection::Results, u"quality"_s).number) << "nobody wrote: no figure, not zero";
    keep(good<CheckTest>()); // 15 of 25 with 4 or better
    auto small = good<CheckTest>();
    small.enrolled = small.wrote = small.fives = 5;
    small.fours = small.threes = small.twos = 0;
    keep(small); // 5 of 5
    EXPECT_DOUBLE_EQ(*figure(ReportSection::Results, u"quality"_s).number, 100.0 * 20 / 30);
    EXPECT_EQ(figure(ReportSection::Results, u"check-tests"_s).number, 2);
}

TEST_F(EvidenceFigures, Clause53_AddTheHoursOfCourses)
{
    keep(good<Course>());
    auto shorter = good<Course>();
    shorter.hours = 36;
    keep(shorter);
    EXPECT_EQ(figure(ReportSection::Development, u"courses"_s).number, 2);
    EXPECT_EQ(figure(ReportSection::Development, u"course-hours"_s).number, 108);
}

TEST_F(EvidenceFigures, Clause53_TellFinishedDocumentsFromOverdueOnes)
{
    keep(good<Assignment>());
    auto done = good<Assignment>();
    done.finishedOn = day("2022-11-30");
    keep(done);
    EXPECT_EQ(figure(ReportSection::Materials, u"assignments"_s).number, 2);
    EXPECT_EQ(figure(ReportSection::Materials, u"assignments-finished"_s).number, 1);
    EXPECT_EQ(figure(ReportSection::Materials, u"assignments-overdue"_s).number, 1);
}

TEST_F(EvidenceFigures, Clause53_SetLastYearsFigureBesideThisYears)
{
    auto before = good<Consultation>();
    before.heldOn = day("2021-10-01");
    school.put(before);
    keep(good<Consultation>());
    keep(good<Consultation>());
    const auto consultations = figure(ReportSection::Visits, u"consultations"_s);
    EXPECT_EQ(consultations.number, 2);
    EXPECT_EQ(consultations.lastYear, 1);
}
