// Screens on a school of thirty years against one of a single year: entered, shown and painted.
#include "app/composition/openschool.h"
#include "app/window/pages.h"
#include "bench/ratio.h"
#include "bench/samples.h"
#include "gui/language/languageswitch.h"
#include "gui/prompts.h"
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include "gui/session/preferences.h"
#include "gui/theme/theme.h"
#include "gui/window/messagebar.h"
#include "gui/window/page.h"
#include "gui/window/pagetabs.h"
#include "words/refusalwords.h"
#include <map>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
/// The academic deputy before the pages of one school; the desk answers at once.
class Seat {
public:
    explicit Seat(int wholeYears)
        : m_school(OpenSchool::open(sampleOf(wholeYears), Access::Write).value())
        , m_actions(m_messages, [](const Refusal& refusal) { return refusalWords(refusal, Language::Kyrgyz); })
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_preferences(m_settings)
        , m_context(m_session, {m_actions, m_prompts, m_drafts, m_views})
    {
        auto& services = m_school->services();
        m_session.takeFile(std::make_shared<Desk>(
                               [&services] { return std::shared_ptr<Services>(std::shared_ptr<void>(), &services); },
                               DeskMode::Inline),
            {.path = m_school->file().path(), .name = u"Үлгү"_s});
        const auto deputy = services.authority.holdersOf(Role::AcademicDeputy, services.authority.today()).front();
        m_session.signIn({services.authority.actorToday(deputy), u"ОТИ"_s});
        const auto years = services.calendar.years();
        // The last whole year, in which both schools have the same: the one just begun may have no plan yet.
        m_scope = {.year = years.at(years.size() - 2).id.value,
            .association = services.ports.of<Association>().all().front().id.value};
    }
    ~Seat()
    {
        m_pages.clear();
        m_session.closeFile();
    }
    /// Brings the page to front, each of its tabs in turn: data read, laid out, painted.
    void enter(const QString& id)
    {
        auto& page = m_pages[id];
        if (!page)
            page.reset(make(id));
        const auto paint = [&] {
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            page->repaint();
        };
        page->show();
        page->enter(m_scope);
        paint();
        if (auto* tabs = dynamic_cast<PageTabs*>(page.get()))
            for (int i = 0; i < tabs->findChild<QTabBar*>(u"pageTabs"_s)->count(); ++i) {
                tabs->goTo(i);
                paint();
            }
        page->hide();
    }

private:
    Page* make(const QString& id)
    {
        for (const auto& entry : pagesOf(m_context, m_preferences))
            if (entry.id == id) {
                auto* page = entry.make(nullptr);
                page->resize(1160, 680);
                for (auto* words : page->findChildren<QLineEdit*>(u"searchWords"_s))
                    words->setText(u"саба"_s); // a word that stands in records of every year
                return page;
            }
        qFatal("no page %s", qPrintable(id));
    }

    std::unique_ptr<OpenSchool> m_school;
    QTemporaryDir m_folder;
    Session m_session;
    MessageBar m_messages;
    ActionRunner m_actions;
    WindowPrompts m_prompts;
    MemoryDraftStore m_drafts;
    MemoryViewStore m_views;
    QSettings m_settings;
    Preferences m_preferences;
    AppContext m_context;
    Scope m_scope;
    std::map<QString, std::unique_ptr<Page>> m_pages;
};
} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    const LanguageSwitch language(Language::Kyrgyz);
    Seat old(30);
    Seat young(1);
    for (const auto& id : {u"home"_s, u"plan"_s, u"september"_s, u"people"_s, u"visits"_s, u"quality"_s, u"dutymap"_s,
             u"search"_s, u"report"_s, u"control"_s}) {
        old.enter(id);
        young.enter(id);
        printRatio((id + u" page, 30 years against 1"_s).toUtf8().constData(), 31, [&] { old.enter(id); },
            [&] { young.enter(id); }, 1.3);
    }
    return 0;
}
