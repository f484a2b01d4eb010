#include "evidenceschool.h"

using namespace Qt::StringLiterals;

// What others than its keeper may do with a record: answer it, and read it no sooner than they may.

namespace {
class Answering : public EvidenceSchool {
protected:
    template <class T>
    std::optional<Refusal> refusalOfAnswer(const T& record, Id<Person> by)
    {
        const auto answered = records.answer(record, school.as(by));
        return answered.ok() ? std::nullopt : std::optional(answered.refusal());
    }
    /// On 3 October, from eight to a quarter to nine.
    Visit lessonOfToday()
    {
        auto visit = good<Visit>();
        visit.heldOn = day("2022-10-03");
        visit.startsAt = QTime(8, 0);
        visit.endsAt = QTime(8, 45);
        visit.facts = u"Үй тапшырмасы текшерилди"_s;
        visit.form = u"Топтук иш"_s;
        visit.content = u"Тема ачылды"_s;
        visit.conclusions = u"Жакшы"_s;
        visit.advice = u"Убакытты бөлүштүрүү"_s;
        return kept(visit);
    }
    /// Bishkek is six hours ahead of UTC.
    void clockShows(const char* iso, QTime time)
    {
        school.clock.set(QDateTime(day(iso), time, Qt::UTC).addSecs(-21600));
    }
    Visit seenBy(Id<Person> reader)
    {
        const auto seen = listFor<Visit>(school.as(reader));
        EXPECT_EQ(seen.size(), 1u);
        return seen.empty() ? Visit{} : seen.front();
    }
    static bool isHidden(const Visit& visit)
    {
        const QStringList remarks{visit.facts, visit.form, visit.content, visit.conclusions, visit.advice};
        EXPECT_TRUE(remarks.join(QString()).isEmpty() || !remarks.contains(QString())) << "all of them or none";
        return remarks.join(QString()).isEmpty();
    }
};
} // namespace

TEST_F(Answering, IsForTheOneConcernedOnly)
{
    auto demand = kept(good<Demand>());
    demand.answer = u"Тапшырылды"_s;
    for (const auto another : {school.leader, school.deputy, school.director, stranger})
        EXPECT_EQ(*refusalOfAnswer(demand, another), Refusal{Rule::NoRight});
    const auto answered = records.answer(demand, school.as(school.member));
    ASSERT_TRUE(answered.ok());
    EXPECT_EQ(answered->answer, u"Тапшырылды"_s);
    EXPECT_EQ(answered->answeredOn, day("2022-10-03")) << "the day is that of the act";
}

TEST_F(Answering, SaysOfEachRecordWhetherItMay)
{
    const auto own = kept(good<Demand>());
    auto ofAnother = own;
    ofAnother.member = school.leader;
    const auto answers = records.whyNotAnswer<Demand>(std::vector{own, ofAnother}, school.as(school.member));
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_FALSE(answers[0]);
    EXPECT_EQ(answers[1]->rule, Rule::NoRight);
}

TEST_F(Answering, TakesNothingButTheAnswer)
{
    const auto made = kept(good<Demand>());
    auto given = made;
    given.answer = u"Тапшырылды"_s;
    given.matter = u"Эч нерсе"_s;
    given.acceptedOn = day("2022-10-03");
    given.member = school.leader;
    ASSERT_TRUE(records.answer(given, school.as(school.member)).ok());
    const auto now = stored(made.id);
    EXPECT_EQ(now.answer, given.answer);
    EXPECT_EQ(now.matter, made.matter);
    EXPECT_EQ(now.member, made.member);
    EXPECT_FALSE(now.acceptedOn.isValid()) << "nobody accepts the own answer";
}

TEST_F(Answering, IsRefusedForWhatWasChangedOrIsGone)
{
    auto demand = kept(good<Demand>());
    demand.answer = u"Тапшырылды"_s;
    auto changed = demand;
    changed.answer.clear();
    changed.matter = u"Жумушчу папка"_s;
    changed = kept(changed);
    EXPECT_EQ(*refusalOfAnswer(demand, school.member), Refusal{Rule::Stale});
    EXPECT_TRUE(stored(demand.id).answer.isEmpty());
    ASSERT_TRUE(records.remove(changed, leader).ok());
    EXPECT_EQ(*refusalOfAnswer(demand, school.member), Refusal{Rule::RecordGone});
}

TEST_F(Answering, HasWords)
{
    auto demand = kept(good<Demand>());
    demand.answer = u"  "_s;
    EXPECT_EQ(*refusalOfAnswer(demand, school.member), (Refusal{Rule::Required, {}, u"answer"_s}));
    EXPECT_FALSE(stored(demand.id).answeredOn.isValid());
}

TEST_F(Answering, Clause37b_ACorrectionIsAnsweredByItsTeacher)
{
    auto correction = kept(good<Correction>());
    correction.answer = u"Макулмун"_s;
    correction.after = u"3 саат"_s;
    EXPECT_EQ(*refusalOfAnswer(correction, school.leader), Refusal{Rule::NoRight});
    EXPECT_FALSE(refusalOfAnswer(correction, school.member));
    EXPECT_EQ(stored(correction.id).answeredOn, day("2022-10-03"));
    EXPECT_EQ(stored(correction.id).after, u"2 саат"_s);
}

TEST_F(Answering, Clause41_ATeacherAcknowledgesWithoutWordsAndObjectsWithThem)
{
    auto visit = kept(good<Visit>());
    visit.answerKind = VisitAnswer::Objected;
    EXPECT_EQ(*refusalOfAnswer(visit, school.member), (Refusal{Rule::Required, {}, u"answer"_s}));
    visit.answerKind = VisitAnswer::Acknowledged;
    visit.topic = u"Башка сабак"_s;
    ASSERT_FALSE(refusalOfAnswer(visit, school.member));
    EXPECT_EQ(stored(visit.id).answerKind, VisitAnswer::Acknowledged);
    EXPECT_EQ(stored(visit.id).topic, u"Бөлчөктөр"_s);
    visit = stored(visit.id);
    visit.answerKind = VisitAnswer::None;
    visit.answer = u"Убакыт жетпеди"_s;
    ASSERT_FALSE(refusalOfAnswer(visit, school.member));
    EXPECT_EQ(stored(visit.id).answerKind, VisitAnswer::Answered) << "words are an answer";
}

TEST_F(Answering, Clause43_IsForTheManagementThatDoesNotLeadTheAssociation)
{
    auto proposal = kept(good<Proposal>());
    proposal.outcome = ManagementAnswer::Refused;
    proposal.answer = u"Каражат жок"_s;
    proposal.matter = u"Эч нерсе"_s;
    for (const auto none : {school.leader, school.member, school.chair})
        EXPECT_EQ(*refusalOfAnswer(proposal, none), Refusal{Rule::NoRight});
    ASSERT_FALSE(refusalOfAnswer(proposal, school.director));
    const auto now = stored(proposal.id);
    EXPECT_EQ(now.outcome, ManagementAnswer::Refused);
    EXPECT_EQ(now.answeredOn, day("2022-10-03"));
    EXPECT_EQ(now.matter, u"Эксперимент баштоо"_s);
}

TEST_F(Answering, Clause43_ADeputyWhoLeadsLeavesTheAnswerToTheDirector)
{
    school.put(Appointment{.association = school.association,
        .person = school.deputy,
        .kind = AppointmentKind::Acting,
        .orderNumber = u"14"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}}});
    auto proposal = kept(good<Proposal>());
    proposal.outcome = ManagementAnswer::Granted;
    proposal.answer = u"Макул"_s;
    EXPECT_EQ(*refusalOfAnswer(proposal, school.deputy), Refusal{Rule::OwnDocument});
    EXPECT_FALSE(refusalOfAnswer(proposal, school.director));
}

TEST_F(Answering, Clause45b_ARequestIsAnsweredByTheDeputy)
{
    auto request = kept(good<InfoRequest>());
    request.given = u"Стандарттын көчүрмөсү"_s;
    EXPECT_EQ(*refusalOfAnswer(request, school.leader), Refusal{Rule::NoRight});
    ASSERT_FALSE(refusalOfAnswer(request, school.deputy));
    EXPECT_EQ(stored(request.id).answeredOn, day("2022-10-03"));
}

TEST_F(Answering, Clause41_RemarksReachTheTeacherAtTheLessonsEnd)
{
    lessonOfToday();
    clockShows("2022-10-03", QTime(8, 44, 59));
    EXPECT_TRUE(isHidden(seenBy(school.member)));
    EXPECT_EQ(seenBy(school.member).topic, u"Бөлчөктөр"_s) << "that there was a visit is no secret";
    EXPECT_FALSE(isHidden(seenBy(school.leader))) << "who wrote them";
    EXPECT_FALSE(isHidden(seenBy(school.deputy)));
    clockShows("2022-10-03", QTime(8, 45));
    EXPECT_FALSE(isHidden(seenBy(school.member)));
}

TEST_F(Answering, Clause41_OfALessonWithoutItsEndTheyReachTheTeacherTheNextDay)
{
    auto visit = lessonOfToday();
    visit.endsAt = {};
    kept(visit);
    clockShows("2022-10-03", QTime(20, 0));
    EXPECT_TRUE(isHidden(seenBy(school.member)));
    clockShows("2022-10-04", QTime(0, 1));
    EXPECT_FALSE(isHidden(seenBy(school.member)));
}

TEST_F(Answering, Clause41_AnAnswerBeforeTheEndLeavesTheHiddenRemarksAsTheyWere)
{
    lessonOfToday();
    clockShows("2022-10-03", QTime(8, 30));
    auto seen = seenBy(school.member);
    seen.answerKind = VisitAnswer::Acknowledged;
    ASSERT_FALSE(refusalOfAnswer(seen, school.member));
    EXPECT_EQ(stored(seen.id).advice, u"Убакытты бөлүштүрүү"_s);
}
