#include "domain/calendar/calendarservice.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planpage.h"
#include "gui/report/reporttexts.h"
#include "gui/wholeyear/yearsdeeds.h"
#include "gui/window/messagebar.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// From the plan in August to the draft of the next plan: one story on one file, and what the report makes of it.
class WholeYear : public YearsDeeds {
protected:
    static constexpr int thisYear = 2022;

    void moveTheYearsEnd();
    void submitTheReport();
    void acceptTheReport();
    void openTheNextYear();
    void findTheNextPlan();

    ReportSheet sheet()
    {
        const auto read = know([](Services& services, const Actor& by) {
            return services.reports.reading.sheet(services.ports.of<Report>().all().front().id, by);
        });
        EXPECT_TRUE(read.ok());
        return read.value(); // throws where it was refused
    }
    void compareFigures(const ReportText& text);
    void compareTheShownTable();
    void compareTheDutyMap();
};

void WholeYear::moveTheYearsEnd()
{
    comes(deputy, {2023, 4, 10});
    EXPECT_EQ(reportDue(), QDate(2023, 5, 30)) << "5.3: five days after 25 May";
    turnTo(u"calendar"_s);
    ASSERT_NO_FATAL_FAILURE(fill(front(), {{"ends_on", u"30.05.2023"_s}, {"end_order", u"№ 45, 10.04.2023"_s}}));
    birikme->window().activateWindow();
    settle();
    pressKey(&birikme->window(), Qt::Key_Return, Qt::ControlModifier);
    calm();
    EXPECT_EQ(refusals(front()), QString()) << refusals(front()).toStdString();
    const auto told = birikme->window().messages().message().text;
    EXPECT_TRUE(told.contains(u"30.05.2023 → 05.06.2023 (Математика)"_s)) << told.toStdString();
    const auto shape = know([](Services& services) { return services.calendar.shapeOf(thisYear); });
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->year.endsOn, QDate(2023, 5, 30));
    EXPECT_EQ(shape->year.endOrder, u"№ 45, 10.04.2023"_s);
    EXPECT_EQ(reportDue(), QDate(2023, 6, 5)) << "the fifth day, 4 June, is a Sunday";
}

void WholeYear::submitTheReport()
{
    comes(leader, {2023, 6, 2}); // late by the end of before, in time by the one that was ordered
    ASSERT_NO_FATAL_FAILURE(markLine(1, "lineNotDone", {{"reason", u"Карантин"_s}}));
    turnTo(u"meetings"_s);
    ASSERT_NO_FATAL_FAILURE(enter({{"held_on", u"20.06.2023"_s}, {"topic", u"Жаңы окуу жылына даярдык"_s}}));
    turnTo(u"report"_s);
    press(on<QPushButton>(u"reportStartButton"_s));
    calm();
    typeText(on<QPlainTextEdit>(u"section-problems/words"_s), u"Сааттар жетишсиз болду"_s);
    typeText(on<QPlainTextEdit>(u"section-next-tasks/words"_s), u"Жаш мугалимдерге жардам берүү"_s);
    ASSERT_NO_FATAL_FAILURE(compareTheShownTable());
    takeStep();
    const auto submitted = sheet();
    ASSERT_EQ(submitted.report.state, DocumentState::Submitted);
    EXPECT_EQ(submitted.obligation.due, QDate(2023, 6, 5)) << "follows the moved end";
    EXPECT_EQ(submitted.obligation.metOn, QDate(2023, 6, 2));
    EXPECT_EQ(submitted.obligation.daysLate, 0);
    ASSERT_NO_FATAL_FAILURE(compareFigures(submitted.text));
    compareTheDutyMap();
    picture("year-report");
}

/// Every figure of the frozen report against the own count of what was typed.
void WholeYear::compareFigures(const ReportText& text)
{
    QHash<QString, std::optional<double>> said;
    for (const auto& section : text.sections)
        for (const auto& figure : section.figures)
            said.insert(figure.key, figure.number);
    const auto wanted = expectedFigures();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        const auto number = said.value(it.key());
        ASSERT_TRUE(number.has_value()) << "the report says nothing of it";
        EXPECT_NEAR(*number, it.value(), 0.001);
    }
}

/// The counts as the page shows them before the submission.
void WholeYear::compareTheShownTable()
{
    const auto wanted = expectedFigures();
    for (const auto& [section, key] : {std::pair("staff", "members"), {"plan-fulfilment", "lines-done"},
             {"results", "check-tests"}, {"visits", "visits"}, {"visits", "visit-breaches"},
             {"visits", "consultations"}, {"meetings", "meetings"}, {"meetings", "decisions"},
             {"development", "courses"}, {"materials", "materials-made"}, {"materials", "materials-distributed"}}) {
        const auto* table = on<QTableWidget>(u"section-%1/figures"_s.arg(QLatin1String(section)));
        ASSERT_NE(table, nullptr) << section;
        const auto label = ReportTexts::figure(QString::fromLatin1(key));
        const auto found = table->findItems(label, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << key;
        EXPECT_EQ(table->item(found.front()->row(), 1)->text(), QString::number(wanted.value(QString::fromLatin1(key))))
            << key;
    }
}

void WholeYear::compareTheDutyMap()
{
    const auto found = duties(thisYear);
    EXPECT_EQ(found.size(), 43);
    const auto wanted = expectedDuties();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        EXPECT_EQ(found.value(it.key(), -1), it.value()) << it.key().toStdString();
}

void WholeYear::acceptTheReport()
{
    comes(deputy, {2023, 6, 5});
    turnTo(u"report"_s);
    takeStep();
    const auto accepted = sheet();
    ASSERT_EQ(accepted.report.state, DocumentState::Accepted);
    EXPECT_EQ(accepted.obligation.daysLate, 0) << "the first submission counts, not the acceptance";
    ASSERT_NO_FATAL_FAILURE(compareFigures(accepted.text));
}

void WholeYear::openTheNextYear()
{
    turnTo(u"calendar"_s);
    ASSERT_NO_FATAL_FAILURE(trigger("nextYear"));
    auto* next = dialog(u"nextYearDialog"_s);
    ASSERT_NE(next, nullptr);
    auto* tree = child<QTreeWidget>(next, u"nextYearTree"_s);
    const auto plans = tree->findItems(u"Математика"_s, Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_EQ(plans.size(), 1) << "nothing but its plan: memberships and the appointment have no end";
    EXPECT_EQ(plans.front()->checkState(0), Qt::Checked);
    press(child<QPushButton>(next, u"openNextYear"_s));
    calm();
    EXPECT_FALSE(tree->isVisible()) << refusals(next).toStdString();
    pressKey(next, Qt::Key_Escape);
    calm();

    EXPECT_TRUE(know([](Services& services) { return services.calendar.shapeOf(thisYear + 1); }));
    const auto draft = only<Plan>([](const Plan& each) { return each.firstYear == thisYear + 1; });
    EXPECT_EQ(draft.state, DocumentState::Draft);
    const auto author = only<Person>([&](const Person& each) { return each.id == draft.author; });
    EXPECT_EQ(author.fullName(), leader);
    const auto lines = all<PlanLine>();
    EXPECT_EQ(std::ranges::count(lines, draft.id, &PlanLine::plan), plannedLines);
    const auto before = only<Plan>([](const Plan& each) { return each.firstYear == thisYear; });
    EXPECT_EQ(before.state, DocumentState::Approved) << "the year's own plan stays";
}

void WholeYear::findTheNextPlan()
{
    comes(leader, {2023, 8, 28});
    turnTo(u"plan"_s);
    ASSERT_NE(plan(), nullptr);
    EXPECT_EQ(plan()->lines().lineCount(), plannedLines) << "the next plan is begun";
    picture("next-plan");
    const auto now = duties(thisYear);
    EXPECT_EQ(now.value(u"3.8"_s), expectedDuties().value(u"3.8"_s)) << "the year before keeps its evidence";
    EXPECT_EQ(duties(thisYear + 1).value(u"3.8"_s), 0) << "and the next one begins with none";
}

} // namespace

TEST_F(WholeYear, OfOneLeaderIsPlayedThroughTheWindowAndTheReportCountsWhatWasTyped)
{
    const std::pair<const char*, std::function<void()>> acts[] = {
        {"the school is founded", [this] { foundTheSchool(); }},
        {"August: the plan is made at a meeting", [this] { makeThePlan(); }},
        {"September: the plan is agreed and approved", [this] { approveThePlan(); }},
        {"3 October: a meeting, its minutes signed", [this] { holdTheOctoberMeeting(); }},
        {"3 October: work is given out", [this] { giveOutWork(); }},
        {"20 October: lessons were visited, on time and late", [this] { writeUpTheVisits(); }},
        {"20 October: the teacher objects", [this] { objectToTheBreach(); }},
        {"7 November: a check test and a generous quarter", [this] { compareTheQuarter(); }},
        {"7 November: materials, a project, proposals", [this] { propose(); }},
        {"14 November: one is granted, one refused", [this] { decideTheProposals(); }},
        {"December: a demand is answered late", [this] { demandThePapers(); }},
        {"March: the material reaches its readers", [this] { distributeTheMaterial(); }},
        {"March: the second meeting and the rest", [this] { fillTheSpring(); }},
        {"April: the year's end is moved", [this] { moveTheYearsEnd(); }},
        {"2 June: the report", [this] { submitTheReport(); }},
        {"5 June: the report is accepted", [this] { acceptTheReport(); }},
        {"5 June: the next year is opened", [this] { openTheNextYear(); }},
        {"August: its plan is there", [this] { findTheNextPlan(); }},
    };
    for (const auto& [what, act] : acts) {
        SCOPED_TRACE(what);
        ASSERT_NO_FATAL_FAILURE(act());
    }
    prompts.expectAllAsked();
}
