#pragma once
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/record/stores.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// The plan page of the test school on 1 September 2022, worked by real keys; the file below it is real.
class PlanPageFixture : public testing::Test {
protected:
    PlanPageFixture()
    {
        office.school.clock.setDay("2022-09-01");
        openFor(office.school.leader);
    }
    void openFor(Id<Person> person)
    {
        page.reset();
        office.sit(person);
        page = std::make_unique<PlanPage>(office.context, drafts, views);
        page->resize(1150, 640);
        page->show();
        page->activateWindow();
        page->enter({{}, office.school.association.value});
        settle();
    }
    template <class T>
    T* part(const char* name)
    {
        return child<T>(page.get(), QLatin1String(name));
    }
    PlanLinesView* table() { return part<PlanLinesView>("planLines"); }
    QString cell(int row, int column) { return page->lines().index(row, column).data().toString(); }
    QWidget* editor()
    {
        const auto all = table()->viewport()->findChildren<QWidget*>(u"cellEditor"_s);
        return all.isEmpty() ? nullptr : all.last();
    }
    void begin()
    {
        part<QPushButton>("startEmpty")->click();
        settle();
    }
    void view(int tab)
    {
        part<QTabBar>("planViews")->setCurrentIndex(tab);
        settle();
    }
    /// Into the empty row at the end: activity, clause, kind, term, responsible, expected result.
    void typeLine(const QString& activity, const QString& term, const QString& expected)
    {
        view(1);
        table()->setFocus();
        table()->setCurrentIndex(page->lines().index(page->lines().lineCount(), PlanLinesModel::Activity));
        typeText(table(), activity.left(1));
        ASSERT_TRUE(editor());
        typeText(editor(), activity.mid(1));
        pressKey(editor(), Qt::Key_Tab); // clause
        settle();
        ASSERT_TRUE(editor());
        pressKey(editor(), Qt::Key_Tab); // kind
        settle();
        pressKey(editor(), Qt::Key_Tab); // term
        settle();
        retypeText(editor(), term);
        pressKey(editor(), Qt::Key_Tab); // responsible
        settle();
        pressKey(editor(), Qt::Key_Tab); // expected
        settle();
        ASSERT_TRUE(editor());
        retypeText(editor(), expected);
        pressKey(editor(), Qt::Key_Return);
        settle();
    }
    void fillFront(const QString& forecast)
    {
        view(0);
        typeText(part<QLineEdit>("themeEdit"), u"Окуунун сапатын жогорулатуу"_s);
        typeText(part<QPlainTextEdit>("aimEdit"), u"Мугалимдердин чеберчилигин өстүрүү"_s);
        typeText(part<QPlainTextEdit>("tasksEdit"), u"Ачык сабактар\nӨз ара катышуу"_s);
        typeText(part<QPlainTextEdit>("forecastEdit"), forecast);
    }
    void step(Id<Person> person)
    {
        office.prompts.setNextAnswer(office.passwordOf(person));
        page->nextStep();
        settle();
    }
    PlanSheet stored()
    {
        return office.services.plans.reading.sheet(plan(), office.school.as(office.school.deputy)).value();
    }
    Id<Plan> plan() { return office.services.ports.of<Plan>().all().front().id; }
    void submitted()
    {
        begin();
        fillFront(u"Сапат 5 % өсөт"_s);
        typeLine(u"Биринчи отурум"_s, u"сентябрь"_s, u"План кабыл алынды"_s);
        step(office.school.leader);
    }

    /// A plan led that far past the page: two lines, September and the whole of October.
    void ledTo(DocumentState state)
    {
        const auto& plans = office.services.plans;
        const auto& school = office.school;
        const auto leader = office.school.as(school.leader), deputy = office.school.as(school.deputy);
        const PlanPeriod year{PeriodKind::Year, 0, day("2022-09-01"), day("2023-05-26")};
        const auto line = [](const QString& activity, const char* from, const char* until) {
            return LineDraft{.activity = activity, .term = {day(from), day(until)}, .expected = u"Натыйжа"_s};
        };
        auto begun = plans.drafting.start({.association = school.association,
                                              .firstYear = 2022,
                                              .period = year,
                                              .lines = {line(u"Отурум"_s, "2022-09-01", "2022-10-01"),
                                                  line(u"Ачык сабак"_s, "2022-10-01", "2022-11-01")}},
            leader);
        ASSERT_TRUE(begun.ok());
        auto draft = draftOf(plans.reading.sheet(begun->id, leader).value());
        draft.theme = u"Сапат"_s;
        draft.forecast = u"Сапат өсөт"_s;
        const auto saved = plans.drafting.save(draft, leader);
        ASSERT_TRUE(plans.review.submit(saved->id, saved->revision, leader, signing(school.leader)).ok());
        if (state == DocumentState::Submitted)
            return;
        const ShownPlan shown{plan(), stored().digest()};
        ASSERT_TRUE(plans.review.agree(shown, deputy, signing(school.deputy)).ok());
        if (state == DocumentState::Agreed)
            return;
        ASSERT_TRUE(plans.review.approve(shown, office.school.as(school.director), signing(school.director)).ok());
    }
    Signing signing(Id<Person> person) { return office.school.signingOf(person); }
    void choose(int row)
    {
        view(1);
        table()->setCurrentIndex(page->lines().index(row, PlanLinesModel::Activity));
        settle();
    }
    void press(const char* button)
    {
        part<QPushButton>(button)->click();
        settle();
    }
    void trigger(const char* action)
    {
        part<QAction>(action)->trigger();
        settle();
    }
    /// The dialog's field of this name; a dialog before it may still be on its way out.
    template <class T>
    T* field(const char* name)
    {
        const auto dialogs = page->findChildren<QDialog*>(u"fieldDialog"_s);
        return dialogs.isEmpty() ? nullptr : child<T>(dialogs.last(), QLatin1String(name));
    }
    bool isAsking() { return !page->findChildren<QDialog*>(u"fieldDialog"_s).isEmpty(); }
    void answer() { press("dialogVerb"); }

    SeatedSchool office;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    std::unique_ptr<PlanPage> page;
};
