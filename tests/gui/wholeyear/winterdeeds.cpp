#include "domain/material/material.h"
#include "domain/material/project.h"
#include "domain/meeting/agenda.h"
#include "gui/activity/activitytexts.h"
#include "gui/wholeyear/yearsdeeds.h"
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// 3.7.a: two drafts; 4.3: a project is named, its start and a bonus are proposed.
void YearsDeeds::propose()
{
    turnTo(u"materials"_s);
    for (const auto& title : m_materials)
        ASSERT_NO_FATAL_FAILURE(enter({{"title", title}, {"author_id", teacher}, {"begun_on", u"07.11.2022"_s}}));
    turnTo(u"materials"_s, 3);
    ASSERT_NO_FATAL_FAILURE(enter({{"title", m_project}, {"aim", u"Окуу сабаттуулугу"_s}, {"head_id", teacher}}));
    turnTo(u"claims"_s);
    ASSERT_NO_FATAL_FAILURE(enter({{"kind", int(ProposalKind::StartProject)}, {"project_id", m_project},
        {"matter", m_granted}, {"due_on", u"14.11.2022"_s}}));
    ASSERT_NO_FATAL_FAILURE(enter({{"kind", int(ProposalKind::MaterialIncentive)}, {"matter", m_refused},
        {"teacher_id", teacher}, {"due_on", u"14.11.2022"_s}}));
}

void YearsDeeds::decideTheProposals()
{
    comes(director, {2022, 11, 14});
    turnTo(u"claims"_s);
    chooseRecord(m_granted);
    ASSERT_NO_FATAL_FAILURE(answer({{"outcome", int(ManagementAnswer::Granted)}, {"answer", u"Каражат бөлүнөт"_s}}));
    chooseRecord(m_refused);
    ASSERT_NO_FATAL_FAILURE(answer({{"outcome", int(ManagementAnswer::Refused)}, {"answer", u"Быйыл каражат жок"_s}}));
    EXPECT_TRUE(cellsOf(m_granted).contains(ActivityTexts::tr("Granted")));
    EXPECT_TRUE(cellsOf(m_refused).contains(ActivityTexts::tr("Refused")));
    const auto project = only<Project>([this](const Project& each) { return each.title == m_project; });
    EXPECT_EQ(project.state, ProjectState::Running) << "4.3.a: by the granted proposal only";
    EXPECT_EQ(project.changedOn, QDate(2022, 11, 14));
}

/// 3.7.c: a decision carried out after the minutes were signed; 4.5.a: a demand, a week late answered, accepted.
void YearsDeeds::demandThePapers()
{
    comes(leader, {2022, 12, 5});
    turnTo(u"meetings"_s);
    chooseRecord(u"Чейректин жыйынтыгы"_s);
    child<QTabWidget>(front(), u"childTabs"_s)->setCurrentIndex(1);
    calm();
    chooseRow(child<QTableView>(front(), u"decisionList/lines"_s), m_decisions[0]);
    child<QToolButton>(front(), u"decisionList/edit"_s)->click();
    auto* carriedOut = dialog();
    ASSERT_NE(carriedOut, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(carriedOut, {{"done_on", u"14.10.2022"_s}, {"outcome", u"График илинди"_s}}));
    save(carriedOut);
    ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
    turnTo(u"claims"_s, 1);
    ASSERT_NO_FATAL_FAILURE(enter({{"kind", int(DemandKind::WorkingPapers)}, {"member_id", teacher},
        {"matter", m_demand}, {"due_on", u"12.12.2022"_s}}));

    comes(teacher, {2022, 12, 19});
    turnTo(u"claims"_s, 1);
    chooseRecord(m_demand);
    EXPECT_TRUE(cellsOf(m_demand).contains(ActivityTexts::tr("Unanswered, late"))) << cellsOf(m_demand).toStdString();
    ASSERT_NO_FATAL_FAILURE(answer({{"answer", u"Тапшырдым"_s}}));
    takesOver(leader);
    turnTo(u"claims"_s, 1);
    chooseRecord(m_demand);
    ASSERT_NO_FATAL_FAILURE(correct({{"accepted_on", u"19.12.2022"_s}}));
    const auto demand = only<Demand>([this](const Demand& each) { return each.matter == m_demand; });
    EXPECT_EQ(demand.dueOn.daysTo(demand.answeredOn), 7) << "recorded as late as it was";
    EXPECT_TRUE(cellsOf(m_demand).contains(ActivityTexts::tr("Accepted")));
}

/// 3.9, 3.10: handed in, assessed, edited, recommended, published, handed out.
void YearsDeeds::distributeTheMaterial()
{
    comes(leader, {2023, 3, 13});
    turnTo(u"materials"_s);
    const std::vector<Fields> steps{
        {{"submitted_on", u"05.12.2022"_s}},
        {{"assessor_id", leader}, {"assessed_on", u"12.12.2022"_s}, {"assessment", u"Деңгээлге жараша"_s}},
        {{"editor_id", leader}, {"edited_on", u"19.12.2022"_s}, {"edited", u"Ката сөздөр оңдолду"_s}},
        {{"recommended_on", u"16.01.2023"_s}, {"recommended_by", u"Усулдук кеңеш, № 2 протокол"_s}},
        {{"published_on", u"20.02.2023"_s}, {"published", u"Мектептин сайты"_s}},
    };
    for (const auto& step : steps) {
        SCOPED_TRACE(step.back().field);
        chooseRecord(m_materials[0]);
        ASSERT_NO_FATAL_FAILURE(correct(step));
    }
    child<QTabWidget>(front(), u"childTabs"_s)->setCurrentIndex(2);
    calm();
    press(child<QPushButton>(front(), u"recipientList/add"_s));
    auto* readers = dialog(u"choosePeople"_s);
    ASSERT_NE(readers, nullptr);
    auto* filter = child<QLineEdit>(readers, u"peopleFilter"_s);
    for (const auto& name : {u"Үсөнова"_s, u"Асанова"_s}) {
        retypeText(filter, name);
        pressKey(filter, Qt::Key_Down);
        pressKey(child<QListWidget>(readers, u"peopleNames"_s), Qt::Key_Space);
    }
    press(child<QPushButton>(readers, u"choosePeopleVerb"_s));
    calm();
    EXPECT_EQ(child<QTableView>(front(), u"recipientList/lines"_s)->model()->rowCount(), 2);
    const auto material = only<Material>([this](const Material& each) { return each.title == m_materials[0]; });
    EXPECT_EQ(material.distributedOn, QDate(2023, 3, 13));
    EXPECT_EQ(material.state(), MaterialState::Distributed);
}

void YearsDeeds::fillTheSpring()
{
    turnTo(u"meetings"_s);
    ASSERT_NO_FATAL_FAILURE(enter({{"topic", u"Үчүнчү чейрек"_s}, {"chair_id", leader}, {"secretary_id", teacher}}));
    chooseRecord(u"Үчүнчү чейрек"_s);
    const auto* agenda = child<QTableView>(front(), u"agendaList/lines"_s)->model();
    ASSERT_EQ(agenda->rowCount(), 1) << "only the decision that was not carried out is back";
    EXPECT_TRUE(agenda->index(0, 0).data().toString().contains(m_decisions[1]));
    ASSERT_NO_FATAL_FAILURE(enterUnder("decisionList", 1, {{"text", m_decisions[2]}, {"due_on", u"01.05.2023"_s}}));

    turnTo(u"quality"_s);
    auto test = fieldsOf(m_tests[1]);
    test.insert(
        test.end(), {{"held_on", m_tests[1].day}, {"enrolled", m_tests[1].wrote + 5}, {"wrote", m_tests[1].wrote}});
    ASSERT_NO_FATAL_FAILURE(enter(test));
    turnTo(u"quality"_s, 4);
    ASSERT_NO_FATAL_FAILURE(enter({{"teacher_id", teacher}, {"class_name", u"8-А"_s}, {"subject", u"Алгебра"_s},
        {"planned", 68}, {"given", 64}, {"reason", u"Карантин"_s}}));
    turnTo(u"growth"_s);
    for (const auto& course : m_courses)
        ASSERT_NO_FATAL_FAILURE(enter(
            {{"person_id", teacher}, {"title", course.title}, {"finished_on", course.day}, {"hours", course.hours}}));
    turnTo(u"growth"_s, 1);
    ASSERT_NO_FATAL_FAILURE(enter({{"person_id", teacher}, {"category", u"Биринчи"_s}, {"given_on", u"01.02.2023"_s}}));
    turnTo(u"materials"_s, 1);
    chooseRecord(m_assignments[0]);
    ASSERT_NO_FATAL_FAILURE(correct({{"finished_on", u"27.02.2023"_s}}));
    turnTo(u"contacts"_s);
    ASSERT_NO_FATAL_FAILURE(
        enter({{"kind", int(ContactKind::DistrictAssociation)}, {"matter", u"Райондук олимпиада"_s}}));
    turnTo(u"contacts"_s, 1);
    ASSERT_NO_FATAL_FAILURE(enter(
        {{"kind", int(ParticipationKind::Attestation)}, {"matter", u"Категория жөнүндө"_s}, {"teacher_id", teacher}}));
    turnTo(u"claims"_s, 2);
    ASSERT_NO_FATAL_FAILURE(enter({{"matter", u"Жаңы стандарт"_s}, {"due_on", u"20.03.2023"_s}}));
}
