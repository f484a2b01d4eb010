#include "gui/activity/activitytexts.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/quality/objectivitypage.h"
#include "gui/wholeyear/yearsdeeds.h"
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
enum MeetingTab { Agenda, Decisions, Present };
} // namespace

void YearsDeeds::makeThePlan()
{
    turnTo(u"plan"_s);
    press(on<QPushButton>(u"startEmpty"_s));
    calm();
    typeText(on<QLineEdit>(u"themeEdit"_s), u"Окуунун сапатын жогорулатуу"_s);
    typeText(on<QPlainTextEdit>(u"aimEdit"_s), u"Мугалимдердин чеберчилигин өстүрүү"_s);
    typeText(on<QPlainTextEdit>(u"tasksEdit"_s), u"Ачык сабактар"_s);
    typeText(on<QPlainTextEdit>(u"forecastEdit"_s), u"Билим сапаты 5 % өсөт"_s);
    showTab("planViews", 1);
    auto* mime = new QMimeData;
    mime->setHtml(u"<table><tr><td>№</td><td>Иш-чара</td><td>Мөөнөтү</td><td>Жооптуу</td><td>Натыйжа</td></tr>"
                  "<tr><td>1</td><td>Ачык сабак</td><td>октябрь</td><td>Бекова Н.</td><td>Тажрыйба</td></tr>"
                  "<tr><td>2</td><td>Олимпиада</td><td>ноябрь</td><td>Үсөнова А.</td><td>Үч орун</td></tr>"
                  "<tr><td>3</td><td>Предметтик жума</td><td>апрель</td><td>Үсөнова А.</td><td>Кызыгуу</td></tr>"
                  "</table>"_s);
    QApplication::clipboard()->setMimeData(mime);
    auto* lines = on<PlanLinesView>(u"planLines"_s);
    lines->setFocus();
    pressKey(lines, Qt::Key_V, Qt::ControlModifier);
    calm();
    press(at<QPushButton>(u"dialogVerb"_s));
    calm();
    ASSERT_EQ(plan()->lines().lineCount(), plannedLines);
    ASSERT_TRUE(waitFor([&] { return on<QLabel>(u"planSaved"_s)->text().startsWith(u"Сакталды"_s); }));
    showTab("planViews", 0);
    press(on<QPushButton>(u"recordMeeting"_s));
    auto* meeting = dialog(u"fieldDialog"_s);
    ASSERT_NE(meeting, nullptr);
    press(child<QPushButton>(meeting, u"dialogVerb"_s));
    calm();
    showTab("planViews", 1);
    takeStep();
    ASSERT_EQ(all<Plan>().front().state, DocumentState::Submitted);
}

void YearsDeeds::approveThePlan()
{
    comes(deputy, {2022, 9, 2});
    turnTo(u"plan"_s);
    takeStep();
    ASSERT_EQ(all<Plan>().front().state, DocumentState::Agreed);
    takesOver(director);
    turnTo(u"plan"_s);
    takeStep();
    ASSERT_EQ(all<Plan>().front().state, DocumentState::Approved);
}

void YearsDeeds::holdTheOctoberMeeting()
{
    comes(leader, {2022, 10, 3});
    turnTo(u"meetings"_s);
    ASSERT_NO_FATAL_FAILURE(enter({{"topic", u"Чейректин жыйынтыгы"_s}, {"place", u"12-кабинет"_s},
        {"chair_id", leader}, {"secretary_id", teacher}}));
    chooseRecord(u"Чейректин жыйынтыгы"_s);
    ASSERT_NO_FATAL_FAILURE(enterUnder("agendaList", Agenda,
        {{"matter", u"Ачык сабактар жөнүндө"_s}, {"heard", u"Бекова Н."_s}, {"resolved", u"Жактырылсын"_s}}));
    ASSERT_NO_FATAL_FAILURE(enterUnder("decisionList", Decisions,
        {{"text", m_decisions[0]}, {"responsible_id", teacher}, {"due_on", u"15.10.2022"_s}}));
    ASSERT_NO_FATAL_FAILURE(
        enterUnder("decisionList", Decisions, {{"text", m_decisions[1]}, {"due_on", u"01.12.2022"_s}}));
    child<QTabWidget>(front(), u"childTabs"_s)->setCurrentIndex(Present);
    calm();
    press(child<QPushButton>(front(), u"attendanceList/add"_s));
    auto* present = dialog(u"attendanceDialog"_s);
    ASSERT_NE(present, nullptr);
    auto* names = child<QListWidget>(present, u"attendanceNames"_s);
    const auto found = names->findItems(teacher, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    names->setCurrentItem(found.front());
    pressKey(names, Qt::Key_Space);
    press(child<QPushButton>(present, u"markAttendance"_s));
    calm();
    prompts.setNextAnswer(password);
    ASSERT_NO_FATAL_FAILURE(trigger("signMinutes"));
    const auto held = only<Meeting>([](const Meeting& each) { return each.topic == u"Чейректин жыйынтыгы"_s; });
    EXPECT_EQ(held.number, 2) << "after the meeting about the plan";
    EXPECT_EQ(held.signedOn, QDate(2022, 10, 3));
    EXPECT_TRUE(child<QLineEdit>(front(), u"topic"_s)->isReadOnly()) << "signed minutes are never changed";
}

/// 4.1: two lessons ahead; 3.3.b: methodical documents; 3.7.b: a correction.
void YearsDeeds::giveOutWork()
{
    turnTo(u"visits"_s);
    for (const auto& visit : {m_visits[0], m_visits[1]})
        ASSERT_NO_FATAL_FAILURE(enter({{"teacher_id", teacher}, {"held_on", visit.day}, {"class_name", u"7-Б"_s}}));
    turnTo(u"materials"_s, 1);
    for (const auto& title : m_assignments)
        ASSERT_NO_FATAL_FAILURE(enter({{"title", title}, {"author_id", teacher}, {"due_on", u"01.03.2023"_s}}));
    turnTo(u"materials"_s, 2);
    ASSERT_NO_FATAL_FAILURE(enter({{"teacher_id", teacher}, {"paper", u"Календардык план, 7-Б"_s},
        {"before", u"6 саат"_s}, {"after", u"8 саат"_s}, {"reason", u"Тема кыйын"_s}}));
}

Fields YearsDeeds::fieldsOf(const VisitTyped& visit) const
{
    const bool mutual = visit.kind == VisitKind::Mutual;
    Fields fields{{"kind", int(visit.kind)}, {"teacher_id", mutual ? leader : teacher}, {"held_on", visit.day},
        {"topic", visit.topic}, {"class_name", u"7-Б"_s}, {"visitor_id", mutual ? teacher : leader},
        {"form", u"Топтордо"_s}, {"content", u"Программага туура келет"_s}, {"starts_at", visit.begins},
        {"entered_at", visit.entered}};
    if (visit.late == LateEntry::Necessity) {
        fields.push_back({"late_entry", int(visit.late)});
        fields.push_back({"necessity", u"Мектепте өрт кооптуулугу"_s});
    }
    return fields;
}

void YearsDeeds::writeUpTheVisits()
{
    comes(leader, {2022, 10, 20});
    turnTo(u"visits"_s);
    chooseRecord(m_visits[0].day);
    ASSERT_NO_FATAL_FAILURE(correct({{"topic", m_visits[0].topic}, {"form", u"Жекече"_s},
        {"content", u"Программага туура келет"_s}, {"advice", u"Бышыктоого убакыт бериңиз"_s},
        {"starts_at", m_visits[0].begins}, {"ends_at", u"08:45"_s}, {"entered_at", m_visits[0].entered}}));
    for (const auto& visit : m_visits | std::views::drop(2)) {
        SCOPED_TRACE(visit.topic.toStdString());
        auto* made = begin(fieldsOf(visit));
        ASSERT_NE(made, nullptr);
        save(made);
        if (visit.isBreach()) { // 4.1: one of both is said
            ASSERT_TRUE(isAsking());
            EXPECT_TRUE(refusals(made).contains(u"late_entry-refusal"_s)) << refusals(made).toStdString();
            ASSERT_NO_FATAL_FAILURE(fill(made, {{"late_entry", int(visit.late)}}));
            save(made);
        }
        ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
    }
    EXPECT_TRUE(cellsOf(m_visits[3].topic).contains(ActivityTexts::tr("Breach of 4.1")));
    EXPECT_TRUE(cellsOf(m_visits[1].day).contains(ActivityTexts::tr("Not written up")));

    turnTo(u"visits"_s, 1);
    ASSERT_NO_FATAL_FAILURE(enter({{"teacher_id", teacher}, {"held_on", u"19.10.2022"_s}, {"topic", m_consultations[0]},
        {"advice", u"Сабакты суроодон баштаңыз"_s}}));
    ASSERT_NO_FATAL_FAILURE(
        markLine(0, "lineDone", {{"day", u"19.10.2022"_s}, {"actual", u"Он эки мугалим катышты"_s}}));
}

void YearsDeeds::objectToTheBreach()
{
    takesOver(teacher);
    turnTo(u"visits"_s);
    chooseRecord(m_visits[3].topic);
    ASSERT_NO_FATAL_FAILURE(
        answer({{"answer_kind", int(VisitAnswer::Objected)}, {"answer", u"Сабак үзгүлтүккө учурады"_s}}));
    const auto visit = only<Visit>([this](const Visit& each) { return each.topic == m_visits[3].topic; });
    EXPECT_EQ(visit.answerKind, VisitAnswer::Objected);
    EXPECT_EQ(visit.answeredOn, QDate(2022, 10, 20));
    EXPECT_TRUE(visit.isBreach()) << "an answer changes nothing else";
}

Fields YearsDeeds::fieldsOf(const MarksTyped& marks) const
{
    return {{"class_name", marks.className}, {"subject", u"Алгебра"_s}, {"teacher_id", teacher}, {"fives", marks.fives},
        {"fours", marks.fours}, {"threes", marks.threes}, {"twos", marks.twos}};
}

/// 3.3.d, 3.6.b: the quarter is better than the test by far, which is a question; 3.8: it is talked over.
void YearsDeeds::compareTheQuarter()
{
    comes(leader, {2022, 11, 7});
    turnTo(u"quality"_s);
    auto test = fieldsOf(m_tests[0]);
    test.insert(test.end(),
        {{"held_on", m_tests[0].day}, {"enrolled", m_tests[0].wrote}, {"wrote", m_tests[0].wrote},
            {"errors", u"Белгилер"_s}, {"remedy", u"Кайталоо"_s}});
    ASSERT_NO_FATAL_FAILURE(enter(test));
    turnTo(u"quality"_s, 1);
    auto quarter = fieldsOf(m_quarter);
    quarter.insert(quarter.end(), {{"quarter", 1}, {"given_on", m_quarter.day}});
    ASSERT_NO_FATAL_FAILURE(enter(quarter));
    turnTo(u"quality"_s, 2);
    auto* compared = dynamic_cast<ObjectivityPage*>(front());
    ASSERT_NE(compared, nullptr);
    const auto* model = compared->table().model();
    ASSERT_EQ(model->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(0, column).data().toString();
    EXPECT_TRUE(cells.contains(ObjectivityPage::tr("Question"))) << cells.join(u'|').toStdString();
    EXPECT_TRUE(cells.contains(u"+50,0"_s))
        << "90 per cent by the marks, 40 by the test: " << cells.join(u'|').toStdString();
    picture("generous-quarter");
    turnTo(u"visits"_s, 1);
    ASSERT_NO_FATAL_FAILURE(enter({{"teacher_id", teacher}, {"topic", m_consultations[1]},
        {"advice", u"Жазуу ишинин баасын да эске алыңыз"_s}, {"follow_up_on", u"10.03.2023"_s}}));
}
