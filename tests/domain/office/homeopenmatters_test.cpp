#include "../activity/evidenceschool.h"
#include "domain/office/homeview.h"
#include "domain/office/modules.h"

using namespace Qt::StringLiterals;

namespace {
/// On which card of Home what is open between people stands.
class HomeOpenMatters : public EvidenceSchool {
protected:
    HomeView home(Id<Person> person) { return homeOf(ports, school.as(person)); }
    static long count(const std::vector<HomeLine>& card, HomeMatter matter)
    {
        return std::ranges::count(card, matter, &HomeLine::matter);
    }
    Proposal proposed(QDate due)
    {
        auto proposal = good<Proposal>();
        proposal.dueOn = due;
        return school.put(proposal);
    }
    Visit breached()
    {
        auto visit = good<Visit>();
        visit.startsAt = QTime(9, 0);
        visit.enteredAt = QTime(9, 10);
        visit.lateEntry = LateEntry::Breach;
        return school.put(visit);
    }
};
} // namespace

TEST_F(HomeOpenMatters, WaitForWhoeverAnswersAndAreNotedByWhoeverAsked)
{
    const auto proposal = proposed({});
    const auto waiting = home(school.deputy).waiting;
    ASSERT_EQ(count(waiting, HomeMatter::ToDecide), 1);
    const auto line = *std::ranges::find(waiting, HomeMatter::ToDecide, &HomeLine::matter);
    EXPECT_EQ(line.kind, u"proposal"_s);
    EXPECT_EQ(line.record, proposal.id.value);
    EXPECT_EQ(line.associationName, u"Математика"_s);
    EXPECT_TRUE(line.title.contains(u"Эксперимент баштоо"_s));
    EXPECT_EQ(count(home(school.leader).marks, HomeMatter::Unanswered), 1);
    EXPECT_EQ(count(home(school.leader).waiting, HomeMatter::Unanswered), 0);
    EXPECT_TRUE(home(school.member).isEmpty());
}

TEST_F(HomeOpenMatters, AreDueSoonFourteenDaysAheadAndOverdueFromTheDayAfter)
{
    const auto today = leader.day;
    proposed(today.addDays(homeDaysAhead + 1));
    EXPECT_EQ(count(home(school.leader).dueSoon, HomeMatter::Unanswered), 0);
    proposed(today.addDays(homeDaysAhead));
    EXPECT_EQ(count(home(school.leader).dueSoon, HomeMatter::Unanswered), 1);
    proposed(today);
    EXPECT_EQ(count(home(school.leader).dueSoon, HomeMatter::Unanswered), 2);
    EXPECT_EQ(count(home(school.leader).overdue, HomeMatter::Unanswered), 0);
    proposed(today.addDays(-1));
    const auto late = home(school.leader).overdue;
    ASSERT_EQ(count(late, HomeMatter::Unanswered), 1);
    EXPECT_EQ(std::ranges::find(late, HomeMatter::Unanswered, &HomeLine::matter)->daysLeft, -1);
    EXPECT_EQ(count(home(school.deputy).overdue, HomeMatter::ToDecide), 1);
    EXPECT_EQ(count(home(school.deputy).waiting, HomeMatter::ToDecide), 4);
}

TEST_F(HomeOpenMatters, ABreachOf41IsNotedByTheDeputy)
{
    const auto visit = breached();
    const auto marks = home(school.deputy).marks;
    ASSERT_EQ(count(marks, HomeMatter::Breach), 1);
    EXPECT_EQ(std::ranges::find(marks, HomeMatter::Breach, &HomeLine::matter)->record, visit.id.value);
    EXPECT_EQ(count(home(school.leader).marks, HomeMatter::Breach), 0);
}

TEST_F(HomeOpenMatters, OfAPageThatIsSwitchedOffAreLeftOutAndAreThereAgain)
{
    proposed({});
    breached();
    ASSERT_TRUE(switchModules(ports, {u"claims"_s}, deputy).ok());
    EXPECT_EQ(count(home(school.deputy).waiting, HomeMatter::ToDecide), 0);
    EXPECT_EQ(count(home(school.leader).marks, HomeMatter::Unanswered), 0);
    EXPECT_EQ(count(home(school.deputy).marks, HomeMatter::Breach), 1) << "visits are always there";
    ASSERT_TRUE(switchModules(ports, {u"contacts"_s}, school.as(school.deputy)).ok());
    EXPECT_EQ(count(home(school.deputy).waiting, HomeMatter::ToDecide), 1);
    EXPECT_EQ(count(home(school.leader).marks, HomeMatter::Unanswered), 1);
}
