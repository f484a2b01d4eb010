#include "domain/activity/visit.h"
#include "domain/material/criterion.h"
#include "gui/evidencewindow.h"
#include "words/visitwords.h"

using namespace Qt::StringLiterals;

namespace {

class VisitPageTest : public EvidenceWindow {
protected:
    VisitPageTest()
    {
        criterion(1, u"Максаттын коюлушу"_s);
        criterion(2, u"Убакытты пайдалануу"_s);
    }

    void criterion(int position, const QString& text)
    {
        office.school.put(Criterion{.use = CriterionUse::Lesson, .position = position, .text = text});
    }
    /// The member's lesson, analysed by the leader.
    Visit lesson(const char* iso = "2022-09-30")
    {
        return {.association = office.school.association,
            .kind = VisitKind::Leader,
            .visitor = office.school.leader,
            .teacher = office.school.member,
            .heldOn = day(iso),
            .topic = u"Бөлчөктөр"_s,
            .form = u"Топтордо"_s,
            .content = u"Программага туура келет"_s,
            .advice = u"Бышыктоого убакыт бериңиз"_s};
    }
    QPushButton* giveScores(Page* page) { return child<QPushButton>(page, u"visitScores/add"_s); }
};

} // namespace

TEST_F(VisitPageTest, Clause41_TheTeacherAnswersTheOwnVisitAndChangesNothingElse)
{
    const auto visit = saved(lesson());
    sit(office.school.member);
    auto* page = open(visit);
    EXPECT_TRUE(child<QLineEdit>(page, u"topic"_s)->isReadOnly());
    EXPECT_EQ(child<QPlainTextEdit>(page, u"advice"_s)->toPlainText(), visit.advice);
    ASSERT_TRUE(answerOf(page)->isEnabled()) << answerOf(page)->toolTip().toStdString();
    answerOf(page)->trigger();
    settle();
    auto* dialog = dialogOf(page);
    EXPECT_EQ(dialog->windowTitle(), u"Бөлчөктөр"_s);
    pick(dialog, "answer_kind", int(VisitAnswer::Objected));
    write(dialog, "answer", u"Убакыт жетиштүү болчу"_s);
    save(dialog);
    const auto answered = stored(visit.id);
    EXPECT_EQ(answered.answerKind, VisitAnswer::Objected);
    EXPECT_EQ(answered.answer, u"Убакыт жетиштүү болчу"_s);
    EXPECT_EQ(answered.answeredOn, day("2022-10-03"));
    EXPECT_EQ(answered.advice, visit.advice);
    EXPECT_TRUE(showsState(page, "Objected")) << rowOf(page, 0).toStdString();
}

TEST_F(VisitPageTest, Clause41_NobodyAnswersForTheTeacher)
{
    const auto visit = saved(lesson());
    for (const auto person : {office.school.leader, office.school.deputy}) {
        sit(person);
        auto* page = open(visit);
        EXPECT_FALSE(answerOf(page)->isEnabled());
        EXPECT_EQ(answerOf(page)->toolTip(), words({Rule::NoRight}));
    }
}

TEST_F(VisitPageTest, APrintedAnswerIsEnteredByTheLeader)
{
    const auto visit = saved(lesson());
    auto* page = open(visit);
    pick(page, "answer_kind", int(VisitAnswer::Acknowledged));
    type(page, "answered_on", u"01.10.2022"_s);
    saveDetail(page);
    EXPECT_EQ(stored(visit.id).answerKind, VisitAnswer::Acknowledged);
    EXPECT_EQ(stored(visit.id).answeredOn, day("2022-10-01"));
    EXPECT_TRUE(showsState(page, "Acknowledged")) << rowOf(page, 0).toStdString();
}

TEST_F(VisitPageTest, AVisitAheadNeedsNoTopicAndIsMarkedUntilItIsWrittenUp)
{
    auto* page = open(saved(lesson()));
    page->createNew();
    settle();
    auto* dialog = dialogOf(page);
    choose(dialog, "teacher_id", u"Үсөнова Айжан"_s);
    type(dialog, "held_on", u"10.10.2022"_s);
    type(dialog, "class_name", u"7-Б"_s);
    save(dialog);
    ASSERT_EQ(all<Visit>().size(), 2u) << refusalAt(dialog, "topic").toStdString();
    const auto planned = all<Visit>().back();
    EXPECT_EQ(planned.visitor, office.school.leader) << "who enters it, without being asked";
    EXPECT_TRUE(planned.planned);
    EXPECT_TRUE(showsState(page, "Still ahead")) << rowOf(page, 0).toStdString();
    EXPECT_EQ(child<QLabel>(page, u"recordName"_s)->text(), u"10.10.2022, 7-Б"_s) << "what has no topic is named too";
    for (const auto* action : {"visitSheet", "lessonAnalysis"})
        EXPECT_FALSE(child<QAction>(page, QString::fromLatin1(action))->isEnabled()) << "nothing to print yet";

    office.school.clock.setDay("2022-10-10");
    sit(office.school.leader);
    EXPECT_FALSE(showsState(open(planned), "Not written up")) << "its own day is not over";
    office.school.clock.setDay("2022-10-11");
    sit(office.school.leader);
    page = open(planned);
    EXPECT_TRUE(showsState(page, "Not written up")) << rowOf(page, 0).toStdString();
    type(page, "topic", u"Пропорция"_s);
    saveDetail(page);
    EXPECT_TRUE(showsState(page, "Analysis lacks a part")) << rowOf(page, 0).toStdString();
}

TEST_F(VisitPageTest, AHeldVisitWithoutATopicIsToldUnderTheTopic)
{
    auto* page = open(saved(lesson()));
    page->createNew();
    settle();
    auto* dialog = dialogOf(page);
    choose(dialog, "teacher_id", u"Үсөнова Айжан"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "topic"), words({Rule::Required}));
    EXPECT_EQ(all<Visit>().size(), 1u);
}

TEST_F(VisitPageTest, TheDeputyEntersTheOwnControl)
{
    const auto visit = saved(lesson());
    sit(office.school.deputy);
    auto* page = open(visit);
    page->createNew();
    settle();
    auto* dialog = dialogOf(page);
    EXPECT_EQ(child<QComboBox>(dialog, u"kind"_s)->currentData().toInt(), int(VisitKind::Deputy));
    EXPECT_EQ(child<QComboBox>(dialog, u"visitor_id"_s)->currentData().toUuid(), office.school.deputy.value);
}

TEST_F(VisitPageTest, Clause44_TheLeaderScoresAllCriteriaInOneDialog)
{
    const auto visit = saved(lesson());
    auto* page = open(visit);
    ASSERT_EQ(rowsOf(page, "visitScores/lines"), 2);
    EXPECT_TRUE(rowOf(page, 0, "visitScores/lines").startsWith(u"Максаттын коюлушу|"_s));
    EXPECT_TRUE(child<QAbstractButton>(page, u"visitScores/remove"_s)->isHidden()) << "frozen with the visit";
    ASSERT_TRUE(giveScores(page)->isEnabled());
    giveScores(page)->click();
    settle();
    auto* dialog = dialogOf(page);
    pick(dialog, "score2", 3);
    type(dialog, "note2", u"ойдогудай"_s);
    save(dialog);
    auto scores = all<Score>();
    ASSERT_EQ(scores.size(), 2u) << "none is added";
    std::ranges::sort(scores, {}, &Score::position);
    EXPECT_EQ(scores[0].score, 0);
    EXPECT_EQ(scores[0].revision, 1) << "what was not touched is not saved again";
    EXPECT_EQ(scores[1].score, 3);
    EXPECT_EQ(scores[1].note, u"ойдогудай"_s);
    EXPECT_EQ(rowOf(page, 1, "visitScores/lines"), u"Убакытты пайдалануу|3|ойдогудай"_s);
}

TEST_F(VisitPageTest, Clause44_TheTeacherReadsTheScoresAndGivesNone)
{
    const auto visit = saved(lesson());
    sit(office.school.member);
    auto* page = open(visit);
    EXPECT_EQ(rowsOf(page, "visitScores/lines"), 2);
    EXPECT_FALSE(giveScores(page)->isEnabled());
    EXPECT_EQ(giveScores(page)->toolTip(), words({Rule::NoRight}));
    EXPECT_FALSE(child<QAbstractButton>(page, u"visitScores/edit"_s)->isEnabled());
}

TEST_F(VisitPageTest, Clause41_ScoresReachTheTeacherAfterTheLessonsEnd)
{
    auto today = lesson("2022-10-03"); // the clock says noon
    today.startsAt = QTime(11, 30);
    today.endsAt = QTime(12, 15);
    const auto visit = saved(today);
    sit(office.school.member);
    auto* page = open(visit);
    EXPECT_TRUE(child<QPlainTextEdit>(page, u"advice"_s)->toPlainText().isEmpty());
    EXPECT_EQ(rowsOf(page, "visitScores/lines"), 0);
    office.school.clock.set(QDateTime(day("2022-10-03"), QTime(6, 16), Qt::UTC)); // 12:16 in Bishkek
    sit(office.school.member);
    page = open(visit);
    EXPECT_FALSE(child<QPlainTextEdit>(page, u"advice"_s)->toPlainText().isEmpty());
    EXPECT_EQ(rowsOf(page, "visitScores/lines"), 2);
}

TEST_F(VisitPageTest, PreviewsTheSheetForTheTeacherAndTheAnalysis)
{
    auto* page = open(saved(lesson()));
    for (const auto& [action, title] :
        {std::pair("visitSheet", VisitWord::SheetTitle), {"lessonAnalysis", VisitWord::AnalysisTitle}}) {
        child<QAction>(page, QString::fromLatin1(action))->trigger();
        settle();
        auto* paper = child<QDialog>(page, u"paperWindow"_s);
        ASSERT_TRUE(paper);
        EXPECT_EQ(paper->windowTitle(), visitWord(title, Language::Kyrgyz) + u": Үсөнова А."_s);
        paper->close();
        settle();
    }
}
