#include "domain/activity/demand.h"
#include "domain/activity/proposal.h"
#include "domain/association/association.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/document.h"
#include "domain/planning/plan.h"
#include "gui/home/homecard.h"
#include "gui/home/homecounters.h"
#include "gui/home/homepage.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class HomePageTest : public testing::Test {
protected:
    HomePageTest()
    {
        EXPECT_TRUE(office.services.calendar.openYear(builtinYear(2022), office.school.as(office.school.deputy)).ok());
        office.school.clock.setDay("2022-09-09");
        office.sit(office.school.leader);
        page.resize(1150, 700);
        page.show();
        page.activateWindow();
    }
    void enter()
    {
        page.enter({});
        settle();
    }
    Plan addPlan(DocumentState state)
    {
        return office.school.put(Plan{.association = office.school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = state,
            .author = office.school.leader,
            .begunOn = day("2022-08-25")});
    }
    HomeLineButton* focused() { return qobject_cast<HomeLineButton*>(QApplication::focusWidget()); }
    QStringList titles(const char* card)
    {
        QStringList all;
        for (const auto* line : child<HomeCard>(&page, QString::fromLatin1(card))->lines())
            all << line->text();
        return all;
    }

    SeatedSchool office;
    HomePage page{office.context};
};

} // namespace

TEST_F(HomePageTest, OpensTheLeadersPlanByEnter)
{
    const auto plan = addPlan(DocumentState::Draft);
    enter();
    EXPECT_EQ(titles("waiting"), QStringList{u"Finish the work plan and submit it"_s});
    QSignalSpy wanted(&page, &Page::recordWanted);
    ASSERT_NE(focused(), nullptr) << "the first line has the focus";
    pressKey(focused(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"plan"_s);
    EXPECT_EQ(wanted[0][1].toUuid(), plan.id.value);
}

TEST_F(HomePageTest, LeadsToThePlanOfAnAssociationThatHasNone)
{
    enter();
    QSignalSpy wanted(&page, &Page::recordWanted);
    page.nextStep();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"plan-of"_s);
    EXPECT_EQ(wanted[0][1].toUuid(), office.school.association.value);
}

TEST_F(HomePageTest, SaysInWordsHowLateAndWithWhom)
{
    addPlan(DocumentState::Draft);
    enter();
    const auto lines = child<HomeCard>(&page, u"overdue"_s)->lines();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0]->accessibleName().contains(u"3 days late"_s)) << lines[0]->accessibleName().toStdString();
    EXPECT_TRUE(lines[0]->accessibleName().contains(u"with Бекова Н."_s));
    EXPECT_TRUE(lines[0]->accessibleName().contains(u"due 06.09.2022"_s));
}

TEST_F(HomePageTest, MovesThroughAllCardsByArrows)
{
    addPlan(DocumentState::Draft);
    enter();
    const auto waiting = child<HomeCard>(&page, u"waiting"_s)->lines();
    const auto overdue = child<HomeCard>(&page, u"overdue"_s)->lines();
    ASSERT_EQ(waiting.size(), 1);
    ASSERT_EQ(overdue.size(), 1);
    ASSERT_EQ(focused(), waiting.last());
    pressKey(focused(), Qt::Key_Down);
    ASSERT_EQ(focused(), overdue.first()) << "Down leaves the card at its last line";
    pressKey(focused(), Qt::Key_Up);
    ASSERT_EQ(focused(), waiting.last());
    pressKey(focused(), Qt::Key_Up);
    EXPECT_EQ(focused(), waiting.last()) << "the first line of all stays";
    pressKey(focused(), Qt::Key_Right);
    EXPECT_EQ(focused(), overdue.first());
    pressKey(focused(), Qt::Key_Left);
    EXPECT_EQ(focused(), waiting.last());
}

TEST_F(HomePageTest, TellsATeacherThatNothingWaits)
{
    office.sit(office.school.member);
    enter();
    bool told = false;
    for (const auto* label : page.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text() == u"All done"_s);
    EXPECT_TRUE(told);
}

TEST_F(HomePageTest, TellsWhatChangedLatelyAndOpensIt)
{
    const auto plan = addPlan(DocumentState::Returned);
    office.school.put(DocumentStep{.kind = DocumentKind::Plan,
        .subject = plan.id.value,
        .act = QString::fromLatin1(commandOf(Act::ReturnSubmittedPlan).name),
        .person = office.school.deputy,
        .day = day("2022-09-08"),
        .recordedAt = office.school.clock.nowUtc(),
        .reason = u"Натыйжасы жок"_s,
        .recorder = office.school.deputy});
    enter();
    EXPECT_EQ(titles("changes"), QStringList{u"Work plan returned"_s});
    auto* line = child<HomeCard>(&page, u"changes"_s)->lines().first();
    for (const auto& part : {u"Математика"_s, u"Асанова А."_s, u"08.09.2022"_s, u"reason: Натыйжасы жок"_s})
        EXPECT_TRUE(line->accessibleName().contains(part)) << line->accessibleName().toStdString();
    QSignalSpy wanted(&page, &Page::recordWanted);
    line->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"plan"_s);
    EXPECT_EQ(wanted[0][1].toUuid(), plan.id.value);
}

TEST_F(HomePageTest, HidesTheChangesWhenThereAreNone)
{
    addPlan(DocumentState::Draft);
    enter();
    EXPECT_FALSE(child<HomeCard>(&page, u"changes"_s)->isVisible());
}

TEST_F(HomePageTest, CountsWhatWaitsForTheNavigation)
{
    addPlan(DocumentState::Draft);
    HomeCounters counters(office.context);
    QHash<QString, int> counts;
    QObject::connect(
        &counters, &HomeCounters::counted, &page, [&](const QString& id, int count) { counts.insert(id, count); });
    counters.read();
    settle();
    EXPECT_EQ(counts.value(u"plan"_s), 1);
    EXPECT_EQ(counts.value(u"home"_s), 1);
    EXPECT_EQ(counts.value(u"report"_s), 0);
}

namespace {
class HomePageOpenMatters : public HomePageTest {
protected:
    Proposal propose(const char* due = nullptr)
    {
        return office.school.put(Proposal{.association = office.school.association,
            .number = 1,
            .madeOn = day("2022-09-02"),
            .matter = u"Эксперимент баштоо"_s,
            .dueOn = due ? day(due) : QDate()});
    }
    QHash<QString, int> counts()
    {
        HomeCounters counters(office.context);
        QHash<QString, int> counted;
        QObject::connect(
            &counters, &HomeCounters::counted, &page, [&](const QString& id, int count) { counted.insert(id, count); });
        counters.read();
        settle();
        return counted;
    }
};
} // namespace

TEST_F(HomePageOpenMatters, LeadTheDeputyToAProposalThatWaits)
{
    const auto proposal = propose();
    office.sit(office.school.deputy);
    enter();
    EXPECT_EQ(titles("waiting"), QStringList{u"Decide a proposal: № 1 Эксперимент баштоо"_s});
    QSignalSpy wanted(&page, &Page::recordWanted);
    child<HomeCard>(&page, u"waiting"_s)->lines().first()->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"proposal"_s);
    EXPECT_EQ(wanted[0][1].toUuid(), proposal.id.value);
    EXPECT_EQ(counts().value(u"claims"_s), 1);
}

TEST_F(HomePageOpenMatters, TellTheLeaderThatAProposalHasNoAnswer)
{
    propose();
    enter();
    EXPECT_EQ(titles("marks"), QStringList{u"Proposal without an answer: № 1 Эксперимент баштоо"_s});
    EXPECT_EQ(counts().value(u"claims"_s), 0) << "it is not the leader's step";
}

TEST_F(HomePageOpenMatters, SayInWordsHowLateAnAnswerIs)
{
    propose("2022-09-06");
    enter();
    bool told = false;
    for (const auto* line : child<HomeCard>(&page, u"overdue"_s)->lines())
        told = told
            || (line->text().startsWith(u"Proposal without"_s) && line->accessibleName().contains(u"3 days late"_s)
                && line->accessibleName().contains(u"Математика"_s));
    EXPECT_TRUE(told);
}

TEST_F(HomePageOpenMatters, AskATeacherToAnswerADemandAndCountIt)
{
    const auto demand = office.school.put(Demand{.association = office.school.association,
        .number = 4,
        .member = office.school.member,
        .madeOn = day("2022-09-05"),
        .matter = u"Календардык план"_s});
    office.sit(office.school.member);
    enter();
    EXPECT_EQ(titles("waiting"), QStringList{u"Answer a demand: № 4 Календардык план"_s});
    EXPECT_EQ(counts().value(u"claims"_s), 1);
    EXPECT_EQ(counts().value(u"home"_s), 1);
    QSignalSpy wanted(&page, &Page::recordWanted);
    page.nextStep();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toUuid(), demand.id.value);
}
