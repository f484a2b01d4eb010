#include "app/window/birikmewindow.h"
#include "app/window/pages.h"
#include "domain/clock.h"
#include "domain/log.h"
#include "domain/office/modules.h"
#include "domain/office/school.h"
#include "gui/home/homecounters.h"
#include "gui/information/noticedialog.h"
#include "gui/language/languageswitch.h"
#include "gui/session/roletitle.h"
#include "gui/session/scopechoices.h"
#include "gui/window/busybar.h"
#include "gui/window/guidewindow.h"
#include "gui/window/statusline.h"
#include "gui/window/topbar.h"
#include "gui/window/usermenu.h"
#include "words/refusalwords.h"

using namespace Qt::StringLiterals;

BirikmeWindow::BirikmeWindow(World world)
    : m_world(world)
    , m_actions(m_window.messages(),
          [this](const Refusal& refusal) { return refusalWords(refusal, m_world.language.current()); })
    , m_drafts(m_session)
    , m_views(m_world.preferences.settings(), u"view"_s)
    , m_context(m_session, {m_actions, m_world.prompts, m_drafts, m_views})
    , m_entrance({m_window, m_session, m_world.files, m_world.preferences, m_world.prompts,
          [this](const Refusal& refusal) { return refusalWords(refusal, m_world.language.current()); }, m_world.clock,
          m_world.sampleFile})
{
    m_window.setCalendar([this]() -> std::optional<QFuture<SchoolCalendar>> {
        if (!m_session.isSignedIn())
            return std::nullopt;
        return m_context.ask([](Services& services) { return services.calendar.calendar(); });
    });
    connectWindow();
    connectUserMenu();
}

BirikmeWindow::~BirikmeWindow()
{
    closing();
}

void BirikmeWindow::start(const QString& file)
{
    m_entrance.start(file);
    m_window.show();
}

void BirikmeWindow::connectWindow()
{
    connect(&m_entrance, &Entrance::signedIn, this, &BirikmeWindow::userSatDown);
    connect(&m_entrance, &Entrance::languageChosen, &m_world.language, &LanguageSwitch::choose);
    connect(&m_world.language, &LanguageSwitch::changed, this, [this](Language language) {
        m_world.preferences.rememberLanguage(language);
        m_window.topBar().userMenu().setLanguage(language);
        showUser();
        askForScope();
    });
    connect(&m_actions, &ActionRunner::waits, &m_window.statusLine().busyBar(), &BusyBar::follow);
    connect(&m_actions, &ActionRunner::faulted, this, [this](const QString& text) { m_world.log.error(text); });
    connect(&m_context, &AppContext::committed, this, [this] {
        askForScope();
        askForModules();
        m_context.read(
            this,
            [](Services& services) {
                const auto& ports = services.ports;
                return ports.clock.nowUtc().toTimeZone(schoolOf(ports).zone()).time();
            },
            [this](QTime at) { m_window.statusLine().showSaved(at); });
    });
    connect(&m_window, &MainWindow::closing, this, &BirikmeWindow::closing);
    connect(&m_window, &MainWindow::helpWanted, this, &BirikmeWindow::showGuide);
    connect(&m_session, &Session::actorChanged, this, [this] {
        m_window.refreshNavigation();
        showUser();
    });
    connect(&m_session, &Session::fileChanged, this, &BirikmeWindow::nameWindow);
    connect(&m_session, &Session::fileChanged, this, &BirikmeWindow::askForModules); // before anybody signs in
    const auto* counters = new HomeCounters(m_context, this);
    connect(counters, &HomeCounters::counted, &m_window, &MainWindow::setCount);
}

void BirikmeWindow::connectUserMenu()
{
    auto& menu = m_window.topBar().userMenu();
    menu.setLanguage(m_world.language.current());
    menu.setTheme(m_world.theme.choice());
    const auto* help = menu.addEntry(u"help"_s, [] { return tr("Help (F1)"); });
    connect(help, &QAction::triggered, &m_window, &MainWindow::askForHelp);
    connect(&menu, &UserMenu::switchUserWanted, &m_entrance, &Entrance::switchUser);
    connect(&menu, &UserMenu::signOutWanted, &m_entrance, &Entrance::switchUser);
    connect(
        &m_window, &MainWindow::noticeWanted, this, [this](const QString& kind, const QUuid& id, const QString& name) {
            writeNoticeAbout(m_context, &m_window, kind, id, name);
        });
    connect(&menu, &UserMenu::languageChosen, &m_world.language, &LanguageSwitch::choose);
    connect(&menu, &UserMenu::themeChosen, this, [this](Theme::Choice choice) {
        m_world.theme.choose(choice);
        m_world.preferences.rememberTheme(choice);
    });
}

void BirikmeWindow::userSatDown()
{
    if (m_window.pageIds().isEmpty()) // not before it is seen: the sign-in page is there sooner
        m_window.setPages(pagesOf(m_context, m_world.preferences));
    else
        m_window.refreshNavigation();
    showUser();
    askForScope();
    const auto ids = m_window.pageIds();
    if (!ids.isEmpty())
        m_window.goTo(ids.first());
}

void BirikmeWindow::showUser()
{
    if (m_session.isSignedIn())
        m_window.topBar().userMenu().setUser(m_session.userName(), roleTitles(m_session.actor()));
}

void BirikmeWindow::showGuide(const QString& topic)
{
    if (!m_guide)
        m_guide = new GuideWindow(&m_window);
    m_guide->showTopic(topic);
}

void BirikmeWindow::askForScope()
{
    if (!m_session.isSignedIn())
        return;
    m_context.read(this, scopeChoices, [this](const ScopeChoices& choices) {
        const auto before = m_window.scope();
        auto& top = m_window.topBar();
        top.setYears(choices.years, choices.has(choices.years, before.year.value) ? before.year.value : choices.year);
        auto associations = choices.associations;
        if (associations.size() > 1)
            associations.prepend({{}, tr("All associations")});
        top.setAssociations(associations,
            choices.has(associations, before.association.value) ? before.association.value : associations.value(0).id);
        if (m_window.scope() != before && m_window.currentPage())
            m_window.currentPage()->enter(m_window.scope());
    });
}

void BirikmeWindow::askForModules()
{
    if (!m_session.hasFile())
        return;
    m_context.read(
        this, [](Services& services) { return switchedOff(schoolOf(services.ports)); },
        [this](const QStringList& off) { m_window.setSwitchedOff(off); });
}

void BirikmeWindow::nameWindow()
{
    const auto& school = m_session.school();
    auto title = m_session.hasFile() ? school.name + u" — Birikme"_s : u"Birikme"_s;
    if (school.sample)
        title = tr("Sample") + u" · "_s + title;
    m_window.setWindowTitle(title);
}

void BirikmeWindow::closing()
{
    m_window.forgetPages(); // a field that loses the focus with the window must not ask a file that is closed
    m_session.closeFile();
}
