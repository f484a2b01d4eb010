#include "clauseproof.h"
#include "domain/activity/controllist.h"
#include "domain/activity/objectivity.h"

using namespace Qt::StringLiterals;

namespace {
/// Keeps one that the rules take.
template <class T>
void keep(ClauseSchool& s)
{
    s.kept(s.good<T>());
}

bool lacksAnalysis(ClauseSchool& s, const QString& form, const QString& content)
{
    auto visit = s.good<Visit>();
    visit.form = form;
    visit.content = content;
    return s.stored(s.kept(visit).id).lacksAnalysis();
}

/// Of a document that is due on 1 December, for its leader, with the member's part of the control list.
bool isOverdue(ClauseSchool& s, const char* on)
{
    const auto assignment = s.kept(s.good<Assignment>());
    s.comes(on);
    const auto lines = controlList(s.ports, s.school.association, 2022, s.leader).value();
    const bool listed = std::ranges::any_of(lines, [&](const ControlLine& line) {
        return line.record.id == assignment.id.value && line.state == ControlState::Overdue;
    });
    EXPECT_EQ(s.waits(s.school.member, OpenMatterKind::Overdue, assignment.id.value), listed);
    return listed;
}
std::vector<FlagProof> overdue()
{
    return {{u"overdue"_s, [](auto& s) { return isOverdue(s, "2022-12-02"); },
        [](auto& s) { return isOverdue(s, "2022-12-01"); }}};
}

std::optional<Refusal> moved(ClauseSchool& s, const QString& reason)
{
    auto assignment = s.kept(s.good<Assignment>());
    assignment.dueOn = day("2022-12-15");
    assignment.movedBecause = reason;
    return s.refusalOf(assignment);
}

bool isUncorrected(ClauseSchool& s, int given, const QString& correction)
{
    auto coverage = s.good<Coverage>(); // of 20 planned hours
    coverage.given = given;
    coverage.correction = correction;
    return s.stored(s.kept(coverage).id).isUncorrected();
}
std::vector<FlagProof> lag()
{
    return {{u"a lag without correction"_s, [](auto& s) { return isUncorrected(s, 19, {}); },
                [](auto& s) { return isUncorrected(s, 19, u"Кошумча сабак"_s); }},
        {u"a lag of one hour"_s, [](auto& s) { return isUncorrected(s, 19, {}); },
            [](auto& s) { return isUncorrected(s, 20, {}); }}};
}

std::optional<Refusal> tested(ClauseSchool& s, int enrolled, int wrote, int fives)
{
    auto test = s.good<CheckTest>();
    test.enrolled = enrolled;
    test.wrote = wrote;
    test.fives = fives;
    test.fours = test.threes = test.twos = 0;
    return s.refusalOf(test);
}

/// Both run until 1 December.
bool runsOut(ClauseSchool& s, const char* by)
{
    auto category = s.good<Attestation>();
    category.validUntil = day("2022-12-01");
    return s.stored(s.kept(category).id).runsOutBy(day(by));
}
bool courseRunsOut(ClauseSchool& s, const char* by)
{
    auto course = s.good<Course>();
    course.validUntil = day("2022-12-01");
    return s.stored(s.kept(course).id).runsOutBy(day(by));
}
std::vector<FlagProof> runningOut()
{
    return {{u"a category running out"_s, [](auto& s) { return runsOut(s, "2022-12-01"); },
                [](auto& s) { return runsOut(s, "2022-11-30"); }},
        {u"a course running out"_s, [](auto& s) { return courseRunsOut(s, "2022-12-01"); },
            [](auto& s) { return courseRunsOut(s, "2022-11-30"); }}};
}

/// Quarter marks of 25 pupils beside their test with a quality of 60 %; the school asks from 20 points on.
bool isQuestioned(ClauseSchool& s, int fives)
{
    s.kept(s.good<CheckTest>());
    auto marks = s.good<QuarterMarks>();
    marks.fives = fives;
    marks.fours = 10;
    marks.threes = 15 - fives;
    s.kept(marks);
    const auto lines = objectivity(s.ports, s.school.association, 2022, s.leader).value();
    EXPECT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines.front().testCount, 1);
    return lines.front().question;
}
} // namespace

ClauseProofs teachingProofs()
{
    return {
        {u"3.1.a"_s, keep<PeriodAnalysis>},
        {u"3.1.b"_s, keep<Visit>, {},
            {{u"an analysis without form"_s, [](auto& s) { return lacksAnalysis(s, u" "_s, u"Тема ачылды"_s); },
                 [](auto& s) { return lacksAnalysis(s, u"Топтук иш"_s, u"Тема ачылды"_s); }},
                {u"an analysis without content"_s, [](auto& s) { return lacksAnalysis(s, u"Топтук иш"_s, u" "_s); },
                    [](auto& s) { return lacksAnalysis(s, u"Топтук иш"_s, u"Тема ачылды"_s); }}}},
        {u"3.3.b"_s, keep<Assignment>, {}, overdue()},
        {u"3.3.c"_s, keep<Coverage>, {}, lag()},
        {u"3.3.d"_s, keep<CheckTest>,
            {{u"more marks than writers"_s, Rule::MarksExceedWriters, u"wrote"_s,
                 [](auto& s) { return tested(s, 30, 25, 26); }, [](auto& s) { return tested(s, 30, 25, 25); }},
                {u"more writers than enrolled"_s, Rule::WritersExceedEnrolled, u"wrote"_s,
                    [](auto& s) { return tested(s, 25, 26, 20); }, [](auto& s) { return tested(s, 25, 25, 20); }}}},
        {u"3.3.e"_s, keep<SelfEducation>, {}, runningOut()},
        {u"3.4.a"_s, keep<Assignment>,
            {{u"another date without a reason"_s, Rule::Required, u"moved_because"_s,
                [](auto& s) { return moved(s, {}); }, [](auto& s) { return moved(s, u"Оорулуу"_s); }}},
            overdue()},
        {u"3.4.b"_s, keep<Coverage>, {}, lag()},
        {u"3.6.b"_s, keep<QuarterMarks>, {},
            {{u"a gap over the threshold"_s, [](auto& s) { return isQuestioned(s, 11); },
                [](auto& s) { return isQuestioned(s, 10); }}}},
        {u"3.8"_s, keep<Consultation>},
        {u"4.7"_s,
            [](ClauseSchool& s) {
                auto own = s.good<Course>();
                own.person = s.school.leader;
                s.kept(own);
            },
            {}, runningOut()},
    };
}
