#include "domain/activity/periodfigures.h"
#include "domain/material/material.h"
#include "domain/meeting/agenda.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
/// The figures of September 2022, read on 3 October.
class PeriodFigures : public EvidenceSchool {
protected:
    ReportFigure figure(const QString& key)
    {
        for (const auto& each : figuresOf(ports, school.association, {day("2022-09-01"), day("2022-10-01")}))
            if (each.key == key)
                return each;
        ADD_FAILURE() << "no figure " << key.toStdString();
        return {};
    }
    double number(const QString& key) { return figure(key).number.value_or(-1); }
    Meeting meeting(const char* on)
    {
        return school.put(
            Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day(on)});
    }
    void put(Visit visit, const char* on)
    {
        visit.heldOn = day(on);
        school.put(visit);
    }
};
} // namespace

TEST_F(PeriodFigures, Clause31a_CountTheDaysFromTheFirstToTheLast)
{
    put(good<Visit>(), "2022-08-31");
    put(good<Visit>(), "2022-09-01");
    put(good<Visit>(), "2022-09-30");
    put(good<Visit>(), "2022-10-01");
    EXPECT_EQ(number(u"visits"_s), 2);
    EXPECT_EQ(figure(u"visits"_s).records.size(), 2u) << "why this number";
}

TEST_F(PeriodFigures, CountBreachesAndKindsOfVisits)
{
    auto breach = good<Visit>();
    breach.startsAt = QTime(8, 0);
    breach.enteredAt = QTime(8, 1);
    breach.lateEntry = LateEntry::Breach;
    put(breach, "2022-09-10");
    auto mutual = good<Visit>();
    mutual.kind = VisitKind::Mutual;
    put(mutual, "2022-09-11");
    auto missed = good<Visit>();
    missed.planned = true;
    missed.topic.clear();
    put(missed, "2022-09-12");
    EXPECT_EQ(number(u"visits"_s), 2) << "one was planned and not made";
    EXPECT_EQ(number(u"visit-breaches"_s), 1);
    EXPECT_EQ(number(u"mutual-visits"_s), 1);
}

TEST_F(PeriodFigures, CountMeetingsAttendanceAndWhatBecameOfTheDecisions)
{
    const auto held = meeting("2022-09-10");
    meeting("2022-10-01");
    school.put(Attendance{.meeting = held.id, .person = school.member, .present = true});
    school.put(Attendance{.meeting = held.id, .person = school.leader, .present = false});
    for (const auto* done : {"2022-09-30", "2022-10-01", ""})
        school.put(Decision{.meeting = held.id, .text = u"Чечим"_s, .doneOn = *done ? day(done) : QDate()});
    EXPECT_EQ(number(u"meetings"_s), 1);
    EXPECT_EQ(number(u"attendance"_s), 50);
    EXPECT_EQ(number(u"decisions"_s), 3);
    EXPECT_EQ(number(u"decisions-done"_s), 1) << "by the last day of the period";
    EXPECT_EQ(number(u"decisions-undone"_s), 2);
    EXPECT_EQ(figure(u"decisions-undone"_s).records.front().id, held.id.value);
}

TEST_F(PeriodFigures, CountWhatHasNotComeYetNowhere)
{
    school.clock.setDay("2022-09-15");
    put(good<Visit>(), "2022-09-16");
    meeting("2022-09-16");
    EXPECT_EQ(number(u"visits"_s), 0);
    EXPECT_EQ(number(u"meetings"_s), 0);
    school.clock.setDay("2022-09-16");
    EXPECT_EQ(number(u"visits"_s), 1);
    EXPECT_EQ(number(u"meetings"_s), 1);
}

TEST_F(PeriodFigures, TakeTheSharesFromAllPupilsTogether)
{
    EXPECT_FALSE(figure(u"quality"_s).number) << "nobody wrote";
    EXPECT_FALSE(figure(u"attendance"_s).number);
    school.put(good<CheckTest>());
    EXPECT_EQ(number(u"check-tests"_s), 1);
    EXPECT_EQ(number(u"progress"_s), 92);
    EXPECT_EQ(number(u"quality"_s), 60);
}

TEST_F(PeriodFigures, CountEachStepOfAMaterialInItsPeriod)
{
    school.put(Material{.association = school.association,
        .title = u"Жыйнак"_s,
        .author = school.member,
        .begunOn = day("2022-05-01"),
        .assessedOn = day("2022-09-20"),
        .publishedOn = day("2022-10-01")});
    EXPECT_EQ(number(u"materials-made"_s), 0);
    EXPECT_EQ(number(u"materials-assessed"_s), 1);
    EXPECT_EQ(number(u"materials-published"_s), 0);
}

TEST_F(PeriodFigures, LeaveOutOtherAssociations)
{
    auto foreign = good<Course>();
    foreign.association = other;
    school.put(foreign);
    auto lag = good<Coverage>();
    lag.given = 19;
    school.put(lag);
    EXPECT_EQ(number(u"courses"_s), 0);
    EXPECT_EQ(number(u"course-hours"_s), 0);
    EXPECT_EQ(number(u"coverage-lags"_s), 1);
}
