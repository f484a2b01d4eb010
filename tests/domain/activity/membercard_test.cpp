#include "domain/activity/membercard.h"
#include "domain/activity/quartermarks.h"
#include "domain/activity/selfeducation.h"
#include "domain/material/correction.h"
#include "domain/material/criterion.h"
#include "domain/material/material.h"
#include "domain/meeting/meeting.h"
#include "domain/planning/plan.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

namespace {
/// The card of the member of the mathematics association on 3 October 2022.
class MemberCardTest : public EvidenceSchool {
protected:
    MemberCard card(const Actor& by, int firstYear = 2022)
    {
        const auto found = memberCard(ports, school.member, firstYear, by);
        EXPECT_TRUE(found.ok());
        return found.ok() ? found.value() : MemberCard{};
    }
    CardSection section(const QString& key, const Actor& by)
    {
        for (const auto& each : card(by).sections)
            if (each.key == key)
                return each;
        ADD_FAILURE() << "no section " << key.toStdString();
        return {};
    }
    CardSection section(const QString& key) { return section(key, leader); }
    size_t countOf(const QString& key) { return section(key).records.size(); }

    Visit visit(const char* on = "2022-09-20")
    {
        auto made = good<Visit>();
        made.heldOn = day(on);
        return school.put(made);
    }
    void score(const Visit& of, int points)
    {
        school.put(Score{.visit = of.id, .criterion = u"Максаты"_s, .score = points});
    }
    Meeting meeting(const char* on, std::optional<Id<Association>> of, int firstYear = 2022)
    {
        return school.put(Meeting{.kind = of ? MeetingKind::Association : MeetingKind::MethodicalCouncil,
            .association = of,
            .firstYear = firstYear,
            .number = 1,
            .heldOn = day(on)});
    }
    void attend(const Meeting& meeting, bool present)
    {
        school.put(Attendance{.meeting = meeting.id, .person = school.member, .present = present});
    }
    Id<Material> material(Id<Person> author, Id<Association> of)
    {
        return school
            .put(Material{.association = of, .title = u"Тапшырмалар"_s, .author = author, .begunOn = day("2022-09-05")})
            .id;
    }
    /// The member teaches in the other association as well.
    void joinOther()
    {
        school.put(Membership{.association = other, .person = school.member, .span = {day("2022-09-01"), {}}});
    }
};
} // namespace

TEST_F(MemberCardTest, Clause44_HoldsJointAndIndividualWorkAlsoWhereNothingIs)
{
    const auto found = card(leader);
    EXPECT_EQ(found.person.id, school.member);
    EXPECT_EQ(found.sections.size(), 16u);
    EXPECT_EQ(std::ranges::count_if(found.sections, &CardSection::joint), 5);
    for (const auto& each : found.sections) {
        EXPECT_TRUE(each.records.empty()) << each.key.toStdString();
        EXPECT_FALSE(each.assessment) << each.key.toStdString();
    }
}

TEST_F(MemberCardTest, GathersEveryKindOfIndividualWork)
{
    visit();
    school.put(good<Consultation>());
    school.put(good<CheckTest>());
    school.put(good<Coverage>());
    school.put(good<Course>());
    school.put(good<Attestation>());
    school.put(good<Assignment>());
    school.put(good<Demand>());
    school.put(good<QuarterMarks>());
    school.put(good<SelfEducation>());
    school.put(good<Correction>());
    for (const auto& each : card(leader).sections)
        EXPECT_EQ(each.records.size(), each.joint ? 0u : 1u) << each.key.toStdString();
}

TEST_F(MemberCardTest, LeavesOutWhatIsOfAnotherYearOrPerson)
{
    auto early = good<Consultation>();
    early.heldOn = day("2022-07-31");
    school.put(early);
    auto ofLeader = good<Consultation>();
    ofLeader.teacher = school.leader;
    school.put(ofLeader);
    EXPECT_EQ(countOf(u"consultations"_s), 0u);
    auto first = good<Consultation>();
    first.heldOn = day("2022-08-01");
    school.put(first);
    EXPECT_EQ(countOf(u"consultations"_s), 1u);
}

TEST_F(MemberCardTest, TheScoreOfLessonsIsTheMeanOfTheCriteriaThatWereScored)
{
    const auto first = visit("2022-09-20");
    const auto second = visit("2022-09-21");
    EXPECT_FALSE(section(u"visits"_s).assessment) << "not scored yet";
    score(first, 3);
    score(first, 0);
    score(second, 2);
    EXPECT_EQ(section(u"visits"_s).measure, CardMeasure::Score);
    EXPECT_DOUBLE_EQ(section(u"visits"_s).assessment.value_or(0), 2.5);
}

TEST_F(MemberCardTest, Clause41_TheOwnCardHoldsNoScoreOnTheDayOfTheLesson)
{
    score(visit("2022-10-03"), 3);
    const auto own = section(u"visits"_s, school.as(school.member));
    EXPECT_EQ(own.records.size(), 1u);
    EXPECT_FALSE(own.assessment);
    EXPECT_TRUE(section(u"visits"_s).assessment) << "the leader reads it at once";
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(section(u"visits"_s, school.as(school.member)).assessment);
}

TEST_F(MemberCardTest, AVisitThatIsAheadOrWasMissedIsNoneYet)
{
    auto ahead = good<Visit>();
    ahead.heldOn = day("2022-10-04");
    ahead.planned = true;
    school.put(ahead);
    auto missed = good<Visit>();
    missed.planned = true;
    missed.topic.clear();
    school.put(missed);
    EXPECT_EQ(countOf(u"visits"_s), 0u);
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(section(u"visits"_s, school.as(school.leader)).records.size(), 1u);
}

TEST_F(MemberCardTest, MutualVisitsAreThoseTheMemberMade)
{
    auto made = good<Visit>();
    made.kind = VisitKind::Mutual;
    made.visitor = school.member;
    made.teacher = school.leader;
    school.put(made);
    made.kind = VisitKind::OpenLesson;
    school.put(made);
    EXPECT_EQ(countOf(u"mutual-visits"_s), 1u);
    EXPECT_EQ(countOf(u"visits"_s), 0u);
}

TEST_F(MemberCardTest, MeetingsCountByAttendance)
{
    attend(meeting("2022-09-10", school.association), true);
    attend(meeting("2022-09-20", school.association), true);
    attend(meeting("2022-10-03", school.association), false);
    attend(meeting("2022-10-04", school.association), true); // still to come
    attend(meeting("2022-03-10", school.association, 2021), true);
    attend(meeting("2022-09-12", {}), true); // the methodical council, which all read
    EXPECT_EQ(countOf(u"attended"_s), 3u);
    EXPECT_EQ(countOf(u"missed"_s), 1u);
    EXPECT_DOUBLE_EQ(section(u"attended"_s).assessment.value_or(0), 75);
}

TEST_F(MemberCardTest, PlanLinesAreTheNamedAndTheCommonOnes)
{
    const auto plan = school.put(Plan{.association = school.association,
        .firstYear = 2022,
        .span = {day("2022-09-01"), day("2023-05-26")},
        .state = DocumentState::Approved,
        .author = school.leader,
        .begunOn = day("2022-08-25")});
    const auto line = [&](std::optional<Id<Person>> of) {
        const auto made = school.put(PlanLine{
            .plan = plan.id, .activity = u"Иш"_s, .term = {day("2022-09-01"), day("2022-10-01")}, .everyone = !of});
        if (of)
            school.put(LineResponsible{.plan = plan.id, .line = made.id, .person = *of});
        return made.id.value;
    };
    const auto named = line(school.member);
    line(school.leader);
    const auto common = line({});
    const auto found = section(u"plan-lines"_s).records;
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, named);
    EXPECT_EQ(found[1].id, common);
}

TEST_F(MemberCardTest, Clause37a_MaterialsAreTheOwnAndThoseWorkedOutTogether)
{
    material(school.member, school.association);
    const auto shared = material(school.leader, school.association);
    EXPECT_EQ(countOf(u"materials"_s), 1u);
    school.put(CoAuthor{.material = shared, .person = school.member});
    EXPECT_EQ(countOf(u"materials"_s), 2u);
}

TEST_F(MemberCardTest, Clause39_AMaterialIsScoredOnceItIsAssessed)
{
    const auto id = material(school.member, school.association);
    school.put(Score{.material = id, .criterion = u"Жаңылыгы"_s, .score = 2});
    EXPECT_FALSE(section(u"materials"_s).assessment);
    auto assessed = *ports.of<Material>().find(id);
    assessed.assessedOn = day("2022-09-30");
    school.put(assessed);
    EXPECT_DOUBLE_EQ(section(u"materials"_s).assessment.value_or(0), 2);
}

TEST_F(MemberCardTest, Clause33d_CheckTestsShowTheirFiguresAndTheQualityOfAllPupils)
{
    school.put(good<CheckTest>()); // 25 wrote: 5, 10, 8, 2
    EXPECT_EQ(section(u"check-tests"_s).records.front().text, u"7-Б, Математика: 92 % / 60 %"_s);
    auto weak = good<CheckTest>();
    weak.wrote = 25;
    weak.fives = weak.fours = 0;
    weak.threes = 25;
    weak.twos = 0;
    school.put(weak);
    EXPECT_DOUBLE_EQ(section(u"check-tests"_s).assessment.value_or(0), 30) << "15 of 50 pupils";
    auto empty = good<QuarterMarks>();
    empty.fives = empty.fours = empty.threes = 0;
    school.put(empty);
    EXPECT_FALSE(section(u"quarter-marks"_s).assessment) << "of nobody there is no figure";
}

TEST_F(MemberCardTest, ACategoryStandsInEveryYearInWhichItHolds)
{
    auto category = good<Attestation>();
    category.givenOn = day("2018-03-01");
    category.validUntil = day("2022-08-01"); // the first day of the year
    school.put(category);
    EXPECT_EQ(countOf(u"attestations"_s), 1u);
    category.validUntil = day("2022-07-31");
    school.put(category);
    EXPECT_EQ(countOf(u"attestations"_s), 1u) << "one had run out before the year";
}

TEST_F(MemberCardTest, Clause21_ALeaderReadsTheRecordsOfTheOwnAssociationOnly)
{
    joinOther();
    auto foreign = good<Consultation>();
    foreign.association = other;
    school.put(foreign);
    attend(meeting("2022-09-10", other), true);
    material(school.member, other);
    const auto shared = material(school.leader, other);
    school.put(CoAuthor{.material = shared, .person = school.member});
    for (const auto& key : {u"consultations"_s, u"attended"_s, u"materials"_s})
        EXPECT_EQ(countOf(key), 0u) << key.toStdString();
    for (const auto& by : {deputy, school.as(school.member)}) {
        EXPECT_EQ(section(u"consultations"_s, by).records.size(), 1u);
        EXPECT_EQ(section(u"attended"_s, by).records.size(), 1u);
        EXPECT_EQ(section(u"materials"_s, by).records.size(), 2u);
    }
}

TEST_F(MemberCardTest, IsReadByTheLeaderTheManagementAndTheMember)
{
    for (const auto may : {school.leader, school.deputy, school.director, school.member})
        EXPECT_TRUE(memberCard(ports, school.member, 2022, school.as(may)).ok());
    for (const auto none : {school.chair, school.administrator, stranger})
        EXPECT_EQ(memberCard(ports, school.member, 2022, school.as(none)).refusal().rule, Rule::NoRight);
    EXPECT_EQ(memberCard(ports, stranger, 2022, leader).refusal().rule, Rule::NoRight) << "of another association";
    EXPECT_EQ(memberCard(ports, school.chair, 2022, deputy).refusal().rule, Rule::NoRight) << "a member of none";
    EXPECT_EQ(memberCard(ports, {school.ids.next()}, 2022, deputy).refusal().rule, Rule::RecordGone);
}

TEST_F(MemberCardTest, IsReadOfWhoeverBelongedToItOnAnyDayOfTheYear)
{
    const auto past = school.put(Person{.familyName = u"Абдиева"_s}).id;
    school.put(
        Membership{.association = school.association, .person = past, .span = {day("2020-09-01"), day("2022-08-02")}});
    EXPECT_TRUE(memberCard(ports, past, 2022, leader).ok()) << "still there on the first day";
    EXPECT_FALSE(memberCard(ports, past, 2023, leader).ok());
}

TEST_F(MemberCardTest, OffersTheMembersWithinReachAndTheReader)
{
    const auto offered = [this](const Actor& by, Id<Association> of = {}) {
        std::vector<Id<Person>> ids;
        for (const auto& person : peopleWithCards(ports, of, 2022, by))
            ids.push_back(person.id);
        return ids;
    };
    EXPECT_EQ(offered(leader), (std::vector{school.leader, school.member}));
    EXPECT_EQ(offered(school.as(school.member)), std::vector{school.member});
    EXPECT_EQ(offered(deputy).size(), 3u);
    EXPECT_EQ(offered(deputy, other), std::vector{stranger});
    EXPECT_TRUE(offered(leader, other).empty());
    EXPECT_TRUE(offered(school.as(school.chair)).empty());
}
