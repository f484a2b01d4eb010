#include "domain/activity/assignment.h"
#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/proposal.h"
#include "domain/information/informationservice.h"
#include "domain/material/correction.h"
#include "domain/material/criterion.h"
#include "domain/material/material.h"
#include "domain/material/project.h"
#include "gui/evidencewindow.h"
#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace {

class MaterialPages : public EvidenceWindow {
protected:
    Material draft()
    {
        return saved(Material{.association = office.school.association,
            .title = u"Суроолор жыйнагы"_s,
            .author = office.school.member,
            .begunOn = day("2022-09-01")});
    }
    Project project()
    {
        return saved(Project{.association = office.school.association,
            .title = u"Функционалдык сабаттуулук"_s,
            .namedOn = day("2022-09-05")});
    }
    Proposal proposal(std::optional<Id<Project>> about = {})
    {
        return saved(Proposal{.association = office.school.association,
            .kind = about ? ProposalKind::StartProject : ProposalKind::Improvement,
            .madeOn = day("2022-09-20"),
            .matter = u"Долбоорду баштоо"_s,
            .project = about});
    }
};

} // namespace

TEST_F(MaterialPages, Clause39And310_AMaterialGoesFromTheDraftToPublicationByItsForm)
{
    const auto material = draft();
    auto* page = open(material);
    EXPECT_TRUE(showsState(page, "Draft")) << rowOf(page, 0).toStdString();
    type(page, "submitted_on", u"10.09.2022"_s);
    saveDetail(page);
    EXPECT_TRUE(showsState(page, "To be assessed")) << rowOf(page, 0).toStdString();

    choose(page, "assessor_id", u"Бекова Нурзат"_s);
    type(page, "assessed_on", u"12.09.2022"_s);
    write(page, "assessment", u"Суроолор деңгээлине жараша топтолгон"_s);
    saveDetail(page);
    EXPECT_TRUE(showsState(page, "Assessed")) << rowOf(page, 0).toStdString();

    choose(page, "editor_id", u"Бекова Нурзат"_s);
    type(page, "edited_on", u"15.09.2022"_s);
    write(page, "edited", u"Ката сөздөр оңдолду"_s);
    saveDetail(page);
    type(page, "recommended_on", u"20.09.2022"_s);
    type(page, "recommended_by", u"Усулдук кеңеш, №2 протокол"_s);
    saveDetail(page);
    EXPECT_TRUE(showsState(page, "Recommended")) << rowOf(page, 0).toStdString();

    type(page, "published_on", u"30.09.2022"_s);
    type(page, "published", u"Мектептин сайты"_s);
    saveDetail(page);
    EXPECT_TRUE(showsState(page, "Published")) << rowOf(page, 0).toStdString();
    EXPECT_EQ(stored(material.id).state(), MaterialState::Published);
    EXPECT_EQ(stored(material.id).assessor, office.school.leader);
}

TEST_F(MaterialPages, Clause39_TheAuthorAsAssessorIsToldUnderTheName)
{
    const auto material = draft();
    auto* page = open(material);
    type(page, "submitted_on", u"10.09.2022"_s);
    choose(page, "assessor_id", u"Үсөнова Айжан"_s);
    type(page, "assessed_on", u"12.09.2022"_s);
    write(page, "assessment", u"Жакшы"_s);
    saveDetail(page);
    EXPECT_EQ(refusalAt(page, "assessor_id"), words({Rule::OwnDocument}));
    EXPECT_FALSE(stored(material.id).assessor);
    choose(page, "assessor_id", u"Бекова Нурзат"_s);
    saveDetail(page);
    EXPECT_EQ(stored(material.id).assessor, office.school.leader);
}

TEST_F(MaterialPages, Clause310_WhatIsPublishedWithoutAssessmentIsSavedAndFlagged)
{
    const auto material = draft();
    auto* page = open(material);
    type(page, "published_on", u"30.09.2022"_s);
    saveDetail(page);
    EXPECT_EQ(stored(material.id).publishedOn, day("2022-09-30"));
    EXPECT_TRUE(showsState(page, "Published without assessment")) << rowOf(page, 0).toStdString();
}

TEST_F(MaterialPages, Clause37a_CoAuthorsAreAddedUnderTheMaterial)
{
    auto* page = open(draft());
    child<QPushButton>(page, u"coAuthorList/add"_s)->click();
    settle();
    auto* dialog = dialogOf(page);
    choose(dialog, "person_id", u"Бекова Нурзат"_s);
    type(dialog, "contribution", u"Жооптор"_s);
    save(dialog);
    ASSERT_EQ(all<CoAuthor>().size(), 1u);
    EXPECT_EQ(rowOf(page, 0, "coAuthorList/lines"), u"Бекова Нурзат|Жооптор"_s);
}

TEST_F(MaterialPages, Clause310_ShowsToWhomAMaterialWasSent)
{
    const auto material = draft();
    const auto sent = InformationService(office.services.ports)
                          .send({.material = material.id}, {office.school.leader, office.school.deputy},
                              office.school.as(office.school.leader));
    ASSERT_TRUE(sent.ok());
    auto* page = open(material);
    EXPECT_EQ(rowsOf(page, "recipientList/lines"), 2);
    EXPECT_TRUE(rowOf(page, 0, "recipientList/lines").contains(u"03.10.2022"_s));
    EXPECT_TRUE(child<QAbstractButton>(page, u"recipientList/edit"_s)->isHidden());
}

TEST_F(MaterialPages, TheAuthorReadsTheOwnMaterialWithAllThatBelongsToIt)
{
    office.school.put(Criterion{.use = CriterionUse::Material, .position = 1, .text = u"Жаңылыгы"_s});
    const auto material = draft();
    saved(CoAuthor{.material = material.id, .person = office.school.leader});
    sit(office.school.member);
    auto* page = open(material);
    EXPECT_TRUE(child<QLineEdit>(page, u"title"_s)->isReadOnly());
    EXPECT_EQ(rowsOf(page, "coAuthorList/lines"), 1);
    EXPECT_EQ(rowsOf(page, "materialScores/lines"), 1);
    EXPECT_FALSE(child<QPushButton>(page, u"coAuthorList/add"_s)->isEnabled());
}

TEST_F(MaterialPages, Clause43_TheDirectorGrantsAProposalAndTheProjectStarts)
{
    const auto started = project();
    const auto asked = proposal(started.id);
    sit(office.school.director);
    auto* page = open(asked);
    ASSERT_TRUE(answerOf(page)->isEnabled()) << answerOf(page)->toolTip().toStdString();
    answerOf(page)->trigger();
    settle();
    auto* dialog = dialogOf(page);
    write(dialog, "answer", u"Каражат бөлүнөт"_s);
    save(dialog);
    EXPECT_FALSE(refusalAt(dialog, "outcome").isEmpty()) << "nothing is granted unasked";
    EXPECT_EQ(stored(asked.id).outcome, ManagementAnswer::Open);
    pick(dialog, "outcome", int(ManagementAnswer::Granted));
    save(dialog);
    EXPECT_EQ(stored(asked.id).outcome, ManagementAnswer::Granted);
    EXPECT_EQ(stored(asked.id).answeredOn, day("2022-10-03"));
    EXPECT_EQ(stored(started.id).state, ProjectState::Running);
    EXPECT_TRUE(showsState(page, "Granted")) << rowOf(page, 0).toStdString();
}

TEST_F(MaterialPages, Clause43_TheLeaderReadsTheAnswerButWritesNone)
{
    auto* page = open(proposal());
    EXPECT_FALSE(answerOf(page)->isEnabled());
    EXPECT_EQ(answerOf(page)->toolTip(), words({Rule::NoRight}));
    EXPECT_FALSE(child<QComboBox>(page, u"outcome"_s)->isEnabled());
    EXPECT_TRUE(child<QPlainTextEdit>(page, u"answer"_s)->isReadOnly());
    EXPECT_TRUE(child<QLineEdit>(page, u"answered_on"_s)->isReadOnly());
    EXPECT_FALSE(child<QPlainTextEdit>(page, u"matter"_s)->isReadOnly());
}

TEST_F(MaterialPages, Clause43a_AProposalAboutAProjectNamesItInTheForm)
{
    const auto named = project();
    auto* page = open(proposal());
    page->createNew();
    settle();
    auto* dialog = dialogOf(page);
    pick(dialog, "kind", int(ProposalKind::StartProject));
    write(dialog, "matter", u"Баштоо"_s);
    save(dialog);
    EXPECT_FALSE(refusalAt(dialog, "project_id").isEmpty());
    choose(dialog, "project_id", named.title);
    save(dialog);
    ASSERT_EQ(all<Proposal>().size(), 2u);
    EXPECT_EQ(all<Proposal>().back().project, named.id);
}

TEST_F(MaterialPages, Clause43a_TheStateOfAProjectIsReadInItsFormOnly)
{
    const auto named = project();
    auto* page = open(named);
    EXPECT_FALSE(child<QComboBox>(page, u"state"_s)->isEnabled());
    write(page, "aim", u"Окуу сабаттуулугун жогорулатуу"_s);
    saveDetail(page);
    EXPECT_EQ(stored(named.id).aim, u"Окуу сабаттуулугун жогорулатуу"_s);
    EXPECT_EQ(stored(named.id).state, ProjectState::Planned);
    EXPECT_TRUE(showsState(page, "Not started")) << rowOf(page, 0).toStdString();
}

TEST_F(MaterialPages, Clause34a_EachMoveOfAnAssignmentStaysUnderIt)
{
    const auto assignment = saved(Assignment{.association = office.school.association,
        .author = office.school.member,
        .title = u"Суроолор"_s,
        .assignedOn = day("2022-09-01"),
        .dueOn = day("2022-10-01")});
    auto* page = open(assignment);
    EXPECT_EQ(rowsOf(page, "moveList/lines"), 0);
    type(page, "due_on", u"15.10.2022"_s);
    write(page, "moved_because", u"Курстан кийин"_s);
    saveDetail(page);
    EXPECT_EQ(rowsOf(page, "moveList/lines"), 1);
    EXPECT_EQ(rowOf(page, 0, "moveList/lines"), u"Курстан кийин|03.10.2022|01.10.2022|Үсөнова Айжан"_s);
    for (const auto* button : {"add", "edit", "remove"})
        EXPECT_TRUE(child<QAbstractButton>(page, u"moveList/"_s + QString::fromLatin1(button))->isHidden());
}

TEST_F(MaterialPages, Clause37b_TheTeacherAnswersACorrectionOfTheOwnPlan)
{
    const auto correction = saved(Correction{.association = office.school.association,
        .teacher = office.school.member,
        .correctedOn = day("2022-09-20"),
        .paper = u"Календардык-тематикалык план, 7-Б"_s,
        .before = u"Бөлчөктөр: 6 саат"_s,
        .after = u"Бөлчөктөр: 8 саат"_s,
        .reason = u"Тема кыйын"_s});
    auto* page = open(correction);
    EXPECT_EQ(answerOf(page)->toolTip(), words({Rule::NoRight}));
    sit(office.school.member);
    page = open(correction);
    ASSERT_TRUE(answerOf(page)->isEnabled());
    answerOf(page)->trigger();
    settle();
    auto* dialog = dialogOf(page);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "answer"), words({Rule::Required}));
    write(dialog, "answer", u"Макулмун"_s);
    save(dialog);
    EXPECT_EQ(stored(correction.id).answer, u"Макулмун"_s);
    EXPECT_EQ(stored(correction.id).answeredOn, day("2022-10-03"));
    EXPECT_EQ(stored(correction.id).after, correction.after);
}

TEST_F(MaterialPages, Clause45a_TheMemberAnswersADemandAndTheLeaderAcceptsIt)
{
    const auto demand = saved(Demand{.association = office.school.association,
        .member = office.school.member,
        .madeOn = day("2022-09-20"),
        .matter = u"Календардык пландар"_s});
    sit(office.school.member);
    auto* page = open(demand);
    answerOf(page)->trigger();
    settle();
    write(dialogOf(page), "answer", u"Тапшырдым"_s);
    save(dialogOf(page));
    EXPECT_EQ(stored(demand.id).answer, u"Тапшырдым"_s);
    sit(office.school.leader);
    page = open(demand);
    EXPECT_FALSE(answerOf(page)->isEnabled());
    type(page, "accepted_on", u"03.10.2022"_s);
    saveDetail(page);
    EXPECT_EQ(stored(demand.id).acceptedOn, day("2022-10-03"));
}

TEST_F(MaterialPages, Clause45b_TheDeputyAnswersARequest)
{
    const auto request = saved(InfoRequest{
        .association = office.school.association, .madeOn = day("2022-09-20"), .matter = u"Жаңы стандарт"_s});
    sit(office.school.deputy);
    auto* page = open(request);
    ASSERT_TRUE(answerOf(page)->isEnabled());
    answerOf(page)->trigger();
    settle();
    write(dialogOf(page), "given", u"Электрондук көчүрмөсү берилди"_s);
    save(dialogOf(page));
    EXPECT_EQ(stored(request.id).given, u"Электрондук көчүрмөсү берилди"_s);
    EXPECT_EQ(stored(request.id).answeredOn, day("2022-10-03"));
}
