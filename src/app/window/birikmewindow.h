#pragma once
#include "gui/entrance/entrance.h"
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include "gui/session/personaldrafts.h"
#include "gui/window/mainwindow.h"

class Clock;
class GuideWindow;
class LanguageSwitch;
class Log;
class Theme;

/// The whole program behind its window, wired together once. Tests make it with their own settings and prompts.
class BirikmeWindow final : public QObject {
    Q_OBJECT
public:
    struct World {
        Preferences& preferences;
        LanguageSwitch& language;
        Theme& theme;
        SchoolFiles& files;
        Prompts& prompts;
        Log& log;
        const Clock& clock;
        QString sampleFile = {}; ///< where the sample school is or will be; empty: none is offered
    };
    explicit BirikmeWindow(World world);
    ~BirikmeWindow() override;

    /// Opens the file, else the last one, else the first start; shows the window.
    void start(const QString& file);

    MainWindow& window() { return m_window; }
    Session& session() { return m_session; }
    AppContext& context() { return m_context; }

private:
    void connectWindow();
    void connectUserMenu();
    void userSatDown();
    void showUser();
    void showGuide(const QString& topic);
    void askForScope();
    void askForModules();
    void nameWindow();
    void closing();

    World m_world;
    MainWindow m_window;
    Session m_session;
    ActionRunner m_actions;
    PersonalDrafts m_drafts;
    SettingsViewStore m_views;
    AppContext m_context;
    Entrance m_entrance;
    GuideWindow* m_guide = nullptr; ///< made at the first F1, owned by the window
};
