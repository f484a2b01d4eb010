#include "app/window/pages.h"
#include "domain/activity/assignment.h"
#include "domain/activity/checktest.h"
#include "domain/activity/consultation.h"
#include "domain/activity/demand.h"
#include "domain/activity/handover.h"
#include "domain/activity/paperevidence.h"
#include "domain/activity/periodanalysis.h"
#include "gui/control/controlentry.h"
#include "gui/control/membercardpage.h"
#include "gui/control/recordtree.h"
#include "gui/officewindow.h"
#include "gui/papers/paperwindow.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

enum Tab { ListTab, CardTab, AnalysisTab, HandoverTab };

/// The pages of control in the real window in Kyrgyz, on 3 October 2022.
class ControlPages : public OfficeWindow {
protected:
    ControlPages()
    {
        office.school.clock.setDay("2022-10-03");
        sit(office.school.leader);
    }

    Page* goTo(int tab)
    {
        EXPECT_TRUE(window.goTo(u"control"_s));
        settle();
        auto* tabs = dynamic_cast<PageTabs*>(window.currentPage());
        tabs->goTo(tab);
        settle();
        return tabs->current();
    }
    Assignment assignment(const QString& title, const char* due, const char* finished = nullptr)
    {
        return office.school.put(Assignment{.association = office.school.association,
            .author = office.school.member,
            .title = title,
            .assignedOn = day("2022-09-05"),
            .dueOn = day(due),
            .finishedOn = finished ? day(finished) : QDate()});
    }
    /// One overdue, one due, one done.
    void threeStates()
    {
        assignment(u"Өткөн"_s, "2022-10-02");
        assignment(u"Күтүлгөн"_s, "2022-10-03");
        assignment(u"Даяр"_s, "2022-09-20", "2022-09-20");
    }
    QStringList shown(Page* page, int column, const char* table = "controlTable")
    {
        const auto* model = child<QTableView>(page, QString::fromLatin1(table))->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    QTreeWidgetItem* branch(Page* page, const QString& tree, const QString& beginning)
    {
        auto* all = child<RecordTree>(page, tree);
        for (int i = 0; i < all->topLevelItemCount(); ++i)
            if (all->topLevelItem(i)->text(0).startsWith(beginning))
                return all->topLevelItem(i);
        ADD_FAILURE() << "no branch " << beginning.toStdString();
        return all->topLevelItem(0);
    }
    void choosePerson(Page* page, const QString& name)
    {
        auto* box = child<QComboBox>(page, u"cardPerson"_s);
        box->setCurrentIndex(box->findText(name));
        settle();
    }
    void activate(QTableView* table, int row)
    {
        table->selectRow(row);
        Q_EMIT table->activated(table->model()->index(row, 0));
        settle();
    }
};

} // namespace

TEST_F(ControlPages, Clause36a_TheListShowsWhatIsOverdueFirstAndWhoHasIt)
{
    threeStates();
    auto* page = goTo(ListTab);
    EXPECT_EQ(shown(page, 0), (QStringList{u"Өткөн"_s, u"Күтүлгөн"_s, u"Даяр"_s}));
    EXPECT_EQ(shown(page, 2).front(), u"Үсөнова А."_s);
    EXPECT_EQ(shown(page, 3).front(), u"02.10.2022"_s);
    EXPECT_EQ(shown(page, 0, "controlCounts"), (QStringList{u"Бекова Н."_s, u"Үсөнова А."_s}));
    for (int column = 1; column <= 3; ++column)
        EXPECT_EQ(shown(page, column, "controlCounts"), (QStringList{u"0"_s, u"1"_s})) << column;
}

TEST_F(ControlPages, TheChoiceOfStatesLeavesTheRestOut)
{
    threeStates();
    auto* page = goTo(ListTab);
    auto* states = child<QComboBox>(page, u"controlStates"_s);
    ASSERT_EQ(states->count(), 4);
    for (const auto& [state, wanted] : {std::pair(1, u"Өткөн"_s), {2, u"Күтүлгөн"_s}, {3, u"Даяр"_s}}) {
        states->setCurrentIndex(state);
        EXPECT_EQ(shown(page, 0), QStringList{wanted});
    }
    states->setCurrentIndex(0);
    EXPECT_EQ(shown(page, 0).size(), 3);
    language.choose(Language::Russian);
    states->setCurrentIndex(1);
    language.choose(Language::Kyrgyz);
    EXPECT_EQ(states->currentIndex(), 1) << "the choice outlives a change of language";
    EXPECT_EQ(shown(page, 0).size(), 1);
}

TEST_F(ControlPages, EnterOpensTheRecordOnItsPage)
{
    const auto demand = office.school.put(Demand{.association = office.school.association,
        .number = 1,
        .member = office.school.member,
        .madeOn = day("2022-09-20"),
        .matter = u"Пландар"_s,
        .dueOn = day("2022-10-01")});
    auto* page = goTo(ListTab);
    activate(child<QTableView>(page, u"controlTable"_s), 0);
    EXPECT_EQ(window.currentPageId(), u"claims"_s);
    auto* claims = dynamic_cast<PageTabs*>(window.currentPage())->current();
    const auto* table = child<QTableView>(claims, u"table"_s);
    EXPECT_EQ(table->currentIndex().data(RecordIdRole).toUuid(), demand.id.value);
}

TEST_F(ControlPages, AMemberOfTheCountsFiltersTheListAndOpensTheCard)
{
    threeStates();
    auto own = assignment(u"Жетекчиники"_s, "2022-10-10");
    own.author = office.school.leader;
    office.school.put(own);
    auto* page = goTo(ListTab);
    ASSERT_EQ(shown(page, 0).size(), 4);
    activate(child<QTableView>(page, u"controlCounts"_s), 0);
    EXPECT_EQ(shown(page, 0), QStringList{u"Жетекчиники"_s});
    child<QTableView>(page, u"controlCounts"_s)->selectRow(1);
    child<QAction>(page, u"openMemberCard"_s)->trigger();
    settle();
    auto* card = dynamic_cast<PageTabs*>(window.currentPage())->current();
    EXPECT_EQ(child<QComboBox>(card, u"cardPerson"_s)->currentText(), u"Үсөнова Айжан"_s);
}

TEST_F(ControlPages, Clause44_TheCardGathersTheYearOfTheChosenMember)
{
    office.school.put(Consultation{.association = office.school.association,
        .teacher = office.school.member,
        .heldOn = day("2022-09-20"),
        .topic = u"Үй тапшырмасы"_s});
    office.school.put(CheckTest{.association = office.school.association,
        .teacher = office.school.member,
        .className = u"7-Б"_s,
        .subject = u"Математика"_s,
        .heldOn = day("2022-09-20"),
        .enrolled = 30,
        .wrote = 20,
        .fives = 5,
        .fours = 5,
        .threes = 10});
    auto* page = goTo(CardTab);
    EXPECT_EQ(child<QComboBox>(page, u"cardPerson"_s)->currentText(), u"Бекова Нурзат"_s) << "the reader's own first";
    choosePerson(page, u"Үсөнова Айжан"_s);
    auto* tests = branch(page, u"memberCard"_s, u"Текшерүү иштери: 1"_s);
    EXPECT_EQ(tests->text(1), u"50,0 %"_s);
    auto* advice = branch(page, u"memberCard"_s, u"Кеп-кеңештер: 1"_s);
    ASSERT_EQ(advice->childCount(), 1);
    EXPECT_EQ(advice->child(0)->text(0), u"20.09.2022 Үй тапшырмасы"_s);
    Q_EMIT advice->treeWidget()->itemActivated(advice->child(0), 0);
    settle();
    EXPECT_EQ(window.currentPageId(), u"visits"_s);
}

TEST_F(ControlPages, ATeacherFindsTheOwnCardAlone)
{
    sit(office.school.member);
    auto* page = goTo(0);
    EXPECT_NE(dynamic_cast<MemberCardPage*>(page), nullptr);
    EXPECT_EQ(child<QTabBar>(window.currentPage(), u"pageTabs"_s)->count(), 1);
    const auto* people = child<QComboBox>(page, u"cardPerson"_s);
    EXPECT_EQ(people->count(), 1);
    EXPECT_EQ(people->currentText(), u"Үсөнова Айжан"_s);
    sit(office.school.administrator);
    EXPECT_FALSE(window.goTo(u"control"_s)) << "neither a member nor a reader";
}

TEST_F(ControlPages, ListAndCardArePrinted)
{
    threeStates();
    for (const int tab : {ListTab, CardTab}) {
        auto* page = goTo(tab);
        if (tab == CardTab)
            choosePerson(page, u"Үсөнова Айжан"_s);
        page->printPage();
        settle();
        auto* paper = page->findChild<PaperWindow*>();
        ASSERT_NE(paper, nullptr) << tab;
        paper->close();
        settle();
    }
}

TEST_F(ControlPages, Clause35_TheHandoverActIsFilledFromTheOpenWork)
{
    assignment(u"Суроолор жыйнагы"_s, "2022-10-05");
    auto* page = goTo(HandoverTab);
    page->createNew();
    settle();
    auto* dialog = child<QDialog>(page, u"recordDialog"_s);
    EXPECT_EQ(child<QComboBox>(dialog, u"outgoing_id"_s)->currentText(), u"Бекова Нурзат"_s) << "who leads it today";
    retypeText(child<QComboBox>(dialog, u"incoming_id"_s)->lineEdit(), u"Үсөнова Айжан"_s);
    save(dialog);
    const auto acts = office.services.ports.of<Handover>().all();
    ASSERT_EQ(acts.size(), 1u);
    EXPECT_EQ(acts.front().openWork, u"Суроолор жыйнагы — 05.10.2022"_s);
    EXPECT_TRUE(child<QPlainTextEdit>(page, u"open_work"_s)->isReadOnly());
    auto* tree = child<RecordTree>(page, u"openWork"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
    settle();
    EXPECT_NE(window.currentPageId(), u"control"_s) << "its record opened on its own page";
}

TEST_F(ControlPages, Clause31a_TheFiguresOfAPeriodStandBesideItsAnalysis)
{
    const auto advice = [this](const char* on) {
        office.school.put(Consultation{.association = office.school.association,
            .teacher = office.school.member,
            .heldOn = day(on),
            .topic = u"Үй тапшырмасы"_s});
    };
    advice("2022-08-31");
    advice("2022-09-01");
    advice("2022-09-30");
    advice("2022-10-01");
    office.school.put(PeriodAnalysis{.association = office.school.association,
        .from = day("2022-09-01"),
        .writtenOn = day("2022-09-30"),
        .title = u"Сентябрь"_s});
    auto* page = goTo(AnalysisTab);
    auto* figure = branch(page, u"periodFigures"_s, u"Кеп-кеңештер"_s);
    EXPECT_EQ(figure->text(1), u"2"_s);
    EXPECT_EQ(figure->childCount(), 2);
    auto* progress = branch(page, u"periodFigures"_s, u"Өздөштүрүү"_s);
    EXPECT_EQ(progress->text(1), u"—"_s) << "nobody wrote a test";
    EXPECT_EQ(branch(page, u"periodFigures"_s, u"Аткарылбаган чечимдер"_s)->text(1), u"0"_s);
}

TEST_F(ControlPages, APaperInAFolderServesTheClauseThatIsChosen)
{
    const std::unique_ptr<Page> page(paperEvidenceTab(context).make(nullptr));
    page->enter({});
    settle();
    page->createNew();
    settle();
    auto* dialog = child<QDialog>(page.get(), u"recordDialog"_s);
    auto* clause = child<QComboBox>(dialog, u"clause"_s);
    EXPECT_EQ(clause->count(), 44) << "the leaves, and none";
    EXPECT_EQ(clause->findData(u"3.3"_s), -1) << "a clause with items is no leaf";
    EXPECT_TRUE(clause->currentText().isEmpty());
    clause->setCurrentIndex(clause->findData(u"3.3.b"_s));
    retypeText(child<QLineEdit>(dialog, u"title"_s), u"Иштелме"_s);
    save(dialog);
    const auto papers = office.services.ports.of<PaperEvidence>().all();
    ASSERT_EQ(papers.size(), 1u);
    EXPECT_EQ(papers.front().clause, u"3.3.b"_s);
}

TEST_F(ControlPages, FitTheWindowInEveryLanguage)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    threeStates();
    office.school.put(PeriodAnalysis{.association = office.school.association,
        .from = day("2022-09-01"),
        .writtenOn = day("2022-09-30"),
        .title = u"Сентябрь"_s});
    office.school.put(Handover{.association = office.school.association,
        .handedOn = day("2022-10-03"),
        .outgoing = office.school.leader,
        .incoming = office.school.member});
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        for (int tab = ListTab; tab <= HandoverTab; ++tab) {
            auto* page = goTo(tab);
            const auto name = u"control-%1-%2"_s.arg(tab).arg(code(spoken));
            EXPECT_LE(window.minimumSizeHint().width(), 1366) << name.toStdString();
            EXPECT_LE(window.minimumSizeHint().height(), 768) << name.toStdString();
            expectNoSidewaysScrolling(page, name);
            if (!folder.isEmpty())
                shoot(&window, folder + u'/' + name + u".png"_s);
        }
    }
}
