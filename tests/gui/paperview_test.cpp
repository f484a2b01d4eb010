#include "gui/papers/paperpanel.h"
#include "papers/planpaper.h"
#include "support/gui/hands.h"
#include "support/gui/scriptedprompts.h"
#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

Paper planOfLines(int lines, const QString& theme = u"Сапат"_s)
{
    PlanText plan;
    plan.header = {u"ky"_s, u"№5 орто мектеби"_s, u"Ош шаары"_s, u"Табигый илимдер"_s, {}};
    plan.period = {u"year"_s, 0, 2022, 2022, QDate(2022, 9, 1), QDate(2023, 5, 25)};
    plan.theme = theme;
    for (int i = 1; i <= lines; ++i)
        plan.lines.append({.id = QString::number(i),
            .position = i,
            .activity = u"№%1 ачык сабакты өткөрүү жана талдоо: окуу-тарбия ишинин жыйынтыктары жөнүндө"_s.arg(i),
            .from = QDate(2022, 9, 1),
            .lastDay = QDate(2022, 9, 30),
            .expected = u"Тажрыйба жалпыланат, сунуштар берилет"_s});
    return planPaper(plan, {}, Language::Kyrgyz);
}

double msecs(const auto& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

TEST(PaperView, LetsTheWindowGoOnWhileALongPlanIsLaidOut)
{
    const auto paper = planOfLines(1200);
    int pages = 0;
    const double whole = msecs([&] { pages = PaperLayout(paper).pages(); });
    ScriptedPrompts prompts;
    PaperPanel panel(prompts);
    panel.resize(900, 600);
    panel.setVisible(true);
    settle();
    double longest = msecs([&] { panel.show(paper); });
    ASSERT_TRUE(panel.view().isWorking());
    EXPECT_EQ(panel.view().pages(), 0);
    EXPECT_FALSE(child<QLabel>(&panel, u"paperPage"_s)->text().contains(u'0')) << "no «page 1 of 0»";
    int turns = 0;
    while (panel.view().isWorking() && turns < 10000) {
        longest = qMax(longest, msecs([] { QCoreApplication::processEvents(); }));
        ++turns;
    }
    std::printf("layout of 1200 lines: %.1f ms, longest turn of the window: %.1f ms\n", whole, longest);
    EXPECT_EQ(panel.view().pages(), pages);
    EXPECT_GT(turns, 3);
    EXPECT_LT(longest, whole / 2) << "it was laid out at one go";
}

TEST(PaperView, KeepsTheChangedPaperUntilItIsLaidOutAnew)
{
    ScriptedPrompts prompts;
    PaperPanel panel(prompts);
    panel.resize(900, 600);
    panel.show(planOfLines(1));
    ASSERT_TRUE(waitFor([&] { return !panel.view().isWorking(); }));
    panel.show(planOfLines(300));
    EXPECT_GT(panel.view().pages(), 0) << "the paper as it was stays until the new one is laid out";
    ASSERT_TRUE(waitFor([&] { return !panel.view().isWorking(); }));
    const int pages = panel.view().pages();
    panel.show(planOfLines(300));
    panel.show(planOfLines(2)); // while the long one is still on its way
    ASSERT_TRUE(waitFor([&] { return !panel.view().isWorking(); }));
    EXPECT_LT(panel.view().pages(), pages) << "the last one shown counts";
}
