#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/statusline.h"
#include "gui/window/topbar.h"
#include "gui/window/usermenu.h"
#include "support/gui/hands.h"
#include "support/support.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class NotedPage final : public Page {
public:
    NotedPage(QString name, QStringList& log, QWidget* parent)
        : Page(parent)
        , m_name(std::move(name))
        , m_log(log)
    {
        auto* step = new QAction(u"Submit"_s, this);
        step->setObjectName(u"submit"_s);
        connect(step, &QAction::triggered, this, [this] { note(u"submit"_s); });
        setPrimaryAction(step);
    }
    QString title() const override { return m_name; }
    QString helpTopic() const override { return u"help-"_s + m_name; }
    void createNew() override { note(u"new"_s); }
    void printPage() override { note(u"print"_s); }
    void editCurrent() override { note(u"edit"_s); }
    void showFilter() override { note(u"filter"_s); }
    void keepDrafts() override { note(u"drafts"_s); }
    void refresh() override { note(u"refresh"_s); }
    bool openRecord(const QString& kind, const QUuid&) override { return kind == m_name; }

private:
    void note(const QString& what) { m_log << m_name + u":"_s + what; }
    QString m_name;
    QStringList& m_log;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        window.setPages({entry(u"home"_s, PageGroup::Home), entry(u"log"_s, PageGroup::Settings),
            entry(u"plan"_s, PageGroup::Work)});
        window.showPages();
        window.show();
        window.activateWindow();
        settle();
    }
    PageEntry entry(const QString& id, PageGroup group)
    {
        return {.id = id,
            .group = group,
            .icon = u"plan"_s,
            .title = [id] { return id; },
            .make = [this, id](QWidget* parent) { return new NotedPage(id, log, parent); },
            .kinds = {id},
            .visible = [this, id] { return !hidden.contains(id); }};
    }
    QStringList log, hidden;
    MainWindow window;
};

} // namespace

TEST_F(MainWindowTest, OrdersPagesByGroupAndMakesThemAtTheFirstVisit)
{
    EXPECT_EQ(window.findChild<Navigation*>()->order(), (QStringList{u"home"_s, u"plan"_s, u"log"_s}));
    EXPECT_TRUE(log.isEmpty());
    EXPECT_TRUE(window.goTo(u"plan"_s));
    EXPECT_EQ(log, QStringList{u"plan:refresh"_s});
    EXPECT_EQ(child<QLabel>(&window, u"pageTitle"_s)->text(), u"plan"_s);
}

TEST_F(MainWindowTest, LeadsTheCommonKeysToThePage)
{
    window.goTo(u"home"_s);
    pressKey(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPageId(), u"plan"_s);
    log.clear();
    QString help;
    QObject::connect(&window, &MainWindow::helpWanted, &window, [&](const QString& topic) { help = topic; });
    pressKey(&window, Qt::Key_N, Qt::ControlModifier);
    pressKey(&window, Qt::Key_P, Qt::ControlModifier);
    pressKey(&window, Qt::Key_Return, Qt::ControlModifier);
    pressKey(&window, Qt::Key_F2);
    pressKey(&window, Qt::Key_F, Qt::ControlModifier);
    pressKey(&window, Qt::Key_F1);
    EXPECT_EQ(log, (QStringList{u"plan:new"_s, u"plan:print"_s, u"plan:submit"_s, u"plan:edit"_s, u"plan:filter"_s}));
    EXPECT_EQ(help, u"help-plan"_s);
}

TEST_F(MainWindowTest, ShowsThePrimaryActionAsAButton)
{
    window.goTo(u"plan"_s);
    log.clear();
    child<QPushButton>(&window, u"submitButton"_s)->click();
    EXPECT_EQ(log, QStringList{u"plan:submit"_s});
}

TEST_F(MainWindowTest, KeepsDraftsOfThePageThatIsLeft)
{
    window.goTo(u"home"_s);
    log.clear();
    window.goTo(u"plan"_s);
    EXPECT_EQ(log.first(), u"home:drafts"_s);
}

TEST_F(MainWindowTest, HidesWhatTheUserMayNotSee)
{
    hidden << u"log"_s;
    window.refreshNavigation();
    EXPECT_EQ(window.findChild<Navigation*>()->order().size(), 2);
    EXPECT_FALSE(window.goTo(u"log"_s));
}

TEST_F(MainWindowTest, LeadsToThePageOfARecord)
{
    window.goTo(u"home"_s);
    EXPECT_TRUE(window.openRecord(u"log"_s, QUuid::createUuid()));
    EXPECT_EQ(window.currentPageId(), u"log"_s);
    EXPECT_EQ(window.findChild<Page*>(u"plan"_s), nullptr) << "only the page that opens it is made";
    EXPECT_FALSE(window.openRecord(u"unknown"_s, QUuid::createUuid()));
    hidden << u"plan"_s;
    EXPECT_FALSE(window.openRecord(u"plan"_s, QUuid::createUuid())) << "not for this user";
}

TEST_F(MainWindowTest, HandsTheChosenYearAndAssociationToThePage)
{
    const auto year = QUuid::createUuid(), one = QUuid::createUuid(), other = QUuid::createUuid();
    window.topBar().setYears({{year, u"2022–2023"_s}}, year);
    window.topBar().setAssociations({{one, u"Математика"_s}, {other, u"Тил"_s}}, one);
    window.goTo(u"plan"_s);
    EXPECT_EQ(window.currentPage()->scope(), (Scope{year, one}));
    auto* box = child<QComboBox>(&window, u"associationBox"_s);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    EXPECT_EQ(window.currentPage()->scope(), (Scope{year, other}));
}

TEST_F(MainWindowTest, FocusesTheSearchAndTellsWhatWasTyped)
{
    QString wanted;
    QObject::connect(&window.topBar(), &TopBar::searchWanted, &window, [&](const QString& text) { wanted = text; });
    window.topBar().setSearchable(true);
    pressKey(&window, Qt::Key_K, Qt::ControlModifier);
    typeText(&window.topBar().searchField(), u"Айша"_s);
    pressKey(&window.topBar().searchField(), Qt::Key_Return);
    EXPECT_EQ(wanted, u"Айша"_s);
}

TEST_F(MainWindowTest, GateCoversThePagesAndTheirKeys)
{
    window.goTo(u"home"_s);
    window.showGate(new QLabel(u"sign in"_s));
    pressKey(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPageId(), u"home"_s);
    window.showPages();
    EXPECT_FALSE(window.gateShown());
}

TEST_F(MainWindowTest, SaysWhenItSaved)
{
    window.statusLine().showSaved(QTime(14, 32));
    EXPECT_EQ(child<QLabel>(&window, u"savedAt"_s)->text(), u"Saved 14:32"_s);
}

TEST_F(MainWindowTest, FitsASmallScreen)
{
    EXPECT_LE(window.minimumSizeHint().width(), 1366);
}

TEST_F(MainWindowTest, UserMenuAsksForWhatItSays)
{
    int switched = 0;
    auto chosen = Language::Kyrgyz;
    auto& menu = window.topBar().userMenu();
    QObject::connect(&menu, &UserMenu::switchUserWanted, &window, [&] { ++switched; });
    QObject::connect(&menu, &UserMenu::languageChosen, &window, [&](Language language) { chosen = language; });
    child<QAction>(&menu, u"switchUser"_s)->trigger();
    child<QAction>(&menu, u"language-ru"_s)->trigger();
    EXPECT_EQ(switched, 1);
    EXPECT_EQ(chosen, Language::Russian);
}
