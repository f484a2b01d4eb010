#include "clauseproof.h"
#include "domain/activity/controllist.h"

using namespace Qt::StringLiterals;

namespace {
/// How the plan is flagged on the day.
bool isFlagged(ClauseSchool& s, const Plan& plan, PlanFlagKind kind, const char* on = "2022-10-03")
{
    const auto flags = flagsOf(s.sheetOf(plan), day(on));
    return std::ranges::find(flags, kind, &PlanFlag::kind) != flags.end();
}

/// 3.6.a: an approved line is marked done.
void markLine(ClauseSchool& s)
{
    const auto plan = s.approved();
    const auto line = s.sheetOf(plan).lines.front().line;
    const auto state = [&] {
        const auto lines = controlList(s.ports, s.school.association, 2022, s.leader).value();
        return std::ranges::find(lines, ControlKind::PlanLine, &ControlLine::kind)->state;
    };
    EXPECT_EQ(state(), ControlState::Overdue) << "its term ended in September";
    s.done(s.services.plans.progress.markDone({.line = line.id}, day("2022-09-20"), u"Өттү"_s, {}, s.leader));
    EXPECT_EQ(state(), ControlState::Done);
}

bool isLateReport(ClauseSchool& s, const char* on)
{
    s.year(2022);
    s.comes(on);
    const auto report = s.done(s.services.reports.start(s.school.association, 2022, s.leader));
    return s.services.reports.reading.sheet(report.id, s.leader).value().obligation.daysLate > 0;
}
} // namespace

ClauseProofs planningProofs()
{
    return {
        {u"3.2"_s, [](auto& s) { s.planned(); },
            {{u"submission without the plan's forecast"_s, Rule::NoForecast, u"forecast"_s,
                [](auto& s) { return s.refusalIn(s.submit(s.planned(u"  "_s))); },
                [](auto& s) { return s.refusalIn(s.submit(s.planned())); }}},
            {{u"a line without one"_s,
                [](auto& s) { return isFlagged(s, s.planned(), PlanFlagKind::LineWithoutExpected); },
                [](auto& s) {
                    return isFlagged(
                        s, s.planned(u"Сапат 60 %"_s, u"Тажрыйба бөлүшүү"_s), PlanFlagKind::LineWithoutExpected);
                }}}},
        {u"3.3.a"_s,
            [](ClauseSchool& s) {
                s.done(s.services.plans.drafting.start({.association = s.school.association,
                                                           .firstYear = 2022,
                                                           .period = planPeriods(builtinYear(2022)).last()},
                    s.leader));
            }},
        {u"3.6.a"_s, markLine},
        {u"5.1"_s, [](auto& s) { s.planned(); }, {},
            {{u"made without a meeting or discussion"_s,
                 [](auto& s) { return isFlagged(s, s.planned(), PlanFlagKind::NoMeeting); },
                 [](ClauseSchool& s) {
                     const auto plan = s.planned();
                     s.done(s.services.plans.drafting.recordMeeting(
                         plan.id, {.heldOn = day("2022-09-20"), .topic = u"План"_s}, s.leader));
                     return isFlagged(s, plan, PlanFlagKind::NoMeeting);
                 }},
                {u"made without a named discussion"_s,
                    [](auto& s) { return isFlagged(s, s.planned(), PlanFlagKind::NoMeeting); },
                    [](ClauseSchool& s) {
                        auto draft = draftOf(s.sheetOf(s.planned()));
                        draft.discussion = u"Мугалимдер менен, 30-август"_s;
                        return isFlagged(
                            s, s.done(s.services.plans.drafting.save(draft, s.leader)), PlanFlagKind::NoMeeting);
                    }},
                {u"later than five days from the start"_s,
                    [](auto& s) { return isFlagged(s, s.planned(), PlanFlagKind::Late, "2022-09-07"); },
                    [](auto& s) { return isFlagged(s, s.planned(), PlanFlagKind::Late, "2022-09-06"); }}}},
        {u"5.3"_s,
            [](ClauseSchool& s) {
                s.year(2022);
                s.done(s.services.reports.start(s.school.association, 2022, s.leader));
            },
            {},
            {{u"later than five days after the year"_s, [](auto& s) { return isLateReport(s, "2023-05-31"); },
                [](auto& s) { return isLateReport(s, "2023-05-30"); }}}},
    };
}
