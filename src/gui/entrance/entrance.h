#pragma once
#include "gui/entrance/gate.h"
#include "gui/session/preferences.h"
#include "gui/session/schoolfiles.h"

class MainWindow;
class Prompts;

/// Leads from the start of the program to a signed-in user, and back: first start, wizard, opening, sign-in, another
/// file, the next user. Shows its gates in the window.
class Entrance final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        MainWindow& window;
        Session& session;
        SchoolFiles& files;
        Preferences& preferences;
        Prompts& prompts;
        RefusalWording wording;
    };
    explicit Entrance(Needs needs, QObject* parent = nullptr);

    /// Opens the given file, else the last one, else shows the first start.
    void start(const QString& file);
    void open(const QString& path);
    /// The built-in content that a new school starts with.
    void setNewSchoolContent(std::function<void(SchoolSetupRequest&)> fill) { m_fill = std::move(fill); }
    void setSampleFile(const QString& path) { m_sample = path; }

    class FirstStartGate* showFirstStart();
    void showWizard();
    void showSignIn();
    /// Keeps the drafts of the one who leaves.
    void switchUser();

Q_SIGNALS:
    void signedIn();
    void languageChosen(Language language);

private:
    void showGate(Gate* gate);
    void follow(const FileOnItsWay& file, Gate& gate, RefusalPlace* place, std::function<void()> afterFailure);
    void askForFile();
    void openFailed(const QString& path, const Refusal& refusal);
    void make(const QString& path, SchoolSetupRequest request, class SchoolWizard& wizard);
    void takeUser(const SignedIn& user);

    Needs m_needs;
    QString m_sample;
    std::function<void(SchoolSetupRequest&)> m_fill;
};
