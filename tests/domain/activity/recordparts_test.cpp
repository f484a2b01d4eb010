#include "domain/material/criterion.h"
#include "domain/meeting/agenda.h"
#include "evidenceschool.h"

using namespace Qt::StringLiterals;

// What hangs on a record: written by the program, read by whoever reads the record, and gone with it.

namespace {
class Parts : public EvidenceSchool {
protected:
    Parts()
    {
        Appointment appointment;
        appointment.association = other;
        appointment.person = stranger;
        appointment.orderNumber = u"13"_s;
        appointment.orderedOn = day("2020-08-25");
        appointment.span = {day("2020-09-01"), {}};
        school.put(appointment);
    }
    Criterion criterion(const QString& text, CriterionUse use = CriterionUse::Lesson)
    {
        Criterion made;
        made.use = use;
        made.text = text;
        const auto saved = records.save(made, deputy);
        EXPECT_TRUE(saved.ok());
        return saved.value();
    }
    std::vector<Score> scoresOf(Id<Visit> visit)
    {
        auto scores = ports.of<Score>().where({{&Score::visit, std::optional(visit)}});
        std::ranges::stable_sort(scores, {}, &Score::position);
        return scores;
    }
    std::vector<Score> scoresOf(Id<Material> material)
    {
        return ports.of<Score>().where({{&Score::material, std::optional(material)}});
    }
    static QStringList wordsOf(const std::vector<Score>& scores)
    {
        QStringList words;
        for (const auto& score : scores)
            words << score.criterion;
        return words;
    }
    std::vector<AssignmentMove> movesOf(Id<Assignment> assignment)
    {
        return ports.of<AssignmentMove>().where({{&AssignmentMove::assignment, assignment}});
    }
    /// Given another day.
    Assignment moved(Assignment assignment, const char* due, const QString& reason)
    {
        assignment.dueOn = day(due);
        assignment.movedBecause = reason;
        return kept(assignment);
    }
    Project projectAfter(ProposalKind kind, Id<Project> project, ManagementAnswer outcome, const char* on)
    {
        school.clock.setDay(on);
        auto proposal = good<Proposal>();
        proposal.kind = kind;
        proposal.project = project;
        proposal = records.save(proposal, school.as(school.leader)).value();
        proposal.outcome = outcome;
        proposal.answer = u"Чечим"_s;
        last = records.answer(proposal, school.as(school.deputy)).value();
        return stored(project);
    }
    Proposal last; ///< as it was answered
};
} // namespace

TEST_F(Parts, Clause34a_EveryOtherDateOrAuthorIsKeptWithWhatWasBefore)
{
    auto assignment = kept(good<Assignment>());
    EXPECT_TRUE(movesOf(assignment.id).empty());
    assignment = moved(assignment, "2022-12-15", u"Оорулуу"_s);
    assignment.author = school.leader;
    assignment.movedBecause = u"Автор кетти"_s;
    assignment = kept(assignment);
    assignment.remark = u"Башталды"_s;
    kept(assignment);
    const auto moves = movesOf(assignment.id);
    ASSERT_EQ(moves.size(), 2u) << "a remark moves nothing";
    EXPECT_EQ(moves[0].dueBefore, day("2022-12-01"));
    EXPECT_EQ(moves[0].authorBefore, school.member);
    EXPECT_EQ(moves[0].reason, u"Оорулуу"_s);
    EXPECT_EQ(moves[0].movedOn, day("2022-10-03"));
    EXPECT_EQ(moves[1].dueBefore, day("2022-12-15"));
    EXPECT_EQ(moves[1].reason, u"Автор кетти"_s);
}

TEST_F(Parts, Clause34a_AFirstDateIsNoMove)
{
    auto assignment = good<Assignment>();
    assignment.dueOn = {};
    assignment = kept(assignment);
    assignment.dueOn = day("2022-12-01");
    EXPECT_TRUE(movesOf(kept(assignment).id).empty());
}

TEST_F(Parts, Clause34a_AMoveIsWrittenByTheProgramOnly)
{
    const auto assignment = moved(kept(good<Assignment>()), "2022-12-15", u"Оорулуу"_s);
    auto move = movesOf(assignment.id).front();
    move.reason = u"Башка себеп"_s;
    EXPECT_EQ(refusalOf(move)->rule, Rule::NoRight);
    EXPECT_EQ(records.remove(move, leader).refusal().rule, Rule::NoRight);
    EXPECT_EQ(movesOf(assignment.id).front().reason, u"Оорулуу"_s);
}

TEST_F(Parts, GoWithTheirRecord)
{
    const auto assignment = moved(kept(good<Assignment>()), "2022-12-15", u"Оорулуу"_s);
    ASSERT_TRUE(records.remove(assignment, leader).ok());
    EXPECT_TRUE(movesOf(assignment.id).empty());

    criterion(u"Максаты"_s);
    const auto visit = kept(good<Visit>());
    ASSERT_EQ(scoresOf(visit.id).size(), 1u);
    ASSERT_TRUE(records.remove(visit, leader).ok()) << "nobody scored it yet";
    EXPECT_TRUE(scoresOf(visit.id).empty());
}

TEST_F(Parts, ThatSomebodyFilledKeepTheirRecord)
{
    criterion(u"Максаты"_s);
    const auto visit = kept(good<Visit>());
    auto score = scoresOf(visit.id).front();
    score.score = 3;
    kept(score);
    EXPECT_EQ(records.remove(visit, leader).refusal().rule, Rule::StillInUse);
    EXPECT_TRUE(ports.of<Visit>().find(visit.id));
    EXPECT_EQ(scoresOf(visit.id).size(), 1u) << "the whole removal is taken back";
}

TEST_F(Parts, AreReadByWhoeverReadsTheirRecord)
{
    const auto assignment = moved(kept(good<Assignment>()), "2022-12-15", u"Оорулуу"_s);
    for (const auto may : {school.leader, school.deputy, school.director})
        EXPECT_EQ(listFor<AssignmentMove>(school.as(may)).size(), 1u);
    EXPECT_TRUE(listFor<AssignmentMove>(school.as(stranger)).empty()) << "the leader of another association";
}

TEST_F(Parts, AreChangedByWhoeverKeepsTheirRecord)
{
    const auto material = kept(good<Material>());
    CoAuthor author;
    author.material = material.id;
    author.person = school.leader;
    EXPECT_EQ(refusalOf(author, school.as(stranger))->rule, Rule::NoRight);
    EXPECT_EQ(refusalOf(author, school.as(school.member))->rule, Rule::NoRight);
    EXPECT_FALSE(refusalOf(author));
    const auto answers = records.whyNotChange<CoAuthor>(std::vector{author}, school.as(stranger));
    EXPECT_EQ(answers.front()->rule, Rule::NoRight);
}

TEST_F(Parts, Clause37a_ACoAuthorIsNeitherTheAuthorNorNamedTwiceNorTheAssessor)
{
    auto material = kept(good<Material>());
    CoAuthor author;
    author.material = material.id;
    author.person = material.author;
    EXPECT_EQ(*refusalOf(author), (Refusal{Rule::SamePerson, {}, u"person_id"_s}));
    author.person = school.leader;
    EXPECT_FALSE(refusalOf(author));
    EXPECT_EQ(*refusalOf(author), (Refusal{Rule::Duplicate, {}, u"person_id"_s}));
    material.assessor = school.deputy;
    material.assessedOn = day("2022-09-25");
    kept(material);
    author.person = school.deputy;
    EXPECT_EQ(*refusalOf(author), (Refusal{Rule::OwnDocument, {}, u"person_id"_s}));
}

TEST_F(Parts, Clause44_ANewVisitIsScoredByTheLessonCriteriaInUse)
{
    criterion(u"Максаты"_s);
    auto dropped = criterion(u"Көрсөтмө курал"_s);
    criterion(u"Жаңылыгы"_s, CriterionUse::Material);
    criterion(u"Активдүүлүк"_s);
    dropped.retired = true;
    ASSERT_TRUE(records.save(dropped, deputy).ok());
    EXPECT_EQ(wordsOf(scoresOf(kept(good<Visit>()).id)), (QStringList{u"Максаты"_s, u"Активдүүлүк"_s}));
    EXPECT_EQ(wordsOf(scoresOf(kept(good<Material>()).id)), QStringList{u"Жаңылыгы"_s});
}

TEST_F(Parts, Clause44_AChangedCriterionLeavesOlderScores)
{
    auto aim = criterion(u"Максаты"_s);
    const auto before = kept(good<Visit>());
    aim.text = u"Максатынын тактыгы"_s;
    ASSERT_TRUE(records.save(aim, deputy).ok());
    kept(before);
    EXPECT_EQ(wordsOf(scoresOf(before.id)), QStringList{u"Максаты"_s}) << "saved again it keeps the words of then";
    EXPECT_EQ(wordsOf(scoresOf(kept(good<Visit>()).id)), QStringList{u"Максатынын тактыгы"_s});
}

TEST_F(Parts, Clause44_CriteriaAreTheDeputys)
{
    Criterion own;
    own.text = u"Максаты"_s;
    EXPECT_EQ(refusalOf(own)->rule, Rule::NoRight);
    own.text = u" "_s;
    EXPECT_EQ(*refusalOf(own, deputy), (Refusal{Rule::Required, {}, u"text"_s}));
}

TEST_F(Parts, Clause44_AScoreIsOneToThreeInTheWordsThatWereFrozen)
{
    criterion(u"Максаты"_s);
    auto score = scoresOf(kept(good<Visit>()).id).front();
    for (const int none : {-1, 4}) {
        score.score = none;
        EXPECT_EQ(*refusalOf(score), (Refusal{Rule::OutOfRange, {1, 3}, u"score"_s}));
    }
    for (const int given : {1, 3, 0}) {
        score.score = given;
        score = kept(score);
    }
    score.criterion = u"Башка критерий"_s;
    EXPECT_EQ(*refusalOf(score), (Refusal{Rule::NoRight, {}, u"criterion"_s}));
}

TEST_F(Parts, Clause44_NobodyScoresTheOwnLesson)
{
    criterion(u"Максаты"_s);
    auto visit = good<Visit>();
    visit.kind = VisitKind::Mutual;
    visit.visitor = school.member;
    visit.teacher = school.leader;
    auto score = scoresOf(kept(visit).id).front();
    score.score = 3;
    EXPECT_EQ(*refusalOf(score), (Refusal{Rule::OwnDocument, {}, u"score"_s}));
    EXPECT_FALSE(refusalOf(score, deputy));
}

TEST_F(Parts, Clause44_TheMeanIsOfWhatWasScored)
{
    EXPECT_FALSE(meanScore({}));
    std::vector<Score> scores(3);
    EXPECT_FALSE(meanScore(scores)) << "nothing is scored yet";
    scores[0].score = 3;
    scores[1].score = 2;
    EXPECT_DOUBLE_EQ(*meanScore(scores), 2.5);
}

TEST_F(Parts, Clause43a_AProjectFollowsWhatWasGranted)
{
    const auto project = kept(good<Project>()).id;
    EXPECT_EQ(projectAfter(ProposalKind::StartProject, project, ManagementAnswer::Refused, "2022-10-03").state,
        ProjectState::Planned);
    auto now = projectAfter(ProposalKind::StartProject, project, ManagementAnswer::Granted, "2022-10-04");
    EXPECT_EQ(now.state, ProjectState::Running);
    EXPECT_EQ(now.changedOn, day("2022-10-04"));
    now = projectAfter(ProposalKind::SuspendProject, project, ManagementAnswer::Granted, "2022-10-05");
    EXPECT_EQ(now.state, ProjectState::Suspended);
    EXPECT_FALSE(now.endedOn.isValid());
    now = projectAfter(ProposalKind::StopProject, project, ManagementAnswer::Granted, "2022-10-06");
    EXPECT_EQ(now.state, ProjectState::Stopped);
    EXPECT_EQ(now.endedOn, day("2022-10-06"));
}

TEST_F(Parts, Clause43a_ADecisionThatIsTakenBackTakesTheProjectBack)
{
    const auto project = kept(good<Project>()).id;
    ASSERT_EQ(projectAfter(ProposalKind::StartProject, project, ManagementAnswer::Granted, "2022-10-04").state,
        ProjectState::Running);
    EXPECT_EQ(records.remove(last, school.as(school.leader)).refusal().rule, Rule::StillInUse);
    last.outcome = ManagementAnswer::Refused;
    ASSERT_TRUE(records.answer(last, school.as(school.deputy)).ok());
    EXPECT_EQ(stored(project).state, ProjectState::Planned);
    EXPECT_FALSE(stored(project).changedOn.isValid());
}

TEST_F(Parts, Clause43a_AProjectsStateIsNotTyped)
{
    auto project = kept(good<Project>());
    for (const auto state : {ProjectState::Running, ProjectState::Suspended, ProjectState::Stopped}) {
        project.state = state;
        EXPECT_EQ(*refusalOf(project), (Refusal{Rule::ProjectNeedsDecision, {}, u"state"_s}));
        EXPECT_EQ(refusalOf(project, deputy)->rule, Rule::ProjectNeedsDecision) << "nor by the management";
    }
    project.state = ProjectState::Planned;
    project.changedOn = day("2022-10-03");
    EXPECT_EQ(refusalOf(project)->rule, Rule::ProjectNeedsDecision);
    project.changedOn = {};
    project.aim = u"Тил"_s;
    EXPECT_FALSE(refusalOf(project));
}

TEST_F(Parts, Clause37c_MeetingsOfTheCouncilAreReadByAll)
{
    Meeting council;
    council.kind = MeetingKind::MethodicalCouncil;
    council.heldOn = day("2022-09-20");
    ASSERT_TRUE(records.save(council, deputy).ok());
    kept(good<Meeting>());
    EXPECT_EQ(listFor<Meeting>(leader).size(), 2u);
    EXPECT_EQ(listFor<Meeting>(school.as(school.member), {{}, school.association}).size(), 2u);
    const auto foreign = listFor<Meeting>(school.as(stranger), {{}, school.association});
    ASSERT_EQ(foreign.size(), 1u) << "another association's meeting is not the stranger's";
    EXPECT_EQ(foreign.front().kind, MeetingKind::MethodicalCouncil);
    EXPECT_EQ(listFor<Meeting>(school.as(school.chair)).size(), 1u);
}

TEST_F(Parts, Clause37c_TheAgendaIsReadByWhoeverReadsItsMeeting)
{
    Meeting council;
    council.kind = MeetingKind::MethodicalCouncil;
    council.heldOn = day("2022-09-20");
    AgendaItem item;
    item.matter = u"Олимпиада жөнүндө"_s;
    item.meeting = records.save(council, deputy).value().id;
    ASSERT_TRUE(records.save(item, deputy).ok());
    EXPECT_EQ(refusalOf(item)->rule, Rule::NoRight) << "the council's minutes are the deputy's";
    item.meeting = kept(good<Meeting>()).id;
    kept(item);
    EXPECT_EQ(listFor<AgendaItem>(school.as(school.member)).size(), 2u);
    const auto foreign = listFor<AgendaItem>(school.as(stranger));
    ASSERT_EQ(foreign.size(), 1u) << "the council's only";
    EXPECT_NE(foreign.front().meeting, item.meeting);
}
